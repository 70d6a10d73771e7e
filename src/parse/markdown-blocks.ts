import { appendSource, type Spelling } from '../source/align.ts';
import type { BlockWriter } from './block.ts';
import type { HtmlReader } from './readers.ts';
import { appendLines } from './text.ts';

const PROSE: Spelling = { escapes: true, references: 'markdown', quotes: false, tags: false, lineEnd: '\n' };
export const QUOTED: Spelling = { ...PROSE, quotes: true };
const CODE: Spelling = { ...QUOTED, escapes: false, references: null, lineEnd: ' ' };
const LINES: Spelling = { ...CODE, references: 'text', lineEnd: '\n' };

/** Turns what a walk through a Markdown tree meets, in order, into blocks. All places are in the source. */
export class MarkdownBlocks {
  readonly #source: string;
  readonly #writer: BlockWriter;
  readonly #html: HtmlReader['append'];
  #listDepth = 0;
  #quotes = 0;
  /** The paragraph that opens an item is the bullet; further blocks stand for themselves. */
  #isBullet = false;

  constructor(source: string, writer: BlockWriter, html: HtmlReader['append']) {
    this.#source = source;
    this.#writer = writer;
    this.#html = html;
  }

  /** Text as it is written, escapes and references included. */
  text(start: number, end: number): void {
    if (end > start) appendSource(this.#writer.reading, this.#source, start, end, this.#quotes > 0 ? QUOTED : PROSE);
  }

  /** Code within text, its backticks included. */
  code(start: number, end: number): void {
    let fence = 0;
    while (start + fence < end && this.#source.charCodeAt(start + fence) === 96) fence++;
    appendSource(this.#writer.reading, this.#source, start + fence, end - fence, CODE);
  }

  /** Whether bold text starts here: false where the text is bold already. */
  startBold(): boolean {
    return this.#writer.startBold();
  }

  endBold(): void {
    this.#writer.endBold();
  }

  breakLine(): void {
    this.#writer.breakLine();
  }

  /** A list set in headings ("* ### Five years of Linux") is a list all the same. */
  openHeading(depth: number): void {
    if (this.#isBullet) this.#writer.open('item', this.#listDepth);
    else this.#writer.open('heading', depth);
    this.#isBullet = false;
  }

  openParagraph(): void {
    this.#writer.open(this.#isBullet ? 'item' : 'paragraph', this.#isBullet ? this.#listDepth : 0);
    this.#isBullet = false;
  }

  openCell(): void {
    this.#writer.open('line');
    this.#isBullet = false;
  }

  /** Ends a heading, paragraph or cell. Bold by an HTML tag that is never closed ends with its block. */
  closeBlock(): void {
    this.#writer.endBold();
    this.#writer.close();
  }

  enterList(): void {
    this.#writer.close();
    this.#listDepth++;
  }

  leaveList(): void {
    this.#listDepth--;
  }

  enterQuote(): void {
    this.#quotes++;
  }

  leaveQuote(): void {
    this.#quotes--;
  }

  /** An item; whether its first block is a paragraph, or its only one a heading. */
  enterItem(startsWithText: boolean): void {
    this.#isBullet = startsWithText;
  }

  /** A rule across the page. */
  rule(): void {
    this.#writer.close();
  }

  html(start: number, end: number): void {
    this.#html(this.#source, start, end, this.#writer);
  }

  /** Code as a block: with a language it is code, without one and indented text it is rare in a post and read as lines. */
  preformatted(start: number, end: number, hasLanguage: boolean): void {
    const source = this.#source;
    const fenced = source.startsWith('```', start) || source.startsWith('~~~', start);
    if (fenced && hasLanguage) return;
    this.#writer.open('paragraph');
    if (fenced) {
      const inner = source.slice(start, end);
      const first = inner.search(/[\r\n]/);
      const last = /[\r\n][ \t>]*(?:`{3,}|~{3,})[ \t]*$/.exec(inner)?.index ?? inner.length;
      if (first >= 0 && last > first) appendLines(source, start + first, start + last, this.#writer, LINES);
    } else appendLines(source, start, end, this.#writer, LINES);
    this.#writer.close();
  }
}
