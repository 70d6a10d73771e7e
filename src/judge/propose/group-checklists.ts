import type { ChecklistGroup } from '../../engine/catalogue.ts';
import { readDirectives } from '../../source/directives.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { JobPost, Statement } from '../../model/post.ts';
import { speaksOfActivity } from '../work/activity.ts';
import { answerableChecklist, type AnswerableChecklist } from './answerable-checklist.ts';
import { ASKS } from '../demands/no-demand.ts';
import { proposalsFor, Turns } from './propose-outcomes.ts';

/** A list of more names than this is not read to its end, so that no more checklists are joined. */
const MOST_ITEMS = 10;

interface Run {
  readonly statements: Statement[];
  /** Null for a checklist that a proposal would not do justice to: it stands alone. */
  readonly read: AnswerableChecklist[] | null;
}

/**
 * Gathers the tool checklists of a post that count. Bullets that follow each other in one section, serve one family of
 * capabilities and are asked for alike become one group: its proposals replace them together, from the first to the last.
 */
export function groupChecklists(
  post: JobPost,
  analysis: Analysis,
  counts: (index: number) => boolean,
): ChecklistGroup[] {
  const runs: Run[] = [];
  const parted = partedByComments(post);
  for (const statement of post.statements) {
    if (analysis.statements[statement.index]?.kind !== 'tool-checklist' || !counts(statement.index)) continue;
    const read = answerableChecklist(statement, post, analysis);
    const run = runs[runs.length - 1];
    if (read && run && !parted.has(statement.index) && joins(run, read, statement)) {
      run.statements.push(statement);
      run.read?.push(read);
    } else runs.push({ statements: [statement], read: read && [read] });
  }
  const turns = new Turns();
  const groups = runs.map(({ statements, read }) => ({
    statements,
    proposals: read ? proposalsFor(read, post, analysis, turns) : [],
  }));
  const staying = new Set<number>();
  for (const { statements, proposals } of groups)
    if (proposals.length === 0) for (const statement of statements) if (isName(statement)) staying.add(statement.index);
  return groups.map(({ statements, proposals }) => ({
    statements: statements.map(({ index }) => index),
    proposals: isAmongNames(statements, staying) ? [] : proposals,
  }));
}

/** Whether bullets that are names alone stay before or behind the ones to be replaced: a sentence would have no place among them. */
function isAmongNames(replaced: readonly Statement[], staying: ReadonlySet<number>): boolean {
  const [first, last] = [replaced[0] as Statement, replaced[replaced.length - 1] as Statement];
  return isName(first) && (staying.has(first.index - 1) || staying.has(last.index + 1));
}

const MOST_WORDS_OF_A_NAME = 4;

const isName = ({ form, text }: Statement) =>
  form === 'bullet' && !/[.,;:]/.test(text) && text.split(' ').length <= MOST_WORDS_OF_A_NAME && !ASKS.test(text);

function joins({ statements, read }: Run, next: AnswerableChecklist, statement: Statement): boolean {
  const [first, previous] = [read?.[0], statements[statements.length - 1] as Statement];
  if (!first) return false;
  const [one, other] = [first.checklist, next.checklist];
  const items = [...(read ?? []), next].reduce((sum, { checklist }) => sum + checklist.items.length, 0);
  return (
    items <= MOST_ITEMS &&
    previous.index + 1 === statement.index &&
    previous.sectionIndex === statement.sectionIndex &&
    previous.form === 'bullet' &&
    statement.form === 'bullet' &&
    first.capability.family === next.capability.family &&
    // "AWS" and "cost control on AWS" are answered by two sentences.
    first.capability.outcomes === next.capability.outcomes &&
    one.wish === other.wish &&
    one.years === other.years &&
    // "React or Vue" beside "HTML" would be asked for together with it.
    !one.choice &&
    !other.choice &&
    // What stands beside a replaced part of a statement is not to be lost in the gap between two of them.
    one.whole &&
    other.whole &&
    !speaksOfActivity(first.beside) &&
    !speaksOfActivity(next.beside)
  );
}

/**
 * Indices of statements that cannot stand in one group with the statement before them, because of a comment: one between
 * the two or in one of them, which an edit must not take away, or one that turns rules off for the one before alone.
 */
function partedByComments(post: JobPost): ReadonlySet<number> {
  const parted = new Set<number>();
  if (post.comments.length === 0) return parted;
  const nexts = new Set(readDirectives(post).flatMap(({ kind, place }) => (kind === 'disable-next' ? [place] : [])));
  let index = 0;
  for (const { place } of post.comments) {
    while (index < post.statements.length && (post.statements[index] as Statement).place.start < place.end) index++;
    parted.add(index);
    const before = post.statements[index - 1];
    if (before && place.start < before.place.end) parted.add(index - 1);
    if (nexts.has(place)) parted.add(index + 1);
  }
  return parted;
}
