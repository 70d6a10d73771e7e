import type { LinearWeights } from '../judge/linear/model.ts';
import { areBlurred } from '../judge/roles/blurred.ts';
import {
  emitMismatchFeatures,
  kindOfMismatch,
  type MismatchFrom,
  type MismatchQuestion,
  promisedRoles,
} from '../judge/roles/mismatch.ts';
import { readTitle } from '../judge/title/read-title.ts';
import type { TitleReading } from '../judge/title/types.ts';
import { OUTSIDE, ROLE_IDS } from '../model/kinds.ts';
import { crossValidate } from './cross-validate.ts';
import { compact, type Example, randomFrom, train, type TrainingOptions, Vocabulary } from './logistic.ts';
import type { RoleExample } from './role-examples.ts';
import type { HeldBody } from './train-body.ts';

const ROLES = ROLE_IDS as readonly string[];
const INFRASTRUCTURE = ROLES.filter((id) => id !== OUTSIDE);
const MISMATCH: TrainingOptions = { classes: ['false', 'true'], epochs: 40, rate: 0.05, l2: 0.01, seed: 3 };
/** Real mismatches are few, and worth more than those made by exchanging titles. */
const REAL_WEIGHT = 4;
const EXCHANGED_WEIGHT = 0.1;
/** Titles under which each body is put beside its own. */
const EXCHANGES = 2;
/** How often the other title is drawn as titles are in the corpus, and not each role as often as the next. */
const AS_IN_CORPUS = 0.3;
/**
 * The share of honest titles that may be called misleading, by what stands against the title. Whether work lies outside
 * infrastructure is where readers agree least, and a title from outside misleads few: there jdlint has to be surer.
 */
const FALSE_ALARMS: MismatchFrom = {
  inside: 0.006,
  fromManager: 0.001,
  unplain: 0.001,
  toOutside: 0.003,
  fromOutside: 0.001,
};
/** However few false alarms there are, no less than this is said. */
const LEAST_SURE: MismatchFrom = { inside: 0.5, fromManager: 0.5, unplain: 0.8, toOutside: 0.5, fromOutside: 0.5 };
/** Of the titles that do mislead, so many at most may be called honest: below that jdlint abstains. */
const DENIED_WRONGLY = 0.25;

interface Asked {
  readonly question: MismatchQuestion;
  readonly truth: boolean;
  readonly weight: number;
  readonly fold: number;
  readonly company: string;
  /** An exchanged title, or the post's own. */
  readonly exchanged: boolean;
}

/** What the judgement of title against body learnt. */
export interface MismatchTraining {
  readonly mismatch: LinearWeights;
  readonly mismatchFrom: MismatchFrom;
  readonly mismatchBelow: number;
}

/** Learns when a title misleads: from labelled posts, and from their bodies under titles of distant roles. */
export function trainMismatch(
  examples: readonly RoleExample[],
  held: readonly HeldBody[],
  folds: readonly number[],
  log: (line: string) => void,
): MismatchTraining {
  const asked = questions(examples, held, folds);
  const vocabulary = new Vocabulary();
  const encoded = asked.map(({ question, truth, weight }): Example => {
    const features: number[] = [];
    const values: number[] = [];
    emitMismatchFeatures(question, (feature, value) => {
      features.push(vocabulary.number(feature));
      values.push(value);
    });
    const target = Float32Array.from([truth ? 0 : 1, truth ? 1 : 0]);
    return { features: Int32Array.from(features), values: Float32Array.from(values), target, weight };
  });
  const size = vocabulary.names.length;
  const chances = crossValidate(
    encoded,
    asked.map(({ fold }) => fold),
    size,
    MISMATCH,
  ).map((probabilities) => probabilities[1] as number);
  const mismatchFrom = thresholds(asked, chances);
  const mismatchBelow = denial(asked, chances, mismatchFrom);
  report(asked, chances, mismatchFrom, mismatchBelow, log);
  return { mismatch: compact(train(encoded, size, MISMATCH), vocabulary, MISMATCH, size), mismatchFrom, mismatchBelow };
}

