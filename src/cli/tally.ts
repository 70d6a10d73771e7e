import type { Severity } from '../model/kinds.ts';
import { addTotals, NO_TOTALS, reaches, type Totals } from '../report/totals.ts';
import type { InputError, PostReport } from '../report/types.ts';
import { CLEAN, FOUND, MISTAKE } from './fail.ts';

/** What a run came to, counted as it goes. */
export class Tally {
  /** Findings that count, shown or not. */
  all: Totals = NO_TOTALS;
  /** Findings that the report shows. */
  shown: Totals = NO_TOTALS;
  posts = 0;
  /** Findings that let the run fail, and that the report does not show. */
  hidden = 0;
  readonly errors: InputError[] = [];
  #reached = false;

  add({ findings }: PostReport, shown: PostReport, threshold: Severity): void {
    this.posts++;
    this.all = addTotals(this.all, findings);
    this.shown = addTotals(this.shown, shown.findings);
    const reached = findings.filter((finding) => reaches(finding, threshold));
    this.hidden += reached.length - shown.findings.filter((finding) => reaches(finding, threshold)).length;
    this.#reached ||= reached.length > 0;
  }

  /** The status that the run ends with. */
  status(maxWarnings: number | null): number {
    if (this.errors.length > 0) return MISTAKE;
    if (maxWarnings === null) return this.#reached ? FOUND : CLEAN;
    return this.all.warning > maxWarnings || this.all.error > 0 ? FOUND : CLEAN;
  }
}
