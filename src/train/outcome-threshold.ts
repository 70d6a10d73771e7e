import { STATEMENT_KINDS } from '../model/kinds.ts';
import type { StatementSet } from './data.ts';

const OUTCOME = STATEMENT_KINDS.indexOf('outcome');

/** A labelled statement, and what a model that has not seen its post says of it. */
export interface HeldOut {
  readonly set: StatementSet;
  /** Index of its kind. */
  readonly kind: number;
  readonly likely: readonly number[];
}

/** Thresholds whose figures differ by less are as good as each other: by drawing the statements anew they move by 0.025. */
const ALIKE = 0.02;

/**
 * The probability from which an outcome is said: it serves both whole posts and picked statements, by the mean of their F1.
 * Of those as good as the best it is the lowest, as one reading of a post, which the training has, misses outcomes that two
 * find.
 */
export function bestThreshold(held: readonly HeldOut[]): number {
  const tried: { threshold: number; f1: number }[] = [];
  for (let threshold = 0.15; threshold < 0.8; threshold += 0.025) {
    tried.push({ threshold, f1: (f1At(threshold, 'natural', held) + f1At(threshold, 'outcomes', held)) / 2 });
  }
  const best = Math.max(...tried.map(({ f1 }) => f1));
  return Number((tried.find(({ f1 }) => f1 > best - ALIKE)?.threshold ?? 0.5).toFixed(3));
}

function f1At(threshold: number, wanted: StatementSet, held: readonly HeldOut[]): number {
  let hit = 0;
  let off = 0;
  for (const { set, kind, likely } of held) {
    if (set !== wanted) continue;
    const said = (likely[OUTCOME] as number) >= threshold;
    const is = kind === OUTCOME;
    if (said && is) hit++;
    else if (said || is) off++;
  }
  return (2 * hit) / (2 * hit + off);
}
