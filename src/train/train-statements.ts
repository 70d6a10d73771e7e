import { STATEMENT_KINDS } from '../model/kinds.ts';
import type { JobPost, Statement } from '../model/post.ts';
import { toolHits } from '../judge/analyze.ts';
import { softmax } from '../judge/linear/logits.ts';
import { NamedSymbols } from '../judge/linear/symbols.ts';
import { COMPANY_SIZE, companyFeatures, type CompanyWeights, SectionSums } from '../judge/statements/company.ts';
import { StatementFeatures } from '../judge/statements/features.ts';
import { decide, toolsOf } from '../judge/statements/judge-statements.ts';
import type { StatementWeights } from '../judge/statements/statement-weights.ts';
import { TEMPLATES } from '../judge/statements/templates.ts';
import { termsOf } from '../judge/statements/terms.ts';
import { WordLexicon } from '../judge/statements/word-lexicon.ts';
import { parse } from '../parse/post.ts';
import { aloneFeatures } from './alone-features.ts';
import { bestTemperature, tempered } from './calibrate.ts';
import { FOLDS, foldsOf } from './cross-validate.ts';
import { keyOf, type StatementLabel, type StatementSet, type TrainingData } from './data.ts';
import { type Example, type Learnt, score, train, trainMean, type TrainingOptions, Vocabulary } from './logistic.ts';
import { compactTable, FeatureNames } from './table-training.ts';

const OPTIONS: TrainingOptions = { classes: STATEMENT_KINDS, epochs: 12, rate: 0.05, l2: 0.02, seed: 1 };
/** For choosing the features a few rounds do. */
const FIRST: TrainingOptions = { ...OPTIONS, epochs: 4 };
const COMPANY: TrainingOptions = { classes: STATEMENT_KINDS, epochs: 8, rate: 0.02, l2: 0.0005, seed: 2 };
/** Features seen in fewer statements than this are chance. */
const LEAST = 2;
const FEATURES = 24_000;
const RUNS = 5;
/** Every so many statements one is learnt a second time, as it would look alone, and counts for so much. */
const ALONE = { every: 3, weight: 0.3 };
/** A label of less probability is taken for a slip. */
const INCREDIBLE = 0.03;
const K = STATEMENT_KINDS.length;
const OUTCOME = STATEMENT_KINDS.indexOf('outcome');

/** A post with the features of all its statements, and the kinds of those that are labelled. */
interface Read {
  readonly post: JobPost;
  readonly features: readonly (readonly string[])[];
  readonly namesTool: readonly boolean[];
  readonly kinds: ReadonlyMap<number, number>;
  readonly set: StatementSet;
  /** Posts with the same body stay on one side when held out. */
  readonly fold: number;
}

/** The statement of ours that a labelled range is about, or null where they do not cover each other. */
function matching(statements: readonly Statement[], { start, end }: StatementLabel): Statement | null {
  let best: Statement | null = null;
  let most = 0;
  for (const statement of statements) {
    const overlap = Math.min(end, statement.place.end) - Math.max(start, statement.place.start);
    if (overlap > most) {
      most = overlap;
      best = statement;
    }
  }
  if (!best || most * 2 < end - start || most * 2 < best.place.end - best.place.start) return null;
  return best;
}

function read(data: TrainingData): Read[] {
  const symbols = new NamedSymbols();
  const lexicon = new WordLexicon(symbols);
  const emitter = new StatementFeatures(symbols, lexicon);
  const posts: Omit<Read, 'fold'>[] = [];
  const bodies: string[] = [];
  for (const { post: raw, labels, set } of data.statements()) {
    const post = parse(raw.body, { format: raw.format, title: raw.title });
    const hits = toolHits(post);
    const kinds = new Map<number, number>();
    for (const label of labels) {
      const statement = matching(post.statements, label);
      const kind = (STATEMENT_KINDS as readonly string[]).indexOf(label.kind);
      if (statement && kind >= 0) kinds.set(statement.index, kind);
    }
    const namesTool: boolean[] = [];
    const features = post.statements.map((statement) => {
      const sink = new FeatureNames(symbols, TEMPLATES);
      const terms = termsOf(post, statement, toolsOf(post, statement, hits), lexicon);
      namesTool.push(terms.toolCount > 0);
      emitter.emit(post, statement, terms, sink);
      return [...sink.names];
    });
    posts.push({ post, features, namesTool, kinds, set });
    bodies.push(keyOf(raw.body));
  }
  const folds = foldsOf(bodies);
  return posts.map((one, index) => ({ ...one, fold: folds[index] as number }));
}

/** The first step's examples: every statement of every post, numbered; `target` is null where there is no label. */
class Examples {
  readonly vocabulary = new Vocabulary();
  readonly byPost: readonly (readonly Example[])[];
  readonly #frequency = new Map<string, number>();
  readonly #posts: readonly Read[];

