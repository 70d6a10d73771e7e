import type { StatementJudgement } from '../../model/analysis.ts';
import type { SectionKind, StatementKind } from '../../model/kinds.ts';
import type { JobPost, Statement } from '../../model/post.ts';
import { firstWordAt } from '../../words/tokens.ts';
import type { PassedOver } from './own-title.ts';

/** How loudly a statement speaks of the work, by what it says: duties above demands above the rest. */
const KIND_VOICE: Readonly<Record<StatementKind, number>> = {
  duty: 1,
  outcome: 1,
  'tool-checklist': 0.6,
  qualification: 0.6,
  other: 0.2,
};
/** Sections that speak of the company or the offer, not of the work. */
const SILENT: ReadonlySet<SectionKind> = new Set(['benefits', 'pay', 'equal-opportunity', 'process']);

/** Weight of a statement in reading the role; 0 for boilerplate. */
export function voiceOf(statement: Statement, kind: StatementKind): number {
  if (SILENT.has(statement.section) && kind === 'other') return 0;
  if (statement.section === 'company' && kind === 'other') return 0.05;
  if (statement.section === 'preferred') return KIND_VOICE[kind] * 0.6;
  return KIND_VOICE[kind];
}

/** Words that every job post uses and that tell no role. */
const STOP = new Set(
  'a an and are as at be been but by for from has have in into is it its of on or our that the their them they this to was we were will with you your who what which while also other others etc all any can may more most such than through within us'.split(
    ' ',
  ),
);

/**
 * Hands the features of one statement to `emit`: its words, pairs of neighbouring words, what its tools are for.
 * `passedOver` are words that only repeat the title.
 */
export function emitRoleFeatures(
  post: JobPost,
  statement: Statement,
  tools: StatementJudgement['tools'],
  passedOver: PassedOver,
  emit: (feature: string) => void,
): void {
  for (const { capability } of tools) emit(`for:${capability}`);
  const { norms, ends } = post.words;
  const { start, end } = statement.range;
  let previous = '';
  for (let at = firstWordAt(post.words, start); at < norms.length && (ends[at] as number) <= end; at++) {
    const norm = norms[at] as string;
    if (STOP.has(norm) || passedOver.has(at)) {
      previous = '';
      continue;
    }
    const code = norm.charCodeAt(0);
    if (code >= 48 && code <= 57 && !/[a-z]/.test(norm)) {
      previous = '';
      continue;
    }
    emit(norm);
    if (previous) emit(`${previous} ${norm}`);
    previous = norm;
  }
}
