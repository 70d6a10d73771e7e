import type { Balance, StatementJudgement } from '../model/analysis.ts';
import type { SectionKind } from '../model/kinds.ts';
import type { JobPost, Statement } from '../model/post.ts';
import { isWish } from './facts/preferred.ts';
import { isListedInUse } from './demands/in-use.ts';

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
    mustHaves: mustHavesOf(post, statements),
  };
}

/** Sections in which what reads like a demand is a benefit, a value or a formality. */
const ELSEWHERE: ReadonlySet<SectionKind> = new Set(['benefits', 'pay', 'company', 'equal-opportunity', 'process']);
/** Less sure than this, a statement does not count against a post. */
const SURE = 0.6;

/**
 * The demands that neither their section, its heading nor their own words make wishes, without what is only said to be in
 * use; one that a post repeats counts once.
 */
function mustHavesOf(post: JobPost, statements: readonly StatementJudgement[]): readonly number[] {
  const seen = new Set<string>();
  return statements.flatMap(({ index, kind, section, confidence }) => {
    if ((kind !== 'qualification' && kind !== 'tool-checklist') || ELSEWHERE.has(section) || confidence < SURE)
      return [];
    const statement = post.statements[index] as Statement;
    const text = statement.text.toLowerCase();
    if (seen.has(text) || isWish(post, statement)) return [];
    if (kind === 'tool-checklist' && isListedInUse(post, statement)) return [];
    seen.add(text);
    return [index];
  });
}
