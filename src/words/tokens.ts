import { isUpper } from './ascii.ts';
import type { Words } from '../model/post.ts';
import { firstAtLeast } from './first-at-least.ts';
import { HASH_START, hashEnd, hashWith, wordHash } from './word-hash.ts';

export type { Words };

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;

const ascii = new Uint8Array(128);
for (let code = 48; code < 58; code++) ascii[code] = DIGIT;
for (let code = 65; code < 91; code++) ascii[code] = ascii[code + 32] = LETTER;
ascii[95] = LETTER;

function kindOf(code: number): number {
  if (code < 128) return ascii[code] as number;
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba ? LETTER : OTHER;
  if (code < 0x2000) return code === 0xd7 || code === 0xf7 ? OTHER : LETTER;
  // Letter-like CJK and beyond; punctuation, symbols, surrogates and private use are no letters.
  return (code >= 0x3040 && code < 0xd800) || (code >= 0xf900 && code < 0xfe00) ? LETTER : OTHER;
}

const isApostrophe = (code: number) => code === 39 || code === 0x2019;
const isLower = (code: number) => code >= 97 && code <= 122;

/** Whether a full stop between two word characters belongs to the word, as in `Node.js`, `10.5`, `e.g`. */
function joinsAtStop(text: string, stop: number): boolean {
  const before = text.charCodeAt(stop - 1);
  const after = text.charCodeAt(stop + 1);
  if (kindOf(after) === DIGIT) return kindOf(before) === DIGIT || isLower(before) || isUpper(before);
  if (isLower(after)) return kindOf(before) === LETTER;
  // A capital after a stop starts a sentence that lost its space, save in `ASP.NET` and `Node.JS`.
  return isUpper(after) && (isUpper(before) || /^(?:JS|NET|IO|Js|Net)\b/.test(text.slice(stop + 1, stop + 5)));
}

/** One spelling for what looks alike: straight apostrophes, letters and their accents in one character. */
const normal = (word: string) => word.replaceAll('’', "'").normalize('NFC');

/**
 * Hyphens and slashes separate words (`on-call` is two, `CI/CD` is two), while `C++`, `C#`, `.NET`, `Node.js`,
 * `802.1x`, `AT&T` and `you'll` are one each. A possessive `'s` is left out of its word.
 *
 * Reads the words of `text` between two offsets (the whole text unless told). Never throws; linear time.
 */
export function readWords(text: string, from = 0, to = text.length): Words {
  const norms: string[] = [];
  const hashes: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const lower = loweredInPlace(text);
  for (let start = nextWord(text, from, from, to); start < to; ) {
    const found = wordEnd(text, start, to);
    const end = found >> 1;
    const word = lower ? lower.slice(start, end) : text.slice(start, end).toLowerCase();
    const norm = found & UNUSUAL ? normal(word) : word;
    norms.push(norm);
    hashes.push(lower === null || norm !== word ? wordHash(norm) : hashOf(lower, start, end));
    starts.push(start);
    ends.push(end);
    start = nextWord(text, from, behindPossessive(text, end, to), to);
  }
  return { text, norms, hashes, starts, ends };
}

/** The words of a text as one spelling, a space between them. */
export const inWords = (text: string): string =>
  // Most entries of tables are spelled so already, and there are many.
  /^[a-z]+(?: [a-z]+)*$/.test(text) ? text : readWords(text).norms.join(' ');

/** A word of letters alone, with a space or the end of the line behind it: most words that phrases start with. */
const PLAIN_WORD = /[a-z]+(?=[ \n]|$)/y;

/** The hash of the first word of each line of a text, in order; 0 for a line without a word. */
export function firstWords(text: string): number[] {
  const hashes: number[] = [];
  const lower = loweredInPlace(text);
  for (let from = 0; from <= text.length; ) {
    const lineEnd = text.indexOf('\n', from);
    const to = lineEnd < 0 ? text.length : lineEnd;
    PLAIN_WORD.lastIndex = from;
    hashes.push(
      lower !== null && PLAIN_WORD.test(lower)
        ? hashOf(lower, from, PLAIN_WORD.lastIndex)
        : firstWord(text, lower, from, to),
    );
    from = to + 1;
  }
  return hashes;
}

function firstWord(text: string, lower: string | null, from: number, to: number): number {
  const start = nextWord(text, from, from, to);
  if (start >= to) return 0;
  const found = wordEnd(text, start, to);
  if (lower === null || found & UNUSUAL) return readWords(text.slice(from, to)).hashes[0] as number;
  return hashOf(lower, start, found >> 1);
}

/** Lower case for a whole text at once, where that keeps every character in its place; else null. */
function loweredInPlace(text: string): string | null {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : null;
}

/** The hash of a word within a text in lower case: the word need not be taken out of it. */
function hashOf(lower: string, start: number, end: number): number {
  let hash = HASH_START;
  for (let at = start; at < end; at++) hash = hashWith(hash, lower.charCodeAt(at));
  return hashEnd(hash);
}

/** Where the next word starts from `at` on; `to` where there is none. */
function nextWord(text: string, from: number, at: number, to: number): number {
  let next = at;
  for (; next < to; next++) {
    if (kindOf(text.charCodeAt(next)) !== OTHER) return next;
    if (text.charCodeAt(next) !== 46 || !/^\.NET\b/i.test(text.slice(next, next + 5))) continue;
    if (next === from || kindOf(text.charCodeAt(next - 1)) === OTHER) return next;
  }
  return to;
}

/** Set where a word holds a curly apostrophe or a combining accent. */
const UNUSUAL = 1;

/** Where the word that starts at `start` ends, doubled, with `UNUSUAL` in the lowest bit. */
function wordEnd(text: string, start: number, to: number): number {
  let unusual = 0;
  let at = start + 1;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (kindOf(code) !== OTHER) {
      if (code >= 0x300 && code < 0x370) unusual = UNUSUAL;
      at++;
      continue;
    }
    if (at + 1 < to) {
      const next = kindOf(text.charCodeAt(at + 1));
      if (isApostrophe(code) && next === LETTER) {
        const after = text.charCodeAt(at + 1) | 32;
        const possessive = after === 115 && (at + 2 >= to || kindOf(text.charCodeAt(at + 2)) === OTHER);
        if (possessive) break;
        if (code !== 39) unusual = UNUSUAL;
        at += 2;
        continue;
      }
      if (code === 46 && next !== OTHER && joinsAtStop(text, at)) {
        at += 2;
        continue;
      }
      if (code === 38 && isUpper(text.charCodeAt(at - 1)) && isUpper(text.charCodeAt(at + 1))) {
        at += 2;
        continue;
      }
    }
    if (code === 43 && text.charCodeAt(at - 1) === 43) at++;
    else if (code === 43 && text.charCodeAt(at + 1) === 43) at++;
    else if (code === 35 && at - start === 1 && kindOf(text.charCodeAt(start)) === LETTER) at++;
    else break;
  }
  return at * 2 + unusual;
}

/** A possessive ending is passed over, so that `Cisco's` is the word `cisco`. */
function behindPossessive(text: string, end: number, to: number): number {
  if (end + 1 >= to || !isApostrophe(text.charCodeAt(end)) || (text.charCodeAt(end + 1) | 32) !== 115) return end;
  return end + 2 >= to || kindOf(text.charCodeAt(end + 2)) === OTHER ? end + 2 : end;
}

/** Index of the first word that starts at or after `offset`. */
export const firstWordAt = (words: Words, offset: number): number => firstAtLeast(words.starts, offset);
