import { describe, expect, it } from 'vitest';
import { partArrays, withArrays } from '../../src/files/arrays.ts';

const table = {
  name: 'weights',
  keys: Int32Array.of(1, -2, 1 << 28),
  inner: { rows: Int8Array.of(-127, 0, 127), slots: Uint16Array.of(65535), more: [1, 2] },
  filter: Uint8Array.of(255, 1),
};

describe('arrays beside JSON', () => {
  it('come back as they were, wherever their bytes stand', () => {
    const { json, bytes } = partArrays(table);
    const read = Buffer.concat([Buffer.from('x'), bytes]).subarray(1);
    expect(withArrays(JSON.parse(JSON.stringify(json)), read)).toEqual(table);
  });

  it('leave plain data alone', () => {
    const plain = { a: [1, { b: null }], c: 'x' };
    expect(partArrays(plain)).toEqual({ json: plain, bytes: Buffer.alloc(0) });
  });
});
