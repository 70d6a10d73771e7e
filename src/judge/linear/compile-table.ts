import type { Table } from './table-model.ts';

/** The table of named features, each with the key that it is looked up by. Of two with one key the heavier stands. */
export function compileTable(
  parts: Omit<Table, 'keys' | 'rows'>,
  features: Iterable<readonly [key: number, row: readonly number[]]>,
): Table {
  const rows = new Map<number, readonly number[]>();
  for (const [key, row] of features) {
    const other = rows.get(key);
    if (!other || heaviest(other) < heaviest(row)) rows.set(key, row);
  }
  const keys = Int32Array.from(rows.keys()).sort();
  const { classes, scale, bias } = parts;
  const weights = new Int8Array(keys.length * classes.length);
  keys.forEach((key, at) => {
    const row = rows.get(key) as readonly number[];
    if (row.length !== classes.length || row.some((weight) => !(Math.abs(weight) <= 127)))
      throw new RangeError(`A row of weights does not fit: ${row}`);
    weights.set(row, at * classes.length);
  });
  return { classes, scale, bias, keys, rows: weights };
}

const heaviest = (row: readonly number[]): number => row.reduce((top, weight) => Math.max(top, Math.abs(weight)), 0);
