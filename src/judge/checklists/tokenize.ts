import type { ToolMention } from '../../model/analysis.ts';
import type { Range } from '../../model/post.ts';
import { trimEndBy } from '../../words/trim-end.ts';

/** A tool with its range in the text of a statement. */
export interface PlacedTool {
  readonly tool: ToolMention;
  readonly range: Range;
  /** Singled out of its list: "ideally". */
  readonly ideal: boolean;
}

export interface Word extends Range {
  /** Lower case, without quotes and stops at its ends. */
  readonly norm: string;
}

/** What stands between two marks of a list. */
export interface Piece {
  /** The mark before it in lower case (`,`, `or`, `(`, …); empty at the start. */
  readonly before: string;
  readonly tools: readonly PlacedTool[];
  readonly words: readonly Word[];
}

/** Marks that part the items of a list, words, and pairs such as "CI/CD" that are one word. */
const TOKENS =
  /\b[A-Z]{1,4}[/&|][A-Z]{1,4}\b|\b[Pp]ub\/[Ss]ub\b|and\/or\b|[,;/|&()•:[\]]|(?<=\s)[-–—+](?=\s)|[^\s,;/|&()•:[\]]+/g;
const MARK = /^(?:and\/or|and|or|[,;/|&()•:[\]+–—-])$/i;

const normOf = (word: string) => trimEndBy(word.toLowerCase().replace(/^["“'‘*]+/, ''), /["”'’.!?…*]/);

/** Cuts a text into pieces from `from` on; the words in `skipped` are passed over. */
export function piecesOf(text: string, from: number, tools: readonly PlacedTool[], skipped: readonly Range[]): Piece[] {
  const pieces: { before: string; tools: PlacedTool[]; words: Word[] }[] = [];
  const open = (before: string) => {
    const piece = { before, tools: [], words: [] };
    pieces.push(piece);
    return piece as (typeof pieces)[number];
  };
  let piece = open('');
  const read = (start: number, end: number) => {
    for (const match of text.slice(start, end).matchAll(TOKENS)) {
      const at = start + match.index;
      const word = { start: at, end: at + match[0].length, norm: normOf(match[0]) };
      if (skipped.some((skip) => word.start < skip.end && word.end > skip.start)) continue;
      if (MARK.test(match[0])) piece = open(match[0].toLowerCase());
      else piece.words.push(word);
    }
  };
  let at = from;
  for (const placed of tools) {
    read(at, placed.range.start);
    piece.tools.push(placed);
    at = placed.range.end;
  }
  read(at, text.length);
  return pieces;
}
