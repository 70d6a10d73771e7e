import type { PostOrigin, PostPart, Range } from '../model/post.ts';

/** A place in data: a field, and a range within its decoded text, in UTF-16 code units. */
export interface PartPlace extends Range {
  /** JSON Pointer (RFC 6901) from the root of the data. */
  readonly pointer: string;
}

/**
 * The part of a post that a source range starts in, or the next one where it starts between two; null only where there
 * is no part at all.
 */
export function partAt({ parts }: PostOrigin, offset: number): PostPart | null {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    // An empty range at the very end of a part belongs to that part.
    if ((parts[middle] as PostPart).end < offset) low = middle + 1;
    else high = middle;
  }
  return parts[low] ?? parts[parts.length - 1] ?? null;
}

/** A source range as a range of a part: cut where the part ends. */
export function within(part: PostPart, { start, end }: Range): Range {
  const size = part.end - part.start;
  const from = Math.min(Math.max(0, start - part.start), size);
  return { start: from, end: Math.min(Math.max(from, end - part.start), size) };
}

/**
 * Where a range of `JobPost.source` stands in the data that the post was read from; null for a post that is one text.
 * A range over several fields is cut to the first. Never throws.
 */
export function locate(post: { readonly origin: PostOrigin | null }, range: Range): PartPlace | null {
  const part = post.origin && partAt(post.origin, range.start);
  return part ? { pointer: part.pointer, ...within(part, range) } : null;
}

/**
 * The decoded text of a field, by its JSON Pointer: what the places of findings in that field count in. Null where the post was
 * read from no such field. Never throws.
 */
export function fieldText(
  post: { readonly source: string; readonly origin: PostOrigin | null },
  pointer: string | null,
): string | null {
  const part = post.origin?.parts.find((one) => one.pointer === pointer);
  return part ? post.source.slice(part.start, part.end) : null;
}
