import type { Statement } from '../../model/post.ts';
import { STATEMENT_KINDS } from '../../model/kinds.ts';
import { softmax } from '../linear/logits.ts';

/** Weights of the second step: one row for each of `companyFeatures`, one number a kind; and what calibrates the result. */
export interface CompanyWeights {
  readonly bias: readonly number[];
  readonly rows: readonly (readonly number[])[];
  readonly temperature: number;
}

const K = STATEMENT_KINDS.length;
/** A statement's own features: its logits, and how far it states a result. */
const OWN = K + 1;
/** Surer than this no first reading is taken for. */
const SUREST = 8;
/** How far around a statement its company reaches. */
const REACH = 4;
/** Groups of probabilities that speak of the company, and one number that says that there is the statement at all. */
const GROUPS = 8;
const PART = GROUPS * K + 1;
/**
 * Company means something else to a bullet than to a sentence, and to what names a tool than to what names none: each of
 * the four has a part of the features to itself.
 */
const PARTS = 4;
export const COMPANY_SIZE = OWN + PARTS * PART;

/** What the first step makes of a statement. */
export interface FirstReading {
  readonly logits: ArrayLike<number>;
  /** The logit of its stating a result. */
  readonly result: number;
  readonly namesTool: boolean;
}

/**
 * What a statement and those around it look like to the first step: its own logits and result, the probabilities of the
 * statements before and after it (one and two away; apart where they are in another section or of another form), and the
 * mean of its closer company and of its section. Returns where the part that is in use starts; all others are 0.
 */
export function companyFeatures(
  statements: readonly Statement[],
  readings: readonly FirstReading[],
  likely: readonly (readonly number[])[],
  sums: SectionSums,
  at: number,
  into: Float64Array,
): number {
  into.fill(0);
  const own = statements[at] as Statement;
  const { logits, result, namesTool } = readings[at] as FirstReading;
  for (let k = 0; k < K; k++) into[k] = bounded(logits[k] as number);
  into[K] = bounded(result);
  const base = OWN + PART * (Number(namesTool) + 2 * Number(own.form === 'bullet'));
  into[base + GROUPS * K] = 1;
  put(into, base, isAlike(own, statements[at - 1]) ? 0 : 1, likely[at - 1]);
  put(into, base, isAlike(own, statements[at + 1]) ? 2 : 3, likely[at + 1]);
  if (isAlike(own, statements[at - 2])) put(into, base, 4, likely[at - 2]);
  if (isAlike(own, statements[at + 2])) put(into, base, 5, likely[at + 2]);
  const near = base + 6 * K;
  let count = 0;
  for (let index = Math.max(0, at - REACH); index <= at + REACH; index++) {
    if (index === at || !isAlike(own, statements[index])) continue;
    count++;
    const values = likely[index] as readonly number[];
    for (let k = 0; k < K; k++) into[near + k] = (into[near + k] as number) + (values[k] as number);
  }
  if (count > 0) for (let k = 0; k < K; k++) into[near + k] = (into[near + k] as number) / count;
  const section = sums.of(own);
  const self = likely[at] as readonly number[];
  const others = section.count - 1;
  if (others > 0)
    for (let k = 0; k < K; k++) into[near + K + k] = ((section.sum[k] as number) - (self[k] as number)) / others;
  return base;
}

const bounded = (logit: number) => Math.max(-SUREST, Math.min(SUREST, logit));

const isAlike = (own: Statement, other: Statement | undefined) =>
  other !== undefined && other.sectionIndex === own.sectionIndex && other.form === own.form;

function put(into: Float64Array, base: number, group: number, values: readonly number[] | undefined): void {
  if (values) for (let k = 0; k < K; k++) into[base + group * K + k] = values[k] as number;
}

/** The probabilities of all statements of a section, added up. */
export class SectionSums {
  readonly #bySection = new Map<number, { sum: Float64Array; count: number }>();

  constructor(statements: readonly Statement[], likely: readonly (readonly number[])[]) {
    statements.forEach(({ sectionIndex }, index) => {
      let entry = this.#bySection.get(sectionIndex);
      if (!entry) this.#bySection.set(sectionIndex, (entry = { sum: new Float64Array(K), count: 0 }));
      entry.count++;
      for (let k = 0; k < K; k++) entry.sum[k] = (entry.sum[k] as number) + ((likely[index] as number[])[k] as number);
    });
  }

  of({ sectionIndex }: Statement): { readonly sum: Float64Array; readonly count: number } {
    return this.#bySection.get(sectionIndex) as { sum: Float64Array; count: number };
  }
}

/** The second step: judges each statement in the company of its neighbours. */
export class Company {
  readonly #weights: CompanyWeights;
  readonly #matrix: Float64Array;
  readonly #features = new Float64Array(COMPANY_SIZE);

  constructor(weights: CompanyWeights) {
    if (weights.rows.length !== COMPANY_SIZE) throw new RangeError('The weights do not fit the features of neighbours');
    this.#weights = weights;
    this.#matrix = Float64Array.from(weights.rows.flat());
  }

  judge(statements: readonly Statement[], readings: readonly FirstReading[]): number[][] {
    const likely = readings.map(({ logits }) => softmax(logits, 1));
    const sums = new SectionSums(statements, likely);
    const features = this.#features;
    const { bias, temperature } = this.#weights;
    return statements.map((_, at) => {
      const part = companyFeatures(statements, readings, likely, sums, at, features);
      const result = Float64Array.from(bias);
      this.#add(result, 0, OWN);
      this.#add(result, part, part + PART);
      return softmax(result, 1 / temperature);
    });
  }

  #add(result: Float64Array, from: number, to: number): void {
    for (let f = from; f < to; f++) {
      const value = this.#features[f] as number;
      for (let k = 0; k < K; k++) result[k] = (result[k] as number) + value * (this.#matrix[f * K + k] as number);
    }
  }
}
