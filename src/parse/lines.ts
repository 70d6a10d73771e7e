import type { Range } from '../model/post.ts';
import { readMarker } from './bullets.ts';

/**
 * Cuts a block at those of its soft line ends that part lines, and leaves those that only wrap a sentence.
 * A line end wraps where the next line goes on in lower case, or where the line before is as long as the block's
 * longest and does not close.
 */
export function splitLines(text: string, start: number, end: number, isItem: boolean): Range[] {
  const first = text.indexOf('\n', start);
  if (first < 0 || first >= end) return [{ start, end }];
  const lines: Range[] = [];
  let width = 0;
  let at = start;
  for (let stop = first; ; stop = text.indexOf('\n', at)) {
    const lineEnd = stop < 0 || stop > end ? end : stop;
    lines.push({ start: at, end: lineEnd });
    if (lineEnd - at > width) width = lineEnd - at;
    if (lineEnd >= end) break;
    at = lineEnd + 1;
  }
  const joined: Range[] = [];
  for (const [index, line] of lines.entries()) {
    const previous = joined[joined.length - 1];
    const last = lines[index - 1];
    if (previous && last && wraps(text, last, line, width, isItem)) {
      joined[joined.length - 1] = { start: previous.start, end: line.end };
    } else joined.push(line);
  }
  return joined;
}

/** Lines longer than this were never wrapped by hand: each is a paragraph of its own. */
const WIDEST_WRAP = 130;

/** No line says all that it has to say where it ends so. */
const GOES_ON = /(?:^|\s)(?:an?|and|for|of|or|the|with)$/;

function wraps(text: string, before: Range, after: Range, width: number, isItem: boolean): boolean {
  if (readMarker(text, after.start, after.end)) return false;
  const tail = text[before.end - 1] ?? '';
  if (/[:;]/.test(tail)) return false;
  if (GOES_ON.test(text.slice(Math.max(before.start, before.end - 6), before.end))) return true;
  const length = before.end - before.start;
  const head = text.slice(after.start, after.start + 2).trimStart();
  if (/^[\p{Ll},)&]/u.test(head)) return !/[.!?]/.test(tail) || length > width * 0.6;
  if (width > WIDEST_WRAP) return false;
  if (/[.!?]/.test(tail)) return isItem && length > width * 0.75;
  // A long line before a capital wraps only in text that fills its lines.
  return length > 45 && length >= width * 0.78;
}
