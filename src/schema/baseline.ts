import * as z from 'zod/mini';

/** Findings that are known and put up with, as `--update-baseline` writes them. Sorted, so that changes are few lines. */
export const baselineSchema = z.strictObject({
  version: z.literal(1),
  findings: z.array(
    z.strictObject({
      /** The post's file, from the baseline's folder; for a post within a data file with `#` and its id. */
      file: z.string(),
      ruleId: z.string(),
      /** The head of what it is about, for people. */
      text: z.string(),
      /** Of rule, file, text (white space and letter case aside) and how many of the like stand before it. */
      fingerprint: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
    }),
  ),
});
export type BaselineEntry = z.infer<typeof baselineSchema>['findings'][number];
