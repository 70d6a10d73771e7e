/** A feature of a text: the number of its template, and its symbols (0 where it has fewer). */
export interface FeatureSink {
  add(template: number, a: number, b?: number, c?: number): void;
}

/**
 * The number of a feature, of 28 bits. Two features as good as never share one: of the features of 10,000 statements, a
 * hundred or so meet weights that are not theirs.
 */
export function featureKey(template: number, a: number, b: number, c: number): number {
  let hash = Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(template + 1, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) + b;
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39) + c;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 4;
}

/** A trained linear model as numbers. */
export interface Table {
  readonly classes: readonly string[];
  /** What one unit of the weights is as a logit. */
  readonly scale: number;
  readonly bias: readonly number[];
  /** Keys of the features, rising. */
  readonly keys: Int32Array;
  /** One weight a class for each feature, in the order of the keys. */
  readonly rows: Int8Array;
}

/** Looks up the weights of features by number, without making a string. Rows are numbered from 1. */
export class TableModel {
  readonly classes: readonly string[];
  /** Features known. */
  readonly size: number;
  readonly scale: number;
  readonly #bias: readonly number[];
  readonly #mask: number;
  readonly #keys: Int32Array;
  /** Number of the row behind each key; 0 where the slot is free. */
  readonly #slots: Uint16Array;
  readonly #rows: Int8Array;

  constructor({ classes, scale, bias, keys, rows }: Table) {
    this.classes = classes;
    this.scale = scale;
    this.size = keys.length;
    this.#bias = bias;
    this.#rows = rows;
    let slots = 1024;
    while (slots < keys.length * 2.5) slots *= 2;
    this.#mask = slots - 1;
    this.#keys = new Int32Array(slots);
    this.#slots = new Uint16Array(slots);
    for (let row = 0; row < keys.length; row++) {
      const key = keys[row] as number;
      let slot = key & this.#mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#keys[slot] = key;
      this.#slots[slot] = row + 1;
    }
  }

  /** Row of a feature, or 0 where it has no weights. */
  row(key: number): number {
    const mask = this.#mask;
    for (let slot = key & mask; ; slot = (slot + 1) & mask) {
      const row = this.#slots[slot] as number;
      if (row === 0 || this.#keys[slot] === key) return row;
    }
  }

  /** Fills `logits` with the bias of each class, in the units of the weights. */
  start(logits: Float64Array): Float64Array {
    for (let k = 0; k < logits.length; k++) logits[k] = this.#bias[k] as number;
    return logits;
  }

  /** Adds a row to the logits; `value` is how strongly the feature is present. */
  addRow(logits: Float64Array, row: number, value = 1): void {
    const k = logits.length;
    const base = (row - 1) * k;
    for (let index = 0; index < k; index++)
      logits[index] = (logits[index] as number) + (this.#rows[base + index] as number) * value;
  }

  /** Weight of a feature's row for a class, as a logit; 0 for row 0. */
  weight(row: number, classIndex: number): number {
    return row === 0 ? 0 : (this.#rows[(row - 1) * this.classes.length + classIndex] as number) * this.scale;
  }
}
