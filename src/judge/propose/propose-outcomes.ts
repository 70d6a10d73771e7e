import type { Capability, CapabilityOutcome } from '../../catalogue/capability.ts';
import type { Proposal } from '../../engine/catalogue.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { JobPost, Range, Statement } from '../../model/post.ts';
import { chooseCapability } from './choose.ts';
import { compose, type Demands } from './compose.ts';
import { contextOf } from './context.ts';
import { type Checklist, readChecklist } from './read-checklist.ts';
import { safeText } from './safe-text.ts';
import { wholePlace } from './whole-place.ts';

const MOST_PROPOSALS = 3;
/** So many sentences for the role itself need none that are for everyone beside them. */
const ENOUGH = 2;

/**
 * Outcomes that a tool checklist could become, the best first. Every tool is kept as an example, in the post's own
 * spelling. Empty where a proposal would lose a demand or could only be a guess.
 */
export function proposeOutcomes(statement: Statement, post: JobPost, analysis: Analysis): Proposal[] {
  const read = checklistOf(statement, post, analysis);
  if (!read) return [];
  const { checklist, capability } = read;
  return proposalsFor(capability, [checklist], post, analysis, turnOf(statement, capability, post, analysis));
}

/** A checklist with the capability that it is about. */
export interface ReadChecklist {
  readonly checklist: Checklist;
  readonly capability: Capability;
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
  const tools = checklist.items.flatMap(({ tool }) => tool ?? []);
  const capability = chooseCapability(tools, checklist, analysis.role.suggested[0]?.id ?? null);
  return capability && { checklist, capability };
}

/** How many checklists of the same capability stand before: each begins with another sentence, so that none repeats. */
export function turnOf({ index }: Statement, capability: Capability, post: JobPost, analysis: Analysis): number {
  let turn = 0;
  for (const earlier of post.statements.slice(0, index)) {
    if (checklistOf(earlier, post, analysis)?.capability === capability) turn++;
  }
  return turn;
}

/** Proposals for the checklists together; they stand side by side, and the place runs from the first to the last. */
export function proposalsFor(
  capability: Capability,
  checklists: readonly Checklist[],
  post: JobPost,
  analysis: Analysis,
  turn: number,
): Proposal[] {
  const first = checklists[0] as Checklist;
  const last = checklists[checklists.length - 1] as Checklist;
  const place = placeOf({ start: first.range.start, end: last.range.end }, post);
  if (!place) return [];
  const demands: Demands = {
    items: checklists.flatMap(({ items }) => items),
    joint: checklists.length === 1 ? first.joint : 'or',
    years: first.years,
    tone: toneOf(first),
  };
  const context = contextOf(post, analysis);
  const outcomes = outcomesFor(capability, analysis.role.suggested[0]?.id ?? null);
  const from = turn % outcomes.length;
  return [...outcomes.slice(from), ...outcomes.slice(0, from)].slice(0, MOST_PROPOSALS).map((outcome) => {
    const text = `${compose(outcome, capability, demands, context)}${last.ending === ',' ? '' : last.ending}`;
    return { text: safeText(text, post.format), place };
  });
}

/** The sentences for the role, before those for everyone where there are few; those for other roles are left out. */
function outcomesFor({ outcomes }: Capability, role: string | null): CapabilityOutcome[] {
  const own = outcomes.filter(({ roles }) => role !== null && (roles as readonly string[] | undefined)?.includes(role));
  return own.length >= ENOUGH ? own : [...own, ...outcomes.filter(({ roles }) => !roles)];
}

function placeOf(range: Range, post: JobPost): Range | null {
  return wholePlace(post.source, post.places.toSource(range.start, range.end), post.format);
}

function toneOf({ wish, inWishes, inProse }: Checklist): Demands['tone'] {
  if (wish === 'wish') return inWishes ? 'preferred' : 'plus';
  return inProse ? 'prose' : 'work';
}
