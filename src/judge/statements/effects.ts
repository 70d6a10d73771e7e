import type { FeatureSink } from '../linear/table-model.ts';
import type { Symbols } from '../linear/symbols.ts';
import { TEMPLATES } from './templates.ts';
import type { WordEntry } from './word-lexicon.ts';

const VERB = TEMPLATES.indexOf('effect-verb');
const EFFECT = TEMPLATES.indexOf('effect');
const PLACE = TEMPLATES.indexOf('effect-place');
const FIRST = TEMPLATES.indexOf('effect-first');
const COUNT = TEMPLATES.indexOf('effect-count');
const SUM = TEMPLATES.indexOf('effect-sum');
const START = TEMPLATES.indexOf('effect-start');
const TIER = TEMPLATES.indexOf('effect-tier');
const TIER_PLACE = TEMPLATES.indexOf('effect-tier-place');
const TIERS_ALL = TEMPLATES.indexOf('effect-tiers');

/** How far behind a verb of change its object may stand, in words. */
const REACH = 9;
/** Within so many words it is surely the verb's own. */
const NEAR = 6;
const MOST = 4;
const RANK = { soft: 1, weak: 2, strong: 3 } as const;

const STANDS = [
  'act',
  'order',
  'to',
  'will',
  'act&',
  'to&',
  'will&',
  'ing&',
  's&',
  'in&',
  'order&',
  'ing',
  's',
  'in',
] as const;
type Stand = (typeof STANDS)[number];

/**
 * Hands over what a statement says of effects: which change, of what, and where in the sentence it stands
 * (as the act itself, after "to", or as a "-ing" clause behind the act).
 */
export class EffectFeatures {
  readonly #stands: Readonly<Record<Stand, number>>;
  readonly #counts: readonly number[];
  readonly #tiers: readonly number[];
  readonly #seen = new Set<number>();

  constructor(symbols: Symbols) {
    this.#stands = Object.fromEntries(STANDS.map((stand) => [stand, symbols.number(`@${stand}`)])) as Record<
      Stand,
      number
    >;
    this.#counts = Array.from({ length: MOST + 1 }, (_, count) => symbols.number(`#${count}`));
    this.#tiers = ['none', 'soft', 'weak', 'strong'].map((tier) => symbols.number(tier));
  }

  emit(terms: readonly WordEntry[], sink: FeatureSink): void {
    let strong = 0;
    let changes = 0;
    let best = 0;
    let measures = 0;
    for (let at = 0; at < terms.length; at++) {
      const { verb, tier } = terms[at] as WordEntry;
      if (tier === 'strong') measures++;
      if (verb === 0) continue;
      const stand = this.#stands[standOf(terms, at)];
      sink.add(VERB, verb, stand);
      const seen = this.#seen;
      seen.clear();
      let rank = 0;
      for (let next = at + 1; next < terms.length && next <= at + REACH; next++) {
        const term = terms[next] as WordEntry;
        if (term.tier === null || seen.has(term.noun)) continue;
        seen.add(term.noun);
        if (next <= at + NEAR) rank = Math.max(rank, RANK[term.tier]);
        sink.add(EFFECT, verb, term.noun);
        sink.add(PLACE, verb, term.noun, stand);
        if (seen.size === 1) sink.add(FIRST, term.noun, stand);
      }
      changes++;
      best = Math.max(best, rank);
      if (rank === RANK.strong) strong++;
      sink.add(TIER, verb, this.#tiers[rank] as number);
      sink.add(TIER_PLACE, verb, this.#tiers[rank] as number, stand);
      sink.add(COUNT, verb, this.#count(seen.size));
    }
    sink.add(SUM, this.#count(strong), this.#count(measures));
    sink.add(TIERS_ALL, this.#tiers[best] as number, this.#count(changes));
    const first = terms[0]?.symbol ?? 0;
    if (first !== 0) sink.add(START, this.#tiers[best] as number, first);
  }

  #count(count: number): number {
    return this.#counts[Math.min(count, MOST)] as number;
  }
}

/** Behind "and" a verb stands as the one before it does; `joined` stops there, so that a long chain costs no more. */
function standOf(terms: readonly WordEntry[], at: number, joined = false): Stand {
  if (at === 0) return 'act';
  const before = (terms[at - 1] as WordEntry).name;
  if (before === 'to')
    return at > 1 && (terms[at - 2] as WordEntry).name === 'order' ? 'order' : at === 1 ? 'act' : 'to';
  if (before === 'will' || before === "you'll" || before === "we'll") return 'will';
  if (!joined && (before === 'and' || before === 'or'))
    return `${at > 1 ? standOf(terms, at - 2, true) : 'act'}&` as Stand;
  const { ending } = terms[at] as WordEntry;
  return ending === '' ? 'in' : ending;
}
