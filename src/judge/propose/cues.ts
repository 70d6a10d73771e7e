import type { Capability } from '../../catalogue/capability.ts';
import { CAPABILITY_CUES, OTHER_TRADES, TRADES } from '../../data/capabilities/cues.ts';
import { capabilityById } from './capabilities.ts';

const cues = Object.entries(CAPABILITY_CUES).map(([id, starts]) => ({
  id,
  family: capabilityById(id)?.family,
  pattern: new RegExp(`(?<![a-z])(?:${starts.join('|')})`),
  /** Each of them, to its end. */
  all: new RegExp(`\\b(?:${starts.join('|')})[a-z-]*`, 'g'),
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

/** Lower-case words without those that speak of a family. */
export function withoutCues(words: string, family: string): string {
  return cues.reduce((rest, cue) => (cue.family === family ? rest.replace(cue.all, ' ') : rest), words);
}

/** The families of capabilities that some words speak of. */
export function familiesIn(lead: string): ReadonlySet<string | undefined> {
  const lower = lead.toLowerCase();
  return new Set(cues.filter(({ pattern }) => pattern.test(lower)).map(({ family }) => family));
}
