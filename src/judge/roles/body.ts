import type { StatementJudgement } from '../../model/analysis.ts';
import type { JobPost } from '../../model/post.ts';
import { sigmoids } from '../linear/logits.ts';
import type { TableModel } from '../linear/table-model.ts';
import { NUMBERED } from './features.ts';
import { leadingVoice } from './leading.ts';
import { readLines, type ReadStatement, readStatements, type RoleLine, speaks, workShares } from './lines.ts';
import type { PassedOver } from './own-title.ts';

/** The words of a post's work, each with how loudly the post says it. */
export type BodyWords<Feature> = ReadonlyMap<Feature, number>;

/** Collects the features of all statements, duties louder than demands. */
export function bodyWords<Feature>(read: readonly ReadStatement<Feature>[]): BodyWords<Feature> {
  const words = new Map<Feature, number>();
  for (const { voice, features } of read) {
    for (const feature of features) words.set(feature, (words.get(feature) ?? 0) + voice);
  }
  return words;
}

/** Length of the feature vector of every post, so that long and short posts weigh the same. */
export const BODY_LENGTH = 3;

/** Values of the features that `known` accepts: dampened counts, scaled to a common length. */
export function bodyVector<Feature>(
  words: BodyWords<Feature>,
  known: (feature: Feature) => boolean,
): [feature: Feature, value: number][] {
  const vector: [Feature, number][] = [];
  let squares = 0;
  for (const [feature, count] of words) {
    if (!known(feature)) continue;
    const value = Math.log2(1 + count);
    vector.push([feature, value]);
    squares += value * value;
  }
  const scale = squares > 0 ? BODY_LENGTH / Math.sqrt(squares) : 0;
  for (const entry of vector) entry[1] *= scale;
  return vector;
}

/** The class of the body model that says whether the person leads people. */
export const LEADS = 'leads-people';
/** Those that say whether the work is to write software, or to work with data: it then lies outside infrastructure. */
export const SOFTWARE = 'writes-software';
export const DATA = 'works-on-data';
/** The classes of the body model that are no roles. They stand behind the roles. */
export const TRAITS = [LEADS, SOFTWARE, DATA] as const;

/** The two models that read a body. */
export interface BodyModels {
  /** For each role whether readers would accept it for a body of these words, each by itself; and `TRAITS`. */
  readonly body: TableModel;
  /** The role that one statement by itself speaks of. */
  readonly line: TableModel;
  /** How far the second counts beside the first, 0 to 1, and the temperature of both together. */
  readonly lineShare: number;
  readonly bodyTemperature: number;
}

/** What a body says of the role by itself, its title unread. Lists are in the order of the line model's classes. */
export interface BodyReading {
  /** Probability of each role to be the main one. */
  readonly probabilities: readonly number[];
  /** Chance of each role to be accepted by readers. */
  readonly accepted: readonly number[];
  /** Share of the work that each role has: the mean of what the statements say one by one. */
  readonly shares: readonly number[];
  /** Chance that the person leads people, by the words of the whole. */
  readonly leads: number;
  /** How many statements say that the person leads people, the louder ones counting for more. */
  readonly leading: number;
  /** Chance that the work is to write software, and that it is to work with data. */
  readonly software: number;
  readonly data: number;
  /** Share of each feature in the vector, by its number, for evidence. */
  readonly vector: ReadonlyMap<number, number>;
  /** Words that the model knows; a body with few says too little. */
  readonly known: number;
  /** All words and pairs of words of the work. */
  readonly size: number;
  readonly lines: readonly RoleLine[];
  /** Words that only repeat the title, which were not read. */
  readonly passedOver: PassedOver;
}

/** Reads the role from the body alone. */
export function readBody(
  post: JobPost,
  judged: readonly StatementJudgement[],
  passedOver: PassedOver,
  models: BodyModels,
): BodyReading {
  const read = readStatements(post, judged, passedOver, NUMBERED);
  const words = bodyWords(read);
  const vector = bodyVector(words, (feature) => models.body.row(feature) !== 0);
  const logits = models.body.start(new Float64Array(models.body.classes.length));
  for (const [feature, value] of vector) models.body.addRow(logits, models.body.row(feature), value);
  const chances = sigmoids(logits, models.body.scale);
  const chanceOf = (trait: string) => chances[models.body.classes.indexOf(trait)] as number;
  const lines = readLines(read, models.line);
  const shares = workShares(lines, models.line.classes.length);
  const accepted = chances.slice(0, models.line.classes.length);
  return {
    probabilities: together(accepted, shares, models.lineShare, models.bodyTemperature),
    accepted,
    shares,
    leads: chanceOf(LEADS),
    leading: leadingVoice(read.filter(({ judgement }) => speaks(judgement))),
    software: chanceOf(SOFTWARE),
    data: chanceOf(DATA),
    vector: new Map(vector),
    known: vector.length,
    size: words.size,
    lines,
    passedOver,
  };
}

/** One probability a role from both readings: their weighted geometric mean, scaled to sum to 1. */
export function together(
  accepted: readonly number[],
  shares: readonly number[],
  lineShare: number,
  temperature: number,
): number[] {
  const values = accepted.map((chance, index) => {
    const log = (1 - lineShare) * Math.log(chance + 1e-4) + lineShare * Math.log((shares[index] as number) + 1e-3);
    return Math.exp(log / temperature);
  });
  const sum = values.reduce((a, b) => a + b, 0);
  return values.map((value) => value / sum);
}
