import type { Capability, CapabilityOutcome } from '../../catalogue/capability.ts';
import type { Proposal } from '../../engine/catalogue.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { JobPost, Range, Statement } from '../../model/post.ts';
import {
  type Choice,
  capabilityOf,
  chooseCapability,
  familiesIn,
  isOtherTrade,
  makesSoftware,
  tradesIn,
} from './choose.ts';
import { compose, type Demands } from './compose.ts';
import { contextOf } from './context.ts';
import { type Checklist, readChecklist } from './read-checklist.ts';
import { safeText } from './safe-text.ts';
import { wholePlace } from './whole-place.ts';

const MOST_PROPOSALS = 3;
/** So many sentences for the role itself need none that are for everyone beside them. */
const ENOUGH = 2;

/** A checklist with the capability that it is about. */
export interface ReadChecklist extends Choice {
  readonly checklist: Checklist;
}

const read = new WeakMap<Analysis, Map<number, ReadChecklist | null>>();

/** Takes a statement apart, once per analysis; null where it is no tool checklist or says too much else. */
export function checklistOf(statement: Statement, post: JobPost, analysis: Analysis): ReadChecklist | null {
  let known = read.get(analysis);
  if (!known) read.set(analysis, (known = new Map()));
  let found = known.get(statement.index);
  if (found === undefined) known.set(statement.index, (found = readOne(statement, post, analysis)));
  return found;
}

function readOne(statement: Statement, post: JobPost, analysis: Analysis): ReadChecklist | null {
  const judged = analysis.statements[statement.index];
  if (judged?.kind !== 'tool-checklist') return null;
  const checklist = readChecklist(post, statement, judged);
  if (!checklist) return null;
  const listed = checklist.items.flatMap(({ tool, within }) => (tool ? { tool, within } : []));
  const roleId = analysis.role.suggested[0]?.id ?? null;
  const choice = chooseCapability(listed, checklist, { roleId, title: post.title?.value ?? null });
  if (!choice) return null;
  // "Comfortable with observability and proficient with Linux": what comes first is a demand of its own, and would be lost.
  const covered = new Set(
    listed.map(({ tool }) => capabilityOf(tool, roleId)?.family).concat(choice.capability.family),
  );
  const { before, lead, tail } = checklist;
  const spoken = [...familiesIn(before), ...tradesIn(`${lead} ${tail}`)];
  if (spoken.some((family) => !covered.has(family)) || isOtherTrade(`${lead} ${tail}`)) return null;
  // "Infrastructure as code (Terraform preferred)": the tools are examples if the words before them say of what.
  if (checklist.wish === 'aside' && !familiesIn(lead).has(choice.capability.family)) return null;
  // "call branding (Hiya, Neustar, Numeracle)": one known name among strangers does not say what they are for.
  const strangers = checklist.items.length - listed.length;
  if (strangers > listed.length && !familiesIn(lead).has(choice.capability.family)) return null;
  return { checklist, ...choice };
}

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
  const roleId = analysis.role.suggested[0]?.id ?? null;
  const checklists = read.map(({ checklist }) => checklist);
  const first = checklists[0] as Checklist;
  const last = checklists[checklists.length - 1] as Checklist;
  const place = placeOf({ start: first.range.start, end: last.range.end }, post);
  if (!place || goesOn(post, place, last)) return [];
  const outcomes = outcomesFor(capability, roleId, post.title?.value ?? null);
  const from = turns.next(outcomes);
  if (from < 0) return [];
  const demands: Demands = {
    items: checklists.flatMap(({ items }) => items),
    joint: checklists.length === 1 ? first.joint : 'or',
    years: first.years,
    basic: checklists.every(({ basic }) => basic),
    alike: read.every(({ alike }) => alike),
    roleId,
    tone: toneOf(first),
  };
  const context = contextOf(post, analysis);
  return [...outcomes.slice(from), ...outcomes.slice(0, from)].slice(0, MOST_PROPOSALS).map((outcome) => {
    const text = `${compose(outcome, capability, demands, context)}${last.ending === ',' ? '' : last.ending}`;
    return { text: safeText(text, post.format), place };
  });
}

/** The sentences for the role, before those for everyone where there are few; those for other roles are left out. */
function outcomesFor({ outcomes }: Capability, role: string | null, title: string | null): CapabilityOutcome[] {
  // An electrical engineer who is asked for Python ships no features.
  const speaksFor = role === 'not-infrastructure' && !makesSoftware(title) ? null : role;
  const own = outcomes.filter(
    ({ roles }) => speaksFor !== null && (roles as readonly string[] | undefined)?.includes(speaksFor),
  );
  return own.length >= ENOUGH ? own : [...own, ...outcomes.filter(({ roles }) => !roles)];
}

function placeOf(range: Range, post: JobPost): Range | null {
  // ".Net", taken apart at its full stop.
  if (/(?:^|\s)\.$/.test(post.text.slice(Math.max(0, range.start - 2), range.start))) return null;
  return wholePlace(post.source, post.places.toSource(range.start, range.end), post.format);
}

/** Whether the line goes on after what would be replaced, with words that were read as another thing. */
function goesOn({ source }: JobPost, place: Range, { ending }: Checklist): boolean {
  return ending === '' && /^[ \t]+[\p{L}\d]/u.test(source.slice(place.end, place.end + 20));
}

function toneOf({ wish, inWishes, inProse }: Checklist): Demands['tone'] {
  if (wish === 'wish') return inWishes ? 'preferred' : 'plus';
  return inProse ? 'prose' : 'work';
}
