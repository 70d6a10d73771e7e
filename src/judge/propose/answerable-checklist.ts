import { DEGREES, EXPERTISE } from '../../data/demand-words.ts';
import type { Capability } from '../../catalogue/capability.ts';
import type { Analysis, ToolMention } from '../../model/analysis.ts';
import type { JobPost, Statement } from '../../model/post.ts';
import { type Choice, chooseCapability } from './choose.ts';
import { familiesIn, isOtherTrade, tradesIn } from '../work/cues.ts';
import { type LeadIn, leadInOf } from '../demands/lead-in.ts';
import { capabilityOf } from '../../catalogue/purposes.ts';
import { type Checklist, readChecklist } from '../checklists/read-checklist.ts';
import { isAllStock, isField } from '../checklists/item-words.ts';
import type { Item } from '../checklists/read-items.ts';
import { inWords } from '../../words/tokens.ts';
import { isUnderstood } from './understood.ts';
import { isBareVendor } from '../demands/vendor.ts';
import { readWork, type Work } from '../work/work.ts';

/** A checklist with the capability that it is about. */
export interface AnswerableChecklist extends Choice {
  readonly checklist: Checklist;
  /** How it goes on with the line over its list. */
  readonly leadIn: Exclude<LeadIn, 'open'>;
  /** What it says beside the names of its tools. */
  readonly beside: string;
  readonly roleId: string | null;
}

/** What is known of a post's checklists: the work that they are for, null where nothing is to be proposed, and those read. */
interface Known {
  readonly work: Work | null;
  readonly read: Map<number, AnswerableChecklist | null>;
}

const knownOf = new WeakMap<Analysis, Known>();

/** Takes a statement apart, once per analysis; null where it is no tool checklist or says too much else. */
export function answerableChecklist(
  statement: Statement,
  post: JobPost,
  analysis: Analysis,
): AnswerableChecklist | null {
  let known = knownOf.get(analysis);
  if (!known) {
    const work = readWork(analysis, titleOf(post));
    knownOf.set(analysis, (known = { work, read: new Map() }));
  }
  const { work, read } = known;
  if (!work) return null;
  let found = read.get(statement.index);
  if (found === undefined) read.set(statement.index, (found = readOne(statement, post, analysis, work)));
  return found;
}

/** The title; null for a text that only begins with what is asked, which the reader takes for one. */
function titleOf({ title, statements: [first] }: JobPost): string | null {
  const place = title?.place;
  const begins = place && first && first.place.start < place.end && place.start < first.place.end;
  return title && !begins ? title.value : null;
}

function readOne(statement: Statement, post: JobPost, analysis: Analysis, work: Work): AnswerableChecklist | null {
  const judged = analysis.statements[statement.index];
  if (judged?.kind !== 'tool-checklist') return null;
  const leadIn = leadInOf(post, statement);
  if (leadIn === 'open') return null;
  const checklist = readChecklist(post, statement, judged);
  if (!checklist) return null;
  // "You have: … is a plus", "Someone who: you know …" are no sentences that another could take the place of.
  if (leadIn !== 'apart' && (checklist.asked.saysWish || (checklist.asked.speaksToYou && leadIn !== 'if'))) return null;
  const around = [checklist.lead, ...checklist.items.map(({ text }) => text), checklist.tail].join(' ');
  // "Virtualization: VMware, Microsoft" says what of the vendor is meant.
  const items =
    familiesIn(around).size > 0
      ? checklist.items
      : checklist.items.filter(({ tool, text }) => !tool || !isBareVendor(text, around));
  // "technologies from Microsoft, IBM and SAP": what is left of a list of vendors is not what it is about.
  if (2 * items.length < checklist.items.length) return null;
  const listed = items.flatMap(({ tool, text, within, holds }) => (tool ? { tool, text, within, holds } : []));
  if (listed.length === 0) return null;
  // "OpenStack Engineer: experience with OpenStack": what the job is named after is no example.
  if (listed.every(({ tool, text }) => titleNames(work, tool.name) || titleNames(work, text))) return null;
  const choice = chooseCapability(listed, checklist, work);
  if (!choice) return null;
  // "Comfortable with observability and proficient with Linux": what comes first is a demand of its own, and would be lost.
  const covered = new Set(
    listed.map(({ tool }) => capabilityOf(tool, work.roleId)?.family).concat(choice.capability.family),
  );
  const { before, lead, tail } = checklist;
  const leadTells = () => familiesIn(lead).has(choice.capability.family);
  const spoken = [...familiesIn(before), ...tradesIn(`${lead} ${tail}`)];
  if (spoken.some((family) => !covered.has(family)) || isOtherTrade(`${lead} ${tail}`)) return null;
  const label = post.text.slice(statement.range.start, checklist.range.start);
  if (!isUnderstood(label, choice)) return null;
  if (isForOtherPrograms(choice.capability, listed, `${label} ${lead} ${tail}`)) return null;
  // "Improvement of process and systems - Puppet and Nagios knowledge": what stands before the dash is a demand of its own.
  if (/ [-–—]$/.test(lead.trimEnd()) && KNOWING.test(tail) && !leadTells()) return null;
  // "similar Infrastructure as Code tools" names a kind behind the tools, "for automation of …" tells at length what for.
  const behind = items.reduce((rest, { text }) => rest.replace(text, ' '), tail);
  const kinds = familiesIn((behind.match(/\b\p{Lu}\S*/gu) ?? []).join(' '));
  if ([...kinds].some((family) => !covered.has(family))) return null;
  // "languages (Go), databases (MySQL), containers (Docker)": lists of three kinds are about no one of them.
  const said = post.text.slice(checklist.range.start, checklist.range.end);
  const named = familiesIn(items.reduce((rest, { text, tool }) => (tool ? rest.replace(text, ' ') : rest), said));
  if (listed.length > 3 && [...named].filter((family) => covered.has(family)).length >= KINDS) return null;
  // "scaling cloud infrastructure including databases (MySQL)": what holds the tools is what it is about.
  const [whole] = lead.split(/\b(?:including|such as)\b/i);
  const holding = whole === lead ? [] : [...familiesIn(whole ?? '')];
  if (holding.length > 0 && !holding.includes(choice.capability.family)) return null;
  // "Linux operating system and scripting knowledge": the second is a demand of its own.
  const [, second] = behind.split(/\b(?:and|plus)\b|&/i);
  const besides = SAYS_WHERE.test(behind) ? [] : familiesIn(second ?? '');
  if ([...besides].some((family) => !covered.has(family))) return null;
  if (demandsMore(behind, choice.capability) || demandsFirst(lead, choice.capability)) return null;
  const stressed = STRESSES.exec(behind)?.[1];
  if (stressed !== undefined && !familiesIn(stressed).has(choice.capability.family)) return null;
  if (TELLS_WHAT_FOR.test(behind) && !familiesIn(behind).has(choice.capability.family)) return null;
  const beside = wordsBeside(said, items);
  if (!isUnderstood(beside, choice)) return null;
  // "Infrastructure as code (Terraform preferred)": the tools are examples if the words before them say of what.
  if (checklist.wish === 'aside' && !leadTells()) return null;
  // "call branding (Hiya, Neustar, Numeracle)": one known name among strangers does not say what they are for.
  const strangers = items.length - listed.length;
  if (strangers > listed.length && !leadTells()) return null;
  return { checklist: { ...checklist, items }, leadIn, beside, roleId: work.roleId, ...choice };
}

