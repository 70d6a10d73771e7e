import type { Capability, CapabilityOutcome } from '../../catalogue/capability.ts';
import type { Proposal } from '../../engine/catalogue.ts';
import type { Analysis, ToolMention } from '../../model/analysis.ts';
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
import { isAllStock, isField } from './read-items.ts';
import { safeText } from './safe-text.ts';
import { isBareVendor } from './vendor.ts';
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
  const around = [checklist.lead, ...checklist.items.map(({ text }) => text), checklist.tail].join(' ');
  // "Virtualization: VMware, Microsoft" says what of the vendor is meant.
  const items =
    familiesIn(around).size > 0
      ? checklist.items
      : checklist.items.filter(({ tool, text }) => !tool || !isBareVendor(text, around));
  // "technologies from Microsoft, IBM and SAP": what is left of a list of vendors is not what it is about.
  if (2 * items.length < checklist.items.length) return null;
  const listed = items.flatMap(({ tool, within, holds }) => (tool ? { tool, within, holds } : []));
  if (listed.length === 0) return null;
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
  const label = post.text.slice(statement.range.start, checklist.range.start);
  if (roleId !== 'not-infrastructure' && isForOtherPrograms(choice.capability, listed, `${label} ${lead} ${tail}`))
    return null;
  // "Improvement of process and systems - Puppet and Nagios knowledge": what stands before the dash is a demand of its own.
  if (/ [-–—]$/.test(lead.trimEnd()) && KNOWING.test(tail) && !familiesIn(lead).has(choice.capability.family))
    return null;
  // "similar Infrastructure as Code tools" names a kind behind the tools, "for automation of …" tells at length what for.
  const behind = items.reduce((rest, { text }) => rest.replace(text, ' '), tail);
  const kinds = familiesIn((behind.match(/\b\p{Lu}\S*/gu) ?? []).join(' '));
  if ([...kinds].some((family) => !covered.has(family))) return null;
  // "languages (Go), databases (MySQL), containers (Docker)": lists of three kinds are about no one of them.
  const said = post.text.slice(checklist.range.start, checklist.range.end);
  const named = familiesIn(items.reduce((rest, { text, tool }) => (tool ? rest.replace(text, ' ') : rest), said));
  if (listed.length > 3 && [...named].filter((family) => covered.has(family)).length >= KINDS) return null;
  // "Linux operating system and scripting knowledge": the second is a demand of its own.
  const [, second] = behind.split(/\b(?:and|plus)\b|&/i);
  const besides = SAYS_WHERE.test(behind) ? [] : familiesIn(second ?? '');
  if ([...besides].some((family) => !covered.has(family))) return null;
  if (demandsMore(behind, choice.capability) || demandsFirst(lead, choice.capability)) return null;
  if (TELLS_WHAT_FOR.test(behind) && !familiesIn(behind).has(choice.capability.family)) return null;
  // "Infrastructure as code (Terraform preferred)": the tools are examples if the words before them say of what.
  if (checklist.wish === 'aside' && !familiesIn(lead).has(choice.capability.family)) return null;
  // "call branding (Hiya, Neustar, Numeracle)": one known name among strangers does not say what they are for.
  const strangers = items.length - listed.length;
  if (strangers > listed.length && !familiesIn(lead).has(choice.capability.family)) return null;
  return { checklist: { ...checklist, items }, ...choice };
}

const KNOWING = /^\W*(?:knowledge|experience|skills|expertise)\b/i;

/** Programs that save no manual work. */
const OTHER_PROGRAMS =
  /\b(?:back-?end|front-?end|full[- ]?stack|web (?:apps?|applications?|development|services)|ui|ux|mobile|ios|android|games?|data science|machine learning|analytics|statistic\w*)\b/i;
/** Languages of pages and what is behind them. */
const OF_PAGES: ReadonlySet<string> = new Set(['JavaScript', 'TypeScript', 'HTML', 'CSS', 'PHP']);

/** Whether languages are asked for to write other programs than such as save work: "Backend: Go", "JavaScript and HTML". */
function isForOtherPrograms(
  { id }: Capability,
  listed: readonly { readonly tool: ToolMention }[],
  words: string,
): boolean {
  if (id !== 'programming-language' && id !== 'scripting-language') return false;
  if (FOR_THE_WORK.test(words)) return false;
  return OTHER_PROGRAMS.test(words) || listed.every(({ tool }) => OF_PAGES.has(tool.name));
}

