import { STATEMENT_KINDS } from '../model/kinds.ts';
import { softmax } from '../judge/linear/logits.ts';
import {
  COMPANY_SIZE,
  companyFeatures,
  type CompanyWeights,
  type FirstReading,
  SectionSums,
} from '../judge/statements/company.ts';
import { FOLDS } from './cross-validate.ts';
import { type Example, score, train, type TrainingOptions } from './logistic.ts';
import { type Read, targetOf } from './read-statements.ts';

const OPTIONS: TrainingOptions = { classes: STATEMENT_KINDS, epochs: 8, rate: 0.02, l2: 0.0005, seed: 2 };
const K = STATEMENT_KINDS.length;

/** A labelled statement in its company. */
export interface CompanyExample {
  readonly read: Read;
  /** Index of its kind. */
  readonly kind: number;
  readonly example: Example;
}

const allFeatures = Int32Array.from({ length: COMPANY_SIZE }, (_, index) => index);

/** One for each labelled statement. `readings`: what the first step makes of the statements of each post. */
export function companyExamples(
  posts: readonly Read[],
  readings: readonly (readonly FirstReading[])[],
): CompanyExample[] {
  return posts.flatMap((read, number) => {
    const own = readings[number] as readonly FirstReading[];
    const { statements } = read.post;
    const likely = own.map(({ logits }) => softmax(logits, 1));
    const sums = new SectionSums(statements, likely);
    return [...read.kinds].map(([index, kind]) => {
      const values = new Float64Array(COMPANY_SIZE);
      companyFeatures(statements, own, likely, sums, index, values);
      const example = { features: allFeatures, values: Float32Array.from(values), target: targetOf(kind), weight: 1 };
      return { read, kind, example };
    });
  });
}

/** Probabilities of the kinds for each example, from a second step that has not seen its post. */
export function heldOutCompany(examples: readonly CompanyExample[]): number[][] {
  const held: number[][] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = examples.filter(({ read }) => read.fold !== fold).map(({ example }) => example);
    const learnt = train(seen, COMPANY_SIZE, OPTIONS);
    examples.forEach(({ read, example }, at) => {
      if (read.fold !== fold) return;
      const into = new Float64Array(K);
      score(example, learnt.weights, learnt.bias, K, into);
      held[at] = softmax(into, 1);
    });
  }
  return held;
}

export function trainCompany(examples: readonly CompanyExample[], temperature: number): CompanyWeights {
  const { weights, bias } = train(
    examples.map(({ example }) => example),
    COMPANY_SIZE,
    OPTIONS,
  );
  const round = (value: number) => Number(value.toFixed(4));
  const rows = Array.from({ length: COMPANY_SIZE }, (_, f) => Array.from(weights.subarray(f * K, f * K + K), round));
  return { bias: Array.from(bias, round), rows, temperature };
}
