import { findHead, type Head } from './heads.ts';
import { type GroupReading, readGroup } from './group.ts';
import type { HeadClass } from './lexicon.ts';
import { capped, decided, type Outcome, withCandidate } from './outcome.ts';
import type { Unit } from './units.ts';

const NOT = 'not-infrastructure';

/** From this rank on a field is work of its own, whatever it is done on. */
const STRONG = 9;

/** What a segment, or one of several titles in it, promises. */
export interface PhraseReading extends GroupReading {
  readonly head: Head;
}

/** Reads a segment. "Systems Engineer / Network Administrator" is two titles, "DevOps/Cloud Engineer" one with two fields. */
export function readPhrase(units: readonly Unit[]): PhraseReading {
  const titles: PhraseReading[] = [];
  let shared: readonly Unit[] = [];
  for (const title of splitTitles(units)) {
    const reading = readOne(title);
    // "SharePoint Developer and Administrator": the second head has the modifiers of the first.
    titles.push(reading.bare && shared.length > 0 ? { ...readModifiers(shared, reading.head.kind), head: reading.head } : reading);
    if (titles.length === 1) shared = title.filter(({ entry }) => !entry.head);
  }
  const [first, ...others] = titles as [PhraseReading, ...PhraseReading[]];
  return others.reduce(either, first);
}

/** Reads a segment as modifiers of a head that stands elsewhere: "Systems Engineer (Linux)". */
export function readModifiers(units: readonly Unit[], kind: HeadClass): GroupReading {
  const groups = splitAt(units, () => true).map((group) => readGroup(group, kind));
  const last = groups[groups.length - 1] as GroupReading;
  // "Cloud & Application Security Engineer": the compound at the end takes in what stands before the sign.
  const governs = last.fields > 1 && (last.domain?.rank ?? 0) >= STRONG && decided(last.outcome);
  if (governs && groups.every((group) => group === last || (!group.closed && (group.domain?.rank ?? 0) < STRONG))) return last;
  return groups.reduce((one, other) => both(one, other, kind));
}

function readOne(units: readonly Unit[]): PhraseReading {
  const head = findHead(units);
  const before = units.filter((unit, at) => at < head.index && !isHeadOnly(unit));
  const after = units.filter((unit, at) => at > head.index && !isHeadOnly(unit));
  const says = (unit: Unit) => !unit.entry.neutral && !unit.entry.level;
  let modifiers = before;
  if (head.kind === 'manager' || head.kind === 'lead' || head.kind === 'project') modifiers = [...before, ...after];
  else if (!before.some(says)) modifiers = [...before, ...after];
  // A manager of programmers: the other head tells which craft is led.
  const led = head.kind === 'manager' && units.some((unit) => unit.entry.head === 'software');
  // The head may name its field too: "DBA", "Platform Engineering".
  const noun = units[head.index];
  if (noun && ((noun.entry.domain && (noun.entry.domain.rank > 0 || head.kind === 'manager')) || (noun.entry.craft && noun.entry.head !== 'software'))) modifiers = [...modifiers, noun];
  const kind: HeadClass = led ? 'software' : head.kind;
  return { ...readModifiers(modifiers, kind), head };
}

// Level words and second heads are no modifiers ("Staff", "Associate", "Systems Administrator Engineer").
const isHeadOnly = ({ entry }: Unit) =>
  (entry.level !== undefined || entry.head !== undefined) && !entry.domain && !entry.craft && !entry.trade;

function splitAt(units: readonly Unit[], mayCut: (left: readonly Unit[]) => boolean): Unit[][] {
  const parts: Unit[][] = [[]];
  for (const unit of units) {
    const part = parts[parts.length - 1] as Unit[];
    if ((unit.joint === 'slash' || unit.joint === 'and') && part.length > 0 && mayCut(part)) parts.push([unit]);
    else part.push(unit);
  }
  return parts;
}

const splitTitles = (units: readonly Unit[]) =>
  splitAt(units, (left) => left.some(({ entry }) => entry.head && !entry.weak && !(entry.level && entry.weak)));

/** Two fields of one head: the first that decides, but a craft beside a field leaves it open. */
function both(one: GroupReading, other: GroupReading, kind: HeadClass): GroupReading {
  if (one.bare) return other;
  if (other.bare) return one;
  const first = decided(one.outcome);
  const second = decided(other.outcome);
  if (kind === 'none' && second && other.domain?.headed && first === null) return other;
  if (first === NOT && second === NOT) return one;
  if (one.closed && !first && one.outcome.length > 0) return one;
  if (kind === 'none' && first === NOT && second && other.domain?.headed) return other;
  // A place of work or an unknown word beside a field takes nothing from it.
  if (first && other.domain === null && !other.closed) return one;
  if (second && one.domain === null && !one.closed) return other;
  if ((first === NOT && second) || (second === NOT && first)) {
    const [yes, no] = first === NOT ? [other, one] : [one, other];
    return { ...yes, outcome: withCandidate(capped(yes.outcome, 0.5), NOT, 0.4), closed: no.closed };
  }
  if (kind === 'manager' && second === 'infrastructure-manager') return { ...other, outcome: other.outcome };
  if (first && first !== NOT) return withMore(one, other);
  if (second && second !== NOT && one.outcome.length > 0 && !one.closed) return withMore(other, one);
  if (second && second !== NOT) return other;
  if (first === NOT) return other.domain ? other : one;
  return one.outcome.length > 0 ? one : other;
}

/** Two titles in one: the first, unless the second contradicts it. */
function either(one: PhraseReading, other: PhraseReading): PhraseReading {
  if (other.bare && other.outcome.length === 0) return one;
  if (one.bare && one.head.weak) return other;
  const first = decided(one.outcome);
  const second = decided(other.outcome);
  if (first && first === second) return one;
  const leads = (role: string | null) => role === 'infrastructure-manager';
  if (first && second) {
    if (first === NOT || second === NOT || leads(first) !== leads(second)) return contradicting(one, other);
    return { ...one, ...withMore(one, other) };
  }
  if (second === NOT && one.outcome[0]?.[0] === NOT) return other;
  if (first === NOT || second === NOT) return first === NOT && other.outcome.length === 0 ? one : contradicting(one, other);
  if (first) return one;
  if (second && (one.bare || one.outcome.some(([id, score]) => id === second && score >= 0.3))) return other;
  return second ? contradicting(one, other) : one;
}

function contradicting(one: PhraseReading, other: PhraseReading): PhraseReading {
  const outcome = [one, other]
    .flatMap((reading) => reading.outcome.slice(0, 1))
    .reduce<Outcome>((all, [id, score]) => withCandidate(all, id, Math.min(score, 0.45)), []);
  return { ...one, outcome, closed: true };
}

function withMore(chosen: GroupReading, other: GroupReading): GroupReading {
  const faint = other.outcome[0];
  return faint ? { ...chosen, outcome: withCandidate(chosen.outcome, faint[0], 0.1) } : chosen;
}
