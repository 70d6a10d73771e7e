import * as z from 'zod/mini';
import { JdlintError } from '../model/error.ts';
import { describeGiven } from '../model/given.ts';
import { FORMATS, LANGUAGES, PAY_PERIODS, WORK_ARRANGEMENTS } from '../model/kinds.ts';
import { describeIssue } from './describe-issue.ts';
import { settingsSchema } from './settings.ts';

/** What may be said of a post beside its text, as callers that no compiler checks may give it. */
const optionsSchema = z.strictObject({
  settings: z.optional(z.unknown()),
  format: z.nullish(z.enum(FORMATS)),
  title: z.nullish(z.string()),
  company: z.nullish(z.string()),
  location: z.nullish(z.string()),
  headcount: z.nullish(z.number().check(z.int(), z.positive())),
  salary: z.nullish(
    z.object({
      min: z.nullable(z.number()),
      max: z.nullable(z.number()),
      currency: z.nullable(z.string()),
      period: z.nullable(z.enum(PAY_PERIODS)),
    }),
  ),
  workArrangement: z.nullish(z.enum(WORK_ARRANGEMENTS)),
  date: z.nullish(z.string()),
  language: z.nullish(z.enum(LANGUAGES)),
  tree: z.optional(z.unknown()),
  origin: z.optional(z.unknown()),
  fields: z.optional(z.unknown()),
});

const OPTIONS = Object.keys(optionsSchema.def.shape);
const SETTINGS = Object.keys(settingsSchema.def.shape);

/**
 * Refuses what is no text of a post, and options that there are not. `call`: the function that was called, for the message.
 * Throws JdlintError: OPTION_INVALID for a wrong value, OPTION_UNKNOWN for a wrong name.
 */
export function checkCall(call: string, text: unknown, options: unknown): void {
  checkText(call, text);
  checkOptions(call, options);
}

/** Throws JdlintError OPTION_INVALID for what is no text. */
export function checkText(
  call: string,
  text: unknown,
  otherwise = `Write ${call}(post.body, { title: post.title }).`,
): asserts text is string {
  if (typeof text === 'string') return;
  const [given, hint] = describeGiven(text, otherwise);
  throw new JdlintError('OPTION_INVALID', `${call} takes a text first, not ${given}.`, { hint });
}

function checkOptions(call: string, options: unknown): void {
  const checked = z.safeParse(optionsSchema, options, { reportInput: true });
  if (checked.success) return;
  const { issues } = checked.error;
  const { message, hint, path } = describeIssue(issues, OPTIONS);
  const name = path[0];
  const isSetting = path.length === 1 && SETTINGS.includes(String(name));
  throw new JdlintError(
    issues.some(({ code }) => code === 'unrecognized_keys') ? 'OPTION_UNKNOWN' : 'OPTION_INVALID',
    `Options of ${call}: ${message}.`,
    { hint: isSetting ? `Write { settings: { ${String(name)}: … } }.` : hint },
  );
}
