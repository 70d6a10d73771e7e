import { bothFields, eitherTitle } from './coordination.ts';
import { type GroupReading, readGroup } from './group.ts';
import { findHead, type Head } from './heads.ts';
import type { HeadClass } from './lexicon.ts';
import { decided } from './outcome.ts';
import type { Unit } from './units.ts';

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
    titles.push(
      reading.bare && shared.length > 0 ? { ...readModifiers(shared, reading.head.kind), head: reading.head } : reading,
    );
    if (titles.length === 1) shared = title.filter(({ entry }) => !entry.head);
  }
  const [first, ...others] = titles as [PhraseReading, ...PhraseReading[]];
  return others.reduce(eitherTitle, first);
}

/** Reads a segment as modifiers of a head that stands elsewhere: "Systems Engineer (Linux)". */
export function readModifiers(units: readonly Unit[], kind: HeadClass): GroupReading {
  const groups = splitAt(units, () => true).map((group) => readGroup(group, kind));
  const last = groups[groups.length - 1] as GroupReading;
  // "Cloud & Application Security Engineer": the compound at the end takes in what stands before the sign.
  const governs = last.fields > 1 && (last.domain?.rank ?? 0) >= STRONG && decided(last.outcome);
  if (governs && groups.every((group) => group === last || (!group.closed && (group.domain?.rank ?? 0) < STRONG)))
    return last;
  return groups.reduce((one, other) => bothFields(one, other, kind));
}

function readOne(units: readonly Unit[]): PhraseReading {
  const head = findHead(units);
  let modifiers = units.filter((unit, at) => at < head.index && !isHeadOnly(unit));
  const leads = head.kind === 'manager' || head.kind === 'lead' || head.kind === 'project';
  // "Engineer Network", "Manager Cloud Operations": what follows modifies where nothing before says anything.
  if (leads || modifiers.every(({ entry }) => entry.neutral || entry.level)) {
    modifiers = units.filter((unit, at) => at !== head.index && !isHeadOnly(unit));
  }
  // A manager of programmers: the other head tells which craft is led.
  const led = head.kind === 'manager' && units.some((unit) => unit.entry.head === 'software');
  const noun = units[head.index];
  if (noun && namesField(noun, head)) modifiers = [...modifiers, noun];
  const kind: HeadClass = led ? 'software' : head.kind;
  return { ...readModifiers(modifiers, kind), head };
}

/** The head may name its field too: "DBA", "Platform Engineering". */
function namesField({ entry }: Unit, head: Head): boolean {
  if (entry.domain && (entry.domain.rank > 0 || head.kind === 'manager')) return true;
  return entry.craft !== undefined && entry.head !== 'software';
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
