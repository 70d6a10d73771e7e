import type { Root } from 'nlcst';
import { ParseEnglish } from 'parse-english';
import type { Range } from '../model/post.ts';

/** Retext's parser of English without its pipeline; made at the first sentence that needs it. */
let english: ParseEnglish | null = null;

/** A stop that may end a sentence before the text does: none starts in lower case. */
const possibleEnd = /[.!?…]["'”’)\]*]*\s+[^\sa-z]|[^A-Z][.!?](?:[A-Z][a-z]|#)/;

/**
 * A stop that surely ends a sentence: after a word in lower case that is too long for an abbreviation, before a space and
 * a word with a capital. Only the text between such stops is retext's to judge, which costs time for every character.
 */
const sureEnd = /[.!?](?=[ \n][A-Z][A-Za-z]* [A-Za-z])/g;
const LETTERS = 4;

function endsLongWord(prose: string, at: number): boolean {
  for (let back = 1; back <= LETTERS; back++) {
    const code = prose.charCodeAt(at - back);
    if (!(code >= 97 && code <= 122)) return false;
  }
  return true;
}

/** Splits a stretch of prose into sentences (English, by retext), white space between them left out. */
export function splitSentences(text: string, start: number, end: number): Range[] {
  const prose = text.slice(start, end);
  const ranges: Range[] = [];
  let from = 0;
  sureEnd.lastIndex = 0;
  for (let match = sureEnd.exec(prose); match; match = sureEnd.exec(prose)) {
    if (!endsLongWord(prose, match.index)) continue;
    splitDoubtful(prose, from, sureEnd.lastIndex, start, ranges);
    from = sureEnd.lastIndex + 1;
  }
  splitDoubtful(prose, from, prose.length, start, ranges);
  return ranges;
}

/** Time for one stretch grows faster than its length; sentences are not this long. */
const LONGEST = 8_000;

function splitDoubtful(prose: string, from: number, to: number, base: number, into: Range[]): void {
  let start = from;
  while (to - start > LONGEST) {
    // Looked for in the latter half alone: of a text without spaces one would look back to its start.
    const half = start + LONGEST / 2;
    const space = prose.slice(half, start + LONGEST + 1).lastIndexOf(' ');
    const cut = space > 0 ? half + space : start + LONGEST;
    splitShort(prose, start, cut, base, into);
    start = cut;
  }
  splitShort(prose, start, to, base, into);
}

function splitShort(prose: string, start: number, end: number, base: number, into: Range[]): void {
  const part = prose.slice(start, end);
  if (!possibleEnd.test(part)) return addParted(prose, start, end, base, into);
  english ??= new ParseEnglish();
  const tree: Root = english.parse(part);
  for (const paragraph of tree.children) {
    if (!('children' in paragraph)) continue;
    for (const sentence of paragraph.children) {
      let from = sentence.position?.start.offset;
      const to = sentence.position?.end.offset;
      if (sentence.type !== 'SentenceNode' || from === undefined || to === undefined) continue;
      if (isNet(part, from) && into.length > 0) from = rejoin(into, base) - start;
      addParted(prose, start + from, start + to, base, into);
    }
  }
}

/** `.NET` is no end of a sentence, and no start of one; nor is `.Net` with a space before it. */
const isNet = (part: string, at: number) =>
  part[at - 1] === '.' && (part.startsWith('NET', at) || / \.Net\b/.test(part.slice(Math.max(0, at - 2), at + 4)));

/** Takes the last range back; where it started in the prose. */
const rejoin = (ranges: Range[], base: number) => (ranges.pop() as Range).start - base;

/**
 * A stop whose space got lost when a post was flattened, `practices.The scope`, or a semicolon before a capital, `databases; MySQL`,
 * but neither `; OR` nor one that ends a character reference. `Node.Js` and `ASP.Net` are no such stop, and a word of one or two
 * letters before the stop may be an abbreviation.
 */
const innerEnd = /[.!?][A-Z][a-z]|(?<!&#?\w{1,8}); (?!(?:AND|And|OR|Or)\b)(?=\p{Lu})/gu;
const closed = /(?:[a-z]{3}|[)\]])$/;
const opened = /^[A-Z][a-z]+(?:-[A-Za-z]+)*['’,:]?\s/;
const notGlued = /^(?:Net|Js|Io|Com|Org|Ai)\b/;

/** Adds a sentence, parted where it holds others. */
function addParted(prose: string, from: number, to: number, base: number, into: Range[]): void {
  const sentence = prose.slice(from, to);
  let start = 0;
  const nesting = new Nesting(sentence);
  innerEnd.lastIndex = 0;
  for (let match = innerEnd.exec(sentence); match; match = innerEnd.exec(sentence)) {
    const next = match.index + 1;
    const isSemicolon = match[0] === '; ';
    if (isSemicolon ? nesting.isInside(next) : !isGlued(sentence, start, next)) continue;
    into.push({ start: base + from + start, end: base + from + next });
    start = isSemicolon ? next + 1 : next;
  }
  if (from + start < to) into.push({ start: base + from + start, end: base + to });
}

/** Whether a sentence begins at `at`, right behind the stop of another. */
function isGlued(sentence: string, start: number, at: number): boolean {
  const after = sentence.slice(at, at + 40);
  return opened.test(after) && !notGlued.test(after) && closed.test(sentence.slice(Math.max(start, at - 4), at - 1));
}

/** Brackets and quotes that are open at places of a sentence, asked for from left to right. One that is not closed opens nothing. */
class Nesting {
  readonly #sentence: string;
  readonly #lastClosing: Readonly<Record<string, number>>;
  #counted = 0;
  #open = 0;
  readonly #lastQuote: number;
  #isQuoted = false;

  constructor(sentence: string) {
    this.#sentence = sentence;
    this.#lastQuote = sentence.lastIndexOf('"');
    this.#lastClosing = Object.fromEntries(
      Object.entries(CLOSING).map(([open, close]) => [open, sentence.lastIndexOf(close)]),
    );
  }

  isInside(at: number): boolean {
    for (; this.#counted < at; this.#counted++) {
      const sign = this.#sentence[this.#counted] as string;
      if (Object.hasOwn(CLOSING, sign)) {
        if ((this.#lastClosing[sign] as number) > this.#counted) this.#open++;
      } else if (')]”'.includes(sign)) this.#open = Math.max(0, this.#open - 1);
      // 19" racks are measured, not quoted.
      else if (
        sign === '"' &&
        !/\d/.test(this.#sentence[this.#counted - 1] ?? '') &&
        (this.#isQuoted || this.#lastQuote > this.#counted)
      )
        this.#isQuoted = !this.#isQuoted;
    }
    return this.#open > 0 || this.#isQuoted;
  }
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '“': '”' };
