import type { LinearWeights } from '../judge/linear/model.ts';

/** One example: the features present (indices into the vocabulary), how strongly, and how far it is of each class. */
export interface Example {
  readonly features: Int32Array;
  readonly values: Float32Array | null;
  /** Share of each class; sums to 1. */
  readonly target: Float32Array;
  /** How much it counts; one number a class where the classes are learnt apart. */
  readonly weight: number | Float32Array;
  /** Logits that are given and not learnt, one a class. */
  readonly offset?: Float32Array;
}

export interface TrainingOptions {
  readonly classes: readonly string[];
  readonly epochs: number;
  readonly rate: number;
  /** Strength of the pull of every weight towards zero. */
  readonly l2: number;
  readonly seed: number;
  /** Whether exactly one class holds (unless told), or each by itself. */
  readonly link?: 'one' | 'each';
}

/** A small generator of repeatable random numbers (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Weights as learnt: `size` rows of one weight a class, and the bias. */
export interface Learnt {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/** Logistic regression, multinomial or one a class, by AdaGrad over shuffled examples. The same input gives the same weights. */
export function train(examples: readonly Example[], size: number, options: TrainingOptions): Learnt {
  const k = options.classes.length;
  const weights = new Float32Array(size * k);
  const squares = new Float32Array(size * k).fill(1e-6);
  const bias = new Float32Array(k);
  const biasSquares = new Float32Array(k).fill(1e-6);
  const random = randomFrom(options.seed);
  const order = examples.map((_, index) => index);
  const logits = new Float64Array(k);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const swap = order[i] as number;
      order[i] = order[j] as number;
      order[j] = swap;
    }
    for (const index of order) {
      const example = examples[index] as Example;
      predict(example, weights, bias, options.link, logits);
      const { weight } = example;
      for (let c = 0; c < k; c++) {
        const counts = typeof weight === 'number' ? weight : (weight[c] as number);
        const error = ((logits[c] as number) - (example.target[c] as number)) * counts;
        if (error > -1e-3 && error < 1e-3) continue;
        biasSquares[c] = (biasSquares[c] as number) + error * error;
        bias[c] = (bias[c] as number) - (options.rate * error) / Math.sqrt(biasSquares[c] as number);
        for (let f = 0; f < example.features.length; f++) {
          const at = (example.features[f] as number) * k + c;
          const gradient =
            error * (example.values ? (example.values[f] as number) : 1) + options.l2 * (weights[at] as number);
          squares[at] = (squares[at] as number) + gradient * gradient;
          weights[at] = (weights[at] as number) - (options.rate * gradient) / Math.sqrt(squares[at] as number);
        }
      }
    }
  }
  return { weights, bias };
}

/** The mean of several runs, each over the examples in another order: what is but chance of one order falls away. */
export function trainMean(examples: readonly Example[], size: number, options: TrainingOptions, runs: number): Learnt {
  const weights = new Float32Array(size * options.classes.length);
  const bias = new Float32Array(options.classes.length);
  for (let run = 0; run < runs; run++) {
    const one = train(examples, size, { ...options, seed: options.seed + 100 * run });
    for (let at = 0; at < weights.length; at++)
      weights[at] = (weights[at] as number) + (one.weights[at] as number) / runs;
    for (let c = 0; c < bias.length; c++) bias[c] = (bias[c] as number) + (one.bias[c] as number) / runs;
  }
  return { weights, bias };
}

/** Fills `into` with the probability of each class for an example. */
export function predict(
  example: Example,
  weights: Float32Array,
  bias: Float32Array,
  link: TrainingOptions['link'],
  into: Float64Array,
): void {
  score(example, weights, bias, into.length, into);
  if (link !== 'each') return softmax(into);
  for (let c = 0; c < into.length; c++) into[c] = 1 / (1 + Math.exp(-(into[c] as number)));
}

