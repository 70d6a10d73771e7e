import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreOf } from '../../src/judge/score.ts';

const balance = fc.record({
  outcomes: fc.nat(30),
  duties: fc.nat(60),
  qualifications: fc.nat(60),
  checklistTools: fc.array(fc.nat(20), { maxLength: 30 }),
});
const score = (counts: { outcomes: number; duties: number; qualifications: number; checklistTools: number[] }) =>
  scoreOf({ ...counts, checklists: counts.checklistTools.length });

describe('the score of a post', () => {
  it('is a whole number from 0 to 100', () => {
    const property = fc.property(balance, (counts) => {
      const points = score(counts);
      expect(Number.isInteger(points) && points >= 0 && points <= 100).toBe(true);
    });
    fc.assert(property);
  });

  it('never falls by another outcome', () => {
    const property = fc.property(balance, (counts) => {
      expect(score({ ...counts, outcomes: counts.outcomes + 1 })).toBeGreaterThanOrEqual(score(counts));
    });
    fc.assert(property);
  });

  it('never rises by another tool checklist, another tool in one, another duty or another demand', () => {
    const property = fc.property(balance, fc.nat(20), (counts, tools) => {
      const points = score(counts);
      const [first = 0, ...rest] = counts.checklistTools;
      expect(score({ ...counts, checklistTools: [...counts.checklistTools, tools] })).toBeLessThanOrEqual(points);
      if (counts.checklistTools.length > 0) {
        expect(score({ ...counts, checklistTools: [first + 1, ...rest] })).toBeLessThanOrEqual(points);
      }
      expect(score({ ...counts, duties: counts.duties + 1 })).toBeLessThanOrEqual(points);
      expect(score({ ...counts, qualifications: counts.qualifications + 1 })).toBeLessThanOrEqual(points);
    });
    fc.assert(property);
  });

  it('rises where an outcome takes the place of a checklist', () => {
    const property = fc.property(balance, (counts) => {
      const [, ...rest] = counts.checklistTools;
      fc.pre(counts.checklistTools.length > 0);
      const replaced = { ...counts, outcomes: counts.outcomes + 1, checklistTools: rest };
      expect(score(replaced)).toBeGreaterThanOrEqual(score(counts));
    });
    fc.assert(property);
  });

  // Figures that people keep: a change of the formula shows here, and is for a major version.
  it.each([
    [0, 0, 0, [], 55],
    [1, 0, 0, [], 100],
    [0, 10, 8, [], 55],
    [0, 10, 8, [2, 2, 2], 47],
    [0, 10, 8, [12, 12, 12], 36],
    [1, 10, 8, [2], 61],
    [3, 7, 5, [], 82],
    [0, 15, 40, [3, 3, 3, 3, 3, 3], 33],
  ])('of %i outcomes, %i duties, %i qualifications and checklists of %j tools is %i', (outcomes, duties, qualifications, checklistTools, points) => {
    expect(score({ outcomes, duties, qualifications, checklistTools: [...checklistTools] })).toBe(points);
  });
});
