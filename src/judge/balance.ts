import type { Balance, StatementJudgement } from '../model/analysis.ts';
import type { JobPost } from '../model/post.ts';
import { wishAt } from './facts/preferred.ts';

/** Counts what a post asks for and what it says of the work. */
export function balanceOf(post: JobPost, statements: readonly StatementJudgement[]): Balance {
  const count = (wanted: StatementJudgement['kind']) => statements.filter(({ kind }) => kind === wanted).length;
  const checklists = statements.filter(({ kind }) => kind === 'tool-checklist');
  return {
    outcomes: count('outcome'),
    duties: count('duty'),
    checklists: checklists.length,
    qualifications: count('qualification'),
    checklistTools: checklists.map(({ tools }) => new Set(tools.map(({ name }) => name)).size),
    mustHaves: statements.filter((judged) => isMustHave(judged, post)).map(({ index }) => index),
  };
}

/** A demand that neither its section nor its own words make a wish. */
function isMustHave({ index, kind, section }: StatementJudgement, post: JobPost): boolean {
  if ((kind !== 'qualification' && kind !== 'tool-checklist') || section === 'preferred') return false;
  return wishAt(post.statements[index]?.text ?? '') < 0;
}
