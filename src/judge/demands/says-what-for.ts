import {
  ADJECTIVES_IN_ING,
  HOLLOW_BESIDE_WORK,
  INSTRUMENTS,
  KINDS_OF_THINGS_AT_WORK,
  KINDS_OF_TOOLS_IN_ING,
  NO_PURPOSE_AFTER_TO,
  NO_THING_OF_WORK,
  NO_WORK_IN_ING,
  PLACES_OF_WORK,
  PURPOSES,
  TO_OF_OTHERS,
  WORK_AS_NOUN,
  WORK_IN_ING,
  WORK_OF,
  WORK_WITH,
} from '../../data/purpose-words.ts';
import type { Range } from '../../model/post.ts';

const hollow: ReadonlySet<string> = new Set(HOLLOW_BESIDE_WORK);
const instruments: ReadonlySet<string> = new Set(INSTRUMENTS);
const places: ReadonlySet<string> = new Set(PLACES_OF_WORK);
const kindsOfTools: ReadonlySet<string> = new Set(KINDS_OF_TOOLS_IN_ING);
const noWork: ReadonlySet<string> = new Set(NO_WORK_IN_ING);
const noVerbs: ReadonlySet<string> = new Set(NO_PURPOSE_AFTER_TO);
const others: ReadonlySet<string> = new Set(TO_OF_OTHERS);
const purposes: ReadonlySet<string> = new Set(PURPOSES);
const workInIng: ReadonlySet<string> = new Set(WORK_IN_ING);
const workAsNoun: ReadonlySet<string> = new Set(WORK_AS_NOUN);
const workOf: ReadonlySet<string> = new Set(WORK_OF);
const workWith: ReadonlySet<string> = new Set(WORK_WITH);
const adjectives: ReadonlySet<string> = new Set(ADJECTIVES_IN_ING);
const noThing: ReadonlySet<string> = new Set(NO_THING_OF_WORK);
const kindsOfThings: ReadonlySet<string> = new Set(KINDS_OF_THINGS_AT_WORK);

/** Words of an object before "using", and before "on", by which it is more than a word for the tools. */
const LEAST_WITH = 2;
const LEAST_ON = 3;

