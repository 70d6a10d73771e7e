import type { CapabilityOutcome } from '../../catalogue/capability.ts';
import { ACTIVITIES, HELP, KINDS_OF_THINGS } from '../../data/capabilities/activities.ts';

const startsWith = (words: readonly string[]) => `(?<![\\p{L}\\d])(?:${words.join('|')})`;
const named = `(?![\\p{L}-]*\\s+(?:${KINDS_OF_THINGS.join('|')})\\b)`;

const activities = ACTIVITIES.map(({ said, served }) => ({
  said: new RegExp(`${startsWith(said)}${named}`, 'iu'),
  served: new RegExp(startsWith([...served, ...HELP]), 'iu'),
}));

/** Whether some words say what is to be done. */
export const speaksOfActivity = (words: string): boolean => activities.some(({ said }) => said.test(words));

/**
 * The sentences that answer some words, each with how much of them it speaks of: where these say what is to be done with the
 * tools, none that speaks of something else; all of them alike where the words say nothing of the kind.
 */
export function answersTo(outcomes: readonly CapabilityOutcome[], words: string): Map<CapabilityOutcome, number> {
  const said = activities.filter((activity) => activity.said.test(words));
  const answers = new Map<CapabilityOutcome, number>();
  for (const outcome of outcomes) {
    const speaksOf = said.filter(({ served }) => served.test(outcome.text)).length;
    if (said.length === 0 || speaksOf > 0) answers.set(outcome, speaksOf);
  }
  return answers;
}
