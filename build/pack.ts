import { PACKED, VALUES } from '../src/judge/linear/unpack.ts';

type Rows = readonly (readonly [string, readonly number[]])[];

/** The rows of an object that maps names to lists of whole numbers of one length, or null where it is another. */
function rowsOf(value: unknown): Rows | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const rows = Object.entries(value) as [string, unknown][];
  const width = Array.isArray(rows[0]?.[1]) ? rows[0][1].length : 0;
  const fits = (row: unknown): row is number[] =>
    Array.isArray(row) && row.length === width && row.every((one) => Number.isInteger(one) && Math.abs(one) < 2 ** 20);
  return width > 0 && rows.length > 1 && rows.every(([name, row]) => fits(row) && !name.includes('\n'))
    ? (rows as Rows)
    : null;
}

/**
 * JSON in which every table of weights is packed: `{[PACKED]: [width, names, numbers]}`. Names stand in order, one a line,
 * each as the number of characters that it shares with the one before (one character) and the rest; numbers stand class
 * by class, most as one character. `unpack` gives back an equal value, keys in order of their names.
 */
export function pack(value: unknown): unknown {
  const rows = rowsOf(value);
  if (rows) return packRows(rows);
  if (Array.isArray(value)) return value.map(pack);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, pack(inner)]));
}

function packRows(rows: Rows): unknown {
  const sorted = rows.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  let before = '';
  const names = sorted.map(([name]) => {
    let shared = 0;
    while (shared < 90 && shared < name.length && name[shared] === before[shared]) shared++;
    before = name;
    return String.fromCharCode(33 + shared) + name.slice(shared);
  });
  const width = (rows[0] as Rows[number])[1].length;
  let numbers = '';
  for (let column = 0; column < width; column++)
    for (const [, row] of sorted) numbers += characters(row[column] as number);
  return { [PACKED]: [width, names.join('\n'), numbers] };
}

/** Zero, one, minus one, two … as one character each; what is larger as `~` and its digits and a space. */
function characters(value: number): string {
  const index = value > 0 ? 2 * value - 1 : -2 * value;
  return VALUES[index] ?? `~${value} `;
}
