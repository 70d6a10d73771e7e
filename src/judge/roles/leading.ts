import { LEADING_VERBS, PEOPLE_LED } from '../../data/leading-words.ts';

const VERBS: ReadonlySet<string> = new Set(LEADING_VERBS);
const PEOPLE: ReadonlySet<string> = new Set(PEOPLE_LED);

/** How many statements say that the person leads people ("Lead and mentor a team of five"), louder ones counting for more. */
export function leadingVoice(lines: Iterable<{ readonly voice: number; readonly features: Iterable<string> }>): number {
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
