import { readTitle } from '../../src/judge/title/read-title.ts';
import type { TitleReading } from '../../src/judge/title/types.ts';
import type { JobPost, Range } from '../../src/model/post.ts';
import { type ParseOptions, parse } from '../../src/parse/post.ts';

/** A post of plain text, one block a line. */
export const post = (text: string, options: ParseOptions = {}): JobPost => parse(text, { format: 'text', ...options });

/** A title read as the library reads it. */
export const title = (text: string): TitleReading => readTitle(text);

/** The words of the source at some places. */
export const words = (source: string, places: readonly Range[]): string[] =>
  places.map(({ start, end }) => source.slice(start, end));
