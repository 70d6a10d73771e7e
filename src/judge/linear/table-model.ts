import { Symbols } from './symbols.ts';

/**
 * A trained classifier over features of few parts, as its data file holds it. A feature is a template and one to three
 * symbols, parted by spaces; behind it stands one whole number a class, which `scale` makes logits.
 */
export interface TableWeights {
  readonly classes: readonly string[];
  readonly scale: number;
  readonly bias: readonly number[];
  readonly features: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
}

/** A feature of a text: the number of its template, and its symbols (0 where it has fewer). */
export interface FeatureSink {
  add(template: number, a: number, b?: number, c?: number): void;
}

/** Spreads a feature over 32 bits. Two features in so many bits as good as never meet; the training checks its own. */
export function featureHash(template: number, a: number, b: number, c: number): number {
  let hash = Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(template + 1, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) + b;
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39) + c;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) | 0;
}

/** Looks up the weights of features by number, without making a string. */
export class TableModel {
  readonly classes: readonly string[];
  readonly symbols: Symbols;
  /** Features known; rows are numbered from 1 to it. */
  readonly size: number;
  /** What one unit of the data file is as a logit. */
  readonly scale: number;
  readonly #bias: readonly number[];
  readonly #mask: number;
  readonly #keys: Int32Array;
  /** Number of the row behind each key, from 1; 0 where the slot is free. */
  readonly #slots: Uint16Array;
  readonly #rows: Int8Array;

  constructor(weights: TableWeights, templates: readonly string[]) {
    const k = weights.classes.length;
    this.classes = weights.classes;
    this.scale = weights.scale;
    this.#bias = weights.bias;
    const names = new Set<string>();
    const found: [template: number, parts: string[], row: readonly number[]][] = [];
    for (const [template, features] of Object.entries(weights.features)) {
      const number = templates.indexOf(template);
      if (number < 0) throw new RangeError(`The weights hold features of an unknown template "${template}"`);
      for (const feature of Object.keys(features)) {
        const parts = feature.split(' ');
        for (const part of parts) names.add(part);
        found.push([number, parts, features[feature] as readonly number[]]);
      }
    }
    this.symbols = new Symbols(names);
    this.size = found.length;
    let slots = 1024;
    while (slots < found.length * 2.5) slots *= 2;
    this.#mask = slots - 1;
    this.#keys = new Int32Array(slots);
    this.#slots = new Uint16Array(slots);
    this.#rows = new Int8Array((found.length + 1) * k);
    found.forEach(([template, parts, row], index) => {
      const [a = 0, b = 0, c = 0] = parts.map((part) => this.symbols.number(part));
      const slot = this.#slotOf(featureHash(template, a, b, c));
      this.#slots[slot] = index + 1;
      this.#rows.set(row, (index + 1) * k);
    });
  }

  #slotOf(key: number): number {
    let slot = key & this.#mask;
    while (this.#slots[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & this.#mask;
    if (this.#slots[slot] === 0) this.#keys[slot] = key;
    return slot;
  }

  /** Row of a feature, or 0 where it has no weights. */
  row(template: number, a: number, b: number, c: number): number {
    const key = featureHash(template, a, b, c);
    let slot = key & this.#mask;
    for (;;) {
      const row = this.#slots[slot] as number;
      if (row === 0 || this.#keys[slot] === key) return row;
      slot = (slot + 1) & this.#mask;
    }
  }

  /** Fills `logits` with the bias of each class, in the units of the data file. */
  start(logits: Float64Array): void {
    for (let k = 0; k < logits.length; k++) logits[k] = this.#bias[k] as number;
  }

  addRow(logits: Float64Array, row: number): void {
    const k = logits.length;
    const base = row * k;
    for (let index = 0; index < k; index++)
      logits[index] = (logits[index] as number) + (this.#rows[base + index] as number);
  }

  /** Weight of a feature's row for a class, as a logit. */
  weight(row: number, classIndex: number): number {
    return (this.#rows[row * this.classes.length + classIndex] as number) * this.scale;
  }
}
