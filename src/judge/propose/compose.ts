import type { CapabilityOutcome } from '../../catalogue/capability.ts';
import type { Item } from '../checklists/read-items.ts';
import { capitalized } from '../../words/capitalized.ts';
import type { Context } from '../work/context.ts';
import { asExperience, asReached } from '../wording/experience.ts';
import type { Joint } from '../wording/names.ts';

/** What a proposal has to say beside its outcome. */
export interface Demands {
  readonly items: readonly Item[];
  /** How the tools are joined; `to`: one moves from the first to the second. */
  readonly joint: Joint;
  readonly years: string | null;
  /** Whether little is asked for ("basic", "familiarity"): a part in the result then, not the result. */
  readonly basic: boolean;
  /** Whether the tools are all of the kind that the list is about. */
  readonly alike: boolean;
  /** Whether the one tool is what is preferred of its kind: "IaC tools, Terraform preferred". */
  readonly ideally: boolean;
  readonly roleId: string | null;
  /**
   * How it is asked for: as work to do, in an item or a sentence; as experience, where the item says so, or begins with
   * "Have"; as a plus, or as highly desirable, or under a heading that says so already; or as what goes on with the line over
   * its list ("You fit if you", "Someone who", "Experience with:").
   */
  readonly tone: 'work' | 'prose' | 'asked' | 'have' | 'plus' | 'desired' | 'preferred' | 'you' | 'who' | 'experience';
}

/** A proposal's sentence with the examples of its demands, without the full stop. */
export function compose(outcome: CapabilityOutcome, examples: string, demands: Demands, context: Context): string {
  const sentence = outcome.text.slice(0, -1).replace(/\{(\w+)\}/g, (_, slot: string) => context[slot as keyof Context]);
  const result = `${sentence[0]?.toLowerCase()}${sentence.slice(1)}`;
  const { years, tone } = demands;
  // "Terraform preferred" is no example among others.
  const named = `(${demands.ideally ? 'ideally' : 'for example'} ${examples})`;
  if (years === null) return `${inTone(result, demands)} ${named}`;
  if (tone === 'experience') return `${inTone(result, demands)} ${named}, over ${years}`;
  const experience = `${years} of experience ${experienceOf(result, demands)}`;
  return capitalized(`${WITH_YEARS[tone] ?? ''}${experience} ${named}`);
}

const WISHED = { plus: 'A plus: ', desired: 'Highly desirable: ' } as const;

const WITH_YEARS: Partial<Record<Demands['tone'], string>> = {
  ...WISHED,
  preferred: 'You have ',
  have: 'Have ',
  you: 'Have ',
  who: 'Has ',
};

function inTone(result: string, { tone, basic }: Demands): string {
  if (tone === 'work') return basic ? `Help ${result}` : capitalized(result);
  if (tone === 'prose') return `You will ${basic ? 'help ' : ''}${result}`;
  const experience = experienceOf(result, { basic });
  if (tone === 'experience') return capitalized(experience);
  if (tone === 'asked') return `Experience ${experience}`;
  if (tone === 'have') return `Have experience ${experience}`;
  if (tone === 'plus' || tone === 'desired') return `${WISHED[tone]}experience ${experience}`;
  return `${HAVING_HELPED[tone]} ${asReached(result)}`;
}

const experienceOf = (result: string, { basic }: Pick<Demands, 'basic'>): string =>
  basic ? `helping to ${asReached(result)}` : asExperience(result);

const HAVING_HELPED = {
  preferred: 'You have helped to',
  you: 'Have helped to',
  who: 'Has helped to',
} as const satisfies Partial<Record<Demands['tone'], string>>;
