import { SENIORITY_CUES } from '../../data/seniority-cues.ts';

/** Mentions of one cue beyond these add nothing. */
const MOST_MENTIONS = 3;
/** What the regression starts from: a post without any of the cues is more likely none for a senior. */
const BASE = -10;

const toPattern = (phrase: string) => phrase.replace('*', '[a-z]*').replace(/ /g, '\\s');
const cues = SENIORITY_CUES.map(({ points, phrases }) => ({
  points,
  pattern: new RegExp(`\\b(?:${phrases.map(toPattern).join('|')})\\b`, 'gi'),
}));

/** How much the wording of a body speaks for a senior, in points; above 0 it is more likely that one is sought. */
export function seniorityPoints(text: string): number {
  return cues.reduce((sum, { points, pattern }) => {
    let mentions = 0;
    for (const _ of text.matchAll(pattern)) if (++mentions === MOST_MENTIONS) break;
    return sum + points * mentions;
  }, BASE);
}
