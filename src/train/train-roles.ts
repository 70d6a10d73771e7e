import type { LinearWeights } from '../judge/linear/model.ts';
import { emitTitleFeatures } from '../judge/roles/title-features.ts';
import type { StatementModel } from '../judge/statements/statement-model.ts';
import { OUTSIDE, ROLE_IDS } from '../model/kinds.ts';
import { bestTemperature, reliability, tempered } from './calibrate.ts';
import { crossValidate, foldsOf } from './cross-validate.ts';
import type { TrainingData } from './data.ts';
import { compact, type Example, train, type TrainingOptions, Vocabulary } from './logistic.ts';
import { readExamples, type RoleExample } from './role-examples.ts';
import { shareTarget } from './body-encoding.ts';
import { type BodyTraining, type HeldBody, trainBody } from './train-body.ts';
import { type MismatchTraining, trainMismatch } from './train-mismatch.ts';

const CLASSES = ROLE_IDS as readonly string[];
const TITLE: TrainingOptions = { classes: CLASSES, epochs: 30, rate: 0.1, l2: 0.01, seed: 2 };
/**
 * How much the body's log-probabilities count beside the title. Held-out posts would choose the smallest: in the corpus
 * titles are nearly always honest. Whoever asks jdlint has more doubt than that.
 */
const BODY_FACTOR = 0.7;
const LEAST = 3;
const TITLE_FEATURES = 1500;
/** Rare roles count for more, by this power of their rarity. */
const BALANCE = 0.8;

/** All that the role judgement learnt. */
export type RoleWeights = Omit<BodyTraining, 'held'> &
  MismatchTraining & { readonly title: LinearWeights; readonly bodyFactor: number };

/** Learns the models of the role judgement and writes the figures that they reach on held-out folds. */
export function trainRoles(data: TrainingData, statement: StatementModel, log: (line: string) => void): RoleWeights {
  const examples = readExamples(data, statement);
  const folds = foldsOf(examples.map(({ group }) => group));
  const { held, ...bodies } = trainBody(examples, folds);
  log(`roles: bodies read by statements for ${bodies.lineShare} of it`);

  const labelled = examples.flatMap((one, index) => (one.source === 'labelled' ? [{ one, index }] : []));
  const posts = labelled.map(({ one }) => one);
  const read = labelled.map(({ index }) => held[index] as HeldBody);
  report(
    'body alone',
    read.map(({ probabilities }) => probabilities),
    posts,
    log,
  );

  const encoded = encodeTitles(posts, read);
  const size = encoded.vocabulary.names.length;
  const said = crossValidate(
    encoded.examples,
    labelled.map(({ index }) => folds[index] as number),
    size,
    TITLE,
  );
  const temperature = bestTemperature(
    said,
    posts.map(({ fair }) => CLASSES.indexOf(fair[0] as string)),
  );
  const joint = said.map((probabilities) => tempered(probabilities, temperature));
  report('with title', joint, posts, log);
  for (const row of reliability(sureness(joint, posts))) log(`  ${row}`);
  const title = {
    ...compact(train(encoded.examples, size, TITLE), encoded.vocabulary, TITLE, TITLE_FEATURES),
    temperature,
  };
  return { ...bodies, title, bodyFactor: BODY_FACTOR, ...trainMismatch(examples, held, folds, log) };
}

function encodeTitles(posts: readonly RoleExample[], read: readonly HeldBody[]) {
  const frequency = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const { title, fair } of posts) {
    emitTitleFeatures(title, (feature) => frequency.set(feature, (frequency.get(feature) ?? 0) + 1));
    counts.set(fair[0] as string, (counts.get(fair[0] as string) ?? 0) + 1);
  }
  const vocabulary = new Vocabulary();
  const examples = posts.map(({ title, fair, weight }, index): Example => {
    const features: number[] = [];
    const values: number[] = [];
    emitTitleFeatures(title, (feature, value) => {
      if ((frequency.get(feature) ?? 0) < LEAST) return;
      features.push(vocabulary.number(feature));
      values.push(value);
    });
    return {
      features: Int32Array.from(features),
      values: Float32Array.from(values),
      target: shareTarget(fair),
      weight: weight * (100 / Math.max(6, counts.get(fair[0] as string) ?? 6)) ** BALANCE,
      offset: Float32Array.from((read[index] as HeldBody).probabilities, (p) => BODY_FACTOR * Math.log(p + 1e-6)),
    };
  });
  return { examples, vocabulary };
}

const top = (probabilities: readonly number[]) => CLASSES[probabilities.indexOf(Math.max(...probabilities))] as string;

function sureness(held: readonly (readonly number[])[], posts: readonly RoleExample[]) {
  return held.map((probabilities, index) => ({
    sure: Math.max(...probabilities),
    right: (posts[index] as RoleExample).fair.includes(top(probabilities)),
  }));
}

function report(
  name: string,
  held: readonly (readonly number[])[],
  posts: readonly RoleExample[],
  log: (line: string) => void,
): void {
  const right = posts.map(({ fair }, index) => fair.includes(top(held[index] as number[])));
  const share = (keep: (one: RoleExample) => boolean) => {
    const kept = right.filter((_, index) => keep(posts[index] as RoleExample));
    return ((100 * kept.filter(Boolean).length) / kept.length).toFixed(1);
  };
  const all = share(() => true);
  const infrastructure = share(({ fair }) => fair[0] !== OUTSIDE);
  log(`roles, ${name}: ${posts.length} held-out posts, accepted ${all} %, of infrastructure posts ${infrastructure} %`);
}
