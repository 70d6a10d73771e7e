import type { Capability, CapabilityOutcome } from '../../catalogue/capability.ts';
import type { Proposal } from '../../engine/catalogue.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { JobPost, Range } from '../../model/post.ts';
import { answersTo } from './activity.ts';
import { type ReadChecklist, wordsBeside } from './checklist-of.ts';
import { asksForSoftware, makesSoftware, workRole } from './work.ts';
import { compose, type Demands, examplesOf, partsAlternatives } from './compose.ts';
import { contextOf } from './context.ts';
import type { Checklist } from './read-checklist.ts';
import { safeText } from './safe-text.ts';
import { wholePlace } from './whole-place.ts';

const MOST_PROPOSALS = 3;
/** So many sentences for the role itself need none that are for everyone beside them. */
const ENOUGH = 2;

/** Which sentences are used up in a post, so that none stands there twice. */
export class Turns {
  readonly #taken = new Set<string>();

  /** Takes the first sentence that is left; -1 where there is none. */
  next(sentences: readonly CapabilityOutcome[]): number {
    const turn = sentences.findIndex(({ text }) => !this.#taken.has(text));
    if (turn >= 0) this.#taken.add((sentences[turn] as CapabilityOutcome).text);
    return turn;
  }
}

/**
 * Outcomes that checklists could become together, the best first; the checklists stand side by side, and the place runs
 * from the first to the last. Every tool is kept as an example, in the post's own spelling.
 */
export function proposalsFor(
  read: readonly ReadChecklist[],
  post: JobPost,
  analysis: Analysis,
  turns: Turns,
): Proposal[] {
  const { capability } = read[0] as ReadChecklist;
  const roleId = workRole(analysis);
  const checklists = read.map(({ checklist }) => checklist);
  const first = checklists[0] as Checklist;
  const last = checklists[checklists.length - 1] as Checklist;
  const place = placeOf({ start: first.range.start, end: last.range.end }, post);
  if (!place || goesOn(post, place, last)) return [];
  const said = post.text.slice(first.range.start, last.range.end);
  const items = checklists.flatMap((checklist) => checklist.items);
  const offered = outcomesFor(
    capability,
    roleId,
    makesSoftware(post.title?.value ?? null) || asksForSoftware(said) || BACK_END.test(said),
    spokenOf(said, post, analysis),
    wordsBeside(said, items),
  );
  const moves = first.joint === 'to';
  if (moves && (checklists.length > 1 || first.items.length > 2)) return [];
  const outcomes = moves ? offered.filter(({ text }) => MOVES.test(text)) : offered;
  const demands: Demands = {
    items,
    joint: checklists.length === 1 ? first.joint : 'and',
    years: first.years,
    basic: checklists.every(({ basic, years }) => basic && years === null) || BEGINNER.test(post.title?.value ?? ''),
    alike: read.every(({ alike }) => alike),
    roleId,
    tone: toneOf(first),
  };
  if (checklists.length === 1 && partsAlternatives(demands, capability)) return [];
  const examples = examplesOf(demands, capability);
  if (examples === null) return [];
  const from = turns.next(outcomes);
  if (from < 0) return [];
  const context = contextOf(post, analysis);
  return [...outcomes.slice(from), ...outcomes.slice(0, from)].slice(0, MOST_PROPOSALS).map((outcome) => {
    const text = `${compose(outcome, examples, demands, context)}${last.ending === ',' ? '' : last.ending}`;
    return { text: safeText(text, post.format), place };
  });
}

const MOVES = /migrat/i;

/** A result is not theirs alone. */
const BEGINNER = /\b(?:junior|jr|intern(?:ship)?|trainee|apprentice|(?:new )?grad(?:uate)?|entry[- ]level)\b/i;

/** "Backend: Go" asks for software, whatever the title calls it. */
const BACK_END = /^back-?end\b/i;

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
  post.statements.some(
    ({ index, text }) => WORK.has(analysis.statements[index]?.kind ?? 'other') && pattern.test(text),
  );

const WORK: ReadonlySet<string> = new Set(['duty', 'outcome']);

/**
 * The sentences for the role that answer the words beside the tools, before those for everyone where there are few; those
 * for other roles are left out.
 */
function outcomesFor(
  { outcomes: all }: Capability,
  role: string | null,
  software: boolean,
  spoken: Spoken,
  words: string,
): CapabilityOutcome[] {
  const heard = new Map(all.map((outcome) => [outcome, outcome.about ? spoken(outcome.about) : 'post'] as const));
  const within = all.filter((outcome) => heard.get(outcome) !== null && concerns(outcome, role));
  const answers = answersTo(within, words);
  const outcomes = [...answers.keys()];
  // What only the post speaks of comes after what holds for the statement whatever the post says.
  const turnOf = (outcome: CapabilityOutcome) => (!outcome.about ? 1 : heard.get(outcome) === 'statement' ? 0 : 2);
  // An electrical engineer who is asked for Python ships no features.
  const speaksFor = role === 'not-infrastructure' && !software ? null : role;
  const own = outcomes.filter((outcome) => isFor(outcome, speaksFor));
  // What only some posts speak of is no reason to leave out what holds for all.
  const lasting = own.filter(({ about }) => !about).length;
  const enough = role === 'not-infrastructure' ? 1 : ENOUGH;
  const offered = lasting >= enough ? own : [...own, ...outcomes.filter(({ roles }) => !roles)];
  const speaksOf = (outcome: CapabilityOutcome) => answers.get(outcome) ?? 0;
  return offered.sort((a, b) => turnOf(a) - turnOf(b) || speaksOf(b) - speaksOf(a));
}

const concerns = (outcome: CapabilityOutcome, role: string | null) =>
  (!outcome.roles || isFor(outcome, role)) &&
  !(role !== null && (outcome.notFor as readonly string[] | undefined)?.includes(role));

const isFor = ({ roles }: CapabilityOutcome, role: string | null) =>
  role !== null && (roles as readonly string[] | undefined)?.includes(role) === true;

function placeOf(range: Range, post: JobPost): Range | null {
  // ".Net", taken apart at its full stop.
  if (/(?:^|\s)\.$/.test(post.text.slice(Math.max(0, range.start - 2), range.start))) return null;
  return wholePlace(post.source, post.places.toSource(range.start, range.end), post.format);
}

/** Whether the line goes on after what would be replaced, with words that were read as another thing. */
function goesOn({ source }: JobPost, place: Range, { ending }: Checklist): boolean {
  const rest = source.slice(place.end, place.end + 20);
  if (ending === '' && /^[ \t]+[\p{L}\d]/u.test(rest)) return true;
  return /^(?:[\p{L}\d]|[ \t]*(?:[(,/&]|[-–] ?\d|(?:and|or|including)\b))/iu.test(rest);
}

function toneOf({ wish, saysWish, inWishes, inProse, speaksToYou }: Checklist): Demands['tone'] {
  if (wish === 'wish') return inWishes && !saysWish ? 'preferred' : 'plus';
  return inProse || speaksToYou ? 'prose' : 'work';
}
