import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** A character reference at some place of a source: what it stands for and how long it is written. */
export interface Reference {
  readonly text: string;
  readonly length: number;
}

/**
 * How strictly references are written: Markdown wants the semicolon, HTML forgives its absence after numbers and after
 * names that are older than the rule, plain text (which holds what was left of HTML) only after numbers.
 */
export type ReferenceForm = 'markdown' | 'html' | 'text';

const strictNumber = /&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/iy;
const number = /&#(?:x([0-9a-f]{1,16})|(\d{1,16}));?/iy;
const named = /&([a-z][a-z0-9]{1,31});/iy;

/** Names that HTML reads without a semicolon; a longer one wins. */
const legacy = new RegExp(
  `&(${(
    'AElig AMP Aacute Acirc Agrave Aring Atilde Auml COPY Ccedil ETH Eacute Ecirc Egrave Euml GT Iacute Icirc Igrave ' +
      'Iuml LT Ntilde Oacute Ocirc Ograve Oslash Otilde Ouml QUOT REG THORN Uacute Ucirc Ugrave Uuml Yacute aacute ' +
      'acirc acute aelig agrave amp aring atilde auml brvbar ccedil cedil cent copy curren deg divide eacute ecirc ' +
      'egrave eth euml frac12 frac14 frac34 gt iacute icirc iexcl igrave iquest iuml laquo lt macr micro middot nbsp ' +
      'not ntilde oacute ocirc ograve ordf ordm oslash otilde ouml para plusmn pound quot raquo reg sect shy sup1 sup2 ' +
      'sup3 szlig thorn times uacute ucirc ugrave uml uuml yacute yen yuml'
  ).replaceAll(' ', '|')})`,
  'y',
);

// The numbers 0x80 to 0x9F, which HTML reads as Windows-1252.
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Reads the character reference (`&amp;`, `&#8217;`, `&#x2022;`) that starts at `at`, or null where none does. */
export function referenceAt(source: string, at: number, form: ReferenceForm = 'text'): Reference | null {
  const next = source.charCodeAt(at + 1);
  if (next === 35) return numbered(source, at, form === 'markdown' ? strictNumber : number);
  // Most ampersands stand for themselves.
  const letter = next | 32;
  if (letter < 97 || letter > 122) return null;
  named.lastIndex = at;
  const name = named.exec(source);
  const text = name && decodeNamedCharacterReference(name[1] as string);
  if (name && typeof text === 'string') return { text, length: name[0].length };
  if (form !== 'html') return null;
  legacy.lastIndex = at;
  const old = legacy.exec(source);
  const oldText = old && decodeNamedCharacterReference(old[1] as string);
  return old && typeof oldText === 'string' ? { text: oldText, length: old[0].length } : null;
}

function numbered(source: string, at: number, pattern: RegExp): Reference | null {
  pattern.lastIndex = at;
  const found = pattern.exec(source);
  if (!found) return null;
  const { length } = found[0];
  const code = found[1] ? Number.parseInt(found[1], 16) : Number(found[2]);
  if (code >= 0x80 && code < 0xa0) return { text: windows1252[code - 0x80] as string, length };
  const unusable = code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000);
  return { text: unusable ? '\ufffd' : String.fromCodePoint(code), length };
}
