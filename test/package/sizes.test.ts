import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sizeOf, USES } from '../bench/sizes.ts';

const built = existsSync(join(import.meta.dirname, '../../dist/index.js'));

/** In kB of 1000 bytes, gzipped, for a browser. `npm run sizes` prints what they are made of. */
describe.skipIf(!built)('sizes of bundles (skipped where dist is not built)', () => {
  it.each([
    ['core', 60],
    ['core with Markdown', 100],
    ['roles', 30],
    ['everything', 715],
  ] as const)(
    '%s within %d kB',
    async (use, limit) => {
      const { gzipped } = await sizeOf(USES[use]);
      expect(gzipped / 1000).toBeLessThan(limit);
      // A bundle that holds nothing would be small too.
      expect(gzipped).toBeGreaterThan(10_000);
    },
    120_000,
  );

  it('the core carries no HTML parser and no weights', async () => {
    const [without, whole] = await Promise.all([
      sizeOf(USES['core with Markdown']),
      sizeOf(USES['core with every format']),
    ]);
    // A callback of the tokenizer's.
    expect([without, whole].map(({ code }) => code.includes('onselfclosingtag'))).toEqual([false, true]);
  });
});
