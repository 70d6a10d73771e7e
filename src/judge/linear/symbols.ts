import type { HashFilter } from '../../words/hash-filter.ts';
import { wordHash } from '../../words/word-hash.ts';

/** Gives the words and marks that features are made of a number each; 0 stands for all that is of no use. */
export interface Symbols {
  number(name: string): number;
}

/** The numbers by which weights are looked up: a name's hash, or 0 where the filter says that no weights know it. */
export const hashedSymbols = (known: HashFilter): Symbols => ({
  number(name) {
    const hash = wordHash(name);
    return known.has(hash) ? hash : 0;
  },
});

/** Numbers that can be named again: for training, and for telling reasons. */
export class NamedSymbols implements Symbols {
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [''];

  number(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const number = this.#names.length;
    this.#numbers.set(name, number);
    this.#names.push(name);
    return number;
  }

  name(number: number): string {
    return this.#names[number] ?? '';
  }
}
