import { OUTSIDE } from '../../model/kinds.ts';
import { ledField, pairOf, promised } from './domain-promises.ts';
import { aloneWith, settled, unknownWith } from './head-promises.ts';
import type { Domain, HeadClass } from './lexicon.ts';
import { capped, decided, type Outcome, outside, withCandidate } from './outcome.ts';
import { type Traits, traitsOf } from './traits.ts';
import type { Unit } from './units.ts';

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

type Verdict = Pick<GroupReading, 'outcome' | 'closed'>;

const open = (outcome: Outcome): Verdict => ({ outcome, closed: false });
const closed = (outcome: Outcome): Verdict => ({ outcome, closed: true });

/** Reads one row of modifiers (no "and", no "/") with the class of its head noun. */
export function readGroup(units: readonly Unit[], kind: HeadClass): GroupReading {
  const traits = traitsOf(units);
  const { top, craft, trade, setting, unknown, fields, doing } = traits;
  const verdict =
    kind === 'foreign' || trade
      ? closed(outside(0.9))
      : top
        ? withField(top, traits, units, kind === 'making' ? 'engineer' : kind)
        : withoutField(traits, kind);
  const bare = !top && !craft && !trade && !setting && !unknown;
  return { ...verdict, domain: top, fields, bare, worded: doing, unknown };
}

function withoutField({ craft, craftLast, setting, unknown }: Traits, kind: HeadClass): Verdict {
  // Application engineers also install and run what others wrote.
  if (craft?.entry.craft === 'apps' && craftLast && kind !== 'software') {
    return open(outside(kind === 'architect' || kind === 'manager' ? 0.65 : 0.5));
  }
  if (craft) return closed(outside(kind === 'none' || kind === 'solutions' ? 0.5 : 0.85));
  if (kind === 'making' || (setting && settled.has(kind))) return open(outside(0.65));
  return open((setting || unknown ? unknownWith[kind] : aloneWith[kind]) ?? []);
}

function withField(top: Domain, traits: Traits, units: readonly Unit[], kind: HeadClass): Verdict {
  const { craft, craftLast } = traits;
  if (craftLast && kind !== 'none') return closed(asCraft(top, craft, kind));
  if (kind === 'software') {
    // "Software Engineer, Financial Platform" builds the product; "…, Platform" may build what products run on.
    const product = top.id === 'platform' && (traits.unknown || traits.setting || craft !== null);
    return open(product ? outside(0.65) : promised(top, kind));
  }
  if (kind === 'architect' && craft?.entry.craft === 'data' && craft.norm.includes('data')) return closed(outside(0.7));
  const field = kind === 'manager' ? ledField(top, units) : top;
  const pair = pairOf(field, units, kind);
  if (pair) return { outcome: pair, closed: craft !== null };
  const outcome = kind === 'none' ? alone(field, traits) : promised(field, kind);
  // A craft further left takes nothing from a strong field ("Data Network Engineer"), and makes a weak one doubtful.
  if (craft && field.rank < (craft.entry.craft === 'testing' ? 9 : 5)) return closed(doubtful(outcome));
  // "Litigation Support", "Customer Support": support of what, unknown words do not tell.
  const plain = field.id === 'support' && units.some(({ norm }) => norm === 'support');
  if (plain && (traits.setting || traits.unknown)) return open(doubtful(outcome));
  const vague = traits.setting && field.rank <= 1 && kind !== 'administrator' && kind !== 'manager' && kind !== 'lead';
  return open(vague ? doubtful(outcome) : outcome);
}

/** "Cloud Data Engineer": the craft stands where the field would have to stand. */
function asCraft(top: Domain, craft: Unit | null, kind: HeadClass): Outcome {
  const software = promised(top, 'software');
  // "Security Software Engineer" is security work, "Security Data Engineer" is not.
  const foreign = craft?.entry.craft === 'testing' || decided(software) === 'security-engineer';
  const outcome = foreign ? outside(0.8) : software;
  return kind === 'solutions' ? capped(outcome, 0.5) : outcome;
}

/** A field with no head noun: "Cloud Operations" names work, "Network" a thing. */
function alone(field: Domain, { headed, doing, unknown, craft }: Traits): Outcome {
  const outcome = promised(field, 'none');
  return headed || (doing && !unknown && !craft) ? outcome : capped(outcome, 0.5);
}

const doubtful = (outcome: Outcome) => withCandidate(capped(outcome, 0.5), OUTSIDE, 0.4);
