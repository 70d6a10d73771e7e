import type { StatementJudgement } from '../../model/analysis.ts';
import type { JobPost } from '../../model/post.ts';
import type { LinearModel } from '../linear/model.ts';
import { emitRoleFeatures, voiceOf } from './features.ts';

/** The words of a post's work, each with how loudly the post says it. */
export type BodyWords = ReadonlyMap<string, number>;

/** Collects the features of all statements, duties louder than demands, boilerplate silent. */
export function bodyWords(post: JobPost, judged: readonly StatementJudgement[]): BodyWords {
  const words = new Map<string, number>();
  for (const statement of post.statements) {
    const { kind, tools } = judged[statement.index] as StatementJudgement;
    const voice = voiceOf(statement, kind);
    if (voice === 0) continue;
    emitRoleFeatures(post, statement, tools, (feature) => words.set(feature, (words.get(feature) ?? 0) + voice));
  }
  return words;
}

/** Length of the feature vector of every post, so that long and short posts weigh the same. */
export const BODY_LENGTH = 3;

/** Values of the features that `known` accepts: dampened counts, scaled to a common length. */
export function bodyVector(words: BodyWords, known: (feature: string) => boolean): [feature: string, value: number][] {
  const vector: [string, number][] = [];
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

/** What a body says of the role by itself. */
export interface BodyReading {
  /** Probabilities in the order of the model's classes. */
  readonly probabilities: readonly number[];
  /** Share of each feature in the vector, for evidence. */
  readonly vector: ReadonlyMap<string, number>;
  /** Words that the model knows; a body with few says too little. */
  readonly known: number;
}

/** Reads the role from the body alone. */
export function readBody(words: BodyWords, model: LinearModel): BodyReading {
  const vector = bodyVector(words, (feature) => model.has(feature));
  const logits = model.start();
  for (const [feature, value] of vector) model.add(logits, feature, value);
  return { probabilities: model.probabilities(logits), vector: new Map(vector), known: vector.length };
}
