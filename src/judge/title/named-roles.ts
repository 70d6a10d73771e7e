import { OUTSIDE } from '../../model/kinds.ts';
import type { Outcome } from './outcome.ts';
import type { Unit } from './units.ts';

/** A word names each role that it leaves open from this share on. */
const NAMED_FROM = 0.3;

/**
 * Every role that a title names: what it promises or may promise, and what its other words name. A title that promises
 * a manager names fields to say what is managed ("Cloud Engineering Manager"): those are no promise of doing the work.
 */
export function namedRoles(role: string | null, candidates: Outcome, units: readonly Unit[]): string[] {
  const named = new Set<string>(role === null ? [] : [role]);
  for (const [id] of candidates) named.add(id);
  for (const { entry } of units) {
    if (entry.craft || entry.trade) named.add(OUTSIDE);
    if (!entry.domain || role === 'infrastructure-manager') continue;
    // "Systems" names the administrator of systems as well as their engineer.
    for (const [id, score] of entry.domain.outcome) if (score >= NAMED_FROM) named.add(id);
  }
  return [...named];
}
