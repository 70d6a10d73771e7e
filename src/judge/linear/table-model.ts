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

/** A table whose features stand where their keys say. Rows are numbered from 1. */
export interface HashedTable extends Omit<Table, 'keys'> {
  /** Features known. */
  readonly size: number;
  /** The key at each slot; there is a power of two of them. */
  readonly keys: Int32Array;
  /** Number of the row behind each key; 0 where the slot is free. */
  readonly slots: Uint16Array;
}

/** Slots for each feature, at least. */
const ROOM = 2.2;

/** The table as `TableModel` looks features up in it. */
export function hashTable({ keys, ...rest }: Table): HashedTable {
  let count = 1024;
  while (count < keys.length * ROOM) count *= 2;
  const hashed = { ...rest, size: keys.length, keys: new Int32Array(count), slots: new Uint16Array(count) };
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] as number;
    let slot = key & (count - 1);
    while (hashed.slots[slot] !== 0) slot = (slot + 1) & (count - 1);
    hashed.keys[slot] = key;
    hashed.slots[slot] = row + 1;
  }
  return hashed;
}

/** Looks up the weights of features by number, without making a string. Rows are numbered from 1. */
export class TableModel {
  readonly classes: readonly string[];
  /** Features known. */
  readonly size: number;
  readonly scale: number;
  /** One a class, in the units of the weights. */
  readonly bias: readonly number[];
  readonly #keys: Int32Array;
  readonly #slots: Uint16Array;
  readonly #rows: Int8Array;

  constructor({ classes, scale, bias, size, keys, slots, rows }: HashedTable) {
    this.classes = classes;
    this.scale = scale;
    this.bias = bias;
    this.size = size;
    this.#keys = keys;
    this.#slots = slots;
    this.#rows = rows;
  }

  /** Row of a feature, or 0 where it has no weights. */
  row(key: number): number {
    const mask = this.#keys.length - 1;
    for (let slot = key & mask; ; slot = (slot + 1) & mask) {
      const row = this.#slots[slot] as number;
      if (row === 0 || this.#keys[slot] === key) return row;
    }
  }

  /** Fills `logits` with the bias of each class, in the units of the weights. */
  start(logits: Float64Array): Float64Array {
    for (let k = 0; k < logits.length; k++) logits[k] = this.bias[k] as number;
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
