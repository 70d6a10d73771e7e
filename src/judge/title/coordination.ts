import { OUTSIDE } from '../../model/kinds.ts';
import type { GroupReading } from './group.ts';
import type { Head } from './heads.ts';
import type { HeadClass } from './lexicon.ts';
import { capped, decided, type Outcome, withCandidate } from './outcome.ts';

type TitleReading = GroupReading & { readonly head: Head };

/** Two fields of one head: the first that decides, but a craft beside a field leaves it open. */
export function bothFields(one: GroupReading, other: GroupReading, kind: HeadClass): GroupReading {
  if (one.bare) return other;
  if (other.bare) return one;
  const first = decided(one.outcome);
  const second = decided(other.outcome);
  if (kind === 'none' && second && other.domain?.headed && first === null) return other;
  if (first === OUTSIDE && second === OUTSIDE) return one;
  if (one.closed && !first && one.outcome.length > 0) return one;
  if (kind === 'none' && first === OUTSIDE && second && other.domain?.headed) return other;
  // A place of work or an unknown word beside a field takes nothing from it.
  if (first && other.domain === null && !other.closed) return one;
  if (second && one.domain === null && !one.closed) return other;
  if ((first === OUTSIDE && second) || (second === OUTSIDE && first)) {
    const [yes, no] = first === OUTSIDE ? [other, one] : [one, other];
    return { ...yes, outcome: withCandidate(capped(yes.outcome, 0.5), OUTSIDE, 0.4), closed: no.closed };
  }
  if (kind === 'manager' && second === 'infrastructure-manager') return other;
  if (first && first !== OUTSIDE) return withMore(one, other);
  if (second && second !== OUTSIDE && one.outcome.length > 0 && !one.closed) return withMore(other, one);
  if (second && second !== OUTSIDE) return other;
  if (first === OUTSIDE) return other.domain ? other : one;
  return one.outcome.length > 0 ? one : other;
}

/** Two titles in one: the first, unless the second contradicts it. */
export function eitherTitle(one: TitleReading, other: TitleReading): TitleReading {
  if (other.bare && other.outcome.length === 0) return one;
  if (one.bare && one.head.weak) return other;
  const first = decided(one.outcome);
  const second = decided(other.outcome);
  if (first && first === second) return one;
  const leads = (role: string | null) => role === 'infrastructure-manager';
  if (first && second) {
    if (first === OUTSIDE || second === OUTSIDE || leads(first) !== leads(second)) return contradicting(one, other);
    return { ...one, ...withMore(one, other) };
  }
  if (second === OUTSIDE && one.outcome[0]?.[0] === OUTSIDE) return other;
  if (first === OUTSIDE || second === OUTSIDE)
    return first === OUTSIDE && other.outcome.length === 0 ? one : contradicting(one, other);
  if (first) return one;
  if (second && (one.bare || one.outcome.some(([id, score]) => id === second && score >= 0.3))) return other;
  return second ? contradicting(one, other) : one;
}

function contradicting(one: TitleReading, other: TitleReading): TitleReading {
  const outcome = [one, other]
    .flatMap((reading) => reading.outcome.slice(0, 1))
    .reduce<Outcome>((all, [id, score]) => withCandidate(all, id, Math.min(score, 0.45)), []);
  return { ...one, outcome, closed: true };
}

function withMore(chosen: GroupReading, other: GroupReading): GroupReading {
  const faint = other.outcome[0];
  return faint ? { ...chosen, outcome: withCandidate(chosen.outcome, faint[0], 0.1) } : chosen;
}
