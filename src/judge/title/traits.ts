import type { Domain } from './lexicon.ts';
import type { Unit } from './units.ts';

/** What kinds of words stand in one row of modifiers. */
export interface Traits {
  /** The field that speaks: the highest rank, of equals the last. */
  readonly top: Domain | null;
  /** The last craft: "Data" in "Cloud Data Engineer". */
  readonly craft: Unit | null;
  /** The craft stands right before the head, where the field would have to stand. */
  readonly craftLast: boolean;
  readonly trade: boolean;
  readonly setting: boolean;
  readonly unknown: boolean;
  /** A word that says how the work is done: "Migration", "Operations". */
  readonly doing: boolean;
  /** A field that needs no head noun. */
  readonly headed: boolean;
  /** How many words name a field; a compound such as "Application Security" counts as two. */
  readonly fields: number;
}

/** Looks the words of a row over. */
export function traitsOf(units: readonly Unit[]): Traits {
  let top: Domain | null = null;
  let craft: Unit | null = null;
  let last: Unit | null = null;
  let trade = false;
  let setting = false;
  let unknown = false;
  let doing = false;
  let headed = false;
  let fields = 0;
  for (const unit of units) {
    const { domain, craft: crafted, trade: traded, setting: set, neutral, doing: does } = unit.entry;
    if (domain) {
      if (!top || domain.rank >= top.rank) top = domain;
      if (domain.headed) headed = true;
      fields += domain.id === 'security' && unit.norm.includes(' ') ? 2 : 1;
    }
    if (crafted) craft = unit;
    if (traded) trade = true;
    if (set) setting = true;
    if (neutral || does) doing = true;
    if (unit.unknown) unknown = true;
    if (domain || crafted || traded || unit.unknown) last = unit;
  }
  return { top, craft, craftLast: craft !== null && craft === last, trade, setting, unknown, doing, headed, fields };
}
