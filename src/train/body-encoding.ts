import { bodyVector, DATA, LEADS, SOFTWARE, TRAITS } from '../judge/roles/body.ts';
import { areBlurred } from '../judge/roles/blurred.ts';
import { lineVector } from '../judge/roles/lines.ts';
import { OUTSIDE, ROLE_IDS } from '../model/kinds.ts';
import type { Example, TrainingOptions } from './logistic.ts';
import type { RoleExample } from './role-examples.ts';

const ROLES = ROLE_IDS as readonly string[];
const CLASSES: TrainingOptions['classes'] = [...ROLES, ...TRAITS];
/** What fewer employers write is chance, or the employer's own. */
const LEAST = 5;
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
/** Features by name, numbered from 0. */
export type Numbered = ReadonlyMap<string, number>;

/** Turns the examples into what the two body models learn from. */
export class BodyEncoder {
  /** All features that enough employers write. */
  readonly all: Numbered;
  /** In how many bodies each stands. */
  readonly counts: readonly number[];
  readonly #examples: readonly RoleExample[];
  readonly #answers: readonly ReturnType<typeof acceptance>[];
  readonly #lineWeights: readonly number[];

  constructor(examples: readonly RoleExample[]) {
    this.#examples = examples;
    const frequent = byEmployers(examples, ({ words }) => words.keys());
    const counts = new Map<string, number>();
    for (const { words } of examples) {
      for (const feature of words.keys()) if (frequent(feature)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    }
    this.all = numbered(counts.keys());
    this.counts = [...counts.values()];
    const accepted = countsOf(examples, ({ fair }) => fair);
    this.#answers = examples.map((one) =>
      acceptance(one, (id) => (examples.length / Math.max(LEAST, accepted(id))) ** BODY_BALANCE),
    );
    const main = countsOf(
      examples.filter(({ source }) => source === 'labelled'),
      ({ fair }) => fair.slice(0, 1),
    );
    this.#lineWeights = examples.map(
      ({ fair, weight }) => 0.7 * weight * (100 / Math.max(6, main(fair[0] as string))) ** LINE_BALANCE,
    );
  }

  body(index: number, features: Numbered): Example {
    const vector = bodyVector((this.#examples[index] as RoleExample).words, (feature) => features.has(feature));
    return {
      features: Int32Array.from(vector, ([feature]) => features.get(feature) as number),
      values: Float32Array.from(vector, ([, value]) => value),
      ...(this.#answers[index] as ReturnType<typeof acceptance>),
    };
  }

  /** The statements of a post that say something of a role. Titles alone teach nothing of single statements: see `taught`. */
  lines(index: number, features: Numbered): { readonly voices: number[]; readonly examples: Example[] } {
    const { lines, fair } = this.#examples[index] as RoleExample;
    const target = fair.length > 0 ? shareTarget(fair) : new Float32Array(ROLES.length);
    const voices: number[] = [];
    const examples: Example[] = [];
    for (const { features: words, voice } of lines) {
      const vector = lineVector(words, (feature) => features.has(feature));
      if (!vector) continue;
      voices.push(voice);
      examples.push({
        features: Int32Array.from(vector.features, (feature) => features.get(feature) as number),
        values: new Float32Array(vector.features.length).fill(vector.value),
        target,
        weight: (this.#lineWeights[index] as number) * voice,
      });
    }
    return { voices, examples };
  }

  /** Whether the statements of a post are to be learnt from. */
  taught(index: number): boolean {
    return (this.#examples[index] as RoleExample).source !== 'titled';
  }
}

export const numbered = (names: Iterable<string>): Numbered =>
  new Map(Array.from(names, (name, number) => [name, number]));

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

/** Which roles readers accept, and how much each answer counts; then what is so of the traits. */
function acceptance(example: RoleExample, rarity: (id: string) => number) {
  const { fair, source, weight } = example;
  const target = new Float32Array(CLASSES.length);
  const counts = new Float32Array(CLASSES.length);
  if (fair.length > 0) {
    ROLES.forEach((id, at) => {
      target[at] = fair[0] === id ? 1 : fair.includes(id) ? ALSO : 0;
      const blurred = fair.some((one) => areBlurred(one, id));
      counts[at] = weight * (fair.includes(id) ? rarity(id) : blurred ? BLURRED_WEIGHT : 1);
    });
  }
  const tell = (trait: string, holds: boolean, count: number) => {
    target[CLASSES.indexOf(trait)] = holds ? 1 : 0;
    counts[CLASSES.indexOf(trait)] = count;
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

/** A label as shares of the roles, most of it for the main one. */
export function shareTarget(fair: readonly string[]): Float32Array {
  const target = new Float32Array(ROLES.length);
  const [main, ...also] = fair;
  const share = also.length > 0 ? MAIN_SHARE : 1;
  target[ROLES.indexOf(main as string)] = share;
  for (const id of also) target[ROLES.indexOf(id)] = (1 - share) / also.length;
  return target;
}
