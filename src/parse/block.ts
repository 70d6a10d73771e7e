import type { SectionKind } from '../model/kinds.ts';
import type { PostComment, Range, ReadingProblem } from '../model/post.ts';
import type { ReadingText } from '../source/reading-text.ts';

/** A stretch of text that the format itself sets apart. Ranges are in the reading text. */
export interface Block {
  /** `line` is a paragraph's part after a hard line break, a table cell, a line of preformatted text. */
  readonly kind: 'heading' | 'paragraph' | 'item' | 'line';
  /** 1 to 6 for headings; the depth of the list for items; 0 otherwise. */
  readonly depth: number;
  readonly range: Range;
  /** Parts set in bold. */
  readonly strong: readonly Range[];
}

/** A place in the reading text from which the text belongs to a section of a known kind. */
export interface SectionStart {
  readonly at: number;
  readonly kind: SectionKind;
}

/** What a format's reader hands on. */
export interface Tree {
  readonly reading: ReadingText;
  readonly blocks: readonly Block[];
  readonly comments: readonly PostComment[];
  readonly problems: readonly ReadingProblem[];
  /** Source range of the YAML between the fences, or null. */
  readonly frontMatter: Range | null;
  /** Range in the reading text of an HTML page's own title, or null. */
  readonly pageTitle: Range | null;
  /** Where in the reading text fields of data start a section, and what it is for; none where the source is one text. */
  readonly sectionStarts?: readonly SectionStart[];
}

/** Collects blocks while a reader walks its tree: text goes to the block that is open. */
export class BlockWriter {
  readonly blocks: Block[] = [];
  readonly comments: PostComment[] = [];
  readonly problems: ReadingProblem[] = [];
  readonly reading: ReadingText;
  #kind: Block['kind'] = 'paragraph';
  #depth = 0;
  #start = 0;
  #strong: Range[] = [];
  #strongStart = -1;

  constructor(reading: ReadingText) {
    this.reading = reading;
  }

  /** Whether the open block holds no text yet. */
  get isEmpty(): boolean {
    return this.reading.length === this.#start;
  }

  /** Ends the open block, if it holds any text, and opens another. A paragraph that opens an item is the item. */
  open(kind: Block['kind'], depth = 0): void {
    if (kind === 'paragraph' && this.#kind !== 'paragraph' && this.isEmpty) return;
    this.close();
    this.#kind = kind;
    this.#depth = depth;
  }

  /** Ends the open block; text that follows goes to a paragraph. */
  close(): void {
    const end = this.reading.length;
    if (end > this.#start) {
      if (this.#strongStart >= 0 && end > this.#strongStart) this.#strong.push({ start: this.#strongStart, end });
      const range = { start: this.#start, end };
      this.blocks.push({ kind: this.#kind, depth: this.#depth, range, strong: this.#strong });
      this.reading.separate('\n');
      this.#strong = [];
    }
    this.#start = this.reading.length;
    if (this.#strongStart >= 0) this.#strongStart = this.#start;
    this.#kind = 'paragraph';
    this.#depth = 0;
  }

  /** A hard line break: what follows is a line of its own, of the same block for readers of the page. */
  breakLine(): void {
    const kind = this.#kind;
    const depth = this.#depth;
    if (this.reading.length === this.#start) return;
    this.close();
    this.#kind = kind === 'paragraph' ? 'line' : kind;
    this.#depth = depth;
  }

  /** Notes a problem of the reading, once for each code. */
  complain(code: string, message: string, start: number): void {
    if (this.problems.some((problem) => problem.code === code)) return;
    this.problems.push({ code, message, place: { start, end: start + 1 } });
  }

  /** Starts bold text; false where the text is bold already. */
  startBold(): boolean {
    if (this.#strongStart >= 0) return false;
    this.#strongStart = this.reading.length;
    return true;
  }

  /** Ends bold text. */
  endBold(): void {
    const start = this.#strongStart;
    if (start >= 0 && this.reading.length > start) this.#strong.push({ start, end: this.reading.length });
    this.#strongStart = -1;
  }
}
