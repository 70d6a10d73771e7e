import type { JobPost, Range, Statement } from '../model/post.ts';
import type { PhraseHit } from '../words/phrase-automaton.ts';
import { quotedRanges } from '../words/quotes.ts';
import { readWords } from '../words/tokens.ts';
import { trimEndBy } from '../words/trim-end.ts';

/** A phrase of a wording rule where it stands: its words as written, and the statement around it (null in a heading). */
export interface Wording<Value> {
  readonly value: Value;
  readonly range: Range;
  /** Index of its first word in `JobPost.words`. */
  readonly first: number;
  readonly words: string;
  readonly statement: Statement | null;
}

/**
 * The hits of a wording rule that say something to the reader of a post: none in what the law makes employers say of
 * equal opportunity, in a section of its own or a sentence (there the names of groups are the point), none in an address, and none in quotes unless `quoted`.
 */
export function wordingIn<Value>(
  post: JobPost,
  hits: readonly PhraseHit<Value>[],
  quoted: boolean,
): readonly Wording<Value>[] {
  const found: Wording<Value>[] = [];
  for (const { value, first, start, end } of hits) {
    const statement = statementAt(post, start);
    if (statement?.section === 'equal-opportunity' || EQUAL.test(statement?.text ?? '')) continue;
    if (isAddress(post.text, start)) continue;
    if (!quoted && statement) {
      const { range, text } = statement;
      const from = start - range.start;
      if (quotedRanges(text).some((quote) => quote.start <= from && end - range.start <= quote.end)) continue;
    }
    const words = post.text.slice(start, end).replace(/\s+/g, ' ');
    found.push({ value, range: { start, end }, first, words, statement });
  }
  return found;
}

const EQUAL = /\b(?:equal(?: employment)?[- ]opportunit|equality of opportunit)(?:y|ies)\b/i;

/** Longest stretch before a word that is looked at for the start of an address. */
const LONGEST_ADDRESS = 200;

/** Whether a word is part of a web or mail address: what its words say nobody chose for the reader. */
function isAddress(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_ADDRESS), start);
  const stuck = before.slice(trimEndBy(before, /\S/).length);
  return /:\/\/|^www\.|@/.test(stuck);
}

/** The statement that holds an offset of the reading text, or null between statements. */
export function statementAt({ statements }: JobPost, offset: number): Statement | null {
  let low = 0;
  let high = statements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((statements[middle] as Statement).range.start <= offset) low = middle + 1;
    else high = middle;
  }
  const statement = statements[low - 1];
  return statement && offset < statement.range.end ? statement : null;
}

/** Where a finding about a whole post stands: the heading of its responsibilities, else its title, else its first heading. */
export function placeOfWork({ sections, headings, title }: JobPost): Range | null {
  const responsibilities = sections.find(({ kind, heading }) => kind === 'responsibilities' && heading !== null);
  return responsibilities?.heading?.place ?? title?.place ?? headings[0]?.place ?? null;
}

/** Whether the title of a post, which need not stand in its text, holds one of some phrases as whole words. */
export function titleSays({ title }: JobPost, phrases: readonly string[]): boolean {
  if (!title) return false;
  const words = ` ${readWords(title.value).norms.join(' ')} `;
  return phrases.some((phrase) => words.includes(` ${phrase} `));
}

/** The heading over most of some statements, by index, else the title, else the first heading. */
export function placeOverMost(
  { statements, sections, headings, title }: JobPost,
  indices: Iterable<number>,
): Range | null {
  const counts = new Map<number, number>();
  for (const index of indices) {
    const section = statements[index]?.sectionIndex ?? -1;
    counts.set(section, (counts.get(section) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [-1];
  return sections[most]?.heading?.place ?? title?.place ?? headings[0]?.place ?? null;
}
