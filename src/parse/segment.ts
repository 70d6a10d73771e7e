import type { Range, StatementForm } from '../model/post.ts';
import type { Block } from './block.ts';
import { findInlineBullets, readMarker } from './bullets.ts';
import { type HeadingBook, isHeadingLine } from './heading-line.ts';
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
  for (const block of blocks) cutter.block(block);
  return cutter.segments;
}

const trailing = /[\s*_]/;

class Cutter {
  readonly segments: Segment[] = [];
  readonly #text: string;
  readonly #headings: HeadingBook;

  constructor(text: string, headings: HeadingBook) {
    this.#text = text;
    this.#headings = headings;
  }

  block(block: Block): void {
    const { start, end } = block.range;
    if (block.kind === 'heading') return this.#push('heading', start, end, block.depth);
    const lines = splitLines(this.#text, start, end, block.kind === 'item');
    lines.forEach((line, index) => {
      this.#line(line, block, index === 0 && block.kind === 'item', lines.length);
    });
  }

  #push(form: Segment['form'], from: number, to: number, depth: number | null = null): void {
    const text = this.#text;
    let start = from;
    let end = to;
    while (start < end && trailing.test(text[start] as string)) start++;
    while (end > start && trailing.test(text[end - 1] as string)) end--;
    if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) this.segments.push({ form, range: { start, end }, depth });
  }

  #line(line: Range, block: Block, isItem: boolean, siblings: number): void {
    const marker = readMarker(this.#text, line.start, line.end);
    const start = marker ? marker.end : line.start;
    const bullet = isItem || marker !== null;
    if (!bullet && this.#isHeading(start, line.end, block, siblings)) return this.#push('heading', start, line.end);
    const list = findInlineBullets(this.#text, start, line.end);
    if (list) {
      this.#lead(start, list.lead, block, bullet);
      for (const item of list.bullets) this.#bullet(item.start, item.end);
    } else if (bullet) this.#bullet(start, line.end);
    else this.#prose(start, line.end, block, false);
  }

  /** What stands before the bullets of a line, often their heading. */
  #lead(start: number, end: number, block: Block, bullet: boolean): void {
    if (!bullet && this.#isHeading(start, end, block, 2)) this.#push('heading', start, end);
    else this.#prose(start, end, block, bullet);
  }

  /** A bullet is one statement, save where a heading got glued to its end ("… to detail Requirements: 5 years"). */
  #bullet(start: number, end: number): void {
    const glued = this.#headings.glued(this.#text, start, end);
    if (glued.length === 0) return this.#push('bullet', start, end);
    this.#push('bullet', start, (glued[0] as Range).start);
    this.#afterHeadings(glued, end);
  }

  #prose(start: number, end: number, block: Block, bullet: boolean): void {
    if (bullet) return this.#push('bullet', start, end);
    const glued = this.#headings.glued(this.#text, start, end);
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

  #isHeading(start: number, end: number, block: Block, siblings: number): boolean {
    const strong = block.strong.some(
      (bold) => bold.start <= start + 1 && bold.end >= end - 2 && bold.end - bold.start > (end - start) / 2,
    );
    return isHeadingLine(this.#text.slice(start, end), { strong, alone: siblings === 1 }, this.#headings);
  }
}
