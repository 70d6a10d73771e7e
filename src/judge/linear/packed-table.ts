import type { Table } from './table-model.ts';

/** A table as text: what the build puts into the package. */
export interface PackedTable extends Omit<Table, 'keys' | 'rows'> {
  readonly size: number;
  /** The step from each key to the next, in digits of five bits; the last digit of each is marked. */
  readonly keys: string;
  /** Class by class, each weight as one character. */
  readonly rows: string;
}

const DIGIT_BITS = 5;
const BASE = 1 << DIGIT_BITS;
const FIRST_DIGIT = 0x23;
const LAST_DIGIT = 0x5e;

/** The signs of 0, 1, -1, 2, -2 and so on: printable ASCII without `"` and `\\`, then Latin letters. */
const SIGNS: readonly number[] = [
  ...Array.from({ length: 94 }, (_, index) => 0x21 + index).filter((code) => code !== 0x22 && code !== 0x5c),
  ...Array.from({ length: 163 }, (_, index) => 0xa1 + index),
];
const signOf = (weight: number) => SIGNS[weight > 0 ? 2 * weight - 1 : -2 * weight];

/** Weights by the codes of their signs. */
const WEIGHTS = new Int8Array(512);
for (let weight = -127; weight <= 127; weight++) WEIGHTS[signOf(weight) as number] = weight;

/** The table of a model as text. */
export function packTable({ classes, scale, bias, keys, rows }: Table): PackedTable {
  let digits = '';
  let before = 0;
  for (const key of keys) {
    let step = key - before;
    before = key;
    for (; step >= BASE; step = Math.floor(step / BASE)) digits += String.fromCharCode(FIRST_DIGIT + (step % BASE));
    digits += String.fromCharCode(LAST_DIGIT + step);
  }
  let weights = '';
  for (let k = 0; k < classes.length; k++)
    for (let row = 0; row < keys.length; row++)
      weights += String.fromCharCode(signOf(rows[row * classes.length + k] as number) as number);
  return { classes, scale, bias, size: keys.length, keys: digits, rows: weights };
}

/** The table that was packed. */
export function unpackTable({ classes, scale, bias, size, keys, rows }: PackedTable): Table {
  return { classes, scale, bias, keys: unpackKeys(keys, size), rows: unpackRows(rows, size, classes.length) };
}

// Each loop in a function of its own: an engine that compiles one while it runs knows nothing yet of what follows it, and
// would have to throw the code away.
function unpackKeys(digits: string, size: number): Int32Array {
  const keys = new Int32Array(size);
  let key = 0;
  let step = 0;
  let factor = 1;
  let found = 0;
  for (let at = 0; at < digits.length; at++) {
    const code = digits.charCodeAt(at);
    if (code < LAST_DIGIT) {
      step += (code - FIRST_DIGIT) * factor;
      factor *= BASE;
      continue;
    }
    key += step + (code - LAST_DIGIT) * factor;
    keys[found++] = key;
    step = 0;
    factor = 1;
  }
  return keys;
}

function unpackRows(weights: string, size: number, width: number): Int8Array {
  const rows = new Int8Array(size * width);
  let at = 0;
  for (let k = 0; k < width; k++)
    for (let row = k; row < rows.length; row += width) rows[row] = WEIGHTS[weights.charCodeAt(at++)] as number;
  return rows;
}
