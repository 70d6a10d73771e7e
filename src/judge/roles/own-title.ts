import { readWords, type Words } from '../../words/tokens.ts';
import type { TitleReading } from '../title/types.ts';

/** Words of a text to pass over, by their index. */
export type PassedOver = ReadonlySet<number>;

const NONE: PassedOver = new Set();

// Signs at which a title falls into phrases of its own.
const breaks = /[,;:|()[\]/–—]|\s-\s/;

const singular = (norm: string) => (norm.length > 4 && norm.endsWith('s') ? norm.slice(0, -1) : norm);

/**
 * The words of a body that only repeat the title ("As our Cloud Engineer you …"): they say what the title says, and
 * nothing of the work, so that a body read without them is a witness of its own. Of each phrase of the title the whole
 * counts, and each ending of two words and more ("Systems Administrator" of "Senior Linux Systems Administrator").
 */
export function titleMentions(words: Words, title: TitleReading | null): PassedOver {
  if (!title) return NONE;
  const phrases = new Map<string, string[][]>();
  const parts = title.core.split(breaks).map((part) => readWords(part).norms.map(singular));
  for (const phrase of parts) {
    const last = phrase[phrase.length - 1];
    if (last === undefined || (phrase.length === 1 && parts.length > 1)) continue;
    phrases.set(last, [...(phrases.get(last) ?? []), phrase]);
  }
  const found = new Set<number>();
  words.norms.forEach((norm, at) => {
    for (const phrase of phrases.get(singular(norm)) ?? []) {
      let length = 1;
      while (
        length < phrase.length &&
        singular(words.norms[at - length] ?? '') === phrase[phrase.length - 1 - length]
      ) {
        length++;
      }
      if (length < 2 && phrase.length > 1) continue;
      for (let back = 0; back < length; back++) found.add(at - back);
    }
  });
  return found;
}
