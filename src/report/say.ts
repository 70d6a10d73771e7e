import type { FindingRecord } from '../engine/finding.ts';
import type { PostReport, RunEnd } from './types.ts';

export const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** The change that a finding proposes first, or null. */
export const proposalOf = ({ suggestions, fix, expected }: FindingRecord): string | null =>
  suggestions[0]?.text ?? fix?.text ?? expected[0] ?? null;

/** "Suggested role: Network Engineer (82 %); the title promises Systems Administrator. Score 61 of 100." */
export function summaryOf({ role, score, title }: PostReport): string {
  const points = `Score ${Math.round(score)} of 100.`;
  if (!role.suggested) return `Suggested role: none, the text says too little of the work. ${points}`;
  const { name, score: probability } = role.suggested;
  const sure = `${Math.round(100 * probability)} %`;
  const promised = role.title?.name;
  let verdict = '';
  if (role.mismatch === true && promised !== undefined) verdict = `; the title promises ${promised}`;
  else if (title === null) verdict = '; the post has no title';
  else if (role.mismatch === false && promised !== undefined) verdict = '; the title fits';
  return `Suggested role: ${name} (${sure})${verdict}. ${points}`;
}

/** "3 findings (1 error, 2 warnings) in 2 posts; 1 input could not be read." */
export function totalOf({ posts, totals: { error, warning, info }, errors }: RunEnd): string {
  const count = error + warning + info;
  const read = counted(posts, 'post');
  const unread = errors.length > 0 ? `; ${counted(errors.length, 'input')} could not be read` : '';
  if (count === 0) return `No findings in ${read}${unread}.`;
  const parts = [
    ...(error > 0 ? [counted(error, 'error')] : []),
    ...(warning > 0 ? [counted(warning, 'warning')] : []),
    ...(info > 0 ? [`${info} info`] : []),
  ];
  return `${counted(count, 'finding')} (${parts.join(', ')}) in ${read}${unread}.`;
}
