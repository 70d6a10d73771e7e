import * as z from 'zod/mini';
import { readPage } from './ats/page.ts';
import { type AtsJob, type AtsOptions, readAts } from './ats/read.ts';
import { checkOptions } from './calls.ts';
import type { LintOptions, LintResult } from './linter.ts';
import { JdlintError } from './model/error.ts';

/** A job of the data, and what was found in it; `result` is null where the job could not be read, or a rule failed at it (`error`: RULE_CRASH). */
export interface AtsResult extends AtsJob {
  readonly result: LintResult | null;
}

export type LintAtsOptions = Pick<LintOptions, 'settings'> & AtsOptions;

const optionsSchema = z.strictObject({
  settings: z.optional(z.unknown()),
  vendor: z.nullish(z.string()),
  name: z.optional(z.string()),
} satisfies Record<keyof LintAtsOptions, unknown>);

/** Makes the functions that lint data for a linter. */
export function makeLintAts(lint: (text: string, options: LintOptions) => LintResult) {
  function resultOf(job: AtsJob, { settings }: LintAtsOptions): AtsResult {
    if (!job.post) return { ...job, result: null };
    try {
      return { ...job, result: lint(job.post.source, { ...job.post.options, settings }) };
    } catch (error) {
      // A rule that fails at one job is no reason to lose the others.
      if (!(error instanceof JdlintError) || error.code !== 'RULE_CRASH') throw error;
      return { ...job, error, result: null };
    }
  }
  return {
    lintAts(data: unknown, options: LintAtsOptions = {}): AtsResult[] {
      checkOptions('lintAts', options, optionsSchema);
      return readAts(data, options).map((job) => resultOf(job, options));
    },
    lintPage(html: string, options: LintAtsOptions = {}): AtsResult[] | null {
      checkOptions('lintPage', options, optionsSchema);
      return readPage(html, options.name)?.map((job) => resultOf(job, options)) ?? null;
    },
  };
}
