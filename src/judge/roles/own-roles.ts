import type { Role } from '../../catalogue/role.ts';
import type { Evidence, RoleJudgement, StatementJudgement } from '../../model/analysis.ts';
import type { JobPost } from '../../model/post.ts';
import { readWords } from '../../words/tokens.ts';
import type { TitleReading } from '../title/types.ts';

/**
 * Roles that a user adds are unknown to the models. Their titles are read like others. In the body, a duty is theirs that
 * holds most words of one of the role's duties, or names one of its tools; the share of such duties is the score.
 */
const COVERED = 0.6;
/** So large a share, and so many duties, make the role the work of the post. */
const MAIN_SHARE = 0.5;
const LEAST_DUTIES = 2;
/** A title outside the role misleads where so much of the work is the role's, and readers hardly accept the title's role. */
const MISLEADING_SHARE = 0.6;
const MOST_ACCEPTED = 0.3;

/** How much of a post's work is that of a user's role. */
export interface OwnWork {
  readonly role: Role;
  readonly share: number;
  /** How many duties the post has. */
  readonly duties: number;
  readonly evidence: readonly Evidence[];
}

const SMALL = new Set(['the', 'and', 'for', 'with', 'from', 'into', 'our', 'their', 'that', 'which']);
const stem = (word: string) => word.replace(/(?:ing|ed|es|s)$/, '');
const contentOf = (text: string) =>
  new Set(
    readWords(text)
      .norms.filter((word) => word.length > 2 && !SMALL.has(word))
      .map(stem),
  );

/** Reads the duties of a post for each role of a user's own. */
export function ownWork(post: JobPost, judged: readonly StatementJudgement[], roles: readonly Role[]): OwnWork[] {
  const duties = post.statements.filter(({ index }) => ['duty', 'outcome'].includes(judged[index]?.kind ?? ''));
  const words = duties.map(({ text }) => contentOf(text));
  return roles.map((role) => {
    const phrases = role.duties.map((duty) => [...contentOf(duty)]).filter((phrase) => phrase.length > 1);
    const tools = new Set(role.tools);
    const evidence: Evidence[] = [];
    duties.forEach(({ index, place }, at) => {
      const said = words[at] as ReadonlySet<string>;
      const tool = judged[index]?.tools.find(({ name }) => tools.has(name));
      const duty = phrases.findIndex(
        (phrase) => phrase.filter((word) => said.has(word)).length >= COVERED * phrase.length,
      );
      if (tool) evidence.push({ ...place, reason: `names ${tool.name}` });
      else if (duty !== -1) evidence.push({ ...place, reason: `is like “${role.duties[duty]}”` });
    });
    return { role, share: evidence.length / Math.max(1, duties.length), duties: duties.length, evidence };
  });
}

/** The title as the models may judge it: a user's role by its built-in neighbours, or null where it has none. */
export function titleByNeighbours(title: TitleReading, role: Role, known: readonly string[]): TitleReading | null {
  const [first, ...others] = role.neighbours.map(({ id }) => id).filter((id) => known.includes(id));
  if (first === undefined) return null;
  const candidates = [first, ...others].map((id) => ({ id, score: 0.8 / (others.length + 1) }));
  return { ...title, role: first, candidates, named: [...new Set([...title.named, first, ...others])] };
}

/** The judgement with the roles of a user's own in it. `accepted` is the chance of each built-in role for the body. */
export function withOwnRoles(
  judgement: RoleJudgement,
  title: TitleReading | null,
  work: readonly OwnWork[],
  accepted: (id: string) => number,
): RoleJudgement {
  const promised = work.find(({ role }) => role.id === title?.role);
  const most = work.reduce<OwnWork | null>((best, one) => (one.share > (best?.share ?? 0) ? one : best), null);
  const main = most && most.share >= MAIN_SHARE && most.evidence.length >= LEAST_DUTIES ? most : null;
  const named = { id: title?.role ?? null, candidates: title?.candidates ?? [] };
  if (promised && main?.role !== promised.role && judgement.mismatch === true) return { ...judgement, title: named };
  // A title alone, over duties of which none is the role's, says nothing of the work.
  const unheard = promised && promised.share === 0 && promised.duties > 0;
  const found = unheard ? main : (promised ?? main);
  if (!found) return { ...judgement, title: named, mismatch: unheard ? null : judgement.mismatch };
  const score = Math.max(found.share, promised ? MAIN_SHARE : 0);
  const suggested = [
    { id: found.role.id, name: found.role.name, score, evidence: found.evidence.slice(0, 3) },
    ...judgement.suggested.map((one) => ({ ...one, score: one.score * (1 - score) })),
  ];
  if (found === promised)
    return { ...judgement, title: named, suggested, mismatch: found.share > 0 ? false : judgement.mismatch };
  const near = found.role.neighbours.some(({ id }) => id === title?.role);
  const misleads =
    title?.role && !near && found.share >= MISLEADING_SHARE && accepted(title.role) <= MOST_ACCEPTED ? true : null;
  return {
    title: named,
    suggested,
    // Which of two neighbours a title means, its readers know.
    mismatch: near ? null : !title?.role ? (title ? false : null) : misleads,
    confidence: misleads ? found.share : judgement.confidence,
  };
}