/** Fills `into` with an example's logits. */
export function score(
  example: Example,
  weights: Float32Array,
  bias: Float32Array,
  k: number,
  into: Float64Array,
): void {
  for (let c = 0; c < k; c++) into[c] = (bias[c] as number) + (example.offset?.[c] ?? 0);
  for (let f = 0; f < example.features.length; f++) {
    const base = (example.features[f] as number) * k;
    const value = example.values ? (example.values[f] as number) : 1;
    for (let c = 0; c < k; c++) into[c] = (into[c] as number) + (weights[base + c] as number) * value;
  }
}

/** Turns logits into probabilities, in place. */
export function softmax(logits: Float64Array): void {
  let top = Number.NEGATIVE_INFINITY;
  for (const logit of logits) top = Math.max(top, logit);
  let sum = 0;
  for (let c = 0; c < logits.length; c++) sum += logits[c] = Math.exp((logits[c] as number) - top);
  for (let c = 0; c < logits.length; c++) logits[c] = (logits[c] as number) / sum;
}

/** Collects the features of examples under numbers. Features seen fewer than `least` times can be dropped. */
export class Vocabulary {
  readonly names: string[] = [];
  readonly counts: number[] = [];
  readonly #numbers = new Map<string, number>();

  number(feature: string): number {
    let number = this.#numbers.get(feature);
    if (number === undefined) {
      number = this.names.length;
      this.#numbers.set(feature, number);
      this.names.push(feature);
      this.counts.push(0);
    }
    this.counts[number] = (this.counts[number] as number) + 1;
    return number;
  }
}

/** The largest whole number of a weight. */
const LARGEST = 127;

/** The weights of a model over its heaviest `most` features, as whole numbers; centred where one class holds. */
export function compact(learnt: Learnt, vocabulary: Vocabulary, options: TrainingOptions, most: number): LinearWeights {
  const k = options.classes.length;
  const rows = vocabulary.names.map((name, number) => {
    const row = Array.from(learnt.weights.subarray(number * k, number * k + k));
    const mean = options.link === 'each' ? 0 : row.reduce((sum, weight) => sum + weight, 0) / k;
    const centred = row.map((weight) => weight - mean);
    const size = Math.max(...centred.map(Math.abs));
    return { name, row: centred, size, worth: size * Math.sqrt(Math.min(50, vocabulary.counts[number] as number)) };
  });
  const kept = rows
    .filter(({ size }) => size > 0.02)
    .sort((a, b) => b.worth - a.worth || (a.name < b.name ? -1 : 1))
    .slice(0, most);
  const scale = Math.max(...kept.map(({ size }) => size)) / LARGEST;
  const round = (weight: number) => Math.round(weight / scale);
  kept.sort((a, b) => (a.name < b.name ? -1 : 1));
  const features = Object.fromEntries(kept.map(({ name, row }) => [name, row.map(round)]));
  return { classes: options.classes, scale, bias: Array.from(learnt.bias, round), features, temperature: 1 };
}

/** The largest whole number of a coarsely rounded weight. */
const STEPS = 15;
/** The share of weights, by size, that are rounded to the largest number: a few huge ones would make all others coarse. */
const CLIPPED = 0.002;

/** The weights of a model over the features `names` as whole numbers within ±15, so that the data file stays small. */
export function roundCoarsely(learnt: Learnt, names: readonly string[], options: TrainingOptions): LinearWeights {
  const k = options.classes.length;
  const rows = names.map((name, number) => {
    const row = Array.from(learnt.weights.subarray(number * k, number * k + k));
    const mean = options.link === 'each' ? 0 : row.reduce((sum, weight) => sum + weight, 0) / k;
    return [name, row.map((weight) => weight - mean)] as const;
  });
  const sizes = rows.flatMap(([, row]) => row.map(Math.abs)).sort((a, b) => b - a);
  const scale = (sizes[Math.floor(CLIPPED * sizes.length)] as number) / STEPS;
  const clip = (weight: number) => Math.max(-STEPS, Math.min(STEPS, Math.round(weight / scale)));
  const bias = Array.from(learnt.bias, (weight) => Number((weight / scale).toFixed(2)));
  const features = Object.fromEntries(rows.map(([name, row]) => [name, row.map(clip)]));
  return { classes: options.classes, scale, bias, features, temperature: 1 };
}
