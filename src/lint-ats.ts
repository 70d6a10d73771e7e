import { readPage } from './ats/page.ts';
import { type AtsJob, type AtsOptions, readAts } from './ats/read.ts';
import { checkAtsOptions } from './calls.ts';
import type { LintOptions, LintResult } from './linter.ts';
import { JdlintError } from './model/error.ts';

/** A job of the data, and what was found in it; `result` is null where the job could not be read, or a rule failed at it (`error`: RULE_CRASH). */
export interface AtsResult extends AtsJob {
  readonly result: LintResult | null;
}

export type LintAtsOptions = Pick<LintOptions, 'settings'> & AtsOptions;

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
      checkAtsOptions('lintAts', options);
      return readAts(data, options).map((job) => resultOf(job, options));
    },
    lintPage(html: string, options: LintAtsOptions = {}): AtsResult[] | null {
      checkAtsOptions('lintPage', options);
      return readPage(html, options.name)?.map((job) => resultOf(job, options)) ?? null;
    },
  };
}
