import * as z from 'zod/mini';
import { findingRecordSchema } from './finding-record.ts';

const role = z.looseObject({ id: z.string(), name: z.string() });

/** What is kept of a judged post between runs, to be sure of its shape. */
export const judgedPostSchema = z.looseObject({
  title: z.nullable(z.string()),
  role: z.looseObject({
    title: z.nullable(role),
    suggested: z.nullable(z.looseObject({ ...role.def.shape, score: z.number() })),
    mismatch: z.nullable(z.boolean()),
  }),
  score: z.number(),
  findings: z.array(findingRecordSchema),
});
