import { type Domain, type HeadClass, pairOutcome } from './lexicon.ts';
import { capped, decided, type Outcome, withCandidate } from './outcome.ts';
import type { Unit } from './units.ts';

const NOT = 'not-infrastructure';
const outside = (score: number): Outcome => [[NOT, score]];

/** What one row of modifiers promises with a head noun. */
export interface GroupReading {
  readonly outcome: Outcome;
  /** The field that spoke, if any. */
  readonly domain: Domain | null;
  /** A trade or craft decided, and nothing else in the title can change it. */
  readonly closed: boolean;
  /** How many words name a field. */
  readonly fields: number;
  /** No word that says anything about the work. */
  readonly bare: boolean;
  /** A word that says how the work is done, if no more: "Migration". */
  readonly worded: boolean;
  /** Words that the tables do not know. */
  readonly unknown: boolean;
}

/** What a head promises with modifiers that no table knows: most other work, but an engineer of what? */
const unknownWith: Readonly<Partial<Record<HeadClass, Outcome>>> = {
  software: outside(0.85),
  foreign: outside(0.9),
  project: outside(0.75),
  manager: outside(0.65),
  analyst: outside(0.6),
  technician: outside(0.6),
  operator: outside(0.6),
  administrator: [
    ['systems-administrator', 0.4],
    [NOT, 0.4],
  ],
  lead: outside(0.5),
  engineer: outside(0.5),
  technical: outside(0.5),
  specialist: outside(0.5),
  consultant: outside(0.4),
  architect: outside(0.4),
  solutions: outside(0.4),
};

/** What a head promises alone. */
const aloneWith: Readonly<Partial<Record<HeadClass, Outcome>>> = {
  software: outside(0.85),
  foreign: outside(0.9),
  project: outside(0.75),
  manager: outside(0.5),
  lead: outside(0.4),
  solutions: outside(0.4),
};

// Heads with which a place of work is the whole story: "Hospital Administrator", but not "Hospital Engineer".
const settled: ReadonlySet<HeadClass> = new Set(['administrator', 'manager', 'lead', 'analyst', 'technician', 'operator', 'specialist', 'consultant']);

/** Reads one row of modifiers (no "and", no "/") with the class of its head noun. */
export function readGroup(units: readonly Unit[], head: HeadClass): GroupReading {
  const kind = head === 'making' ? 'engineer' : head;
  let top: Domain | null = null;
  let craft: Unit | null = null;
  let lastContent: Unit | null = null;
  let trade = false;
  let setting = false;
  let unknown = false;
  let doing = false;
  let fields = 0;
  let headed = false;
  for (const unit of units) {
    const { entry } = unit;
    if (entry.trade) trade = true;
    if (entry.setting) setting = true;
    if (entry.neutral || entry.doing) doing = true;
    if (unit.unknown) unknown = true;
    if (entry.domain && (!top || entry.domain.rank >= top.rank)) top = entry.domain;
    if (entry.craft) craft = unit;
    if (entry.domain || entry.craft || entry.trade || unit.unknown) lastContent = unit;
    if (entry.domain?.headed) headed = true;
    if (entry.domain) fields += entry.domain.id === 'security' && unit.norm.includes(' ') ? 2 : 1;
  }
  const bare = !top && !craft && !trade && !setting && !unknown;
  const reading = (outcome: Outcome, closed = false): GroupReading => ({ outcome, domain: top, closed, fields, bare, worded: doing, unknown });

  if (kind === 'foreign' || trade) return reading(outside(0.9), true);
  if (!top) {
    if (craft?.entry.craft === 'apps' && craft === lastContent && kind !== 'software') return reading(outside(kind === 'architect' || kind === 'manager' ? 0.65 : 0.5));
    if (craft) return reading(outside(kind === 'none' || kind === 'solutions' ? 0.5 : 0.85), true);
    if (head === 'making') return reading(outside(0.65));
    if (setting && settled.has(kind)) return reading(outside(0.65));
    return reading((bare ? aloneWith[kind] : unknownWith[kind]) ?? []);
  }
  // "Cloud Data Engineer": the craft stands where the field would have to stand.
  const adjacent = craft !== null && craft === lastContent;
  if (adjacent && kind !== 'none') {
    // Security is the one field whose name makes other crafts its own, but not from behind: "Security Data Engineer".
    const foreign = craft?.entry.craft === 'testing' || top.rank === 9 && decided(promised(top, 'software')) === 'security-engineer';
    const asSoftware = foreign ? outside(0.8) : promised(top, 'software');
    return reading(kind === 'solutions' ? capped(asSoftware, 0.5) : asSoftware, true);
  }
  if (kind === 'software') {
    // "Software Engineer, Financial Platform" builds the product; "…, Platform" may build what products run on.
    const product = top.id === 'platform' && (unknown || setting || craft !== null);
    return reading(product ? outside(0.65) : promised(top, kind));
  }
  if (kind === 'architect' && craft?.entry.craft === 'data' && craft.norm.includes('data')) return reading(outside(0.7), true);
  if (kind === 'manager') top = ledField(top, units);
  const pair = pairOf(top, units, kind);
  if (pair) return reading(pair, craft !== null);
  let outcome = promised(top, kind);
  if (kind === 'none' && !headed) outcome = capped(outcome, doing && !unknown && !craft ? 1 : 0.5);
  const weakest = craft?.entry.craft === 'testing' ? 9 : 5;
  if (craft && top.rank < weakest) return reading(withCandidate(capped(outcome, 0.5), NOT, 0.4), true);
  if (setting && top.rank <= 1 && !['administrator', 'manager', 'lead'].includes(kind)) {
    return reading(withCandidate(capped(outcome, 0.5), NOT, 0.4));
  }
  return reading(outcome);
}

/** What a field promises with a class of head. */
function promised(domain: Domain, kind: HeadClass): Outcome {
  const own = domain.heads.get(kind === 'technical' && !domain.heads.has(kind) ? 'engineer' : kind);
  if (own) return own;
  if (kind === 'software' || kind === 'project') return outside(0.75);
  if (kind === 'manager' || kind === 'lead') return [['infrastructure-manager', 0.85]];
  return kind === 'solutions' ? capped(domain.outcome, 0.5) : domain.outcome;
}

/** Of the fields that somebody leads, the first that says who leads it, should the leading one leave it open. */
function ledField(top: Domain, units: readonly Unit[]): Domain {
  if (decided(promised(top, 'manager'))) return top;
  return units.find(({ entry }) => entry.domain && entry.domain.rank >= 3 && decided(promised(entry.domain, 'manager')))?.entry.domain ?? top;
}

/** The word of the tables on the leading field and another word beside it, the crafts first. */
function pairOf(top: Domain, units: readonly Unit[], kind: HeadClass): Outcome | undefined {
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
