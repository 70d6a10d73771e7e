import type { FindingRecord } from '../engine/finding.ts';
import type { Severity } from '../model/kinds.ts';
import type { PostReport } from './types.ts';

/** Number of findings by severity. */
export type Totals = Readonly<Record<Exclude<Severity, 'off'>, number>>;

export function totalsOf(posts: readonly PostReport[]): Totals {
  const totals = { info: 0, warning: 0, error: 0 };
  for (const { findings } of posts) for (const { severity } of findings) totals[severity]++;
  return totals;
}

const RANK = { off: 3, error: 2, warning: 1, info: 0 } as const;

/** Whether a finding is at or above a severity; none is above `off`. */
export const reaches = ({ severity }: Pick<FindingRecord, 'severity'>, threshold: Severity): boolean =>
  RANK[severity] >= RANK[threshold];
