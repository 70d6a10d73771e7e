import type { Range } from '../model/post.ts';

/** Quotation marks: each may hold up to so many characters, so that a stray mark costs no search to the end. */
const quoted = /“[^“”]{1,300}”|«[^«»]{1,300}»|„[^„“”]{1,300}[“”]|(?<!\d)"[^"]{1,300}"/g;

/** Stretches of a text between quotation marks, the marks left out. Inches (`19" rack`) are no such marks. */
export function quotedRanges(text: string): Range[] {
  if (!/["“«„]/.test(text)) return [];
  return Array.from(text.matchAll(quoted), ({ index, 0: whole }) => ({
    start: index + 1,
    end: index + whole.length - 1,
  }));
}
