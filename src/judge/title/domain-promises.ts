import { type Domain, type HeadClass, pairOutcome } from './lexicon.ts';
import { capped, decided, type Outcome, outside } from './outcome.ts';
import type { Unit } from './units.ts';

/** What a field promises with a class of head. */
export function promised(domain: Domain, kind: HeadClass): Outcome {
  const own = domain.heads.get(kind === 'technical' && !domain.heads.has(kind) ? 'engineer' : kind);
  if (own) return own;
  if (kind === 'software' || kind === 'project') return outside(0.75);
  if (kind === 'manager' || kind === 'lead') return [['infrastructure-manager', 0.85]];
  return kind === 'solutions' ? capped(domain.outcome, 0.5) : domain.outcome;
}

/** Of the fields that somebody leads, the first that says who leads it, should the leading one leave it open. */
export function ledField(top: Domain, units: readonly Unit[]): Domain {
  if (decided(promised(top, 'manager'))) return top;
  return (
    units.find(({ entry }) => entry.domain && entry.domain.rank >= 3 && decided(promised(entry.domain, 'manager')))
      ?.entry.domain ?? top
  );
}

/** The word of the tables on the leading field and another word beside it, the crafts first. */
export function pairOf(top: Domain, units: readonly Unit[], kind: HeadClass): Outcome | undefined {
  for (const { entry } of units) {
    const pair = entry.craft && pairOutcome(entry.craft, top.id);
    if (pair) return pair;
  }
  if (kind === 'manager' || kind === 'lead' || kind === 'project') return undefined;
  for (const { entry } of units) {
    const pair = entry.domain && entry.domain.id !== top.id && pairOutcome(entry.domain.id, top.id);
    if (pair) return pair;
  }
  return undefined;
}