/** Words, and the marks that end what is said of one thing. */
const WORD = /[\p{L}\d](?:[\p{L}\d'’/&-]|\.(?=[\p{L}\d]))*|[;:(]/gu;
/** Words, and marks between parts of a sentence. */
const PART = /[\p{L}\d](?:[\p{L}\d'’&-]|\.(?=[\p{L}\d]))*|[;:,/()&]/gu;
const wordsOf = (text: string, pattern = WORD): string[] => text.toLowerCase().match(pattern) ?? [];

/**
 * Whether a statement says what its tools are for, or what was done with them. `tools`: their ranges within `text`, in order;
 * there is one at least. Linear time.
 */
export function saysWhatFor(text: string, tools: readonly Range[]): boolean {
  const [lead, tail] = [text.slice(0, (tools[0] as Range).start), text.slice((tools[tools.length - 1] as Range).end)];
  const [before, behind] = [wordsOf(lead), wordsOf(tail)];
  return (
    isForWork(behind) ||
    isToDo(behind) ||
    isToDo(before) ||
    isForWork(before) ||
    saysWhatWasDone(before) ||
    saysWhatOneCanDo(before) ||
    (saysWhatOneCanDo(behind) && !behind.includes('code')) ||
    namesWork(wordsOf(lead, PART), true) ||
    namesWork(wordsOf(tail, PART), false) ||
    tools.some(({ end }, at) => saysWhatIsDone(wordsOf(text.slice(end, tools[at + 1]?.start ?? end), PART), true))
  );
}

/** "Experience deploying and maintaining", "administration and tuning"; `toTool` where a tool follows the last of the words. */
function namesWork(words: readonly string[], toTool: boolean): boolean {
  const asNoun = words.some((word, at) => {
    const next = words[at + 1];
    if (workOf.has(word) && (next === 'of' || namesMoreWork(words, at + 1))) return true;
    // "Cloud operations:" heads what follows, and "good analysis and communication skills" are no work.
    if (!workAsNoun.has(word) || next === ':' || (word === 'analysis' && ASKED.has(next ?? ''))) return false;
    return !tellsKind(words, at + 1);
  });
  return asNoun || saysWhatIsDone(words, toTool);
}

/** "design and implementation", "support & troubleshooting": of two, both are work. */
const namesMoreWork = (words: readonly string[], at: number): boolean =>
  JOINTS.has(words[at] ?? '') &&
  [workOf, workAsNoun].some((nouns) => nouns.has(words[at + 1] ?? '')) &&
  !tellsKind(words, at + 2);

/** "deploying and maintaining", "automating with"; `toTool` where a tool follows the last of the words. */
function saysWhatIsDone(words: readonly string[], toTool: boolean): boolean {
  return words.some((word, at) => {
    const next = words[at + 1];
    if (workWith.has(word) && (next === 'with' || next === 'using')) return true;
    // "Monitoring" is a kind of tools, and "experience monitoring production systems" work.
    const done = workInIng.has(word) || (kindsOfTools.has(word) && EXPERIENCED.has(words[at - 1] ?? ''));
    if (!done || (word === 'setting' && next !== 'up')) return false;
    if (kindsOfTools.has(word) && (next === undefined || kindsOfThings.has(next))) return false;
    // "Writing Go" is knowing it.
    if (next === undefined) return toTool && word !== 'writing';
    return !(adjectives.has(word) ? kindsOfThings : noThing).has(next) && !NO_OBJECT.has(next);
  });
}

const EXPERIENCED: ReadonlySet<string> = new Set(['experience', 'experienced']);

/** "analysis and scanning tools": whether what is named after a noun, before anything else is said, are things of a kind. */
function tellsKind(words: readonly string[], from: number): boolean {
  const end = words.findIndex((word, at) => at >= from && NO_OBJECT.has(word) && word !== ',');
  return words.slice(from, end < 0 ? from + FEW_WORDS : Math.min(end, from + FEW_WORDS)).some(isKindOfThings);
}

const FEW_WORDS = 5;
/** Behind a noun for work they say that it is asked for, or that there is more of it. */
const ASKED: ReadonlySet<string> = new Set(['and', 'experience', 'knowledge', 'or', 'skill', 'skills']);
const isKindOfThings = (word: string): boolean => kindsOfThings.has(word) && !ASKED.has(word);
/** What a verb is done to does not begin so. */
const NO_OBJECT: ReadonlySet<string> = new Set([
  ...';:,/()&',
  'as',
  'for',
  'from',
  'in',
  'like',
  'of',
  'on',
  'such',
  'to',
  'using',
  'with',
  'within',
]);

const isGerund = (word: string | undefined): boolean => word !== undefined && /^[a-z-]{3,17}ing$/.test(word);

/** "for building pipelines", "for data analysis": not "for monitoring", which is what the tools are. */
function isForWork(words: readonly string[]): boolean {
  return words.some((word, at) => {
    if (word !== 'for') return false;
    const rest = words.slice(at + 1, at + 5).filter((next) => next !== 'the' && next !== 'and');
    const gerund = rest.findIndex(isGerund);
    const object = rest[gerund + 1];
    if (gerund >= 0 && gerund < 2 && object !== undefined && /^[a-z]/.test(object) && !hollow.has(object))
      return object !== 'purposes' || !kindsOfTools.has(rest[gerund] as string);
    return rest.slice(0, 3).some((next) => purposes.has(next));
  });
}

/** "to provide support and implement controls": not "to a high level", "down to replication". */
function isToDo(words: readonly string[]): boolean {
  return words.some((word, at) => {
    const verb = words[at + 1];
    if (word !== 'to' || verb === undefined || words.length < at + 4) return false;
    return /^[a-z]{3,15}$/.test(verb) && !noVerbs.has(verb) && !others.has(words[at - 1] ?? '');
  });
}

/** "Experience building and operating large fleets on", "automating device actions using". */
function saysWhatWasDone(words: readonly string[]): boolean {
  const start = words.findIndex((word, at) => isGerund(word) && !noWork.has(word) && !isKindOfTools(words, at));
  if (start < 0) return false;
  let said = 0;
  for (const word of words.slice(start + 1)) {
    if (isHollow(word) || /^[;:(]$/.test(word)) return false;
    if (said >= LEAST_WITH && instruments.has(word)) return true;
    if (said >= LEAST_ON && places.has(word)) return true;
    if (!JOINTS.has(word) && !isGerund(word)) said++;
  }
  return false;
}

/** "monitoring and logging", but not "monitoring large fleets". */
const isKindOfTools = (words: readonly string[], at: number): boolean =>
  kindsOfTools.has(words[at] as string) && hollow.has(words[at + 1] ?? 'or');

/** "Able to design and set up complex pipelines (", "Knows how to set up monitoring with", "Can create roles of one's own in", "capable of resolving hard cases". */
function saysWhatOneCanDo(words: readonly string[]): boolean {
  const to = words.findIndex((word, index) => ABLE.has(word) && words[index + 1] === 'to') + 1;
  const of = words.findIndex(
    (word, index) => word === 'capable' && words[index + 1] === 'of' && isGerund(words[index + 2]),
  );
  const verb = words[0] === 'can' ? 1 : to > 0 ? to + 1 : of >= 0 ? of + 2 : -1;
  if (verb < 0 || noVerbs.has(words[verb] ?? '')) return false;
  const rest = words.slice(verb + 1).filter((word) => !/^[;:(]$/.test(word));
  const [object = ''] = rest;
  return rest.length >= LEAST_ON && !isHollow(object) && !isKindOfThings(object) && !NO_OBJECT.has(object);
}

const ABLE: ReadonlySet<string> = new Set(['ability', 'able', 'how']);

const JOINTS: ReadonlySet<string> = new Set(['and', '&']);

const isHollow = (word: string): boolean => hollow.has(word) && !JOINTS.has(word);