/** Of so many kinds, each by its name, a statement is about none. */
const KINDS = 3;

/** ", with a deep understanding of state management": what follows the tools is a demand of its own. */
const FURTHER =
  /(?:[,;]|\b(?:with|and|plus)\b) (?:(?:an?|some|hands-on|strong|deep|good|solid|in-depth|thorough|proven|ideally,?|preferably,?|with|having|prior) ){0,4}(?:background|experience|expertise|exposure|familiarity|knowledge|proficiency|understanding)\b(.*)$/is;
/** "and developing scalable data solutions": so is something else to do, but not behind "for", where it is what for. */
const FURTHER_WORK =
  /^(?:(?!\b(?:for|to|using)\b).){0,80}?\b(?:and|as well as) (?:also )?((?!using|including|being|working|having)[a-z]{3,12}ing) (.*)$/is;
const FOR_THE_WORK = /\b(?:automat|script|tooling|tools)/i;

/** Whether words behind the tools ask for something that is not what the tools are for. */
function demandsMore(behind: string, { family }: Capability): boolean {
  const [, verb = '', work = ''] = FURTHER_WORK.exec(behind) ?? [];
  const rest = FURTHER.exec(behind)?.[1] ?? (isField(verb) ? '' : work);
  if (isAllStock(rest) || familiesIn(rest).has(family)) return false;
  return !(family === 'code' && FOR_THE_WORK.test(rest));
}

/** "Running distributed systems and in-depth knowledge of": what comes before the demand for the tools is another one. */
const FIRST =
  /^(.{0,200}?)(?:,|\band\b|&)\s(?:(?:an?|some|hands-on|strong|deep|good|solid|in-depth|thorough|proven|working|practical) ){0,3}(?:experience|expertise|familiarity|knowledge|proficiency|proficient|understanding) (?:in|of|with|using)\b/is;

function demandsFirst(lead: string, { family }: Capability): boolean {
  const first = FIRST.exec(lead)?.[1] ?? '';
  return !isAllStock(first) && !familiesIn(first).has(family) && !(family === 'code' && FOR_THE_WORK.test(first));
}

/** What follows such a word is where or what for, and no demand. */
const SAYS_WHERE = /\b(?:for|in|on|to|their|other|similar|related)\b/i;

/** At some length, so that it says more than a proposal may drop unread. */
const TELLS_WHAT_FOR = /^\W*(?:for|to) (?:\S+ ){8,}/;

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
  const said = post.text.slice(first.range.start, last.range.end);
  const outcomes = outcomesFor(
    capability,
    roleId,
    makesSoftware(post.title?.value ?? null) || MAKES_SOFTWARE.test(said),
    spokenOf(said, post, analysis),
  );
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

/** "software development in Java", whatever the title calls it. */
const MAKES_SOFTWARE =
  /\b(?:software|application|web|full[- ]?stack|back-?end|front-?end) (?:engineering|development)\b|\bdeveloping (?:in|with)\b|^back-?end\b/i;

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

/** The sentences for the role, before those for everyone where there are few; those for other roles are left out. */
function outcomesFor(
  { outcomes: all }: Capability,
  role: string | null,
  software: boolean,
  spoken: Spoken,
): CapabilityOutcome[] {
  const heard = new Map(all.map((outcome) => [outcome, outcome.about ? spoken(outcome.about) : 'post'] as const));
  const outcomes = all.filter((outcome) => heard.get(outcome) !== null);
  // What only the post speaks of comes after what holds for the statement whatever the post says.
  const turnOf = (outcome: CapabilityOutcome) => (!outcome.about ? 1 : heard.get(outcome) === 'statement' ? 0 : 2);
  // An electrical engineer who is asked for Python ships no features.
  const speaksFor = role === 'not-infrastructure' && !software ? null : role;
  const own = outcomes.filter(
    ({ roles }) => speaksFor !== null && (roles as readonly string[] | undefined)?.includes(speaksFor),
  );
  const offered = own.length >= ENOUGH ? own : [...own, ...outcomes.filter(({ roles }) => !roles)];
  return offered.sort((a, b) => turnOf(a) - turnOf(b));
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
