const NUMBERS = 1 << 16;

/** Remembers hashes of words by their low bits: what it does not hold was surely never added, what it holds most likely was. */
export class HashFilter {
  readonly bytes: Uint8Array;

  /** Empty, or with the bytes of one that was filled. */
  constructor(bytes: Uint8Array = new Uint8Array(NUMBERS / 8)) {
    this.bytes = bytes;
  }

  add(hash: number): void {
    const bit = hash % NUMBERS;
    this.bytes[bit >> 3] = (this.bytes[bit >> 3] as number) | (1 << (bit & 7));
  }

  has(hash: number): boolean {
    const bit = hash % NUMBERS;
    return (((this.bytes[bit >> 3] as number) >> (bit & 7)) & 1) === 1;
  }
}
