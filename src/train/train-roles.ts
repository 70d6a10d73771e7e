import { ROLES } from '../catalogue/roles.ts';
import { toolHits } from '../judge/analyze.ts';
import { LinearModel, type LinearWeights } from '../judge/linear/model.ts';
import { type BodyWords, bodyVector, bodyWords } from '../judge/roles/body.ts';
import { areBlurred, emitMismatchFeatures, type MismatchQuestion } from '../judge/roles/mismatch.ts';
import { emitTitleFeatures } from '../judge/roles/title-features.ts';
import { judgeStatements } from '../judge/statements/judge-statements.ts';
import type { StatementModel } from '../judge/statements/statement-model.ts';
import { readTitle } from '../judge/title/read-title.ts';
import type { TitleReading } from '../judge/title/types.ts';
import { ROLE_IDS } from '../model/kinds.ts';
import { parse } from '../parse/post.ts';
import { bestTemperature, reliability, tempered } from './calibrate.ts';
import type { TrainingData } from './data.ts';
import {
  compact,
  type Example,
  type Learnt,
  randomFrom,
  score,
  softmax,
  train,
  type TrainingOptions,
  Vocabulary,
} from './logistic.ts';

const CLASSES = ROLE_IDS as readonly string[];
const BODY: TrainingOptions = { classes: CLASSES, epochs: 12, rate: 0.1, l2: 0.001, seed: 1 };
const TITLE: TrainingOptions = { classes: CLASSES, epochs: 30, rate: 0.1, l2: 0.01, seed: 2 };
const MISMATCH: TrainingOptions = { classes: ['false', 'true'], epochs: 60, rate: 0.1, l2: 0.002, seed: 3 };
/**
 * How much the body's log-probabilities count beside the title. Held-out posts would choose the smallest: in the corpus
 * titles are nearly always honest. Whoever asks jdlint has more doubt than that.
 */
const BODY_FACTORS = [0.7];
/** A mismatch is said from here: about as many honest titles are then called misleading as careful readers differ on. */
const MISMATCH_FROM = 0.65;
const MISMATCH_BELOW = 0.4;
const LEAST = 3;
const BODY_FEATURES = 7000;
const TITLE_FEATURES = 1500;
const FOLDS = 5;
/** Share of a label that goes to `role` where `also` names fair answers too. */
const MAIN_SHARE = 0.75;
/** Rare roles count for more, by this power of their rarity. */
const BALANCE = 0.8;

interface Labelled {
  readonly id: string;
  readonly title: TitleReading;
  readonly words: BodyWords;
  readonly role: string;
  readonly also: readonly string[];
  readonly mismatch: boolean | null;
  readonly weight: number;
  /** False for examples made from the catalogue, which have no title of their own. */
  readonly real: boolean;
}

export interface RoleWeights {
  readonly body: LinearWeights;
  readonly title: LinearWeights;
  readonly bodyFactor: number;
  readonly mismatch: LinearWeights;
  readonly mismatchFrom: number;
  readonly mismatchBelow: number;
}

function read(data: TrainingData, statement: StatementModel): Labelled[] {
  const labelled: Labelled[] = [];
  for (const { post: raw, label, own } of data.roles()) {
    if (!CLASSES.includes(label.role)) continue;
    const post = parse(raw.body, { format: raw.format, title: raw.title });
    const judged = judgeStatements(post, toolHits(post), statement);
    labelled.push({
      id: label.id,
      title: readTitle(raw.title),
      words: bodyWords(post, judged),
      role: label.role,
      also: label.also.filter((id) => CLASSES.includes(id)),
      mismatch: label.mismatch,
      weight: own ? 1 : 1.5,
      real: true,
    });
  }
  return labelled;
}

