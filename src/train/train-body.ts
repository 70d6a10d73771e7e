import { DATA, LEADS, SOFTWARE, together, TRAITS } from '../judge/roles/body.ts';
import type { LinearWeights } from '../judge/linear/model.ts';
import { leadingVoice } from '../judge/roles/leading.ts';
import { workShares } from '../judge/roles/lines.ts';
import { ROLE_IDS } from '../model/kinds.ts';
import { BodyEncoder, type Numbered, numbered } from './body-encoding.ts';
import { bestTemperature } from './calibrate.ts';
import { FOLDS } from './cross-validate.ts';
import { type Example, type Learnt, predict, roundCoarsely, trainMean, type TrainingOptions } from './logistic.ts';
import type { RoleExample } from './role-examples.ts';

const ROLES = ROLE_IDS as readonly string[];
const BODY: TrainingOptions = {
  classes: [...ROLES, ...TRAITS],
  epochs: 12,
  rate: 0.1,
  l2: 0.012,
  seed: 1,
  link: 'each',
};
/** For choosing the features a few rounds do. */
const FIRST: TrainingOptions = { ...BODY, epochs: 4 };
const LINE: TrainingOptions = { classes: ROLES, epochs: 4, rate: 0.08, l2: 0.003, seed: 5 };
/** Features that both models know. */
const FEATURES = 2500;
const RUNS = 4;
const LINE_SHARES = [0, 0.25, 0.5, 0.75];

/** What a body says to models that did not learn from it. */
export interface HeldBody {
  readonly accepted: readonly number[];
  readonly shares: readonly number[];
  readonly leads: number;
  readonly leading: number;
  readonly software: number;
  readonly data: number;
  readonly probabilities: readonly number[];
  readonly size: number;
}

export interface BodyTraining {
  readonly held: readonly HeldBody[];
  readonly body: LinearWeights;
  readonly line: LinearWeights;
  readonly lineShare: number;
  readonly bodyTemperature: number;
}

/** Learns the two models that read bodies, and how far each counts. */
export function trainBody(examples: readonly RoleExample[], folds: readonly number[]): BodyTraining {
  const encoder = new BodyEncoder(examples);
  const every = examples.map((_, index) => index);
  const accepted = new Array<number[]>(examples.length);
  const shares = new Array<number[]>(examples.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const { features, body, line } = learn(
      encoder,
      every.filter((index) => folds[index] !== fold),
    );
    for (const index of every) {
      if (folds[index] !== fold) continue;
      accepted[index] = said(encoder.body(index, features), body, BODY);
      shares[index] = sharesOf(encoder.lines(index, features), line);
    }
  }
  const labelled = examples.flatMap(({ source }, index) => (source === 'labelled' ? [index] : []));
  const roleOf = (index: number) => ROLES.indexOf((examples[index] as RoleExample).fair[0] as string);
  let best = { lineShare: 0, bodyTemperature: 1, loss: Number.POSITIVE_INFINITY };
  for (const lineShare of LINE_SHARES) {
    const both = (index: number) =>
      together((accepted[index] as number[]).slice(0, ROLES.length), shares[index] as number[], lineShare, 1);
    const bodyTemperature = bestTemperature(labelled.map(both), labelled.map(roleOf));
    const loss = labelled.reduce((sum, index) => {
      const chances = (accepted[index] as number[]).slice(0, ROLES.length);
      return (
        sum -
        Math.log(together(chances, shares[index] as number[], lineShare, bodyTemperature)[roleOf(index)] as number)
      );
    }, 0);
    if (loss < best.loss) best = { lineShare, bodyTemperature, loss };
  }
  const { lineShare, bodyTemperature } = best;
  const held = examples.map((example, index): HeldBody => {
    const chances = (accepted[index] as number[]).slice(0, ROLES.length);
    const chanceOf = (trait: string) => (accepted[index] as number[])[BODY.classes.indexOf(trait)] as number;
    return {
      accepted: chances,
      shares: shares[index] as number[],
      leads: chanceOf(LEADS),
      leading: leadingVoice(example.lines),
      software: chanceOf(SOFTWARE),
      data: chanceOf(DATA),
      probabilities: together(chances, shares[index] as number[], lineShare, bodyTemperature),
      size: example.words.size,
    };
  });
  const { features, body, line } = learn(encoder, every);
  const names = [...features.keys()];
  return {
    held,
    body: roundCoarsely(body, names, BODY),
    line: roundCoarsely(line, names, LINE),
    lineShare,
    bodyTemperature,
  };
}

/** Learns from all features, keeps those that bear most, and learns again with those alone, so that nothing is missing later. */
function learn(encoder: BodyEncoder, open: readonly number[]) {
  const { all, counts } = encoder;
  const first = trainMean(
    open.map((index) => encoder.body(index, all)),
    all.size,
    FIRST,
    RUNS,
  );
  const features = heaviest(first, all, counts);
  const body = trainMean(
    open.map((index) => encoder.body(index, features)),
    features.size,
    BODY,
    RUNS,
  );
  const line = trainMean(
    open.flatMap((index) => (encoder.taught(index) ? encoder.lines(index, features).examples : [])),
    features.size,
    LINE,
    RUNS,
  );
  return { features, body, line };
}

/** The features that bear most, in order of their names. */
function heaviest({ weights }: Learnt, features: Numbered, counts: readonly number[]): Numbered {
  const k = BODY.classes.length;
  const worth = Array.from(features, ([name, number]) => {
    let size = 0;
    for (let c = 0; c < k; c++) size = Math.max(size, Math.abs(weights[number * k + c] as number));
    return { name, worth: size * Math.sqrt(Math.min(50, counts[number] as number)) };
  });
  worth.sort((a, b) => b.worth - a.worth || (a.name < b.name ? -1 : 1));
  return numbered(
    worth
      .slice(0, FEATURES)
      .map(({ name }) => name)
      .sort(),
  );
}

function said(example: Example, learnt: Learnt, options: TrainingOptions): number[] {
  const into = new Float64Array(options.classes.length);
  predict(example, learnt.weights, learnt.bias, options.link, into);
  return Array.from(into);
}

function sharesOf({ voices, examples }: ReturnType<BodyEncoder['lines']>, learnt: Learnt): number[] {
  return workShares(
    examples.map((line, at) => ({ voice: voices[at] as number, roles: said(line, learnt, LINE) })),
    ROLES.length,
  );
}
