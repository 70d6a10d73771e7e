import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack } from '../../build/pack.ts';
import { unpack } from '../../src/judge/linear/unpack.ts';

const folder = join(import.meta.dirname, '../../src/data/weights');

describe('packed weights', () => {
  it.each(readdirSync(folder))('%s come back as they were', (name) => {
    const value: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    const packed = JSON.stringify(pack(value));
    expect(packed.length).toBeLessThan(JSON.stringify(value).length * 0.75);
    expect(unpack(JSON.parse(packed))).toEqual(value);
  });

  it('as any table does', () => {
    const row = fc.array(fc.integer({ min: -300, max: 300 }), { minLength: 3, maxLength: 3 });
    const table = fc.dictionary(
      fc.string({ unit: 'binary' }).filter((name) => name !== '__proto__'),
      row,
    );
    fc.assert(
      fc.property(table, (value) => {
        expect(unpack(JSON.parse(JSON.stringify(pack({ value }))))).toEqual({ value });
      }),
    );
  });
});