/** The catalogue itself says what rare roles are about: each of its parts makes a small example. */
function fromCatalogue(statement: StatementModel): Labelled[] {
  const examples: Labelled[] = [];
  for (const role of ROLES) {
    if (role.id === 'not-infrastructure') continue;
    const parts = [
      role.duties.join('. '),
      [...role.tools, ...role.capabilities.map((id) => id.replaceAll('-', ' '))].join('. '),
      [...role.depth.map(({ suggestion }) => suggestion), ...role.metrics.map(({ outcome }) => outcome)].join('. '),
      `${role.about}. ${role.duties.join('. ')}. ${role.metrics.map(({ name }) => name).join('. ')}`,
    ];
    for (const part of parts) {
      const post = parse(part.replaceAll('. ', '.\n'), { format: 'text' });
      examples.push({
        id: `catalogue:${role.id}`,
        title: readTitle(role.name),
        words: bodyWords(
          post,
          judgeStatements(post, toolHits(post), statement).map((one) => ({ ...one, kind: 'duty' })),
        ),
        role: role.id,
        also: [],
        mismatch: null,
        weight: 0.7,
        real: false,
      });
    }
  }
  return examples;
}

function targetOf({ role, also }: Labelled): Float32Array {
  const target = new Float32Array(CLASSES.length);
  const main = also.length > 0 ? MAIN_SHARE : 1;
  target[CLASSES.indexOf(role)] = main;
  for (const id of also)
    target[CLASSES.indexOf(id)] = (target[CLASSES.indexOf(id)] as number) + (1 - main) / also.length;
  return target;
}

/** Learns the three models of the role judgement and writes the figures that they reach on held-out folds. */
export function trainRoles(data: TrainingData, statement: StatementModel, log: (line: string) => void): RoleWeights {
  const labelled = [...read(data, statement), ...fromCatalogue(statement)];
  const folds = labelled.map((_, index) => index % FOLDS);
  const counts = new Map<string, number>();
  for (const { role } of labelled) counts.set(role, (counts.get(role) ?? 0) + 1);
  const weightOf = ({ role, weight }: Labelled) => weight * (100 / Math.max(6, counts.get(role) ?? 6)) ** BALANCE;

  const bodies = encodeBodies(labelled, weightOf);
  const heldBody = crossValidate(bodies.examples, folds, bodies.vocabulary.names.length, BODY);
  const labels = labelled.map(({ role }) => CLASSES.indexOf(role));
  const bodyTemperature = bestTemperature(heldBody, labels);
  const body = heldBody.map((probabilities) => tempered(probabilities, bodyTemperature));
  report('body alone', body, labelled, log);

  const titles = BODY_FACTORS.map((factor) => {
    const encoded = encodeTitles(labelled, body, factor, weightOf);
    const held = crossValidate(encoded.examples, folds, encoded.vocabulary.names.length, TITLE);
    const temperature = bestTemperature(held, labels);
    const joint = held.map((probabilities) => tempered(probabilities, temperature));
    const accepted = labelled.filter(
      (example, index) => example.real && isAccepted(example, joint[index] as number[]),
    ).length;
    return { factor, encoded, temperature, joint, accepted };
  });
  const best = titles.reduce((a, b) => (b.accepted > a.accepted ? b : a));
  report(`with title (body counts ${best.factor})`, best.joint, labelled, log);
  for (const row of reliability(sureness(best.joint, labelled))) log(`  ${row}`);

  const learntBody = train(bodies.examples, bodies.vocabulary.names.length, BODY);
  const learntTitle = train(best.encoded.examples, best.encoded.vocabulary.names.length, TITLE);
  const mismatch = trainMismatch(labelled, body, best.joint, folds, log, (index, title) => {
    const model = new LinearModel({
      ...compact(learntTitle, best.encoded.vocabulary, TITLE, TITLE_FEATURES),
      temperature: best.temperature,
    });
    return jointOf(body[index] as number[], title, model, best.factor);
  });
  return {
    body: { ...compact(learntBody, bodies.vocabulary, BODY, BODY_FEATURES), temperature: bodyTemperature },
    title: { ...compact(learntTitle, best.encoded.vocabulary, TITLE, TITLE_FEATURES), temperature: best.temperature },
    bodyFactor: best.factor,
    ...mismatch,
  };
}

