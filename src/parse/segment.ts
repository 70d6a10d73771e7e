import type { Range, StatementForm } from '../model/post.ts';
import type { Block } from './block.ts';
import { findInlineBullets, readMarker } from './bullets.ts';
import { type HeadingBook, isHeadingLine, type LineLook } from './heading-line.ts';
import { splitLines } from './lines.ts';
import { splitSentences } from './sentences.ts';

/** A piece of the reading text that is one heading or one statement. */
export interface Segment {
  readonly form: StatementForm | 'heading';
  readonly range: Range;
  /** Depth of a heading of the format; null for a line that serves as one. */
  readonly depth: number | null;
}

/** Cuts blocks into headings and statements, in reading order. */
export function segment(text: string, blocks: readonly Block[], headings: HeadingBook): Segment[] {
  const cutter = new Cutter(text, headings);
  blocks.forEach((block, index) => {
    cutter.block(block, blocks[index + 1]);
  });
  return cutter.segments;
}

const LONGEST_FIELD = 80;
const field = /^\s*[A-Z][A-Za-z &/-]{1,40}:\s*[^\s:][^:]*$/;
const trailing = /[\s*_]/;

class Cutter {
  readonly segments: Segment[] = [];
  readonly #text: string;
  readonly #headings: HeadingBook;

  constructor(text: string, headings: HeadingBook) {
    this.#text = text;
    this.#headings = headings;
  }

  block(block: Block, next: Block | undefined): void {
    const { start, end } = block.range;
    if (block.kind === 'heading') return this.#push('heading', start, end, block.depth);
    const lines = splitLines(this.#text, start, end, block.kind === 'item').filter((line) => this.#hasText(line));
    for (const [index, line] of lines.entries()) {
      const marker = readMarker(this.#text, line.start, line.end);
      const from = marker ? marker.end : line.start;
      const isItem = index === 0 && block.kind === 'item';
      if (!isItem && this.#isField(line) && this.#isField(lines[index + 1] ?? lines[index - 1]))
        this.#push('line', line.start, line.end);
      else if (isItem || marker) this.#cut(from, line.end, block, true);
      else if (this.#isHeading(from, line.end, block, this.#lookOf(lines, index, next)))
        this.#push('heading', from, line.end);
      else this.#cut(from, line.end, block, false);
    }
  }

  /** How a line without a bullet stands among those of its block; `next` is the block after. */
  #lookOf(lines: readonly Range[], index: number, next: Block | undefined): Omit<LineLook, 'strong'> {
    const { start } = lines[index] as Range;
    const after = lines[index + 1];
    const fresh = index === 0 || /[.!?:;]\s*$/.test(this.#text.slice(start - 4, start));
    const listed = after ? this.#isBullet(after) : next && (next.kind === 'item' || this.#isBullet(next.range));
    return { alone: lines.length === 1, opensList: fresh && listed === true };
  }

  #hasText = ({ start, end }: Range) => this.#text.slice(start, end).trim() !== '';

  /** "Experience required: 6+ years" among lines like it: a statement with its label, not a section. */
  #isField = (line: Range | undefined) =>
    line !== undefined && line.end - line.start <= LONGEST_FIELD && field.test(this.#text.slice(line.start, line.end));

  #isBullet = ({ start, end }: Range) => readMarker(this.#text, start, end) !== null;

  #push(form: Segment['form'], from: number, to: number, depth: number | null = null): void {
    const text = this.#text;
    let start = from;
    let end = to;
    while (start < end && trailing.test(text[start] as string)) start++;
    while (end > start && trailing.test(text[end - 1] as string)) end--;
    if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) this.segments.push({ form, range: { start, end }, depth });
  }

  /** Cuts a line that is no heading. */
  #cut(start: number, end: number, block: Block, bullet: boolean): void {
    const list = findInlineBullets(this.#text, start, end);
    if (list) {
      this.#lead(start, list.lead, block, bullet);
      list.bullets.forEach(({ start, end }, index) => {
        this.#bullet(start, end, index + 1 < list.bullets.length);
      });
    } else if (bullet) this.#bullet(start, end);
    else this.#prose(start, end, block);
  }

  /** What stands before the bullets of a line, often their heading. */
  #lead(start: number, end: number, block: Block, bullet: boolean): void {
    if (bullet) this.#bullet(start, end, true);
    else if (this.#isHeading(start, end, block, { alone: false, opensList: true })) this.#push('heading', start, end);
    else this.#prose(start, end, block, true);
  }

  /** The sentences of a bullet, save where a heading got glued to its end ("… to detail Requirements: 5 years"). */
  #bullet(start: number, end: number, listed = false): void {
    const found = this.#headings.glued(this.#text, start, end, listed);
    // "Certifications: CCNA" is one item.
    const glued = found[0]?.start === start && found[0].end < end ? found.slice(1) : found;
    const until = glued[0]?.start ?? end;
    splitSentences(this.#text, start, until).forEach((range, index) => {
      this.#push(index === 0 ? 'bullet' : 'sentence', range.start, range.end);
    });
    this.#afterHeadings(glued, end);
  }

  #prose(start: number, end: number, block: Block, listed = false): void {
    const glued = this.#headings.glued(this.#text, start, end, listed);
    const first = glued[0];
    this.#sentences(start, first ? first.start : end, block);
    this.#afterHeadings(glued, end);
  }

  #afterHeadings(glued: readonly Range[], end: number): void {
    glued.forEach((heading, index) => {
      this.#push('heading', heading.start, heading.end);
      this.#sentences(heading.end, glued[index + 1]?.start ?? end, null);
    });
  }

  #sentences(start: number, end: number, block: Block | null): void {
    const ranges = splitSentences(this.#text, start, end);
    const only = ranges.length === 1;
    const form = only && block?.kind === 'line' ? 'line' : 'sentence';
    for (const range of ranges) this.#push(form, range.start, range.end);
  }

  #isHeading(start: number, end: number, block: Block, look: Omit<LineLook, 'strong'>): boolean {
    const strong = block.strong.some(
      (bold) => bold.start <= start + 1 && bold.end >= end - 2 && bold.end - bold.start > (end - start) / 2,
    );
    return isHeadingLine(this.#text.slice(start, end), { ...look, strong }, this.#headings);
  }
}
