import stringWidth from 'string-width';

/** Letters and signs of Latin texts, quotes, dashes and our own arrow among them: a column each. */
const plain = /^[ -~¡-¬®-ɏ‐-‧€™→]*$/;

/** Columns that a text takes on a terminal: two for a wide character, none for a combining one. */
export const textWidth = (text: string): number => (plain.test(text) ? text.length : stringWidth(text));

let graphemes: Intl.Segmenter | null = null;

/** The head of a text that fits `width` columns, and what is left; at least one character where there is any. */
export function splitAtWidth(text: string, width: number): readonly [head: string, rest: string] {
  // A letter may be followed by an accent of its own: one more character is looked at.
  if (plain.test(text.slice(0, width + 1))) return [text.slice(0, width), text.slice(width)];
  let taken = 0;
  let end = 0;
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  for (const { segment, index } of graphemes.segment(text)) {
    const columns = textWidth(segment);
    if (end > 0 && taken + columns > width) return [text.slice(0, index), text.slice(index)];
    taken += columns;
    end = index + segment.length;
  }
  return [text, ''];
}
