import type { JobPost, Range } from '../../model/post.ts';

/**
 * Where a stretch of the source stands in the reading text, within the given range of the text.
 * The map is known in the other direction only, and rises with the text, so that a search finds the way back.
 */
export function textRangeOf(post: JobPost, within: Range, place: Range): Range {
  const start = firstAt(within, (at) => post.places.toSource(at, at + 1).start >= place.start);
  const end = firstAt({ start, end: within.end }, (at) => post.places.toSource(at, at + 1).start >= place.end);
  return { start, end };
}

/** The same, counted from the start of that range. */
export function rangeWithin(post: JobPost, within: Range, place: Range): Range {
  const { start, end } = textRangeOf(post, within, place);
  return { start: start - within.start, end: end - within.start };
}

function firstAt({ start, end }: Range, holds: (at: number) => boolean): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
