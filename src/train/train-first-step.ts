import { STATEMENT_KINDS } from '../model/kinds.ts';
import { resultShare } from '../judge/statements/columns.ts';
import type { FirstReading } from '../judge/statements/company.ts';
import { type Example, type Learnt, score, trainMean, type TrainingOptions } from './logistic.ts';

/** The kinds against each other. */
const KINDS: TrainingOptions = { classes: STATEMENT_KINDS, epochs: 12, rate: 0.05, l2: 0.02, seed: 1 };
/** Whether a result is stated, by itself. */
const RESULT: TrainingOptions = { classes: ['result'], epochs: 8, rate: 0.25, l2: 0.03, seed: 1, link: 'each' };
/** For choosing the features a few rounds do. */
const FIRST_EPOCHS = 4;
const RUNS = 5;
/** Features kept for what they tell of the kinds, and of results; many are kept for both. */
const FEATURES = { kinds: 24_000, result: 8_000 };
const K = STATEMENT_KINDS.length;

/** Weights over the features that were kept. */
interface Sparse extends Learnt {
  readonly kept: Uint8Array;
}

/** The first step as learnt. */
export interface FirstStep {
  readonly kinds: Sparse;
  readonly result: Sparse;
}

export const trainFirstStep = (kinds: readonly Example[], results: readonly Example[], size: number): FirstStep => ({
  kinds: trainSparse(kinds, size, KINDS, FEATURES.kinds, (example) => example),
  result: trainSparse(results, size, RESULT, FEATURES.result, weighed),
});

/**
 * Learns, keeps the features that bear most, and learns again with those alone, so that nothing is missing later. `made`
 * makes an example ready when its features are chosen.
 */
function trainSparse(
  examples: readonly Example[],
  size: number,
  options: TrainingOptions,
  most: number,
  made: (example: Example) => Example,
): Sparse {
  const counts = new Int32Array(size);
  for (const { features } of examples)
    for (const feature of features) counts[feature] = (counts[feature] as number) + 1;
  const first = trainMean(examples.map(made), size, { ...options, epochs: FIRST_EPOCHS }, RUNS);
  const kept = new Uint8Array(size);
  for (const feature of heaviest(first.weights, options.classes.length, counts).slice(0, most)) kept[feature] = 1;
  const thinned = examples.map((example) => made({ ...example, features: keptOf(example.features, kept) }));
  return { ...trainMean(thinned, size, options, RUNS), kept };
}

const keptOf = (features: Int32Array, kept: Uint8Array) => features.filter((feature) => kept[feature] === 1);

/** Features by how much they bear: their largest weight, more of those that are seen often. */
function heaviest(weights: Float32Array, k: number, counts: Int32Array): number[] {
  const worth = Array.from(counts, (count, feature) => {
    const row = weights.subarray(feature * k, feature * k + k);
    const mean = k === 1 ? 0 : row.reduce((sum, weight) => sum + weight, 0) / k;
    const most = row.reduce((top, weight) => Math.max(top, Math.abs(weight - mean)), 0);
    return most * Math.sqrt(Math.min(50, count));
  });
  const order = Array.from(worth, (_, feature) => feature);
  return order.sort((a, b) => (worth[b] as number) - (worth[a] as number) || a - b);
}

/** An example of results with its features' strength: of a long statement each says less. */
function weighed(example: Example): Example {
  const { length } = example.features;
  return { ...example, values: new Float32Array(length).fill(resultShare(length)) };
}

const NOTHING = new Float32Array(0);

/** What the first step makes of a statement, less whether it names a tool. */
export function firstReading({ kinds, result }: FirstStep, features: Int32Array): Omit<FirstReading, 'namesTool'> {
  const example: Example = { features: keptOf(features, kinds.kept), values: null, target: NOTHING, weight: 1 };
  const logits = new Float64Array(K);
  score(example, kinds.weights, kinds.bias, K, logits);
  const alone = new Float64Array(1);
  score(weighed({ ...example, features: keptOf(features, result.kept) }), result.weights, result.bias, 1, alone);
  return { logits, result: alone[0] as number };
}