function questions(examples: readonly RoleExample[], held: readonly HeldBody[], folds: readonly number[]): Asked[] {
  const random = randomFrom(7);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const titles = examples.map(({ title }) => title).filter(({ role }) => role !== null && role !== OUTSIDE);
  const byRole = new Map(
    INFRASTRUCTURE.map((id) => {
      const own = titles.filter(({ role }) => role === id);
      return [id, own.length > 0 ? own : [readTitle(id.replaceAll('-', ' '))]] as const;
    }),
  );
  const asked: Asked[] = [];
  examples.forEach((example, index) => {
    if (example.source !== 'labelled') return;
    const { title, fair, mismatch, company } = example;
    const ask = (against: TitleReading, truth: boolean, weight: number, exchanged: boolean) => {
      const question = { title: against, body: held[index] as HeldBody, roles: ROLES };
      asked.push({ question, truth, weight, fold: folds[index] as number, company, exchanged });
    };
    if (title.role !== null && mismatch !== null) ask(title, mismatch, mismatch ? REAL_WEIGHT : 1, false);
    for (let round = 0; round < EXCHANGES; round++) {
      const outside = fair[0] === OUTSIDE;
      const other =
        outside || random() < AS_IN_CORPUS ? pick(titles) : pick(byRole.get(pick(INFRASTRUCTURE)) as TitleReading[]);
      const near = promisedRoles(other).some((id) => fair.some((one) => one === id || areBlurred(one, id)));
      if (!near) ask(other, true, EXCHANGED_WEIGHT, true);
    }
  });
  return asked;
}

/** The lowest thresholds under which no more honest titles are called misleading than may be. */
function thresholds(asked: readonly Asked[], chances: readonly number[]): MismatchFrom {
  const honest = asked.flatMap((one, index) =>
    one.exchanged || one.truth
      ? []
      : [{ kind: kindOfMismatch(one.question), chance: chances[index] as number, company: one.company }],
  );
  const lowest = (kind: keyof MismatchFrom) => {
    // The posts of one employer are cut from one cloth: its worst one stands for all.
    const worst = new Map<string, number>();
    for (const one of honest) {
      if (one.kind === kind) worst.set(one.company, Math.max(one.chance, worst.get(one.company) ?? 0));
    }
    const sure = [...worst.values()];
    const allowed = Math.floor(FALSE_ALARMS[kind] * honest.length);
    const first = sure.sort((a, b) => b - a)[allowed] ?? 0.5;
    return Number(Math.max(LEAST_SURE[kind], first + 0.005).toFixed(3));
  };
  return {
    inside: lowest('inside'),
    fromManager: lowest('fromManager'),
    unplain: lowest('unplain'),
    toOutside: lowest('toOutside'),
    fromOutside: lowest('fromOutside'),
  };
}

/** The probability below which few misleading titles lie. */
function denial(asked: readonly Asked[], chances: readonly number[], from: MismatchFrom): number {
  const missed = asked.flatMap((one, index) => (one.truth && !one.exchanged ? [chances[index] as number] : []));
  const below = missed.sort((a, b) => a - b)[Math.floor(DENIED_WRONGLY * missed.length)] ?? 0.3;
  return Number(Math.min(below, Math.min(...Object.values(from)) - 0.05).toFixed(3));
}

function report(
  asked: readonly Asked[],
  chances: readonly number[],
  from: MismatchFrom,
  below: number,
  log: (line: string) => void,
): void {
  const rows = asked.map((one, index) => {
    const kind = kindOfMismatch(one.question);
    return { ...one, kind, said: kind !== null && (chances[index] as number) >= from[kind] };
  });
  const share = (of: readonly { said: boolean }[]) =>
    `${of.filter(({ said }) => said).length} of ${of.length} (${((100 * of.filter(({ said }) => said).length) / Math.max(1, of.length)).toFixed(1)} %)`;
  const pick = (exchanged: boolean, truth: boolean) =>
    rows.filter((one) => one.exchanged === exchanged && one.truth === truth);
  const toOutside = pick(true, true).filter(({ kind }) => kind === 'toOutside');
  const inside = pick(true, true).filter(({ kind }) => kind !== 'toOutside');
  log(`mismatch, said from ${JSON.stringify(from)}, denied below ${below}:`);
  log(`  honest titles called misleading: ${share(pick(false, false))}`);
  log(`  misleading titles found: ${share(pick(false, true))}`);
  log(`  exchanged titles found: over infrastructure work ${share(inside)}, over other work ${share(toOutside)}`);
}
