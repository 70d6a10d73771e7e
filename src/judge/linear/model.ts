import { softmax } from './logits.ts';

/** A trained linear classifier as its data file holds it. Weights are whole numbers; `scale` makes them logits. */
export interface LinearWeights {
  readonly classes: readonly string[];
  readonly scale: number;
  readonly bias: readonly number[];
  /** Feature, and one weight a class. */
  readonly features: Readonly<Record<string, readonly number[]>>;
  /** Divides the logits before they become probabilities, so that 80 % sure means right in 80 % of cases. */
  readonly temperature: number;
}

/** A linear classifier over named features: the evidence of a decision is the list of its heaviest features. */
export class LinearModel {
  readonly classes: readonly string[];
  readonly #rows: Map<string, readonly number[]>;
  readonly #bias: readonly number[];
  /** What one unit of the data file is as a logit. */
  readonly scale: number;
  readonly #temperature: number;

  constructor(weights: LinearWeights) {
    this.classes = weights.classes;
    this.#rows = new Map(Object.entries(weights.features));
    this.#bias = weights.bias;
    this.scale = weights.scale;
    this.#temperature = weights.temperature;
  }

  /** Logits, one a class, in the units of the data file. */
  start(): Float64Array {
    return Float64Array.from(this.#bias);
  }

  /** Adds a feature to the logits; `value` is how strongly it is present. Unknown features add nothing. */
  add(logits: Float64Array, feature: string, value = 1): boolean {
    const row = this.#rows.get(feature);
    if (row === undefined) return false;
    for (let k = 0; k < row.length; k++) logits[k] = (logits[k] as number) + (row[k] as number) * value;
    return true;
  }

  /** Calibrated probabilities, one a class, in the order of `classes`. */
  probabilities(logits: Float64Array): number[] {
    return softmax(logits, this.scale / this.#temperature);
  }
}
