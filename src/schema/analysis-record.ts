import * as z from 'zod/mini';
import { LEVELS, PAY_PERIODS, SECTION_KINDS, STATEMENT_KINDS, WORK_ARRANGEMENTS } from '../model/kinds.ts';
import { findingRecordSchema } from './finding-record.ts';

const id = z.union([z.string(), z.number()]);
const offset = z.number().check(z.int(), z.gte(0));
const share = z.number().check(z.gte(0), z.lte(1));
const amount = z.nullable(z.number());
const range = { start: offset, end: offset };
/** JSON Pointer to the field that the offsets are in; only where a post is made of several fields. */
const field = { pointer: z.optional(z.string()) };

const role = z.strictObject({
  title: z.strictObject({
    id: z.nullable(z.string()),
    candidates: z.array(z.strictObject({ id: z.string(), score: share })),
  }),
  suggested: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      score: share,
      evidence: z.array(z.strictObject({ ...field, ...range, reason: z.string() })),
    }),
  ),
  mismatch: z.nullable(z.boolean()),
  confidence: share,
});

const statement = z.strictObject({
  ...field,
  ...range,
  kind: z.enum(STATEMENT_KINDS),
  section: z.enum(SECTION_KINDS),
  tools: z.array(z.strictObject({ name: z.string(), capability: z.string(), ...range })),
});

const facts = z.strictObject({
  level: z.nullable(z.enum(LEVELS)),
  yearsRequired: z.nullable(z.number()),
  salary: z.nullable(
    z.strictObject({
      min: amount,
      max: amount,
      currency: z.nullable(z.string()),
      period: z.nullable(z.enum(PAY_PERIODS)),
    }),
  ),
  workArrangement: z.nullable(z.enum(WORK_ARRANGEMENTS)),
  certificationsRequired: z.array(z.string()),
  certificationsPreferred: z.array(z.string()),
  headcount: z.nullable(z.number()),
  kitchenSink: z.boolean(),
});

/**
 * What `jdlint analyze` writes for a post. Offsets are UTF-16 code units into the body as given, or into the decoded text
 * of the field that `pointer` names; shares and scores of
 * roles are 0 to 1, `score` is 0 to 100. A promise: keys are added in a minor version, changed only in a major one.
 */
export const analysisRecordSchema = z.strictObject({
  id: z.nullable(id),
  title: z.nullable(z.string()),
  role,
  statements: z.array(statement),
  facts,
  score: z.number().check(z.gte(0), z.lte(100)),
  messages: z.array(findingRecordSchema),
});

/** What the stream writes in the place of a post that it could not read. */
export const errorRecordSchema = z.strictObject({
  id: z.nullable(id),
  error: z.strictObject({ code: z.string(), message: z.string() }),
});
export type ErrorRecord = z.infer<typeof errorRecordSchema>;
