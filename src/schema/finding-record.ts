import * as z from 'zod/mini';

const offset = z.number().check(z.int(), z.gte(0));
const count = z.number().check(z.int(), z.gte(1));
const point = z.strictObject({ line: count, column: count, offset });
const place = z.strictObject({ start: point, end: point });

/** The field that a place is in, where it need not be the finding's own. */
const pointer = z.optional(z.string());

/**
 * A finding as plain data: `FindingRecord`. Lines and columns count from 1, offsets from 0, in UTF-16 code units.
 * `pointer` is a JSON Pointer (RFC 6901) to the field of the data that `place` is in, null in posts that are one text.
 */
export const findingRecordSchema = z.strictObject({
  ruleId: z.string(),
  messageId: z.string(),
  severity: z.enum(['info', 'warning', 'error']),
  reason: z.string(),
  note: z.string(),
  pointer: z.nullable(z.string().check(z.regex(/^(?:\/(?:[^~/]|~[01])*)*$/))),
  place: z.nullable(place),
  actual: z.nullable(z.string()),
  expected: z.array(z.string()),
  suggestions: z.array(z.strictObject({ title: z.string(), place, text: z.string(), pointer })),
  fix: z.nullable(z.strictObject({ place, text: z.string(), pointer })),
  related: z.array(z.strictObject({ place, text: z.string(), pointer })),
  confidence: z.nullable(z.number().check(z.gte(0), z.lte(1))),
  because: z.array(z.string()),
  needsReview: z.nullable(z.string()),
  source: z.literal('jdlint'),
  url: z.string(),
});
