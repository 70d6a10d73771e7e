import { bodyVector, DATA, LEADS, SOFTWARE, together, TRAITS } from '../judge/roles/body.ts';
import type { LinearWeights } from '../judge/linear/model.ts';
import { areBlurred } from '../judge/roles/blurred.ts';
import { leadingVoice } from '../judge/roles/leading.ts';
import { lineVector, workShares } from '../judge/roles/lines.ts';
import { ROLE_IDS } from '../model/kinds.ts';
import { bestTemperature } from './calibrate.ts';
import { FOLDS } from './cross-validate.ts';
import { compact, type Example, type Learnt, predict, train, type TrainingOptions, Vocabulary } from './logistic.ts';
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
const LINE: TrainingOptions = { classes: ROLES, epochs: 4, rate: 0.08, l2: 0.0005, seed: 5 };
/** What fewer employers write is chance, or the employer's own. */
const LEAST = 5;
const BODY_FEATURES = 6000;
const LINE_FEATURES = 6000;
/** Rare roles count for more, by this power of their rarity. */
const BODY_BALANCE = 0.8;
const LINE_BALANCE = 0.5;
/** Share of a label that goes to the main role where others are accepted too. */
const MAIN_SHARE = 0.75;
/** How far a body is of a role that readers accept beside the main one. */
const ALSO = 0.65;
/** That a role is not accepted says little where one is that readers hardly tell from it. */
const BLURRED_WEIGHT = 0.2;
const LEADS_WEIGHT = 3;
const MANAGER = 'infrastructure-manager';
const OUTSIDE = 'not-infrastructure';
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
  const bodies = encodeBodies(examples);
  const size = bodies.vocabulary.names.length;
  const lines = encodeLines(examples);
  const accepted = new Array<number[]>(examples.length);
  const shares = new Array<number[]>(examples.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const open = (_: unknown, index: number) => folds[index] !== fold;
    const body = train(bodies.examples.filter(open), size, BODY);
    const line = train(lines.examples.filter(open).flat(), lines.vocabulary.names.length, LINE);
    examples.forEach((_, index) => {
      if (folds[index] !== fold) return;
      accepted[index] = said(bodies.examples[index] as Example, body, BODY);
      shares[index] = sharesOf(lines.examples[index] as Example[], lines.voices[index] as number[], line);
    });
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
  return {
    held,
    body: compact(train(bodies.examples, size, BODY), bodies.vocabulary, BODY, BODY_FEATURES),
    line: compact(
      train(lines.examples.flat(), lines.vocabulary.names.length, LINE),
      lines.vocabulary,
      LINE,
      LINE_FEATURES,
    ),
    lineShare,
    bodyTemperature,
  };
}

function said(example: Example, learnt: Learnt, options: TrainingOptions): number[] {
  const into = new Float64Array(options.classes.length);
  predict(example, learnt.weights, learnt.bias, options.link, into);
  return Array.from(into);
}

function sharesOf(lines: readonly Example[], voices: readonly number[], learnt: Learnt): number[] {
  return workShares(
    lines.map((line, at) => ({ voice: voices[at] as number, roles: said(line, learnt, LINE) })),
    ROLES.length,
  );
}

/** Whether enough employers write a feature. */
function byEmployers(examples: readonly RoleExample[], featuresOf: (one: RoleExample) => Iterable<string>) {
  const employers = new Map<string, Set<string>>();
  for (const one of examples) {
    for (const feature of featuresOf(one)) {
      const known = employers.get(feature);
      if (!known) employers.set(feature, new Set([one.company]));
      else if (known.size < LEAST) known.add(one.company);
    }
  }
  return (feature: string) => (employers.get(feature)?.size ?? 0) >= LEAST;
}

