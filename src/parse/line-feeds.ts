import { firstAtLeast } from '../words/first-at-least.ts';

/** A text with every line end as a line feed, and the way back to places in the source. */
export interface LineFeeds {
  readonly text: string;
  readonly placeOf: (at: number) => number;
}

/** Makes line ends of old and of Windows line feeds. Places count from `base`. */
export function withLineFeeds(source: string, base: number): LineFeeds {
  if (!source.includes('\r')) return { text: source, placeOf: (at) => base + at };
  // Starts, in the text, of the lines before which a character was left out.
  const shortened: number[] = [];
  for (let at = source.indexOf('\r\n'); at >= 0; at = source.indexOf('\r\n', at + 2))
    shortened.push(at + 1 - shortened.length);
  return { text: source.replace(/\r\n?/g, '\n'), placeOf: (at) => base + at + firstAtLeast(shortened, at + 1) };
}
