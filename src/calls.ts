import * as z from 'zod/mini';
import { describeIssue } from './engine/describe-issue.ts';
import { settingsSchema } from './engine/settings.ts';
import { JdlintError } from './model/error.ts';
import { describeGiven } from './model/given.ts';
import { FORMATS, LANGUAGES, PAY_PERIODS, WORK_ARRANGEMENTS } from './model/kinds.ts';
import type { ParseOptions } from './parse/post.ts';

/** What may be said of a post beside its text, as callers that no compiler checks may give it. */
const parseShape = {
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
} satisfies Record<keyof ParseOptions, unknown>;

/** `Settings` are checked when they are applied. */
const lintOptions = z.strictObject({ ...parseShape, settings: z.optional(z.unknown()) });
/** A strict schema of options. */
type OptionsSchema = z.ZodMiniObject;

const SETTINGS = Object.keys(settingsSchema.def.shape);

/**
 * Refuses what is no text of a post, and options that there are not. `call`: the function that was called, for the message.
 * Throws JdlintError: OPTION_INVALID for a wrong value, OPTION_UNKNOWN for a wrong name.
 */
export function checkCall(call: string, text: unknown, options: unknown): void {
  checkText(call, text);
  checkOptions(call, options, lintOptions);
}

/** Throws JdlintError OPTION_INVALID for what is no text. `otherwise` says what to write. */
export function checkText(
  call: string,
  text: unknown,
  otherwise = `Write ${call}(post.body, { title: post.title }).`,
): asserts text is string {
  if (typeof text === 'string') return;
  const { given, hint } = describeGiven(text);
  throw new JdlintError('OPTION_INVALID', `${call} takes a text first, not ${given}.`, { hint: hint ?? otherwise });
}

/** Throws JdlintError: OPTION_INVALID for a wrong value, OPTION_UNKNOWN for a wrong name. */
export function checkOptions(call: string, options: unknown, schema: OptionsSchema): void {
  const checked = z.safeParse(schema, options, { reportInput: true });
  if (checked.success) return;
  const { issues } = checked.error;
  const isUnknown = issues.some(({ code }) => code === 'unrecognized_keys');
  const { message, hint, path } = describeIssue(issues, Object.keys(schema.def.shape));
  const name = String(path[0]);
  const isSetting = isUnknown && SETTINGS.includes(name);
  throw new JdlintError(isUnknown ? 'OPTION_UNKNOWN' : 'OPTION_INVALID', `Options of ${call}: ${message}.`, {
    hint: isSetting ? `Write { settings: { ${name}: … } }.` : hint,
  });
}