interface Encoded {
  readonly examples: Example[];
  readonly vocabulary: Vocabulary;
}

function encodeBodies(labelled: readonly Labelled[], weightOf: (one: Labelled) => number): Encoded {
  const frequency = new Map<string, number>();
  for (const { words } of labelled)
    for (const feature of words.keys()) frequency.set(feature, (frequency.get(feature) ?? 0) + 1);
  const vocabulary = new Vocabulary();
  const examples = labelled.map((one): Example => {
    const vector = bodyVector(one.words, (feature) => (frequency.get(feature) ?? 0) >= LEAST);
    return {
      features: Int32Array.from(vector, ([feature]) => vocabulary.number(feature)),
      values: Float32Array.from(vector, ([, value]) => value),
      target: targetOf(one),
      weight: weightOf(one),
    };
  });
  return { examples, vocabulary };
}

function encodeTitles(
  labelled: readonly Labelled[],
  body: readonly number[][],
  factor: number,
  weightOf: (one: Labelled) => number,
): Encoded {
  const frequency = new Map<string, number>();
  for (const { title } of labelled)
    emitTitleFeatures(title, (feature) => frequency.set(feature, (frequency.get(feature) ?? 0) + 1));
  const vocabulary = new Vocabulary();
  const examples = labelled.map((one, index): Example => {
    const features: number[] = [];
    const values: number[] = [];
    emitTitleFeatures(one.title, (feature, value) => {
      if ((frequency.get(feature) ?? 0) < LEAST) return;
      features.push(vocabulary.number(feature));
      values.push(value);
    });
    return {
      features: Int32Array.from(features),
      values: Float32Array.from(values),
      target: targetOf(one),
      weight: one.real ? weightOf(one) : 0,
      offset: Float32Array.from(body[index] as number[], (probability) => factor * Math.log(probability + 1e-6)),
    };
  });
  return { examples, vocabulary };
}

function crossValidate(
  examples: readonly Example[],
  folds: readonly number[],
  size: number,
  options: TrainingOptions,
): number[][] {
  const held: number[][] = new Array(examples.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const learnt = train(
      examples.filter((_, index) => folds[index] !== fold),
      size,
      options,
    );
    examples.forEach((example, index) => {
      if (folds[index] === fold) held[index] = predict(example, learnt, options.classes.length);
    });
  }
  return held;
}

function predict(example: Example, learnt: Learnt, k: number): number[] {
  const logits = new Float64Array(k);
  score(example, learnt.weights, learnt.bias, k, logits);
  softmax(logits);
  return Array.from(logits);
}

const top = (probabilities: readonly number[]) => CLASSES[probabilities.indexOf(Math.max(...probabilities))] as string;
const isAccepted = (one: Labelled, probabilities: readonly number[]) =>
  one.role === top(probabilities) || one.also.includes(top(probabilities));

function sureness(held: readonly number[][], labelled: readonly Labelled[]) {
  return held
    .map((probabilities, index) => ({
      sure: Math.max(...probabilities),
      right: isAccepted(labelled[index] as Labelled, probabilities),
      real: labelled[index]?.real,
    }))
    .filter(({ real }) => real);
}

function report(
  name: string,
  held: readonly number[][],
  labelled: readonly Labelled[],
  log: (line: string) => void,
): void {
  const real = labelled
    .map((one, index) => ({ one, probabilities: held[index] as number[] }))
    .filter(({ one }) => one.real);
  const accepted = real.filter(({ one, probabilities }) => isAccepted(one, probabilities)).length;
  const infrastructure = real.filter(({ one }) => one.role !== 'not-infrastructure');
  const right = infrastructure.filter(({ one, probabilities }) => isAccepted(one, probabilities)).length;
  log(
    `roles, ${name}: ${real.length} held-out posts, accepted ${((100 * accepted) / real.length).toFixed(1)} %, of infrastructure posts ${((100 * right) / infrastructure.length).toFixed(1)} %`,
  );
}