function countsOf(examples: readonly RoleExample[], rolesOf: (one: RoleExample) => readonly string[]) {
  const counts = new Map<string, number>();
  for (const one of examples) for (const id of rolesOf(one)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return (id: string) => counts.get(id) ?? 0;
}

function encodeBodies(examples: readonly RoleExample[]): { examples: Example[]; vocabulary: Vocabulary } {
  const frequent = byEmployers(examples, ({ words }) => words.keys());
  const count = countsOf(examples, ({ fair }) => fair);
  const vocabulary = new Vocabulary();
  const encoded = examples.map((one): Example => {
    const vector = bodyVector(one.words, frequent);
    const { target, weight } = acceptance(one, (id) => (examples.length / Math.max(LEAST, count(id))) ** BODY_BALANCE);
    return {
      features: Int32Array.from(vector, ([feature]) => vocabulary.number(feature)),
      values: Float32Array.from(vector, ([, value]) => value),
      target,
      weight,
    };
  });
  return { examples: encoded, vocabulary };
}

/** Which roles readers accept, and how much each answer counts; then what is so of the traits. */
function acceptance(example: RoleExample, rarity: (id: string) => number) {
  const { fair, source, weight } = example;
  const target = new Float32Array(BODY.classes.length);
  const counts = new Float32Array(BODY.classes.length);
  if (fair.length > 0) {
    ROLES.forEach((id, at) => {
      target[at] = fair[0] === id ? 1 : fair.includes(id) ? ALSO : 0;
      const blurred = fair.some((one) => areBlurred(one, id));
      counts[at] = weight * (fair.includes(id) ? rarity(id) : blurred ? BLURRED_WEIGHT : 1);
    });
  }
  const tell = (trait: string, holds: boolean, count: number) => {
    target[BODY.classes.indexOf(trait)] = holds ? 1 : 0;
    counts[BODY.classes.indexOf(trait)] = count;
  };
  const leads = leadsPeople(example);
  tell(LEADS, leads, source === 'written' ? (leads ? 1 : 0) : leads ? LEADS_WEIGHT : 1);
  const craft = craftOf(example);
  tell(SOFTWARE, craft === SOFTWARE, craft === undefined ? 0 : 1);
  tell(DATA, craft === DATA, craft === undefined ? 0 : 1);
  return { target, weight: counts };
}

const leadsPeople = ({ fair, title, source }: RoleExample) =>
  source === 'written'
    ? fair.includes(MANAGER)
    : title.level === 'manager' || (source === 'labelled' && fair.includes(MANAGER));

// Titles of work outside infrastructure that name the craft.
const softwareTitle =
  /software|developer|full.?stack|front.?end|back.?end|programmer|mobile|\bios\b|android|\bjava\b|python|web /i;
const dataTitle = /\bdata\b|machine learning|\bml\b|\bai\b|analytics|scientist|\bbi\b/i;

/** The craft that the title of a post outside infrastructure names, null where it is none of the two, undefined where it is open. */
function craftOf({ fair, title, source }: RoleExample): typeof SOFTWARE | typeof DATA | null | undefined {
  if (source === 'written') return null;
  if (title.role !== OUTSIDE) return fair.length > 0 && !fair.includes(OUTSIDE) ? null : undefined;
  if (fair[0] !== OUTSIDE) return undefined;
  if (dataTitle.test(title.text)) return DATA;
  return softwareTitle.test(title.text) ? SOFTWARE : null;
}

function encodeLines(examples: readonly RoleExample[]) {
  const labelled = examples.filter(({ source }) => source === 'labelled');
  const frequent = byEmployers(labelled, ({ lines }) => lines.flatMap(({ features }) => [...features]));
  const count = countsOf(labelled, ({ fair }) => fair.slice(0, 1));
  const vocabulary = new Vocabulary();
  const voices: number[][] = [];
  const encoded = examples.map((one) => {
    const own: number[] = [];
    voices.push(own);
    // Weak labels teach nothing of single statements.
    if (one.source === 'titled') return [];
    const target = shareTarget(one.fair);
    const rarity = (100 / Math.max(6, count(one.fair[0] as string))) ** LINE_BALANCE;
    return one.lines.flatMap(({ features, voice }): Example[] => {
      const vector = lineVector(features, frequent);
      if (!vector) return [];
      own.push(voice);
      return [
        {
          features: Int32Array.from(vector.features, (feature) => vocabulary.number(feature)),
          values: new Float32Array(vector.features.length).fill(vector.value),
          target,
          weight: 0.7 * one.weight * voice * rarity,
        },
      ];
    });
  });
  return { examples: encoded, vocabulary, voices };
}

/** A label as shares of the roles, most of it for the main one. */
export function shareTarget(fair: readonly string[]): Float32Array {
  const target = new Float32Array(ROLES.length);
  const [main, ...also] = fair;
  const share = also.length > 0 ? MAIN_SHARE : 1;
  target[ROLES.indexOf(main as string)] = share;
  for (const id of also) target[ROLES.indexOf(id)] = (1 - share) / also.length;
  return target;
}
