import { firstAtLeast } from './first-at-least.ts';
import { IntTable } from './int-table.ts';
import { firstWords } from './tokens.ts';

/** Which phrases of a list start with which word. Phrases are told by number, from 1; 0 stands for none. */
export interface PhraseIndex {
  /** Numbers of the words that phrases start with, rising; see `wordHash`. */
  readonly words: readonly number[];
  /** The first phrase behind each of `words`. */
  readonly first: readonly number[];
  /** Behind each phrase, the next one that starts with the same word. */
  readonly next: readonly number[];
}

/** The index of phrases, each on a line of its own, none without a word: for a list so long that it is made ahead. */
export function indexPhrases(text: string): PhraseIndex {
  const starts = firstWords(text);
  const { first, next } = chainPhrases(starts);
  const words = [...new Set(starts)].sort((a, b) => a - b);
  return { words, first: words.map((word) => first.get(word)), next: Array.from(next) };
}

/** Behind each word that phrases start with the first of them, behind each phrase the next; `starts` are their first words. */
export function chainPhrases(starts: readonly number[]): { readonly first: IntTable; readonly next: Int32Array } {
  const first = new IntTable(starts.length);
  const next = new Int32Array(starts.length);
  // From the last to the first, so that each word's phrases wait in their order.
  for (let line = starts.length - 1; line >= 0; line--) {
    const word = starts[line] as number;
    next[line] = first.get(word);
    first.set(word, line + 1);
  }
  return { first, next };
}

/** Looks up the first phrase that starts with a word, as an `IntTable` does. */
export class IndexedFirsts {
  readonly #index: PhraseIndex;

  constructor(index: PhraseIndex) {
    this.#index = index;
  }

  get(word: number): number {
    const { words, first } = this.#index;
    const at = firstAtLeast(words, word);
    return words[at] === word ? (first[at] as number) : 0;
  }
}
