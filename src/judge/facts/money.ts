import { CURRENCY_CODES, CURRENCY_SIGNS } from '../../data/pay-words.ts';
import type { Range } from '../../model/post.ts';

/** One number that may be a sum of money, as written. */
export interface Money extends Range {
  /** In whole units of the currency, its own `scale` applied. */
  readonly amount: number;
  /** ISO 4217 code, `$` for a dollar that the sign alone does not place, or null without sign or code. */
  readonly currency: string | null;
  /** 1000 where it is written with a k, and so on; 1 otherwise. */
  readonly scale: number;
}

const SIGNS = CURRENCY_SIGNS.map(([sign]) => sign.replace(/[.$]/g, '\\$&')).join('|');
const CODES = Object.keys(CURRENCY_CODES).join('|');
/** "1,35,000" | "93,440.00" and "60.000" and "60 000" | "37.8" and "120000". */
const DIGITS =
  /\d{1,2}(?:,\d{2}){1,4},\d{3}(?:\\?\.\d\d)?|\d{1,3}(?:(?:,\d{3}){1,4}|(?:\.\d{3}){1,4}(?!\d)|(?:[’'\u00a0\u202f]\d{3}){1,4}|(?: \d{3}){1,4}(?![\d,.]))(?:\\?[.,]\d{1,2}(?!\d))?|\d+(?:\\?[.,]\d{1,2}(?!\d))?/y;
const BEFORE = new RegExp(`(?:(?:^|[^A-Za-z])(${CODES})[ \\u00a0]?)?(?:(?<![A-Za-z](?=P))(${SIGNS})[ \\u00a0]?)?$`);
const AFTER = new RegExp(
  `(?:[ \\u00a0]?([kK]|[mM]{1,2}n?|[bB]n?|[tT]n|[mM]illion|[bB]illion|[tT]rillion|[tT]housand|[lL]akhs?|[lL]acs?|L|LPA|lpa|[cC]rores?|[cC]r)(?![a-zA-Z]))?\\+?(?:[ \\u00a0]?_?(${CODES}|${CODES.toLowerCase()}|€|£|₪|zł|zl|\\$)(?![A-Za-z\\d]))?`,
  'y',
);
const LONGEST_MARK = 10;
const LONGEST_SUM = 18;
const SCALES: Readonly<Record<string, number>> = {
  k: 1e3, thousand: 1e3, m: 1e6, mm: 1e6, mn: 1e6, million: 1e6, b: 1e9, bn: 1e9, billion: 1e9, tn: 1e12, trillion: 1e12,
  lakh: 1e5, lakhs: 1e5, lac: 1e5, lacs: 1e5, l: 1e5, lpa: 1e5, crore: 1e7, crores: 1e7, cr: 1e7,
}; // biome-ignore format: one list

const signs = new Map<string, string | null>(CURRENCY_SIGNS);
const codes = new Map<string, string>(Object.entries(CURRENCY_CODES));

/** Digits as written in any country to a number: "1,35,000", "60.000", "60 000", "93,440.00", "37,8". */
export function readDigits(digits: string): number {
  const groups = digits.replaceAll('\\', '').split(/[,.’'\s]/);
  const last = groups[groups.length - 1] as string;
  // One or two digits after the last mark are a fraction; three are a group.
  if (groups.length > 1 && last.length < 3) return Number(`${groups.slice(0, -1).join('')}.${last}`);
  return Number(groups.join(''));
}

function currencyOf(code: string | undefined, sign: string | undefined, after: string | undefined): string | null {
  const behind = after ? (codes.get(after.toUpperCase()) ?? signs.get(after) ?? null) : null;
  const stated = code ? codes.get(code) : undefined;
  if (stated) return stated;
  if (sign && sign !== '$') return signs.get(sign) ?? null;
  if (behind && after !== '$') return behind;
  return sign || after === '$' ? '$' : null;
}

/** Every number of the text, in order, with what stands around it. Looks closely only at digits. */
export function findMoney(text: string): Money[] {
  const found: Money[] = [];
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) continue;
    DIGITS.lastIndex = at;
    const digits = (DIGITS.exec(text) as RegExpExecArray)[0];
    const start = at;
    const end = at + digits.length;
    at = end - 1;
    if (digits.length > LONGEST_SUM) continue;
    // "v2", "AS400", "L5": part of a name, unless a currency stands there.
    const [mark = '', codeBefore, sign] = BEFORE.exec(text.slice(Math.max(0, start - LONGEST_MARK), start)) ?? [];
    AFTER.lastIndex = end;
    const [rest = '', scaleWord, after] = AFTER.exec(text) ?? [];
    const currency = currencyOf(codeBefore, sign, after);
    const plain = readDigits(digits);
    const stated = scaleWord ? (SCALES[scaleWord.toLowerCase()] ?? 1) : 1;
    // "$135,000 – 165,000k" means thousands once.
    const scale = stated === 1e3 && plain >= 10_000 ? 1 : stated;
    const amount = plain * scale;
    // Rounded to cents: 37.8 × 1000 is no whole number in binary.
    const rounded = Math.round(amount * 100) / 100;
    const lead = sign || codeBefore ? mark.search(/[^\s(/:]/) : mark.length;
    found.push({ amount: rounded, currency, scale, start: start - (mark.length - lead), end: end + rest.length });
  }
  return found;
}
