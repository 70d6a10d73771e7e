import type { ReadingText } from './reading-text.ts';
import { type ReferenceForm, referenceAt } from './references.ts';

/** How the source of a text may differ from its value. */
export interface Spelling {
  /** `\*` stands for `*`. */
  readonly escapes: boolean;
  /** `&amp;` stands for `&`, as this format has it. */
  readonly references: ReferenceForm | null;
  /** After a line end, block quote marks may stand before the text goes on. */
  readonly quotes: boolean;
  /** Tags that a parser dropped, such as an end tag without a start, may stand within the text. */
  readonly tags: boolean;
  /** What a line end within the text becomes: kept as `\n`, or folded into a space as HTML does. */
  readonly lineEnd: '\n' | ' ';
}

const WORD = 0;
const SPACE = 1;
const LINE_END = 2;
/** Soft hyphen, zero-width space, word joiner, byte order mark: no reader sees them, and they cut words in two. */
const UNSEEN = 3;
const SIGN = 4;

const ascii = new Uint8Array(128);
for (const code of [9, 11, 12, 32]) ascii[code] = SPACE;
ascii[10] = ascii[13] = LINE_END;
for (const sign of '&<\\') ascii[sign.charCodeAt(0)] = SIGN;

function classOf(code: number): number {
  if (code < 128) return ascii[code] as number;
  if (code < 0x1680) return code === 0xa0 || code === 0x85 ? SPACE : code === 0xad ? UNSEEN : WORD;
  if (code > 0x3000) return code === 0xfeff ? UNSEEN : WORD;
  if (code === 0x200b || code === 0x2060) return UNSEEN;
  const wide = code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f;
  return wide || code === 0x2028 || code === 0x2029 || code === 0x3000 ? SPACE : WORD;
}

const escapable = /[!-/:-@[-`{-~]/;

/**
 * Appends source[start, end) to the reading text: references and escapes decoded, white space folded to one character
 * (also with what the text ends with already), each character tied to its place.
 */
export function appendSource(into: ReadingText, source: string, start: number, end: number, spelling: Spelling): void {
  let copied = start;
  let at = start;
  while (at < end) {
    const code = source.charCodeAt(at);
    const kind = classOf(code);
    if (kind === WORD) {
      at++;
      continue;
    }
    let next = at + 1;
    if (kind === SIGN) {
      if (code === 92) {
        if (spelling.escapes && next < end && escapable.test(source[next] as string)) {
          into.copy(copied, at);
          into.unit(source[next] as string, at, at + 2);
          copied = next = at + 2;
        }
        at = next;
        continue;
      }
      if (code === 60) {
        if (spelling.tags && opensTag(source.charCodeAt(next))) {
          into.copy(copied, at);
          copied = next = tagEnd(source, at, end);
        }
        at = next;
        continue;
      }
      const reference = spelling.references ? referenceAt(source, at, spelling.references) : null;
      if (!reference || at + reference.length > end) {
        at = next;
        continue;
      }
      next = at + reference.length;
      const decoded = classOf(reference.text.charCodeAt(0));
      if (decoded === WORD || decoded === SIGN) {
        into.copy(copied, at);
        into.unit(reference.text, at, next);
        copied = at = next;
        continue;
      }
      if (decoded === UNSEEN) {
        into.copy(copied, at);
        copied = at = next;
        continue;
      }
    } else if (kind === UNSEEN) {
      into.copy(copied, at);
      copied = at = next;
      continue;
    }
    // White space, written out or as references, up to the next word.
    let lineEnd = kind === LINE_END;
    while (next < end) {
      const follows = source.charCodeAt(next);
      const what = classOf(follows);
      if (what === LINE_END) lineEnd = true;
      else if (what === SIGN && follows === 38 && spelling.references) {
        const reference = referenceAt(source, next, spelling.references);
        if (!reference || next + reference.length > end) break;
        const decoded = classOf(reference.text.charCodeAt(0));
        if (decoded === WORD || decoded === SIGN) break;
        next += reference.length;
        continue;
      } else if (what !== SPACE && what !== UNSEEN && !(follows === 62 && lineEnd && spelling.quotes)) break;
      next++;
    }
    if (code === 32 && next === at + 1 && at > copied) {
      at = next;
      continue;
    }
    into.copy(copied, at);
    if (!into.endsWithSpace) {
      const alike = code === 32 ? !lineEnd || spelling.lineEnd === ' ' : code === 10 && spelling.lineEnd === '\n';
      if (alike && next === at + 1) into.copy(at, next);
      else into.unit(lineEnd ? spelling.lineEnd : ' ', at, next);
    }
    copied = at = next;
  }
  into.copy(copied, end);
}

/** Whether `<` before this character starts a tag, or what HTML takes for a comment. */
const opensTag = (code: number) => {
  const letter = code | 32;
  return (letter >= 97 && letter <= 122) || code === 47 || code === 33 || code === 63;
};

/** Where the tag that starts at `start` ends; a `>` within a quoted attribute does not end it. */
function tagEnd(source: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end) {
    const code = source.charCodeAt(at++);
    if (code === 62) return at;
    if (code !== 61) continue;
    while (at < end && classOf(source.charCodeAt(at)) !== WORD && source.charCodeAt(at) !== 62) at++;
    const quote = source[at];
    if (quote !== '"' && quote !== "'") continue;
    const close = source.indexOf(quote, at + 1);
    if (close < 0 || close >= end) return end;
    at = close + 1;
  }
  return end;
}
