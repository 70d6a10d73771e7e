import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileTable } from '../../src/judge/linear/compile-table.ts';
import { packTable, unpackTable } from '../../src/judge/linear/packed-table.ts';
import { featureKey, hashTable, TableModel } from '../../src/judge/linear/table-model.ts';
import { packStatements } from '../../src/judge/statements/pack-statements.ts';

const PATCH = featureKey(0, 11, 0, 0);
const PAY = featureKey(0, 12, 0, 0);
const PATCH_SERVERS = featureKey(1, 11, 13, 0);
const parts = { classes: ['duty', 'other'], scale: 0.5, bias: [1, -1] };
const table = compileTable(parts, [
  [PATCH, [4, -4]],
  [PAY, [-6, 6]],
  [PATCH_SERVERS, [2, -2]],
]);

describe('a table of features', () => {
  const model = new TableModel(hashTable(table));

  it('adds the bias and the rows of the features that it knows, in whole numbers', () => {
    const logits = model.start(new Float64Array(2));
    model.addRow(logits, model.row(PATCH));
    model.addRow(logits, model.row(PATCH_SERVERS), 2);
    expect([...logits]).toEqual([9, -9]);
    expect(model.weight(model.row(PAY), 1)).toBe(3);
    expect(model.size).toBe(3);
  });

  it('tells templates and the order of symbols apart', () => {
    expect(model.row(featureKey(1, 13, 11, 0))).toBe(0);
    expect(model.row(featureKey(1, 11, 0, 0))).toBe(0);
    expect(model.row(featureKey(0, 14, 0, 0))).toBe(0);
    expect(model.weight(0, 1)).toBe(0);
  });

  it('refuses weights of a template that the code does not know, and rows that do not fit', () => {
    const features = { 'no-such': { patch: [1, 2] } };
    const company = { rows: [], bias: [], temperature: 1 };
    expect(() => packStatements({ table: { ...parts, features }, company, outcomeFrom: 0.5 })).toThrow(
      /unknown template "no-such"/,
    );
    expect(() => compileTable(parts, [[1, [128, 0]]])).toThrow(/does not fit/);
    expect(() => compileTable(parts, [[1, [1]]])).toThrow(/does not fit/);
  });

  it('keeps the heavier of two features of one number', () => {
    expect([
      ...compileTable(parts, [
        [7, [1, 2]],
        [7, [-9, 1]],
        [7, [3, 3]],
      ]).rows,
    ]).toEqual([-9, 1]);
  });

  it('spreads features over the numbers: few of a hundred thousand meet', () => {
    const seen = new Set<number>();
    for (let a = 1; a <= 1000; a++) for (let b = 1; b <= 100; b++) seen.add(featureKey(3, a, b, 0));
    // Chance alone makes about 19 of a hundred thousand meet in 28 bits.
    expect(100_000 - seen.size).toBeLessThan(60);
  });
});

describe('a packed table', () => {
  const key = fc.integer({ min: 0, max: 2 ** 28 - 1 });
  const weight = fc.integer({ min: -127, max: 127 });
  const rows = fc.array(fc.tuple(key, fc.tuple(weight, weight)), { maxLength: 60 });

  it('unpacks to what it was, and is safe within a script', () => {
    fc.assert(
      fc.property(rows, (features) => {
        const made = compileTable(parts, features);
        const packed = packTable(made);
        expect(unpackTable(JSON.parse(JSON.stringify(packed)))).toEqual(made);
        expect(packed.keys + packed.rows).not.toMatch(/["\\\n]/);
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});
