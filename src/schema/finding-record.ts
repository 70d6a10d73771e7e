import * as z from 'zod/mini';

const offset = z.number().check(z.int(), z.gte(0));
const count = z.number().check(z.int(), z.gte(1));
const point = z.strictObject({ line: count, column: count, offset });
const place = z.strictObject({ start: point, end: point });

/** A finding as plain data: `FindingRecord`. Lines and columns count from 1, offsets from 0, in UTF-16 code units. */
export const findingRecordSchema = z.strictObject({
  ruleId: z.string(),
  messageId: z.string(),
  severity: z.enum(['info', 'warning', 'error']),
  reason: z.string(),
  note: z.string(),
  place: z.nullable(place),
  actual: z.nullable(z.string()),
  expected: z.array(z.string()),
  suggestions: z.array(z.strictObject({ title: z.string(), place, text: z.string() })),
  fix: z.nullable(z.strictObject({ place, text: z.string() })),
  related: z.array(z.strictObject({ place, text: z.string() })),
  confidence: z.nullable(z.number().check(z.gte(0), z.lte(1))),
  because: z.array(z.string()),
  needsReview: z.nullable(z.string()),
  source: z.literal('jdlint'),
  url: z.string(),
});
