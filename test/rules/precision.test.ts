import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { rules } from '../../rules/index.ts';
import { PRESETS } from '../../src/data/presets.ts';
import { RULE_PRECISION } from '../../src/data/rule-precision.ts';

const row = z
  .strictObject({
    rule: z.enum(rules.map(({ meta }) => meta.id) as [string, ...string[]]),
    read: z.int().min(0),
    agreed: z.int().min(0),
    /** Findings that there were to read. */
    of: z.int().min(0),
    date: z.iso.date(),
    by: z.string().min(1),
    note: z.string().optional(),
  })
  .refine(({ read, agreed, of }) => agreed <= read && read <= of, 'agreed, read and of in this order');

/** Rules whose precision is that of a judgement, measured elsewhere, or that find facts of the source. */
const ELSEWHERE = ['outcome-share', 'title-mismatch', 'tool-checklist', 'unused-disable'];
const read = new Map<string, (typeof RULE_PRECISION)[number]>(RULE_PRECISION.map((one) => [one.rule, one]));

describe('measured precision', () => {
  it('fits its schema, a row a rule, by rule', () => {
    expect(z.array(row).safeParse(RULE_PRECISION).error?.issues).toBeUndefined();
    const ids = RULE_PRECISION.map(({ rule }) => rule);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it('is known for every rule of the recommended preset', () => {
    const missing = Object.keys(PRESETS.recommended).filter((id) => !read.has(id) && !ELSEWHERE.includes(id));
    expect(missing).toEqual([]);
  });

  it('is at least nine in ten where enough was read to say', () => {
    const poor = Object.keys(PRESETS.recommended).filter((id) => {
      const one = read.get(id);
      return one !== undefined && one.read >= 10 && one.agreed / one.read < 0.9;
    });
    expect(poor).toEqual([]);
  });
});
