import { standInLinter, everyStatement } from '../stand-in.ts';
import type { FindingRecord } from '../../src/engine/finding.ts';
import type { PostReport, RunReport } from '../../src/report/types.ts';

export const OPTIONS = { color: false, width: 80, quiet: false, version: '1.2.3', rules: [], root: '' } as const;

/** A finding on line 3 of a post, changed as a test likes. */
export function finding(given: Partial<FindingRecord> = {}): FindingRecord {
  const linter = standInLinter([everyStatement()]);
  const [one] = linter.lint('# T\n\n- Must know Nagios\n', { settings: { rules: { 'stand-in': 'warning' } } }).findings;
  if (!one) throw new Error('no finding');
  return { ...one.toJSON(), ...given };
}

export function post(given: Partial<PostReport> = {}): PostReport {
  const role = {
    title: { id: 'systems-administrator', name: 'Systems Administrator' },
    suggested: { id: 'network-engineer', name: 'Network Engineer', score: 0.82, jobTitle: 'Network Engineer' },
    mismatch: true,
  };
  return { path: 'posts/a.md', title: 'T', role, score: 61.4, findings: [finding()], ...given };
}

export const run = (...posts: PostReport[]): RunReport => ({ posts, errors: [] });
