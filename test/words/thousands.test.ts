import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withThousands } from '../../src/words/thousands.ts';

it('writes numbers as the locale of the United States has it', () => {
  const amounts = fc.oneof(
    fc.integer({ min: -1e9, max: 1e12 }).map((amount) => amount + 0),
    fc.double({ min: 0, max: 1e9, noNaN: true }).map((amount) => Number(amount.toFixed(2))),
  );
  fc.assert(
    fc.property(amounts, (amount) => {
      expect(withThousands(amount)).toBe(amount.toLocaleString('en-US'));
    }),
  );
});
