import { ENGLISH_WORDS, LANGUAGES, SCRIPTS } from '../data/languages.ts';
import type { Range, ReadingProblem, Statement, Words } from '../model/post.ts';
import { firstWordAt } from '../words/tokens.ts';

/** Letters of another script that it takes to speak of one. */
const MIN_LETTERS = 20;
/** Words of another language in a statement that outweigh one English word there: names of products are English everywhere. */
const MIN_FOREIGN_WORDS = 3;

const english: ReadonlySet<string> = new Set(ENGLISH_WORDS);
let languagesOf: Map<string, number[]> | null = null;
let elisions: [string, number][] = [];

/** The languages of each function word, as indices into `LANGUAGES`. */
function wordBook(): Map<string, number[]> {
  if (languagesOf) return languagesOf;
  const book = new Map<string, number[]>();
  LANGUAGES.forEach(({ words }, index) => {
    for (const word of new Set<string>(words)) book.set(word, [...(book.get(word) ?? []), index]);
  });
  elisions = LANGUAGES.flatMap(({ starts }, index) => starts.map((start): [string, number] => [start, index]));
  languagesOf = book;
  return book;
}

/** What tells of a language: statements in it, weighed by their words. */
interface Tally {
  english: number;
  readonly foreign: number[];
  first: Range | null;
  foreignHits: number;
}

/**
 * The problem NOT_ENGLISH where most of a post is written in another language, else null. Each statement votes with its
 * words for the language whose function words it holds most of; one without any does not vote. A few foreign words in
 * an English post, or a few English lines in another, do not decide. Linear time.
 */
export function languageProblem(text: string, words: Words, statements: readonly Statement[]): ReadingProblem | null {
  const script = foreignScript(text);
  if (script !== null) return problem(script, statements[0]?.place ?? null);
  const tally: Tally = { english: 0, foreign: LANGUAGES.map(() => 0), first: null, foreignHits: 0 };
  for (const statement of statements) vote(statement, words, tally);
  let best = 0;
  let all = 0;
  tally.foreign.forEach((weight, index) => {
    all += weight;
    if (weight > (tally.foreign[best] as number)) best = index;
  });
  if (tally.foreignHits < MIN_FOREIGN_WORDS || all <= tally.english) return null;
  return problem((LANGUAGES[best] as (typeof LANGUAGES)[number]).name, tally.first);
}

function vote(statement: Statement, words: Words, tally: Tally): void {
  const book = wordBook();
  const first = firstWordAt(words, statement.range.start);
  const hits = LANGUAGES.map(() => 0);
  let englishHits = 0;
  let foreignHits = 0;
  let at = first;
  for (; at < words.norms.length && (words.starts[at] as number) < statement.range.end; at++) {
    const word = words.norms[at] as string;
    if (english.has(word)) englishHits++;
    const languages = book.get(word) ?? elided(word);
    if (languages.length === 0) continue;
    if (!english.has(word)) foreignHits++;
    for (const index of languages) hits[index] = (hits[index] as number) + 1;
  }
  let best = 0;
  hits.forEach((count, index) => {
    if (count > (hits[best] as number)) best = index;
  });
  const most = hits[best] as number;
  const length = at - first;
  if (most > englishHits && foreignHits > 0) {
    tally.foreign[best] = (tally.foreign[best] as number) + length;
    tally.foreignHits += foreignHits;
    tally.first ??= statement.place;
  } else if (englishHits > 0) tally.english += length;
}

const NONE: number[] = [];

function elided(word: string): number[] {
  if (!word.includes("'")) return NONE;
  return elisions
    .filter(([start]) => word.startsWith(start) && word.length > start.length + 1)
    .map(([, index]) => index);
}

/** The script that holds most letters of a text, or null where that is the Latin one. */
function foreignScript(text: string): string | null {
  // Latin letters and signs are most of nearly every post: without anything else there is nothing to count.
  if (!/[\u0370-\u1fff\u3040-\ud7ff]/.test(text)) return null;
  const count = (letters: string) => text.match(new RegExp(`[${letters}]`, 'gu'))?.length ?? 0;
  const latin = count('\\p{Script=Latin}');
  const counts = SCRIPTS.map(({ name, letters }) => ({ name: name as string, count: count(letters) }));
  const foreign = counts.reduce((sum, one) => sum + one.count, 0);
  // A sign of Chinese or Japanese says as much as a few letters do.
  const dense = counts.slice(0, 3).reduce((sum, one) => sum + one.count, 0);
  if (foreign < MIN_LETTERS || foreign + 2 * dense <= latin) return null;
  // Japanese is written with Chinese signs too: any of its own tell it.
  if ((counts[0]?.count ?? 0) * 10 > foreign) return 'Japanese';
  return counts.reduce((most, one) => (one.count > most.count ? one : most)).name;
}

function problem(language: string, place: Range | null): ReadingProblem {
  return {
    code: 'NOT_ENGLISH',
    message: `The post seems to be written in ${language}; jdlint judges posts in English only.`,
    place,
  };
}
