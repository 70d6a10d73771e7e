import { wordHash } from '../../words/word-hash.ts';

/** Gives the words and marks that features are made of a number each; 0 stands for all that is of no use. */
export interface Symbols {
  number(name: string): number;
}

const FILTER = 1 << 16;

/** Marks the numbers of names by their low bits, so that a name that no weights know is mostly seen to be one. */
export function filterOf(names: Iterable<string>): Uint8Array {
  const bits = new Uint8Array(FILTER / 8);
  for (const name of names) {
    const number = wordHash(name) % FILTER;
    bits[number >> 3] = (bits[number >> 3] as number) | (1 << (number & 7));
  }
  return bits;
}

/** The numbers by which weights are looked up: a name's hash, or 0 where the filter says that no weights know it. */
export const hashedSymbols = (filter: Uint8Array): Symbols => ({
  number(name) {
    const hash = wordHash(name);
    const bit = hash % FILTER;
    return ((filter[bit >> 3] as number) >> (bit & 7)) & 1 ? hash : 0;
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