function jointOf(body: readonly number[], title: TitleReading, model: LinearModel, factor: number): number[] {
  const logits = model.start();
  emitTitleFeatures(title, (feature, value) => model.add(logits, feature, value));
  body.forEach((probability, index) => {
    logits[index] = (logits[index] as number) + (Math.log(probability + 1e-6) * factor) / model.scale;
  });
  return model.probabilities(logits);
}

interface Question extends MismatchQuestion {
  readonly truth: boolean;
  readonly weight: number;
  readonly fold: number;
}

/**
 * Real mismatches are few: beside them each post is put under a title of a distant role (a mismatch), as when a body
 * was written for another job. Own titles stay what their labels say.
 */
function trainMismatch(
  labelled: readonly Labelled[],
  body: readonly number[][],
  joint: readonly number[][],
  folds: readonly number[],
  log: (line: string) => void,
  weigh: (index: number, title: TitleReading) => number[],
): Pick<RoleWeights, 'mismatch' | 'mismatchFrom' | 'mismatchBelow'> {
  const random = randomFrom(7);
  const questions: Question[] = [];
  const asMap = (probabilities: readonly number[]) =>
    new Map(CLASSES.map((id, index) => [id, probabilities[index] as number]));
  labelled.forEach((one, index) => {
    if (!one.real) return;
    const known = [...one.words.keys()].length / 2;
    const fold = folds[index] as number;
    const own = body[index] as number[];
    if (one.title.role !== null && one.mismatch !== null) {
      const fair = one.title.role === one.role || one.also.includes(one.title.role);
      questions.push({
        promised: one.title.role,
        body: asMap(own),
        joint: asMap(joint[index] as number[]),
        known,
        truth: one.mismatch && !fair,
        weight: one.mismatch ? 4 : 1,
        fold,
      });
    }
    if (random() > 0.35) return;
    const other = labelled[Math.floor(random() * labelled.length)] as Labelled;
    const promised = other.title.role;
    if (
      !other.real ||
      promised === null ||
      promised === one.role ||
      one.also.includes(promised) ||
      areBlurred(promised, one.role)
    )
      return;
    questions.push({
      promised,
      body: asMap(own),
      joint: asMap(weigh(index, other.title)),
      known,
      truth: true,
      weight: 1,
      fold,
    });
  });
  const vocabulary = new Vocabulary();
  const examples = questions.map((question): Example => {
    const features: number[] = [];
    const values: number[] = [];
    emitMismatchFeatures(question, (feature, value) => {
      features.push(vocabulary.number(feature));
      values.push(value);
    });
    const target = Float32Array.from([question.truth ? 0 : 1, question.truth ? 1 : 0]);
    return { features: Int32Array.from(features), values: Float32Array.from(values), target, weight: question.weight };
  });
  const size = vocabulary.names.length;
  const held = crossValidate(
    examples,
    questions.map(({ fold }) => fold),
    size,
    MISMATCH,
  ).map((probabilities) => probabilities[1] as number);
  const said = questions.filter((_, index) => (held[index] as number) >= MISMATCH_FROM);
  const right = said.filter(({ truth }) => truth).length;
  log(
    `mismatch: ${questions.length} questions, said from ${MISMATCH_FROM}: precision ${((100 * right) / said.length).toFixed(1)} %, recall ${((100 * right) / questions.filter(({ truth }) => truth).length).toFixed(1)} %`,
  );
  const weights = compact(train(examples, size, MISMATCH), vocabulary, MISMATCH, size);
  return { mismatch: weights, mismatchFrom: MISMATCH_FROM, mismatchBelow: MISMATCH_BELOW };
}
