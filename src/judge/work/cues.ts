import type { Capability } from '../../catalogue/capability.ts';
import { CAPABILITY_CUES, OTHER_TRADES, TRADES } from '../../data/capabilities/cues.ts';
import { capabilityById } from '../../catalogue/capabilities.ts';

const cues = Object.entries(CAPABILITY_CUES).map(([id, starts]) => ({
  id,
  family: capabilityById(id)?.family,
  pattern: new RegExp(`(?<![a-z])(?:${starts.join('|')})`),
  starts,
}));

const trades: ReadonlySet<string> = new Set(TRADES);
const otherTrades = new RegExp(`\\b(?:${OTHER_TRADES.join('|')})`, 'i');

/** Whether some words name a trade that no capability stands for. */
export const isOtherTrade = (words: string): boolean => otherTrades.test(words);

/** The families of the trades that some words name. */
export const tradesIn = (words: string): readonly (string | undefined)[] =>
  cues.filter(({ id, pattern }) => trades.has(id) && pattern.test(words.toLowerCase())).map(({ family }) => family);

/** Whether some words speak of a capability. */
export const speaksOf = (words: string, { id }: Capability): boolean =>
  cues.some((cue) => cue.id === id && cue.pattern.test(words.toLowerCase()));

/** Each of the words that speak of a family, to its end: by family, made at the first checklist that is about it. */
const wholeCues = new Map<string, readonly RegExp[]>();

/** Lower-case words without those that speak of a family. */
export function withoutCues(words: string, family: string): string {
  let patterns = wholeCues.get(family);
  if (!patterns) {
    const own = cues.filter((cue) => cue.family === family);
    patterns = own.map(({ starts }) => new RegExp(`\\b(?:${starts.join('|')})[a-z-]*`, 'g'));
    wholeCues.set(family, patterns);
  }
  return patterns.reduce((rest, pattern) => rest.replace(pattern, ' '), words);
}

/** The families of capabilities that some words speak of. */
export function familiesIn(lead: string): ReadonlySet<string | undefined> {
  const lower = lead.toLowerCase();
  return new Set(cues.filter(({ pattern }) => pattern.test(lower)).map(({ family }) => family));
}
