import { LEADING_VERBS, PEOPLE_LED } from '../../data/leading-words.ts';
import { numberOfNamed } from './features.ts';

/** Features of words, by name and by number. */
const featuresOf = (words: readonly string[]): ReadonlySet<string | number> =>
  new Set<string | number>([...words, ...words.map(numberOfNamed)]);

const VERBS = featuresOf(LEADING_VERBS);
const PEOPLE = featuresOf(PEOPLE_LED);

/** How many statements say that the person leads people ("Lead and mentor a team of five"), louder ones counting for more. */
export function leadingVoice(
  lines: Iterable<{ readonly voice: number; readonly features: Iterable<string | number> }>,
): number {
  let voices = 0;
  for (const { voice, features } of lines) {
    let leads = false;
    let people = false;
    for (const feature of features) {
      leads ||= VERBS.has(feature);
      people ||= PEOPLE.has(feature);
    }
    if (leads && people) voices += voice;
  }
  return voices;
}
