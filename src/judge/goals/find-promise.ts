import { PLATITUDE_VERBS, PLATITUDES } from '../../data/platitudes.ts';
import type { JobPost, Statement } from '../../model/post.ts';
import { IntTable } from '../../words/int-table.ts';
import { firstWordAt } from '../../words/tokens.ts';
import { wordHash } from '../../words/word-hash.ts';
import { inForm, VERB_FORMS, type VerbForm } from '../wording/grammar.ts';

export type Platitude = (typeof PLATITUDES)[number];

/**
 * A word of what a platitude is about, unless it starts another clause. Of its own, at a place that is told: within the
 * pattern of each platitude, eight times over, it takes the engine longer to prepare than a post takes to judge.
 */
const OBJECT_WORD =
  /(?!(?:by|through|using|while|to|in order|in accordance|according|as|that|which|with|within|when|during|at|via|including|such|so|for|from|is|are|across|against|used|needed|required|and (?:to|ensur\w+|maintain\w*|provid\w+|support\w*|assist\w*|respond\w*|resolv\w+|work\w*|troubleshoot\w*|report\w*))\b)[\w’'&/-]+ ?/iy;
const MOST_OBJECT_WORDS = 8;

/** A platitude, with what it is found by. */
export interface Row {
  readonly platitude: Platitude;
  /** The promise, and the word between it and what it is about. Made at the first statement that holds one of its verbs. */
  patterns: { readonly promise: RegExp; readonly link: RegExp } | null;
  readonly forms: ReadonlyMap<string, VerbForm>;
}

interface Book {
  readonly rows: readonly Row[];
  /** Which rows a word may start the verb of: a bit for each. */
  readonly verbs: IntTable;
}

let book: Book | null = null;

function readBook(): Book {
  const verbs = new IntTable(512);
  const rows = PLATITUDES.map((platitude, row) => {
    const forms = new Map<string, VerbForm>();
    for (const verb of PLATITUDE_VERBS[platitude.verbs])
      for (const form of VERB_FORMS) forms.set(inForm(verb, form), form);
    for (const verb of forms.keys()) {
      const first = wordHash(verb.split(' ', 1)[0] as string);
      verbs.set(first, verbs.get(first) | (1 << row));
    }
    return { platitude, patterns: null, forms };
  });
  return { rows, verbs };
}

function patternsOf(row: Row) {
  const { platitude, forms } = row;
  const verbs = () => [...forms.keys()].sort((a, b) => b.length - a.length).join('|');
  return (row.patterns ??= {
    promise: new RegExp(`\\b(${verbs()}) (?:the )?(?:${platitude.after})(?![\\w-])`, 'i'),
    link: new RegExp(` (${platitude.about}) `, 'iy'),
  });
}

/** A promise as it stands in a text. */
export interface FoundPromise {
  readonly start: number;
  readonly end: number;
  /** The verb and the platitude. */
  readonly said: string;
  readonly verb: string;
  readonly link: string | undefined;
  /** What it is about, where that follows. */
  readonly about: string | undefined;
}

/** Where a text makes the promise of a row. */
function findPromise(row: Row, text: string): FoundPromise | null {
  const { promise, link } = patternsOf(row);
  const match = promise.exec(text);
  if (!match) return null;
  const { index: start, 0: all, 1: verb } = match as unknown as { index: number; 0: string; 1: string };
  const end = start + all.length;
  link.lastIndex = end;
  const linked = link.exec(text);
  const from = end + (linked?.[0].length ?? 0);
  const to = linked ? endOfObject(text, from) : from;
  if (!linked || to === from) return { start, end, said: all, verb, link: undefined, about: undefined };
  return {
    start,
    end: start + text.slice(start, to).trimEnd().length,
    said: all,
    verb,
    link: linked[1],
    about: text.slice(from, to),
  };
}

/** Where the words from `from` on end that a platitude may be about. */
function endOfObject(text: string, from: number): number {
  let end = from;
  for (let words = 0; words < MOST_OBJECT_WORDS; words++) {
    OBJECT_WORD.lastIndex = end;
    const word = OBJECT_WORD.exec(text);
    if (!word) break;
    end += word[0].length;
  }
  return end;
}

/** The rows whose verbs stand in a statement, as bits. */
function rowsFor({ range }: Statement, { words }: JobPost, verbs: IntTable): number {
  let found = 0;
  for (let at = firstWordAt(words, range.start); (words.starts[at] ?? range.end) < range.end; at++)
    found |= verbs.get(words.hashes[at] as number);
  return found;
}

/** The promises that a statement makes, each with its row of the table. `text`: its words on one line. */
export function* promisesIn(
  statement: Statement,
  text: string,
  post: JobPost,
): Generator<readonly [Row, FoundPromise]> {
  book ??= readBook();
  const possible = rowsFor(statement, post, book.verbs);
  const lower = text.toLowerCase();
  for (const [index, row] of book.rows.entries()) {
    if (((possible >> index) & 1) === 0) continue;
    // Few statements hold both a verb and a noun of a row; for the others its patterns need not be made.
    const promise = row.platitude.nouns.some((noun) => lower.includes(noun)) ? findPromise(row, text) : null;
    if (promise) yield [row, promise];
  }
}

/** The verb in the base form; "ensure" and "maintain" say nothing of a standard. */
export function baseOf({ verbs }: Platitude, verb: string): string {
  const known = PLATITUDE_VERBS[verbs].find((base) =>
    VERB_FORMS.some((form) => inForm(base, form) === verb.toLowerCase()),
  );
  return !known || known === 'ensure' || known === 'maintain' ? 'meet' : known;
}
