import type { Words } from '../model/post.ts';
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
const isUpper = (code: number) => code >= 65 && code <= 90;
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
  // Lower case for the whole text at once, where that keeps every character in its place.
  const lowered = text.toLowerCase();
  const lower = lowered.length === text.length ? lowered : null;
  let at = from;
  while (at < to) {
    let kind = kindOf(text.charCodeAt(at));
    if (kind === OTHER) {
      const dotNet = text.charCodeAt(at) === 46 && /^\.NET\b/i.test(text.slice(at, at + 5));
      if (!dotNet || (at > from && kindOf(text.charCodeAt(at - 1)) !== OTHER)) {
        at++;
        continue;
      }
    }
    const start = at++;
    let curly = false;
    let combined = false;
    while (at < to) {
      const code = text.charCodeAt(at);
      kind = kindOf(code);
      if (kind !== OTHER) {
        if (code >= 0x300 && code < 0x370) combined = true;
        at++;
        continue;
      }
      if (at + 1 < to) {
        const next = kindOf(text.charCodeAt(at + 1));
        if (isApostrophe(code) && next === LETTER) {
          const after = text.charCodeAt(at + 1) | 32;
          const possessive = after === 115 && (at + 2 >= to || kindOf(text.charCodeAt(at + 2)) === OTHER);
          if (possessive) break;
          curly ||= code !== 39;
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
    const word = lower ? lower.slice(start, at) : text.slice(start, at).toLowerCase();
    const norm = curly || combined ? normal(word) : word;
    norms.push(norm);
    if (lower === null || norm !== word) hashes.push(wordHash(norm));
    else {
      // Over the text itself: the word need not be taken out of it.
      let hash = HASH_START;
      for (let index = start; index < at; index++) hash = hashWith(hash, lower.charCodeAt(index));
      hashes.push(hashEnd(hash));
    }
    starts.push(start);
    ends.push(at);
    // A possessive ending is passed over, so that `Cisco's` is the word `cisco`.
    if (at + 1 < to && isApostrophe(text.charCodeAt(at)) && (text.charCodeAt(at + 1) | 32) === 115) {
      if (at + 2 >= to || kindOf(text.charCodeAt(at + 2)) === OTHER) at += 2;
    }
  }
  return { text, norms, hashes, starts, ends };
}

/** Index of the first word that starts at or after `offset`. */
export function firstWordAt(words: Words, offset: number): number {
  let low = 0;
  let high = words.starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words.starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
