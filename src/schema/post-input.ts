import * as z from 'zod/mini';
import { FORMATS } from '../model/kinds.ts';

/** A post as data: a line of NDJSON, or an object of a JSON file. Other keys are passed over, so that feeds may grow. */
export const postInputSchema = z.object({
  id: z.union([z.string(), z.number()]),
  title: z.nullish(z.string()),
  body: z.string(),
  /** How the body is written; by its content unless given. */
  format: z.nullish(z.enum(FORMATS)),
  company: z.nullish(z.string()),
  location: z.nullish(z.string()),
  /** Employees of the company. */
  headcount: z.nullish(z.number().check(z.int(), z.positive())),
});
export type PostInput = z.infer<typeof postInputSchema>;
