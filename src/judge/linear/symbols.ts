/** Numbers for the words and marks that features are made of. 0 stands for all that a closed table does not know. */
export class Symbols {
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [''];
  readonly #open: boolean;

  /** An open table gives every new name a number; a closed one knows the names that it was made with, and no others. */
  constructor(names: Iterable<string> = [], open = false) {
    this.#open = true;
    for (const name of names) this.number(name);
    this.#open = open;
  }

  number(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    if (!this.#open) return 0;
    const number = this.#names.length;
    this.#numbers.set(name, number);
    this.#names.push(name);
    return number;
  }

  name(number: number): string {
    return this.#names[number] ?? '';
  }
}
