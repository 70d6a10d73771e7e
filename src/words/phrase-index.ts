import { firstAtLeast } from './first-at-least.ts';
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
  const first = new Map<number, number>();
  const next: number[] = [];
  for (let line = starts.length - 1; line >= 0; line--) {
    const word = starts[line] as number;
    next[line] = first.get(word) ?? 0;
    first.set(word, line + 1);
  }
  const words = [...first.keys()].sort((a, b) => a - b);
  return { words, first: words.map((word) => first.get(word) as number), next };
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
