import type { CapabilityOutcome } from '../../catalogue/capability.ts';
import { ACTIVITIES, HELP, KINDS_OF_THINGS } from '../../data/capabilities/activities.ts';

/** The longer ones first: "managing access" before "managing". */
const said = ACTIVITIES.flatMap((activity): readonly string[] => activity.said).sort((a, b) => b.length - a.length);
const ANY = new RegExp(`\\b(?:${said.join('|')})`);
const ALL = new RegExp(`\\b(?:${said.join('|')})[a-z-]*`, 'g');
const named = `(?![a-z-]*\\s+(?:${KINDS_OF_THINGS.join('|')})\\b)`;

const activities = ACTIVITIES.map((activity) => ({
  said: new RegExp(`\\b(?:${activity.said.join('|')})${named}`),
  served: [...activity.served, ...HELP].map((words) => ` ${words}`),
}));

const answers = new WeakMap<CapabilityOutcome, readonly boolean[]>();

/** For each activity, whether a sentence speaks of it. */
function answersOf(outcome: CapabilityOutcome): readonly boolean[] {
  let speaks = answers.get(outcome);
  if (!speaks) {
    const text = ` ${outcome.text.toLowerCase().replace(/[^\w’-]+/g, ' ')} `;
    answers.set(outcome, (speaks = activities.map(({ served }) => served.some((words) => text.includes(words)))));
  }
  return speaks;
}

/** Lower-case words without those that say what is to be done. */
export const withoutActivities = (words: string): string => words.replace(ALL, ' ');

/** Which activities some words say, by number. */
function activitiesIn(words: string): number[] {
  const lower = words.toLowerCase();
  if (!ANY.test(lower)) return [];
  return activities.flatMap((activity, number) => (activity.said.test(lower) ? [number] : []));
}

/** Whether some words say what is to be done. */
export const speaksOfActivity = (words: string): boolean => activitiesIn(words).length > 0;

/**
 * The sentences that answer some words, each with how much of them it speaks of: where these say what is to be done with the
 * tools, none that speaks of something else; all of them alike where the words say nothing of the kind.
 */
export function answersTo(outcomes: readonly CapabilityOutcome[], words: string): Map<CapabilityOutcome, number> {
  const numbers = activitiesIn(words);
  const found = new Map<CapabilityOutcome, number>();
  for (const outcome of outcomes) {
    const speaksOf = numbers.length === 0 ? 0 : numbers.filter((number) => answersOf(outcome)[number]).length;
    if (numbers.length === 0 || speaksOf > 0) found.set(outcome, speaksOf);
  }
  return found;
}
