import { STATEMENT_KINDS } from '../model/kinds.ts';
import type { Statement } from '../model/post.ts';
import { toolHits } from '../judge/analyze.ts';
import type { LinearWeights } from '../judge/linear/model.ts';
import { emitFeatures, termsOf } from '../judge/statements/features.ts';
import { toolsOf } from '../judge/statements/judge-statements.ts';
import { parse } from '../parse/post.ts';
import type { StatementLabel, TrainingData } from './data.ts';
import { bestTemperature, tempered } from './calibrate.ts';
import { compact, type Example, score, softmax, train, type TrainingOptions, Vocabulary } from './logistic.ts';

const OPTIONS: TrainingOptions = { classes: STATEMENT_KINDS, epochs: 30, rate: 0.05, l2: 0.02, seed: 1 };
/** Features seen in fewer statements than this are chance. */
const LEAST = 2;
const FEATURES = 9000;
const FOLDS = 5;

interface Labelled {
  readonly features: readonly string[];
  readonly kind: number;
  readonly post: number;
  /** Labels of whole posts or of the outcome set; not those picked because a model was unsure. */
  readonly fair: boolean;
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

function read(data: TrainingData): Labelled[] {
  const labelled: Labelled[] = [];
  let number = 0;
  for (const { post: raw, labels, own } of data.statements()) {
    const post = parse(raw.body, { format: raw.format, title: raw.title });
    const hits = toolHits(post);
    number++;
    for (const label of labels) {
      const statement = matching(post.statements, label);
      const kind = (STATEMENT_KINDS as readonly string[]).indexOf(label.kind);
      if (!statement || kind < 0) continue;
      const features = new Set<string>();
      emitFeatures(post, statement, termsOf(post, statement, toolsOf(post, statement, hits)), (feature) =>
        features.add(feature),
      );
      labelled.push({ features: [...features], kind, post: number, fair: !own });
    }
  }
  return labelled;
}

const OUTCOME = STATEMENT_KINDS.indexOf('outcome');

/** Learns the statement model, and the probability from which an outcome is said (by F1 over held-out folds). */
export function trainStatements(
  data: TrainingData,
  log: (line: string) => void,
): { linear: LinearWeights; outcomeFrom: number } {
  const labelled = read(data);
  const frequency = new Map<string, number>();
  for (const { features } of labelled)
    for (const feature of features) frequency.set(feature, (frequency.get(feature) ?? 0) + 1);
  const vocabulary = new Vocabulary();
  const examples = labelled.map(({ features, kind }): Example => {
    const kept = features.filter((feature) => (frequency.get(feature) ?? 0) >= LEAST);
    return {
      features: Int32Array.from(kept, (feature) => vocabulary.number(feature)),
      values: null,
      target: Float32Array.from(STATEMENT_KINDS, (_, index) => (index === kind ? 1 : 0)),
      weight: 1,
    };
  });
  const size = vocabulary.names.length;
  const raw = crossValidate(examples, labelled, size);
  const kinds = labelled.map(({ kind }) => kind);
  const temperature = bestTemperature(raw, kinds);
  const held = raw.map((probabilities) => tempered(probabilities, temperature));
  const outcomeFrom = bestThreshold(held, labelled);
  const right = held.filter(
    (probabilities, index) => argmax(probabilities, outcomeFrom) === labelled[index]?.kind,
  ).length;
  log(
    `statements: ${labelled.length} labelled, ${size} features, held-out accuracy ${((100 * right) / held.length).toFixed(1)} %, outcome from ${outcomeFrom}`,
  );
  const weights = compact(train(examples, size, OPTIONS), vocabulary, OPTIONS, FEATURES);
  return { linear: { ...weights, temperature }, outcomeFrom };
}

function crossValidate(examples: readonly Example[], labelled: readonly Labelled[], size: number): number[][] {
  const held: number[][] = new Array(examples.length);
  const logits = new Float64Array(STATEMENT_KINDS.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const learnt = train(
      examples.filter((_, index) => (labelled[index] as Labelled).post % FOLDS !== fold),
      size,
      OPTIONS,
    );
    examples.forEach((example, index) => {
      if ((labelled[index] as Labelled).post % FOLDS !== fold) return;
      score(example, learnt.weights, learnt.bias, STATEMENT_KINDS.length, logits);
      softmax(logits);
      held[index] = Array.from(logits);
    });
  }
  return held;
}

function argmax(probabilities: readonly number[], outcomeFrom: number): number {
  if ((probabilities[OUTCOME] as number) >= outcomeFrom) return OUTCOME;
  let best = OUTCOME === 0 ? 1 : 0;
  probabilities.forEach((probability, index) => {
    if (index !== OUTCOME && probability > (probabilities[best] as number)) best = index;
  });
  return best;
}

function bestThreshold(held: readonly number[][], labelled: readonly Labelled[]): number {
  let best = { threshold: 0.5, f1: 0 };
  for (let threshold = 0.15; threshold < 0.8; threshold += 0.025) {
    let hit = 0;
    let wrong = 0;
    let missed = 0;
    held.forEach((probabilities, index) => {
      if (!labelled[index]?.fair) return;
      const said = (probabilities[OUTCOME] as number) >= threshold;
      const is = labelled[index]?.kind === OUTCOME;
      if (said && is) hit++;
      else if (said) wrong++;
      else if (is) missed++;
    });
    const f1 = (2 * hit) / (2 * hit + wrong + missed);
    if (f1 > best.f1) best = { threshold, f1 };
  }
  return Number(best.threshold.toFixed(3));
}
