import { HARMLESS_WORDS, QUALIFYING_WORDS, STOCK_WORDS } from '../../data/checklist-words.ts';
import { NUMBER_WORDS } from '../../data/number-words.ts';
import { withoutActivities } from '../work/activity.ts';
import { CAPABILITIES } from '../../catalogue/capabilities.ts';
import type { Choice } from './choose.ts';
import { withoutCues } from '../work/cues.ts';

const known = new Set<string>([...STOCK_WORDS, ...HARMLESS_WORDS, ...Object.keys(NUMBER_WORDS)]);
for (const word of QUALIFYING_WORDS) known.delete(word);
const WORD = /\p{L}[\p{L}'’.-]*\p{L}/gu;

const named = new Map<string, ReadonlySet<string>>();

/** The words by which the capabilities of a family are called, lower case. */
function namesOf(family: string): ReadonlySet<string> {
  let names = named.get(family);
  if (!names) {
    const own = CAPABILITIES.filter((capability) => capability.family === family);
    named.set(family, (names = new Set(own.flatMap(({ name }) => name.toLowerCase().split(/\W+/)))));
  }
  return names;
}

/**
 * Whether some words beside tools of a family say nothing that a sentence about the family would lose: each is a word of
 * asking, names the family, or says what is to be done. Where one is left, better no proposal than one that drops it.
 */
export function isUnderstood(words: string, { capability, heard }: Pick<Choice, 'capability' | 'heard'>): boolean {
  const lower = words.toLowerCase();
  const rest = withoutActivities(withoutCues(heard ? lower.replace(heard, ' ') : lower, capability.family));
  const names = namesOf(capability.family);
  return [...rest.matchAll(WORD)].every(([word]) => known.has(word) || names.has(word));
}
