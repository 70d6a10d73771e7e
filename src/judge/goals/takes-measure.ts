import { DOING, FIELDS_IN_ING } from '../../data/checklist-words.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { JobPost } from '../../model/post.ts';
import { hasOneFigure } from './better.ts';
import { lastClause } from './last-clause.ts';
import type { FoundPromise, Platitude } from './find-promise.ts';
import type { VerbForm } from '../wording/grammar.ts';
import { readWork, workRole } from '../work/work.ts';

/** After what is replaced the sentence ends, or goes on with a clause that can follow an outcome. */
const GOES_ON =
  /^\s*(?:$|[.;!)]|(?:,\s*)?(?:by|through|using|while|via|during|within|when|so|across|including)\b|,\s*(?:which|and|as well as)\s+\w+ing\b)/i;
const AND_VERB = new RegExp(
  `^,?\\s*and (?:to )?(?:${DOING.join('|')}|respond|resolve|report|work|keep|reduce|meet|develop)\\b`,
  'i',
);

/** Whether a promise can be told by what one could check: it names one thing of which the platitude's measure is true. */
export function isMeasurable(
  platitude: Platitude,
  { said, verb, about, start, end }: FoundPromise,
  text: string,
): boolean {
  const [before, behind] = [text.slice(0, start), text.slice(end)];
  if ('figure' in platitude && !hasOneFigure(platitude.figure, { said, about, before, behind })) return false;
  // One figure does not speak of two qualities, and requirements are no business target.
  if ('several' in platitude && /,|\b(?:and|&)\b/.test(said)) return false;
  if ('notSaid' in platitude && said.toLowerCase().includes(platitude.notSaid)) return false;
  if ('noMeans' in platitude && MEANS.test(behind)) return false;
  // "including backup" goes on with what is replaced.
  if (/^,? (?:including|such as)\b/i.test(behind)) return false;
  // Nobody has named a standard for the execution of reports, and in "audits of contracts, ensuring best practices" the
  // contracts are to meet it.
  if (platitude.verbs === 'follow')
    return (!about || (HAS_STANDARDS.test(about) && !HAS_NONE.test(about))) && !/^ensuring/i.test(verb);
  if (about && QUALITY.test(about)) return false;
  // What one aligns with is not what one is to bring about.
  if (/\balign/i.test(verb)) return false;
  if ('never' in platitude && new RegExp(`\\b${platitude.never}\\b`, 'i').test(about ?? '')) return false;
  // "within two quarters within the team" reads wrong.
  if (/ within \[/.test(platitude.instead) && /^\s*within\b/i.test(behind)) return false;
  // "90 % of a product" is not what "delivery of a product" asks for.
  return !(/\]% of \{object\}/.test(platitude.instead) && /^(?:an?|each|every) /i.test(about ?? ''));
}

/**
 * Whether a sentence can take another phrase between what stands before and behind. Not where a thing is to do it ("that the
 * platform maintains …"): it closes no vulnerabilities.
 */
export const takesPhrase = (before: string, behind: string, form: VerbForm, about?: string): boolean =>
  canTake(behind, form, about) &&
  !SHARES_OBJECT.test(before.slice(-60)) &&
  !(form === 'third' && /\bthat\b/i.test(lastClause(before))) &&
  !NO_MEANS.test(behind);

/** Whether title and body speak of one infrastructure role: elsewhere, what a quality is measured by is another matter. */
export const isOfWork = (post: JobPost, analysis: Analysis): boolean =>
  (readWork(analysis, post.title?.value ?? null)?.roleId ?? null) !== null;

/** Whether the post is about other work than infrastructure. */
export const isElsewhere = (post: JobPost, analysis: Analysis): boolean =>
  analysis.role.suggested.length > 0 && readWork(analysis, post.title?.value ?? null) === null;

/** Whether those of a role answer for what a measure tells: load is not what security is measured by. */
export const isAnsweredFor = (ofLoad: boolean, analysis: Analysis): boolean =>
  !(ofLoad && workRole(analysis) === 'security-engineer');

/** "improvement in the quality and reliability of …", "delivery of high-quality solutions": a quality again. */
const QUALITY = /\b(?:efficiency|performance|quality|reliability|security|stability)\b/i;

/** Whether the sentence goes on in a way that fits another phrase before it: not "secure by design". */
const canTake = (rest: string, form: VerbForm, about: string | undefined) =>
  !/^ by (?:default|design)\b/i.test(rest) &&
  (GOES_ON.test(rest) || (form === 'base' && AND_VERB.test(rest))) &&
  !(about && isDoing(about));

/** What there are standards for that one could name. */
const HAS_STANDARDS =
  /\b(?:access|accessib|architecture|audit|backup|change|cloud|cod(?:e|ing)|complian|configuration|data protection|deploy|develop|document|encrypt|harden|identity|incident|infrastructure|it\b|monitor|network|password|patch|privacy|quality|risk|safety|secur|service|software|system|test)/i;

/** By what a promise is to be kept. */
export const MEANS = /^,? (?:by|through|using|via|with)\b/i;
/** "by staying up to date": what follows is no means by which a figure is reached. */
const NO_MEANS = /^ (?:by|through) (?:keeping (?:abreast|current|up)|remaining|staying)\b/i;

/** What there are habits for, and no standards. */
const HAS_NONE = /\b(?:agile|continuous (?:delivery|deployment|integration)|ci ?\/ ?cd|devops|scrum)\b/i;

/** "building services": something to do, which cannot stand where a thing is meant. */
function isDoing(about: string): boolean {
  const first = about.split(' ')[0]?.toLowerCase() ?? '';
  return first.endsWith('ing') && !(FIELDS_IN_ING as readonly string[]).includes(first);
}

/** "Identify and ensure the availability of logs": both verbs have one object, which another phrase would take from the first. */
const SHARES_OBJECT =
  /(?:^|[,;:]\s?|\b(?:to|as well as) )(?:[a-z]{1,20}ly )?[a-z]{1,20}(?:, [a-z]{1,20}){0,5},? (?:and|&) $/i;
