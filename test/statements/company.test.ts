import { describe, expect, it } from 'vitest';
import { softmax } from '../../src/judge/linear/logits.ts';
import { COMPANY_SIZE, companyFeatures, SectionSums } from '../../src/judge/statements/company.ts';
import { parse } from '../../src/parse/post.ts';

const { statements } = parse(
  '# Admin\n\n## Duties\n\n- Patch servers\n- Restore backups\n- Answer tickets\n\n## Offer\n\n- Free lunch\n',
  { format: 'markdown' },
);
const K = 5;
const sure = (kind: number) => Array.from({ length: K }, (_, k) => (k === kind ? 4 : 0));
const readings = [2, 3, 2, 4].map((kind) => ({ logits: sure(kind), result: 0.5 * kind, namesTool: false }));

/** The own logits of a statement, and the groups of the part that its form uses. */
function groupsOf(at: number): { own: number[]; group(number: number): number[] } {
  const likely = readings.map(({ logits }) => softmax(logits, 1));
  const into = new Float64Array(COMPANY_SIZE);
  const part = companyFeatures(statements, readings, likely, new SectionSums(statements, likely), at, into);
  return {
    own: [...into.slice(0, K + 1)],
    group: (number) => [...into.slice(part + number * K, part + number * K + K)],
  };
}

describe('the company of a statement', () => {
  it('starts with its own logits and result', () => {
    expect(groupsOf(1).own).toEqual([...sure(3), 1.5]);
  });

  it('keeps neighbours of the same list apart from those of another section', () => {
    expect(groupsOf(1).group(0)[2]).toBeGreaterThan(0.9);
    expect(groupsOf(1).group(1)).toEqual([0, 0, 0, 0, 0]);
    expect(groupsOf(2).group(2)).toEqual([0, 0, 0, 0, 0]);
    expect(groupsOf(2).group(3)[4]).toBeGreaterThan(0.9);
  });

  it('leaves the statement out of the means of its list and section', () => {
    expect(groupsOf(1).group(6)[2]).toBeGreaterThan(0.9);
    expect(groupsOf(1).group(7)[3]).toBeLessThan(0.1);
    expect(groupsOf(3).group(7)).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('softmax', () => {
  it('gives probabilities, however large the logits', () => {
    const values = softmax([1000, 999, -1000], 1);
    expect(values.reduce((sum, value) => sum + value)).toBeCloseTo(1);
    expect(values[0]).toBeCloseTo(0.731, 3);
  });
});
