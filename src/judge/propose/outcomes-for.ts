import type { Capability, CapabilityOutcome } from '../../catalogue/capability.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { JobPost } from '../../model/post.ts';
import { answersTo } from '../work/activity.ts';
import { concernsOfPost } from '../work/concerns.ts';
import { workOf } from '../work/work.ts';

/** So many sentences for the role itself need none that are for everyone beside them. */
const ENOUGH = 2;

/** How a statement or its post speaks of something: a sentence may need that, and comes first where the statement does. */
type Spoken = (about: string) => 'statement' | 'post' | null;

function spokenOf(statement: string, post: JobPost, analysis: Analysis): Spoken {
  return (about) => {
    const pattern = new RegExp(`\\b${about}`, 'i');
    if (pattern.test(statement)) return 'statement';
    return pattern.test(post.title?.value ?? '') || worksOn(pattern, post, analysis) ? 'post' : null;
  };
}

/** Whether a duty or an outcome of the post says a word. */
const worksOn = (pattern: RegExp, post: JobPost, analysis: Analysis) =>
  workOf(post, analysis).some(({ text }) => pattern.test(text));

/**
 * The sentences of a capability that a checklist is offered, the best first. Those that hold for whatever one does with the
 * tools come before those for the role, and these before those for everyone, which are offered where there are few. What the
 * words beside the tools (`beside`) say is to be done comes first of all. Left out are those for other roles, those that
 * answer none of these words, and those about what the post is not concerned with.
 */
export function outcomesFor(
  capability: Capability,
  role: string | null,
  { said, beside }: { readonly said: string; readonly beside: string },
  post: JobPost,
  analysis: Analysis,
): CapabilityOutcome[] {
  const spoken = spokenOf(said, post, analysis);
  const concerns = concernsOfPost(post, analysis);
  const heard = new Map(
    capability.outcomes.map((outcome) => [outcome, outcome.about ? spoken(outcome.about) : 'post'] as const),
  );
  const within = capability.outcomes.filter((outcome) => heard.get(outcome) !== null && isMeantFor(outcome, role));
  const answers = answersTo(within, beside);
  const outcomes = within.filter((outcome) => outcome.broad || answers.has(outcome));
  // What only the post speaks of comes after what holds for the statement whatever the post says.
  const turnOf = (outcome: CapabilityOutcome) => (!outcome.about ? 1 : heard.get(outcome) === 'statement' ? 0 : 2);
  const own = outcomes.filter((outcome) => isFor(outcome, role));
  // What only some posts speak of is no reason to leave out what holds for all.
  const lasting = own.filter(({ about }) => !about).length;
  const all = lasting >= ENOUGH ? own : [...own, ...outcomes.filter(({ roles }) => !roles)];
  const offered = [...new Set([...outcomes.filter(({ broad }) => broad), ...all])];
  const speaksOf = (outcome: CapabilityOutcome) => answers.get(outcome) ?? 0;
  return offered
    .filter((outcome) => (concerns.support(outcome) ?? LEAST_SUPPORT) >= LEAST_SUPPORT)
    .sort((a, b) => turnOf(a) - turnOf(b) || speaksOf(b) - speaksOf(a));
}

/** So much a post has to say of a concern, that sentences about it are for its manager. */
const LEAST_SUPPORT = 2;

const isMeantFor = (outcome: CapabilityOutcome, role: string | null) =>
  (!outcome.roles || isFor(outcome, role)) &&
  !(role !== null && (outcome.notFor as readonly string[] | undefined)?.includes(role));

const isFor = ({ roles }: CapabilityOutcome, role: string | null) =>
  role !== null && (roles as readonly string[] | undefined)?.includes(role) === true;
