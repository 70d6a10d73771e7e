import { z } from 'zod';
import { ROLE_IDS } from '../model/kinds.ts';
import { TOOL_KINDS } from './tool-kinds.ts';

/** One row of the tool tables under `src/data/tools`. */
export const toolSchema = z.strictObject({
  /** The spelling that messages show. */
  name: z.string().min(1),
  /** Other spellings, former names, abbreviations. Case does not matter unless `ambiguous` is given. */
  aliases: z.array(z.string().min(1)).optional(),
  kind: z.enum(TOOL_KINDS),
  /** Built-in roles for whose work the tool speaks, the strongest first. Empty where it speaks for none. */
  roles: z.array(z.enum(ROLE_IDS)),
  /** First public release, `YYYY` or `YYYY-MM`, where known. */
  since: z
    .string()
    .regex(/^\d{4}(?:-\d{2})?$/)
    .optional(),
  /**
   * For names (or the aliases listed in `spellings`) that are also words. They count only as written here, letter case
   * included, and only where a cue stands in the same statement: another tool that is not ambiguous,
   * or one of the words in `near`. `never` lists phrases in which the word is no tool.
   */
  ambiguous: z
    .strictObject({
      spellings: z.array(z.string()).optional(),
      near: z.array(z.string()),
      never: z.array(z.string()).optional(),
    })
    .optional(),
});
export type Tool = z.infer<typeof toolSchema>;

/** One file of the tool tables: everything that serves one capability. */
export const toolTableSchema = z.strictObject({
  /** Capability id, such as `monitoring`. */
  capability: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
  tools: z.array(toolSchema).min(1),
});
export type ToolTable = z.infer<typeof toolTableSchema>;
