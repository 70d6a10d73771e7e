import type { Stated } from '../../model/analysis.ts';
import type { JobPost, Range } from '../../model/post.ts';

/** A value with the source places of the ranges of `post.text` that state it. */
export function statedInText<T>(post: JobPost, value: T, ranges: readonly Range[]): Stated<T> {
  return { value, places: ranges.map(({ start, end }) => post.places.toSource(start, end)) };
}

/** A value that a field states; a field from outside the source has no place. */
export function statedInField<T>(value: T, place: Range | null): Stated<T> {
  return { value, places: place ? [place] : [] };
}