  constructor(posts: readonly Read[]) {
    this.#posts = posts;
    for (const { features, kinds } of posts)
      for (const index of kinds.keys())
        for (const name of features[index] as string[]) this.#frequency.set(name, (this.#frequency.get(name) ?? 0) + 1);
    this.byPost = posts.map(({ features, kinds }) =>
      features.map((names, index) => exampleOf(this.#number(names), null, kinds.get(index) ?? -1)),
    );
  }

  get size(): number {
    return this.vocabulary.names.length;
  }

  #number(names: readonly string[]): Int32Array {
    const kept = names.filter((name) => (this.#frequency.get(name) ?? 0) >= LEAST);
    return Int32Array.from(kept, (name) => this.vocabulary.number(name));
  }

  labelled(take: (post: Read) => boolean): Example[] {
    return this.#posts.flatMap((post, at) =>
      take(post) ? [...post.kinds.keys()].flatMap((index) => this.of(at, index)) : [],
    );
  }

  /** What is learnt of a statement: as it stands in its post and, of some, as it would look alone. */
  of(post: number, index: number): Example[] {
    const placed = (this.byPost[post] as Example[])[index] as Example;
    if ((post + index) % ALONE.every !== 0) return [placed];
    const features = this.#number(aloneFeatures((this.#posts[post] as Read).features[index] as string[]));
    return [placed, { ...placed, features, weight: ALONE.weight }];
  }
}

function exampleOf(features: Int32Array, values: Float32Array | null, kind: number): Example {
  return { features, values, target: Float32Array.from({ length: K }, (_, k) => (k === kind ? 1 : 0)), weight: 1 };
}

/** Learns both steps of the statement model, and the probability from which an outcome is said (by F1 over held-out folds). */
export function trainStatements(data: TrainingData, log: (line: string) => void): StatementWeights {
  const posts = read(data);
  const examples = new Examples(posts);
  const logits = heldOutLogits(posts, examples);
  const { features, places } = companyExamples(posts, logits);
  const held = heldOutCompany(features, places, posts);
  const kinds = places.map(({ post, index }) => (posts[post] as Read).kinds.get(index) as number);
  const temperature = bestTemperature(held, kinds);
  const likely = held.map((probabilities) => tempered(probabilities, temperature));
  const sets = places.map(({ post }) => (posts[post] as Read).set);
  const outcomeFrom = bestThreshold(likely, kinds, sets);
  for (const set of ['own', 'natural', 'outcomes', 'written'] as const)
    report(set, likely, kinds, sets, outcomeFrom, log);
  const learnt = trainSparse(believable(posts, examples, logits), examples.size);
  const table = compactTable(learnt, examples.vocabulary, OPTIONS, FEATURES);
  const company = train(features, COMPANY_SIZE, COMPANY);
  return { table, company: roundCompany(company, temperature), outcomeFrom };
}

/**
 * All labelled statements but those labelled for jdlint whose label a model of the other posts finds incredible: most of
 * those are slips of the reader.
 */
function believable(
  posts: readonly Read[],
  examples: Examples,
  logits: readonly (readonly Float64Array[])[],
): Example[] {
  return posts.flatMap(({ kinds, set }, post) =>
    [...kinds].flatMap(([index, kind]) => {
      const likely = softmax((logits[post] as Float64Array[])[index] as Float64Array, 1);
      if (set === 'own' && (likely[kind] as number) < INCREDIBLE) return [];
      return examples.of(post, index);
    }),
  );
}

/** Learns, keeps the features that bear most, and learns again with those alone, so that nothing is missing later. */
function trainSparse(examples: readonly Example[], size: number): Learnt {
  const counts = new Int32Array(size);
  for (const { features } of examples)
    for (const feature of features) counts[feature] = (counts[feature] as number) + 1;
  const { weights } = trainMean(examples, size, FIRST, RUNS);
  const worth = Array.from({ length: size }, (_, feature) => {
    const row = weights.subarray(feature * K, feature * K + K);
    const mean = row.reduce((sum, weight) => sum + weight, 0) / K;
    const most = row.reduce((top, weight) => Math.max(top, Math.abs(weight - mean)), 0);
    return most * Math.sqrt(Math.min(50, counts[feature] as number));
  });
  const order = Array.from({ length: size }, (_, feature) => feature);
  order.sort((a, b) => (worth[b] as number) - (worth[a] as number) || a - b);
  const kept = new Uint8Array(size);
  for (const feature of order.slice(0, FEATURES)) kept[feature] = 1;
  const thinned = examples.map((example) => ({ ...example, features: example.features.filter((f) => kept[f] === 1) }));
  return trainMean(thinned, size, OPTIONS, RUNS);
}

/** Logits of the first step for every statement, each by a model that has not seen its post. */
function heldOutLogits(posts: readonly Read[], examples: Examples): Float64Array[][] {
  const logits: Float64Array[][] = posts.map(() => []);
  for (let fold = 0; fold < FOLDS; fold++) {
    const learnt = trainSparse(
      examples.labelled((post) => post.fold !== fold),
      examples.size,
    );
    for (const [post, read] of posts.entries()) {
      if (read.fold !== fold) continue;
      logits[post] = (examples.byPost[post] as Example[]).map((example) => {
        const into = new Float64Array(K);
        score(example, learnt.weights, learnt.bias, K, into);
        return into;
      });
    }
  }
  return logits;
}

interface Place {
  readonly post: number;
  readonly index: number;
}

const allFeatures = Int32Array.from({ length: COMPANY_SIZE }, (_, index) => index);

/** The second step's examples: one for each labelled statement. */
function companyExamples(
  posts: readonly Read[],
  logits: readonly Float64Array[][],
): { features: Example[]; places: Place[] } {
  const features: Example[] = [];
  const places: Place[] = [];
  posts.forEach(({ post, kinds, namesTool }, number) => {
    const readings = (logits[number] as Float64Array[]).map((one, index) => ({
      logits: one,
      namesTool: namesTool[index] as boolean,
    }));
    const likely = readings.map((one) => softmax(one.logits, 1));
    const sums = new SectionSums(post.statements, likely);
    for (const [index, kind] of kinds) {
      const values = new Float64Array(COMPANY_SIZE);
      companyFeatures(post.statements, readings, likely, sums, index, values);
      features.push(exampleOf(allFeatures, Float32Array.from(values), kind));
      places.push({ post: number, index });
    }
  });
  return { features, places };
}

function heldOutCompany(features: readonly Example[], places: readonly Place[], posts: readonly Read[]): number[][] {
  const held: number[][] = [];
  const foldOf = (at: number) => (posts[(places[at] as Place).post] as Read).fold;
  for (let fold = 0; fold < FOLDS; fold++) {
    const learnt = train(
      features.filter((_, at) => foldOf(at) !== fold),
      COMPANY_SIZE,
      COMPANY,
    );
    features.forEach((example, at) => {
      if (foldOf(at) !== fold) return;
      const into = new Float64Array(K);
      score(example, learnt.weights, learnt.bias, K, into);
      held[at] = softmax(into, 1);
    });
  }
  return held;
}

function roundCompany(learnt: Learnt, temperature: number): CompanyWeights {
  const round = (value: number) => Number(value.toFixed(4));
  const rows = Array.from({ length: COMPANY_SIZE }, (_, f) =>
    Array.from(learnt.weights.subarray(f * K, f * K + K), round),
  );
  return { bias: Array.from(learnt.bias, round), rows, temperature };
}

function report(
  set: StatementSet,
  likely: readonly number[][],
  kinds: readonly number[],
  sets: readonly StatementSet[],
  outcomeFrom: number,
  log: (line: string) => void,
): void {
  const counts = STATEMENT_KINDS.map(() => ({ hit: 0, said: 0, is: 0 }));
  likely.forEach((probabilities, at) => {
    if (sets[at] !== set) return;
    const said = STATEMENT_KINDS.indexOf(decide(probabilities, outcomeFrom));
    const is = kinds[at] as number;
    (counts[said] as { said: number }).said++;
    (counts[is] as { is: number }).is++;
    if (said === is) (counts[is] as { hit: number }).hit++;
  });
  const percent = (right: number, of: number) => `${((100 * right) / of).toFixed(1)} %`;
  const sum = (key: 'hit' | 'is') => counts.reduce((total, count) => total + count[key], 0);
  log(
    `statements (${set}): ${sum('is')} labelled, held-out accuracy ${percent(sum('hit'), sum('is'))}, outcome from ${outcomeFrom}`,
  );
  counts.forEach(({ hit, said, is }, k) => {
    const name = (STATEMENT_KINDS[k] as string).padEnd(16);
    log(`  ${name} P ${percent(hit, said)} R ${percent(hit, is)} F1 ${percent(2 * hit, said + is)} n ${is}`);
  });
}

/** The threshold that serves both whole posts and picked statements: the best mean of their F1. */
function bestThreshold(held: readonly number[][], kinds: readonly number[], sets: readonly StatementSet[]): number {
  let best = { threshold: 0.5, f1: 0 };
  for (let threshold = 0.15; threshold < 0.8; threshold += 0.025) {
    const f1 = (f1At(threshold, 'natural', held, kinds, sets) + f1At(threshold, 'outcomes', held, kinds, sets)) / 2;
    if (f1 > best.f1) best = { threshold, f1 };
  }
  return Number(best.threshold.toFixed(3));
}

function f1At(
  threshold: number,
  set: StatementSet,
  held: readonly number[][],
  kinds: readonly number[],
  sets: readonly StatementSet[],
): number {
  let hit = 0;
  let off = 0;
  held.forEach((probabilities, index) => {
    if (sets[index] !== set) return;
    const said = (probabilities[OUTCOME] as number) >= threshold;
    const is = kinds[index] === OUTCOME;
    if (said && is) hit++;
    else if (said || is) off++;
  });
  return (2 * hit) / (2 * hit + off);
}
