import { checkText } from './engine/check-call.ts';
import { readPage } from './ats/page.ts';
import { type AtsJob, type AtsOptions, readAts } from './ats/read.ts';
import type { LintOptions, LintResult } from './linter.ts';

/** A job of the data, and what was found in it; `result` is null where the job could not be read (`error`). */
export interface AtsResult extends AtsJob {
  readonly result: LintResult | null;
}

export type LintAtsOptions = LintOptions & AtsOptions;

/** Makes the functions that lint data for a linter. */
export function makeLintAts(lint: (text: string, options: LintOptions) => LintResult) {
  const resultOf = (job: AtsJob, options: LintOptions): AtsResult => ({
    ...job,
    result: job.post && lint(job.post.source, { ...job.post.options, settings: options.settings }),
  });
  return {
    lintAts: (data: unknown, options: LintAtsOptions = {}): AtsResult[] =>
      readAts(data, options).map((job) => resultOf(job, options)),
    lintPage(html: string, options: LintAtsOptions = {}): AtsResult[] | null {
      checkText('lintPage', html, 'Write lintPage(html).');
      return readPage(html, options.name)?.map((job) => resultOf(job, options)) ?? null;
    },
  };
}