const titleNames = ({ title }: Work, name: string): boolean =>
  title !== null && ` ${inWords(title)} `.includes(` ${inWords(name)} `);

/** What is said beside the things that a text lists, and the words of their names. */
function wordsBeside(said: string, items: readonly Item[]): string {
  const names = items.map(({ text }) => text).sort((a, b) => b.length - a.length);
  const parts = new Set(names.flatMap((name) => name.split(' ')).filter((part) => part.length > 2));
  const rest = names.reduce((words, name) => words.replaceAll(name, ' '), said);
  return rest.replace(/[^\s,;:()/]+/g, (word) => (parts.has(word) ? ' ' : word));
}

const expertise = EXPERTISE.join('|');
const degrees = DEGREES.join('|');
const KNOWING = new RegExp(`^\\W*(?:${expertise})\\b`, 'i');

/** Programs that save no manual work. */
const OTHER_PROGRAMS =
  /\b(?:back-?end|front-?end|full[- ]?stack|web (?:apps?|applications?|development|services)|ui|ux|mobile|ios|android|games?|data science|machine learning|analytics|statistic\w*)\b/i;
/** Languages of pages and what is behind them. */
const BESIDE_PAGES: ReadonlySet<string> = new Set(['JavaScript', 'TypeScript', 'PHP']);
const OF_PAGES: ReadonlySet<string> = new Set([...BESIDE_PAGES, 'HTML', 'CSS']);

/** Whether languages are asked for to write other programs than such as save work: "Backend: Go", "JavaScript and HTML". */
function isForOtherPrograms(
  { id }: Capability,
  listed: readonly { readonly tool: ToolMention }[],
  words: string,
): boolean {
  const ofPages = listed.every(({ tool }) => OF_PAGES.has(tool.name));
  if (id === 'web-framework') return ofPages && listed.some(({ tool }) => BESIDE_PAGES.has(tool.name));
  if (id !== 'programming-language' && id !== 'scripting-language') return false;
  if (FOR_THE_WORK.test(words)) return false;
  return OTHER_PROGRAMS.test(words) || ofPages;
}

/** Of so many kinds, each by its name, a statement is about none. */
const KINDS = 3;

/** ", with a deep understanding of state management": what follows the tools is a demand of its own. */
const FURTHER = new RegExp(
  `(?:[,;]|\\b(?:with|and|plus)\\b) (?:(?:${degrees}|ideally,?|preferably,?|with|having) ){0,4}(?:${expertise})\\b(.*)$`,
  'is',
);
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
const FIRST = new RegExp(
  `^(.{0,200}?)(?:,|\\band\\b|&)\\s(?:(?:${degrees}) ){0,3}(?:${expertise}|proficient) (?:in|of|with|using)\\b`,
  'is',
);

function demandsFirst(lead: string, { family }: Capability): boolean {
  const first = FIRST.exec(lead)?.[1] ?? '';
  return !isAllStock(first) && !familiesIn(first).has(family) && !(family === 'code' && FOR_THE_WORK.test(first));
}

/** What follows such a word is where or what for, and no demand. */
const SAYS_WHERE = /\b(?:for|in|on|to|their|other|similar|related)\b/i;

/** ", with a focus on secure deployments": what is stressed is what the tools are to be for. */
const STRESSES =
  /\b(?:(?:focus(?:ed|ing)?|emphasis|concentrat\w+|special\w+) (?:on|in)|rather than|in a large|existing code)\b(.*)$/is;

/** At some length, so that it says more than a proposal may drop unread. */
const TELLS_WHAT_FOR = /^\W*(?:for|to) (?:\S+ ){8,}/;
