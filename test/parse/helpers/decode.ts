import { decodeNamedCharacterReference } from 'decode-named-character-reference';

// What is decoded already is lifted into a private plane, so that later steps do not take it for markup.
const PLANE = 0xf0000;
const lift = (text: string) =>
  Array.from(text, (char) => String.fromCodePoint(PLANE + (char.codePointAt(0) ?? 0))).join('');
const lower = (text: string) =>
  Array.from(text, (char) => {
    const code = char.codePointAt(0) ?? 0;
    return code >= PLANE ? String.fromCodePoint(code - PLANE) : char;
  }).join('');

const reference = (whole: string, hex?: string, digits?: string, name?: string) => {
  if (hex) return lift(String.fromCodePoint(Number.parseInt(hex, 16)));
  if (digits) return lift(String.fromCodePoint(Number(digits)));
  const text = decodeNamedCharacterReference(name as string);
  return typeof text === 'string' ? lift(text) : whole;
};

/** Decodes a slice of a source by other means than the parser: good enough for what the generators write. */
export function decode(slice: string, format: 'markdown' | 'html' | 'text'): string {
  let text = slice;
  if (format === 'markdown') text = text.replace(/\\([!-/:-@[-`{-~])/g, (_, char: string) => lift(char));
  text = text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z][a-z0-9]+));/gi, reference);
  if (format !== 'text')
    text = text.replace(/<!--[\s\S]*?-->/g, '').replace(/<\/?[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi, '');
  if (format === 'markdown') {
    text = text
      .replace(/\]\([^)]*\)/g, '')
      .replace(/[*_`[\]]/g, '')
      .replace(/(\r\n|\n)[ \t]*(?:>[ \t]?)+/g, '$1');
  }
  const seen = lower(text).replace(/[\u00AD\u200B\u2060\uFEFF]/gu, '');
  return seen.replace(/[\s\u0085]+/g, ' ').trim();
}
