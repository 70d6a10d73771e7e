import { ENGLISH_WORDS, LANGUAGES, SCRIPTS } from '../data/languages.ts';
import type { Range, ReadingProblem, Statement, Words } from '../model/post.ts';
import { IntTable } from '../words/int-table.ts';
import { firstWordAt } from '../words/tokens.ts';
import { wordHash } from '../words/word-hash.ts';

/** Letters of another script that it takes to speak of one. */
const MIN_LETTERS = 20;
/** Words of another language in a statement that outweigh one English word there: names of products are English everywhere. */
const MIN_FOREIGN_WORDS = 3;

const ENGLISH = 1;
/** What a function word speaks of, by its hash: a bit for English, and one for each of `LANGUAGES` after it. */
let book: IntTable | null = null;

function wordBook(): IntTable {
  if (book) return book;
  book = new IntTable(2048);
  const add = (words: Iterable<string>, bit: number) => {
    for (const word of words) book?.set(wordHash(word), (book.get(wordHash(word)) ?? 0) | bit);
  };
  add(ENGLISH_WORDS, ENGLISH);
  LANGUAGES.forEach(({ words }, index) => {
    add(words, 2 << index);
  });
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
  const spokenBy = wordBook();
  const { hashes, norms, starts } = words;
  const { end } = statement.range;
  const first = firstWordAt(words, statement.range.start);
  let englishHits = 0;
  let foreignHits = 0;
  let any = 0;
  let at = first;
  for (; at < norms.length && (starts[at] as number) < end; at++) {
    const languages = spokenBy.get(hashes[at] as number) || elided(norms[at] as string);
    if ((languages & ENGLISH) !== 0) englishHits++;
    else if (languages !== 0) foreignHits++;
    any |= languages;
  }
  const length = at - first;
  // Without a word that only other languages have there is none to look for.
  const [best, most] = foreignHits > 0 ? foremost(words, first, at, any) : [0, 0];
  if (most > englishHits) {
    tally.foreign[best] = (tally.foreign[best] as number) + length;
    tally.foreignHits += foreignHits;
    tally.first ??= statement.place;
  } else if (englishHits > 0) tally.english += length;
}

/** The language other than English that most of the words are function words of, and how many are. */
function foremost(words: Words, first: number, end: number, among: number): [best: number, most: number] {
  let best = 0;
  let most = 0;
  for (let index = 0; index < LANGUAGES.length; index++) {
    const bit = 2 << index;
    if ((among & bit) === 0) continue;
    let hits = 0;
    for (let at = first; at < end; at++) {
      const languages = wordBook().get(words.hashes[at] as number) || elided(words.norms[at] as string);
      if ((languages & bit) !== 0) hits++;
    }
    if (hits > most) [best, most] = [index, hits];
  }
  return [best, most];
}

function elided(word: string): number {
  if (!word.includes("'")) return 0;
  let languages = 0;
  LANGUAGES.forEach(({ starts }, index) => {
    if (starts.some((start) => word.startsWith(start) && word.length > start.length + 1)) languages |= 2 << index;
  });
  return languages;
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
