import type { Proposal } from '../../engine/catalogue.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { JobPost, Statement } from '../../model/post.ts';
import { checklistOf, proposalsFor, type ReadChecklist, turnOf } from './propose-outcomes.ts';

/** Checklists side by side that ask for one capability, and what could take the place of all of them. */
export interface ChecklistGroup {
  /** Indices into `JobPost.statements`; one for a checklist that stands alone. */
  readonly statements: readonly number[];
  /** Id of the capability. */
  readonly capability: string;
  readonly proposals: readonly Proposal[];
}

/**
 * Gathers the tool checklists that have a proposal. Bullets that follow each other in one section, serve one family of
 * capabilities and are asked for alike become one group: its proposals replace them together, from the first to the last.
 */
export function groupChecklists(post: JobPost, analysis: Analysis): ChecklistGroup[] {
  const runs: { statements: Statement[]; read: ReadChecklist[] }[] = [];
  for (const statement of post.statements) {
    const read = checklistOf(statement, post, analysis);
    if (!read) continue;
    const run = runs[runs.length - 1];
    const previous = run?.statements[run.statements.length - 1];
    if (run && previous && joins(run.read[0] as ReadChecklist, previous, read, statement)) {
      run.statements.push(statement);
      run.read.push(read);
    } else runs.push({ statements: [statement], read: [read] });
  }
  return runs.map(({ statements, read }) => {
    const { capability } = read[0] as ReadChecklist;
    const turn = turnOf(statements[0] as Statement, capability, post, analysis);
    const checklists = read.map(({ checklist }) => checklist);
    const proposals = proposalsFor(capability, checklists, post, analysis, turn);
    return { statements: statements.map(({ index }) => index), capability: capability.id, proposals };
  });
}

function joins(first: ReadChecklist, previous: Statement, next: ReadChecklist, statement: Statement): boolean {
  const [one, other] = [first.checklist, next.checklist];
  return (
    previous.index + 1 === statement.index &&
    previous.sectionIndex === statement.sectionIndex &&
    previous.form === 'bullet' &&
    statement.form === 'bullet' &&
    first.capability.family === next.capability.family &&
    one.wish === other.wish &&
    one.years === other.years &&
    // What stands beside a replaced part of a statement is not to be lost in the gap between two of them.
    one.whole &&
    other.whole
  );
}
