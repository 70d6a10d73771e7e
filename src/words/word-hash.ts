/** Start of a hash, before any character. */
export const HASH_START = 0x811c9dc5 | 0;

/** The hash with one more character (a UTF-16 code unit) behind it: FNV-1a, on code units. */
export const hashWith = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** The number that a hash ends as: of 31 bits, above 0. */
export const hashEnd = (hash: number): number => hash >>> 1 || 1;

/** A number that stands for a word. Two words of a text as good as never share one. */
export function wordHash(word: string): number {
  let hash = HASH_START;
  for (let at = 0; at < word.length; at++) hash = hashWith(hash, word.charCodeAt(at));
  return hashEnd(hash);
}
