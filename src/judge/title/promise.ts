import { OUTSIDE } from '../../model/kinds.ts';
import { hasOwnHead } from './heads.ts';
import type { HeadClass } from './lexicon.ts';
import { capped, decided, type Outcome, withCandidate } from './outcome.ts';
import { type PhraseReading, readModifiers, readPhrase } from './phrase.ts';
import type { Segment } from './segments.ts';
import type { Unit } from './units.ts';

/** What a whole title promises, and the segment that said so. */
export interface TitlePromise {
  readonly outcome: Outcome;
  readonly main: PhraseReading | null;
}

/** Reads the segments of a title: the one with the head noun speaks, the others help where it leaves the role open. */
export function readPromise(segments: readonly Segment[]): TitlePromise {
  const at = mainSegment(segments);
  const segment = segments[at];
  if (!segment) return { outcome: [], main: null };
  const main = readPhrase(segment.units);
  const others = segments.filter((_, index) => index !== at);
  const role = decided(main.outcome);
  if (role === OUTSIDE)
    return { outcome: softwareAt(main, others) ?? besideCraft(main, segments) ?? main.outcome, main };
  if (role) return { outcome: coloured(main.outcome, others), main };
  return { outcome: (isOpen(main) ? settledBy(main, others) : null) ?? main.outcome, main };
}

/** The first segment with a head noun of its own, else with a weak one, else the first that decides anything. */
function mainSegment(segments: readonly Segment[]): number {
  const own = segments.findIndex(({ units, bracketed }) => !bracketed && hasOwnHead(units));
  if (own !== -1) return own;
  const bracketed = segments.findIndex(({ units }) => hasOwnHead(units));
  const weak = segments.findIndex(({ units }) => units.some(({ entry }) => entry.head && !entry.level));
  if (weak !== -1) return weak;
  if (bracketed !== -1) return bracketed;
  const levelled = segments.findIndex(({ units }) => units.some(({ entry }) => entry.head) && units.length > 1);
  if (levelled !== -1) return levelled;
  const deciding = segments.findIndex(({ units }) => decided(readPhrase(units).outcome));
  return deciding === -1 ? 0 : deciding;
}

/** Whether the rest of the title may settle it: the head names no field, or one that is everywhere. */
function isOpen(main: PhraseReading): boolean {
  if (main.closed || main.head.kind === 'foreign') return false;
  if (main.head.kind === 'solutions') return main.domain !== null && main.domain.rank >= 3;
  return true;
}

function settledBy(main: PhraseReading, others: readonly Segment[]): Outcome | null {
  const { kind } = main.head;
  const leads = kind === 'manager' || kind === 'lead';
  for (const { units } of others) {
    const phrase = readPhrase(units);
    const ownHead =
      hasOwnHead(units) &&
      phrase.head.index !== -1 &&
      !phrase.head.weak &&
      (!phrase.head.activity || phrase.head.kind !== 'engineer');
    const takesOver = ownHead && (!leads || ['foreign', 'project', 'solutions', 'software'].includes(phrase.head.kind));
    const headed = !leads && units.some(({ entry }) => entry.domain?.headed);
    const reading = takesOver
      ? phrase
      : readModifiers(
          units.filter(({ entry }) => !entry.head || entry.domain),
          headed ? 'none' : kind,
        );
    const role = decided(reading.outcome);
    // A field that leaves it open is settled only by one of the roles that it leaves.
    const strong = (reading.domain?.rank ?? 0) >= 9 && kind === 'solutions';
    if (main.domain && main.domain.rank > 2 && !strong && !mayBe(main, role)) continue;
    if (takesOver && !role && (main.bare || leads)) return reading.outcome;
    if (!role) continue;
    if (role === OUTSIDE) {
      // "Systems Engineer - API Gateway" may still run the gateway; "Staff Engineer, Java" does not.
      // "Staff Engineer, Cloud AI" may be cloud work.
      if (reading.domain && units.some(({ entry }) => entry.craft === 'ai')) return null;
      if (main.bare || reading.closed) return main.bare || !main.domain ? reading.outcome : null;
      continue;
    }
    if (takesOver || leads || reading.domain === null || mayDecide(main, reading.domain.rank, units)) {
      return reading.outcome;
    }
  }
  return null;
}

const mayBe = (main: PhraseReading, role: string | null) =>
  role !== null && main.outcome.some(([id, score]) => id === role && score >= 0.3);

// Words that name a part of the firm as often as a kind of work.
const teams = new Set([
  'cloud',
  'platform',
  'platforms',
  'kubernetes',
  'infrastructure',
  'infra',
  'server',
  'servers',
  'observability',
]);

/** Behind a bare "Engineer" a lone word such as "Cloud" names a team; behind an unknown craft only a strong field counts. */
function mayDecide(main: PhraseReading, rank: number, units: readonly Unit[]): boolean {
  if (rank >= 6) return true;
  if (main.unknown) return false;
  if (!main.bare || main.worded) return true;
  return units.some(({ entry, norm }) => entry.domain && !teams.has(norm));
}

/** "Software Engineer, Site Reliability" is no product developer, and with "Infrastructure" it may be either. */
function softwareAt(main: PhraseReading, others: readonly Segment[]): Outcome | null {
  const software: HeadClass = 'software';
  if (main.head.kind !== software || main.closed) return null;
  for (const { units } of others) {
    const reading = readModifiers(
      units.filter(({ entry }) => !entry.head || entry.domain),
      software,
    );
    if (reading.domain === null || units.some(({ entry }) => entry.trade)) continue;
    const role = decided(reading.outcome);
    // "Software Engineer, Security" writes a product and "Software Engineer, MySQL" uses one.
    if (role === 'security-engineer' || reading.domain.id === 'database' || reading.domain.id === 'sql') continue;
    if (role !== OUTSIDE) return reading.outcome;
    if (units.some(({ norm }) => norm.includes('infrastructure')))
      return capped(withCandidate(reading.outcome, 'infrastructure-engineer', 0.2), 0.5);
  }
  return null;
}

/** A craft with a whole role beside it, "Full Stack Engineer w/ SRE", may be either. */
function besideCraft(main: PhraseReading, segments: readonly Segment[]): Outcome | null {
  if (!main.closed || main.head.kind === 'foreign') return null;
  let role: string | null = null;
  for (const { units } of segments) {
    if (units.some(({ entry }) => entry.trade)) return null;
    for (const { entry } of units) if (entry.domain?.headed) role ??= decided(entry.domain.outcome);
  }
  return role
    ? [
        [OUTSIDE, 0.5],
        [role, 0.4],
      ]
    : null;
}

/** The roles that the rest of the title names, as faint candidates. */
function coloured(outcome: Outcome, others: readonly Segment[]): Outcome {
  let all = outcome;
  for (const { units } of others) {
    for (const { entry } of units) {
      const role = entry.domain && decided(entry.domain.outcome);
      if (role) all = withCandidate(all, role, 0.05);
    }
  }
  return all;
}
