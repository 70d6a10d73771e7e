/** A place for people: line and column count from 1, offset from 0, all in UTF-16 code units. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** Turns offsets into lines and columns. Lines end at LF, CRLF or CR. */
export class Lines {
  readonly #starts: number[] = [0];
  readonly #length: number;

  constructor(source: string) {
    this.#length = source.length;
    for (let at = 0; at < source.length; at++) {
      const code = source.charCodeAt(at);
      if (code === 13 && source.charCodeAt(at + 1) === 10) continue;
      if (code === 10 || code === 13) this.#starts.push(at + 1);
    }
  }

  /** The point of an offset; an offset outside the source is moved to its nearer end. */
  pointAt(offset: number): Point {
    const at = Math.min(Math.max(0, offset), this.#length);
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] as number) <= at) low = middle + 1;
      else high = middle;
    }
    return { line: low, column: at - (this.#starts[low - 1] as number) + 1, offset: at };
  }
}
