/** A map from whole numbers (32 bits) to whole numbers above 0, in two flat arrays. */
export class IntTable {
  #keys: Int32Array;
  #values: Int32Array;
  #mask: number;
  #size = 0;

  /** Room for `size` entries at once; it grows by itself. */
  constructor(size = 16) {
    let slots = 32;
    while (slots < size * 2) slots *= 2;
    this.#keys = new Int32Array(slots);
    this.#values = new Int32Array(slots);
    this.#mask = slots - 1;
  }

  /** The value of a key, or 0. */
  get(key: number): number {
    const mask = this.#mask;
    const keys = this.#keys;
    const values = this.#values;
    for (let slot = spread(key) & mask; ; slot = (slot + 1) & mask) {
      const value = values[slot] as number;
      if (value === 0 || keys[slot] === key) return value;
    }
  }

  /** Sets the value of a key, which must be above 0. */
  set(key: number, value: number): void {
    if (this.#size * 2 >= this.#mask) this.#grow();
    const slot = this.#slotOf(key);
    if (this.#values[slot] === 0) this.#size++;
    this.#keys[slot] = key;
    this.#values[slot] = value;
  }

  clear(): void {
    this.#values.fill(0);
    this.#size = 0;
  }

  #slotOf(key: number): number {
    let slot = spread(key) & this.#mask;
    while (this.#values[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & this.#mask;
    return slot;
  }

  #grow(): void {
    const keys = this.#keys;
    const values = this.#values;
    this.#keys = new Int32Array(keys.length * 2);
    this.#values = new Int32Array(keys.length * 2);
    this.#mask = keys.length * 2 - 1;
    for (let at = 0; at < keys.length; at++) {
      if (values[at] === 0) continue;
      const slot = this.#slotOf(keys[at] as number);
      this.#keys[slot] = keys[at] as number;
      this.#values[slot] = values[at] as number;
    }
  }
}

/** Brings the high bits of a key down to where the table looks. */
const spread = (key: number): number => Math.imul(key ^ (key >>> 15), 0x2c1b3c6d) >>> 7;
