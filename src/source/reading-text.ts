import type { PlaceMap, Range } from '../model/post.ts';

/**
 * Collects the reading text of a post piece by piece and remembers where each piece stands in the source.
 *
 * A run is either a copy (text and source have the same length, character for character) or one unit
 * (an entity, an escape, folded white space), whose characters all map to the whole of its source.
 */
export class ReadingText {
  readonly #source: string;
  readonly #parts: string[] = [];
  #length = 0;
  #endsWithSpace = true;
  // Four numbers a run: start in the text, length in the text, start in the source, length in the source.
  readonly #runs: number[] = [];
  // The open copy, not yet in the runs: most copies go on where the one before ended.
  #copyStart = 0;
  #copyEnd = 0;

  constructor(source: string) {
    this.#source = source;
  }

  get length(): number {
    return this.#length;
  }

  /** Whether white space that follows would be folded away: the text is empty or ends with white space. */
  get endsWithSpace(): boolean {
    return this.#endsWithSpace;
  }

  /** Copies source[start, end) as it stands. */
  copy(start: number, end: number): void {
    if (end <= start) return;
    if (start !== this.#copyEnd) {
      this.#flush();
      this.#copyStart = start;
    }
    this.#copyEnd = end;
    this.#length += end - start;
    const last = this.#source.charCodeAt(end - 1);
    this.#endsWithSpace = last === 32 || last === 10;
  }

  /** Adds `text` for source[start, end): an entity, an escape, a line break with its indentation. */
  unit(text: string, start: number, end: number): void {
    if (text.length === 0) return;
    this.#flush();
    this.#runs.push(this.#length, text.length, start, end - start);
    this.#add(text);
  }

  /** Adds text that stands nowhere in the source, such as the line end between two blocks. */
  separate(text: string): void {
    this.#flush();
    this.#add(text);
  }

  #add(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
    this.#endsWithSpace = text === ' ' || text === '\n';
  }

  #flush(): void {
    const size = this.#copyEnd - this.#copyStart;
    if (size === 0) return;
    this.#runs.push(this.#length - size, size, this.#copyStart, size);
    this.#parts.push(this.#source.slice(this.#copyStart, this.#copyEnd));
    this.#copyStart = this.#copyEnd = -1;
  }

  /** The text so far, and the map back to the source. */
  finish(): { text: string; places: PlaceMap } {
    this.#flush();
    return { text: this.#parts.join(''), places: new RunMap(Int32Array.from(this.#runs)) };
  }
}

class RunMap implements PlaceMap {
  readonly #runs: Int32Array;

  constructor(runs: Int32Array) {
    this.#runs = runs;
  }

  /** Index of the run that holds the character at `at`, or the last one before it. */
  #find(at: number): number {
    let low = 0;
    let high = this.#runs.length >> 2;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#runs[middle << 2] as number) <= at) low = middle + 1;
      else high = middle;
    }
    return (low - 1) << 2;
  }

  toSource(start: number, end: number): Range {
    const runs = this.#runs;
    if (runs.length === 0) return { start: 0, end: 0 };
    let run = Math.max(0, this.#find(start));
    // A start between two runs belongs to the next one.
    if (start >= (runs[run] as number) + (runs[run + 1] as number) && run + 4 < runs.length && end > start) run += 4;
    const from = this.#place(run, start, false);
    if (end <= start) return { start: from, end: from };
    const last = Math.max(0, this.#find(end - 1));
    return { start: from, end: Math.max(from, this.#place(last, end, true)) };
  }

  #place(run: number, at: number, isEnd: boolean): number {
    const runs = this.#runs;
    const textStart = runs[run] as number;
    const textLength = runs[run + 1] as number;
    const sourceStart = runs[run + 2] as number;
    const sourceLength = runs[run + 3] as number;
    const into = Math.min(Math.max(0, at - textStart), textLength);
    if (textLength === sourceLength) return sourceStart + into;
    return isEnd ? sourceStart + sourceLength : sourceStart;
  }
}
