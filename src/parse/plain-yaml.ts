import { trimEndBy } from '../words/trim-end.ts';

/** A value of a line of plain YAML, and where it stands in the text, quotation marks included. */
export class PlainValue {
  readonly value: string | number | boolean | null;
  readonly range: readonly [start: number, end: number, end2: number];

  constructor(value: string | number | boolean | null, start: number, end: number) {
    this.value = value;
    this.range = [start, end, end];
  }
}

/** A key, and behind the colon what YAML reads as one value whatever it says: no sign of YAML's own is in it. */
const LINE = /^([A-Za-z_][\w-]*):(?: +(?:([A-Za-z\d](?:[\w ,./()&'+;!?=%@–—-]|:(?=[\w/]))*)|"([^"\\]*)"|'([^']*)'))?$/;
const DIGITS = /^\d+$/;
/** What may be a number, other than digits alone. */
const NUMBER = /^(?:\d[\d.]*(?:e[-+]?\d+)?|0[ox].*)$/i;
/** Beside line feeds: what is no character of a line, or no more than looks like one. */
const UNUSUAL = /[^\n -~\u00a1-\u1fff\u2010-\u2027]/;
/** Words that YAML reads as something else than text; as keys they may be one another. */
const RESERVED = /^(?:null|true|false)$/i;

/**
 * Reads YAML that is no more than lines of a key and a plain or quoted value, each key once: most front matter, for
 * which the parser of YAML need not be loaded. Null for all else. Gives what the parser gives under the core schema.
 */
export function readPlainYaml(yaml: string): ReadonlyMap<string, PlainValue> | null {
  if (UNUSUAL.test(yaml)) return null;
  const values = new Map<string, PlainValue>();
  let start = 0;
  for (const line of yaml.split('\n')) {
    const said = trimEndBy(line, / /);
    const match = LINE.exec(said);
    if (match) {
      const { 1: key = '', 2: plain, 3: double, 4: single } = match;
      if (values.has(key) || RESERVED.test(key)) return null;
      if (plain !== undefined && NUMBER.test(plain) && !DIGITS.test(plain)) return null;
      const end = start + said.length;
      const quoted = double ?? single;
      if (quoted !== undefined) values.set(key, new PlainValue(quoted, end - quoted.length - 2, end));
      else if (plain === undefined) values.set(key, new PlainValue(null, end, end));
      else values.set(key, new PlainValue(meaningOf(plain), end - plain.length, end));
    } else if (said !== '') return null;
    start += line.length + 1;
  }
  return values.size > 0 ? values : null;
}

function meaningOf(plain: string): string | number | boolean | null {
  if (DIGITS.test(plain)) return Number(plain);
  if (/^(?:null|Null|NULL)$/.test(plain)) return null;
  if (/^(?:true|True|TRUE)$/.test(plain)) return true;
  return /^(?:false|False|FALSE)$/.test(plain) ? false : plain;
}
