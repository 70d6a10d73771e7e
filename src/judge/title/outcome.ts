import { OUTSIDE } from '../../model/kinds.ts';
/** What a field promises with a head noun, as the tables write it: one role, or shares of several. */
export type Shares = string | Readonly<Partial<Record<string, number>>>;

/** Roles with their shares, the likeliest first. */
export type Outcome = readonly (readonly [id: string, score: number])[];

/** From this share on, the likeliest role is what the title promises; below it the title is ambiguous. */
export const DECIDED = 0.6;

/** How sure a title is that names its role outright. */
const PLAIN = 0.85;

/** The id of every job outside infrastructure. */
/** Outside infrastructure, that sure. */
export const outside = (score: number): Outcome => [[OUTSIDE, score]];

/** Reads a promise of the tables. */
export function outcomeOf(promise: Shares): Outcome {
  if (typeof promise === 'string') return [[promise, PLAIN]];
  return Object.entries(promise)
    .map(([id, score]) => [id, score ?? 0] as const)
    .sort((a, b) => b[1] - a[1]);
}

/** The one role that an outcome promises, or null. */
export function decided(outcome: Outcome): string | null {
  const first = outcome[0];
  return first && first[1] >= DECIDED ? first[0] : null;
}

/** The outcome with a further role as a faint candidate, where there is room for it. */
export function withCandidate(outcome: Outcome, id: string, score: number): Outcome {
  if (outcome.some(([known]) => known === id)) return outcome;
  const room = 1 - outcome.reduce((sum, [, share]) => sum + share, 0);
  const share = Math.min(score, Math.floor(room * 100) / 100);
  return share > 0 ? [...outcome, [id, share] as const].sort((a, b) => b[1] - a[1]) : outcome;
}

/** The outcome with no role above `limit`, so that it decides nothing (or less). */
export function capped(outcome: Outcome, limit: number): Outcome {
  return outcome.map(([id, score]) => [id, Math.min(score, limit)] as const);
}
