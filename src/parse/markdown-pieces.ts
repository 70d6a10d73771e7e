import type { Range } from '../model/post.ts';

/** A stretch of Markdown that can be read by itself, and why no Markdown parser should try. */
export interface Piece extends Range {
  readonly trouble: Trouble | null;
}

export type Trouble = 'deep' | 'dense' | 'long';

/** Parsers take longer for a character, the longer the text: pieces of this size are read faster than the whole. */
const SIZE = 16_000;
/** Definitions of links reach across pieces: a text that has them is cut only where it is huge. */
const SIZE_WITH_LINKS = 60_000;
/** Lists and quotes within each other, beyond which time and stack are at risk. */
const DEEPEST = 32;
/** Marks of emphasis, code and links in one paragraph: a parser's time grows with their square. */
const DENSEST = 2_000;
/** A piece that cannot be cut, such as a fence that is never closed. */
const LONGEST = 250_000;

const MARKS = new Uint8Array(128);
for (const mark of '*_`[]') MARKS[mark.charCodeAt(0)] = 1;

/**
 * Cuts source[from, end) where Markdown's blocks surely end: before a heading, a bullet or a paragraph that starts in
 * the first column after a blank line. What is too deep, too dense or too long becomes a piece of its own.
 */
export function cutMarkdown(source: string, from: number, size?: number): Piece[] {
  return new MarkdownCutter(source, from, size).cut();
}

class MarkdownCutter {
  readonly #source: string;
  readonly #size: number;
  readonly #pieces: Piece[] = [];
  /** Start of the piece, and of the block, that are open. */
  #piece: number;
  #block: number;
  #trouble: Trouble | null = null;
  /** Columns of the list markers that are open. */
  #columns: number[] = [];
  #marks = 0;
  #afterBlank = true;
  /** What ends a fence or a block of raw HTML that is open. */
  #until: ((line: string) => boolean) | null = null;
  #inHtml = false;

  constructor(source: string, from: number, size?: number) {
    this.#source = source;
    this.#piece = this.#block = from;
    this.#size = size ?? (/^ {0,3}\[[^\]\n]{1,200}\]:/m.test(source) ? SIZE_WITH_LINKS : SIZE);
  }

  cut(): Piece[] {
    const source = this.#source;
    for (let at = this.#piece; at < source.length; ) {
      let next = at;
      let marks = 0;
      for (; next < source.length; next++) {
        const code = source.charCodeAt(next);
        if (code === 10 || code === 13) break;
        if (code < 128) marks += MARKS[code] as number;
      }
      this.#line(at, next, marks);
      if (source.charCodeAt(next) === 13 && source.charCodeAt(next + 1) === 10) next++;
      at = next + 1;
    }
    this.#endBlock(source.length);
    if (this.#piece < source.length) this.#push(source.length, null);
    return this.#pieces;
  }

  #push(end: number, trouble: Trouble | null): void {
    if (end > this.#piece) this.#pieces.push({ start: this.#piece, end, trouble });
    this.#piece = end;
  }

  #endBlock(at: number): void {
    const trouble = this.#trouble ?? (at - this.#block > LONGEST ? 'long' : null);
    if (trouble) {
      this.#push(this.#block, null);
      this.#push(at, trouble);
    } else if (at - this.#piece >= this.#size) this.#push(at, null);
    this.#block = at;
    this.#trouble = null;
  }

  #line(start: number, end: number, marks: number): void {
    const source = this.#source;
    let first = start;
    while (first < end && isBlank(source.charCodeAt(first))) first++;
    if (this.#until) {
      if (this.#until(source.slice(start, end))) this.#until = null;
      this.#afterBlank = false;
      return;
    }
    if (first === end) {
      this.#afterBlank = true;
      this.#inHtml = false;
      this.#marks = 0;
      return;
    }
    const fresh = first === start && !this.#inHtml;
    if (fresh && (this.#afterBlank || startsBlock(source, start))) this.#endBlock(start);
    if (this.#nest(start, first, end)) this.#marks = 0;
    this.#marks += marks;
    if (this.#marks > DENSEST) this.#trouble ??= 'dense';
    if (first - start <= 3) this.#openRaw(first, end);
    this.#afterBlank = false;
  }

  /** Follows list markers and quote marks at the start of a line; whether there were any. */
  #nest(start: number, first: number, end: number): boolean {
    const source = this.#source;
    const columns = this.#columns;
    let quotes = 0;
    let isFirst = true;
    let at = first;
    if (first === start && this.#afterBlank) columns.length = 0;
    while (at < end && quotes + columns.length <= DEEPEST) {
      if (source.charCodeAt(at) === 62) {
        quotes++;
        at++;
      } else {
        const length = markerLength(source, at, end);
        if (length === 0) break;
        const column = at - start;
        while (isFirst && columns.length > 0 && (columns[columns.length - 1] as number) >= column) columns.pop();
        columns.push(column);
        isFirst = false;
        at += length;
      }
      while (at < end && isBlank(source.charCodeAt(at))) at++;
    }
    if (quotes + columns.length > DEEPEST) this.#trouble = 'deep';
    return at > first;
  }

  /** Fences and raw HTML hold blank lines, and what looks like the start of a block. */
  #openRaw(first: number, end: number): void {
    const code = this.#source.charCodeAt(first);
    if (code === 96 || code === 126) {
      const fence = fenceAt(this.#source, first, end);
      if (fence > 0) this.#until = (line) => closesFence(line, code, fence);
    } else if (code === 60) {
      this.#inHtml = true;
      const line = this.#source.slice(first, end);
      if (line.startsWith('<!--')) {
        if (!line.includes('-->')) this.#until = (inner) => inner.includes('-->');
      } else if (/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i.test(line)) {
        const close = /<\/(?:script|pre|style|textarea)>/i;
        if (!close.test(line)) this.#until = (inner) => close.test(inner);
      }
    }
  }
}

const isBlank = (code: number) => code === 32 || code === 9;
const isDigit = (code: number) => code >= 48 && code <= 57;

/** Length of the fence that opens at `at`, or 0. */
function fenceAt(source: string, at: number, end: number): number {
  const code = source.charCodeAt(at);
  let next = at;
  while (next < end && source.charCodeAt(next) === code) next++;
  if (next - at < 3) return 0;
  return code === 96 && source.slice(next, end).includes('`') ? 0 : next - at;
}

function closesFence(line: string, code: number, length: number): boolean {
  const inner = line.trim();
  if (inner.length < length || line.search(/\S/) > 3) return false;
  for (let at = 0; at < inner.length; at++) if (inner.charCodeAt(at) !== code) return false;
  return true;
}

/** Length of the list marker at `at`, the blank after it included, or 0. */
function markerLength(source: string, at: number, end: number): number {
  const code = source.charCodeAt(at);
  let next = at + 1;
  if (isDigit(code)) {
    while (next < at + 9 && isDigit(source.charCodeAt(next))) next++;
    const close = source.charCodeAt(next++);
    if (close !== 46 && close !== 41) return 0;
  } else if (code !== 45 && code !== 42 && code !== 43) return 0;
  return next >= end || isBlank(source.charCodeAt(next)) ? next - at + (next < end ? 1 : 0) : 0;
}

/** Whether a line starts a block even without a blank line before it: a heading, or a bullet that holds something. */
function startsBlock(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  if (code === 35) return /^#{1,6}[ \t]/.test(source.slice(at, at + 8));
  return (code === 45 || code === 42 || code === 43) && /^.[ \t]{1,3}[\p{L}\p{N}]/u.test(source.slice(at, at + 6));
}
