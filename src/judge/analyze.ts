import type { Role } from '../catalogue/role.ts';
import { roleById } from '../catalogue/roles.ts';
import { TOOL_LIST, toolAutomaton, type ToolEntry } from '../catalogue/tools.ts';
import type { Analysis } from '../model/analysis.ts';
import type { JobPost } from '../model/post.ts';
import type { PhraseHit } from '../words/phrase-automaton.ts';
import { balanceOf } from './balance.ts';
import { readFacts } from './facts/read-facts.ts';
import { mainDuties } from './main-duties.ts';
import { models } from './models.ts';
import { withKnownOutcomes } from './propose/known-outcome.ts';
import { readBody } from './roles/body.ts';
import { judgeRole } from './roles/judge-role.ts';
import { nearerRole } from './roles/nearer-role.ts';
import { ownWork, titleByNeighbours, withOwnRoles } from './roles/own-roles.ts';
import { titleMentions } from './roles/own-title.ts';
import { scoreOf } from './score.ts';
import { judgeStatements } from './statements/judge-statements.ts';
import { readTitle } from './title/read-title.ts';

/** So many roles in one post are several jobs. */
const KITCHEN_SINK_FROM = 3;

/** Every tool and field named in the post, ambiguous names included. */
export const toolHits = (post: JobPost): readonly PhraseHit<ToolEntry>[] =>
  toolAutomaton().match(post.words, post.text).get(TOOL_LIST) ?? [];

/** Judges a post: statements, role, facts, balance. `headcount` stands in where the post does not say; `roles` are a user's. */
export function analyzePost(
  post: JobPost,
  options: { readonly headcount: number | null; readonly roles?: readonly Role[] } = { headcount: null },
): Analysis {
  const { statement, role } = models();
  const statements = withKnownOutcomes(post, judgeStatements(post, toolHits(post), statement));
  const title = post.title ? readTitle(post.title.value, options.roles) : null;
  const facts = readFacts(post, title ?? readTitle(''));
  const own = options.roles ?? [];
  const nameOf = (id: string) => (own.find((one) => one.id === id) ?? roleById(id))?.name ?? 'Not infrastructure';
  const body = readBody(post, statements, titleMentions(post.words, title), role);
  const added = own.filter(({ id }) => !roleById(id));
  const titled = added.find(({ id }) => id === title?.role);
  const byModels = title && titled ? titleByNeighbours(title, titled, role.line.classes) : title;
  const judged = judgeRole(post, statements, byModels, body, role, nameOf);
  const judgement =
    added.length === 0
      ? judged
      : withOwnRoles(
          judged,
          title,
          ownWork(post, statements, added),
          (id) => body.accepted[role.line.classes.indexOf(id)] ?? 1,
        );
  const duties = mainDuties(body.lines, role.line.classes, nameOf);
  const headcount = facts.headcount ?? (options.headcount === null ? null : { value: options.headcount, places: [] });
  const balance = balanceOf(post, statements);
  return {
    role: judgement,
    statements,
    facts: { ...facts, headcount },
    titleVague: title?.vague ?? false,
    nearerRole: nearerRole(judgement, byModels, body, role.line.classes),
    kitchenSink: duties.length >= KITCHEN_SINK_FROM,
    mainDuties: duties,
    balance,
    score: scoreOf(balance),
  };
}
