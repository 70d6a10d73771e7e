import type { Capability, CapabilityOutcome } from '../../catalogue/capability.ts';
import type { Proposal } from '../../engine/catalogue.ts';
import { isQueryLanguage } from '../../catalogue/purposes.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { JobPost, Range } from '../../model/post.ts';
import type { AnswerableChecklist } from './answerable-checklist.ts';
import { compose, type Demands } from './compose.ts';
import { examplesOf, partsAlternatives } from './examples.ts';
import { contextOf } from '../work/context.ts';
import type { Checklist } from '../checklists/read-checklist.ts';
import { outcomesFor } from './outcomes-for.ts';
import { safeText } from '../wording/safe-text.ts';
import { wholePlace } from '../wording/whole-place.ts';

const MOST_PROPOSALS = 3;

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
  read: readonly AnswerableChecklist[],
  post: JobPost,
  analysis: Analysis,
  turns: Turns,
): Proposal[] {
  const { capability, roleId } = read[0] as AnswerableChecklist;
  const title = post.title?.value ?? '';
  const begins = BEGINNER.test(title) && !LEADS.test(title);
  // Who learns has brought nothing about yet, and who begins is to know a language.
  if (LEARNER.test(title) || (begins && capability.id === 'programming-language')) return [];
  const checklists = read.map(({ checklist }) => checklist);
  const first = checklists[0] as Checklist;
  const last = checklists[checklists.length - 1] as Checklist;
  const place = placeOf({ start: first.range.start, end: last.range.end }, post);
  if (!place || goesOn(post, place, last)) return [];
  const said = post.text.slice(first.range.start, last.range.end);
  const items = checklists.flatMap((checklist) => checklist.items);
  const beside = [...read.map((one) => one.beside), asksQueries(items, capability) ? 'queries' : ''].join(' ');
  const offered = outcomesFor(capability, roleId, { said, beside }, post, analysis);
  const moves = first.joint === 'to';
  if (moves && (checklists.length > 1 || first.items.length > 2)) return [];
  const outcomes = moves ? offered.filter(({ text }) => MOVES.test(text)) : offered;
  const demands: Demands = {
    items,
    joint: checklists.length === 1 ? first.joint : 'and',
    years: first.years,
    basic: checklists.every(({ basic, years }) => basic && years === null) || begins,
    ideally: checklists.length === 1 && first.prefersTool && (first.wish !== 'wish' || first.asked.inWishes),
    alike: read.every(({ alike }) => alike),
    roleId,
    tone: toneOf(read[0] as AnswerableChecklist),
  };
  if (checklists.length === 1 && partsAlternatives(demands, capability)) return [];
  const examples = examplesOf(demands, capability);
  if (examples === null) return [];
  const from = turns.next(outcomes);
  if (from < 0) return [];
  const context = contextOf(post, analysis);
  const ending = last.ending === ',' ? '' : last.ending;
  const inTone = (tone: Demands['tone']) => (outcome: CapabilityOutcome) =>
    safeText(`${compose(outcome, examples, { ...demands, tone }, context)}${ending}`, post.format);
  const turned = [...outcomes.slice(from), ...outcomes.slice(0, from)].slice(0, MOST_PROPOSALS);
  const [asAsked, ...others] = turned.map(inTone(demands.tone)) as [string, ...string[]];
  // What must have been brought about before, and what is to be: the second for whoever moves it among the duties.
  const asResult =
    (demands.tone === 'asked' || demands.tone === 'have') && demands.years === null
      ? [inTone('work')(turned[0] as CapabilityOutcome)]
      : [];
  return [asAsked, ...asResult, ...others].slice(0, MOST_PROPOSALS).map((text) => ({ text, place }));
}

/** "SQL, particularly with PostgreSQL": who names the language of a database asks it questions. */
const asksQueries = (items: Demands['items'], { family }: Capability) =>
  family === 'database' && items.some(({ tool }) => tool !== null && isQueryLanguage(tool));

const MOVES = /migrat/i;

const LEARNER =
  /\b(?:intern(?:ship)?s?|trainees?|apprentice(?:ship)?s?|students?|co-?op|(?:new |recent )?grad(?:uate)?s?)\b/i;
/** "Distinguished Engineer I". */
const LEADS = /\b(?:senior|sr|lead|principal|staff|distinguished|chief|expert|fellow|head|architect|manager)\b/i;
/** A result is not theirs alone. */
const BEGINNER =
  /\b(?:junior|jr|entry[- ]level|associate (?!director|manager|vice\b)|(?:administrator|analyst|developer|engineer|specialist|technician) (?:I|1)(?![\w/-]))\b/i;

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

function toneOf({ leadIn, checklist }: AnswerableChecklist): Demands['tone'] {
  const { wish, asked } = checklist;
  const { inWishes, wishesStrongly, inProse, speaksToYou, saysHave, asksForExperience, underExperience } = asked;
  if (leadIn === 'if') return 'preferred';
  // "You have:" over a list goes on with a noun.
  if (leadIn === 'have') return 'asked';
  if (leadIn !== 'apart') return leadIn;
  if (wish === 'wish' && !inWishes) return wishesStrongly ? 'desired' : 'plus';
  if (underExperience) return 'experience';
  if (asksForExperience && !speaksToYou) return saysHave ? 'have' : 'asked';
  if (wish === 'wish') return 'preferred';
  // "You have …" among demands tells what was done, "You will …" among sentences what is to be.
  if (speaksToYou) return 'preferred';
  return inProse ? 'prose' : 'work';
}
