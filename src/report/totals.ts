import type { FindingRecord } from '../engine/finding.ts';
import type { Severity } from '../model/kinds.ts';
import type { PostReport } from './types.ts';

/** Number of findings by severity. */
export type Totals = Readonly<Record<Exclude<Severity, 'off'>, number>>;

export const NO_TOTALS: Totals = { info: 0, warning: 0, error: 0 };

export function addTotals(totals: Totals, findings: PostReport['findings']): Totals {
  const sum = { ...totals };
  for (const { severity } of findings) sum[severity]++;
  return sum;
}

export const totalsOf = (posts: readonly PostReport[]): Totals =>
  posts.reduce((sum, { findings }) => addTotals(sum, findings), NO_TOTALS);

const RANK = { off: 3, error: 2, warning: 1, info: 0 } as const;

/** Whether a finding is at or above a severity; none is above `off`. */
export const reaches = ({ severity }: Pick<FindingRecord, 'severity'>, threshold: Severity): boolean =>
  RANK[severity] >= RANK[threshold];
