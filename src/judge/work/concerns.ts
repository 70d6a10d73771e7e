import type { CapabilityOutcome } from '../../catalogue/capability.ts';
import { CONCERNS } from '../../data/capabilities/concerns.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { JobPost, Range, Words } from '../../model/post.ts';
import { firstWordAt, readWords } from '../../words/tokens.ts';
import { workOf, workRole } from './work.ts';

/** What the title says, the whole job is about. */
const TITLE = 3;
/** So is what everyone in the role does. */
const ROLE = 2;
/** A post that says less of its work leaves open what that is for. */
const FEW_STATEMENTS = 3;

/** Words by which a text speaks of a concern: the first one or its start, and those that follow it. */
interface Sign {
  readonly concern: number;
  readonly whole: boolean;
  readonly rest: readonly string[];
}

type Signs = ReadonlyMap<string, readonly Sign[]>;

function signsOf(listed: (concern: (typeof CONCERNS)[number]) => readonly string[]): Signs {
  const signs = new Map<string, Sign[]>();
  for (const [concern, row] of CONCERNS.entries()) {
    for (const said of listed(row)) {
      const whole = said.endsWith('$');
      const [first = '', ...rest] = (whole ? said.slice(0, -1) : said).split(' ');
      signs.set(first, [...(signs.get(first) ?? []), { concern, whole, rest }]);
    }
  }
  return signs;
}

let ofWork: Signs | undefined;
let ofTitles: Signs | undefined;
let byMetric: Map<string, number[]> | undefined;

/** The concerns that answer what a sentence would measure, by number. */
function concernsOf(metric: string): readonly number[] {
  if (!byMetric) {
    byMetric = new Map();
    for (const [concern, { metrics }] of CONCERNS.entries())
      for (const one of metrics) byMetric.set(one, [...(byMetric.get(one) ?? []), concern]);
  }
  return byMetric.get(metric) ?? [];
}

const SHORTEST = 2;
const LONGEST = 12;

/** Which concerns some words of a text speak of. */
function concernsIn({ norms }: Words, from: number, to: number, signs: Signs): Set<number> {
  const found = new Set<number>();
  for (let at = from; at < to; at++) {
    const word = norms[at] as string;
    for (let length = Math.min(word.length, LONGEST); length >= SHORTEST; length--) {
      for (const { concern, whole, rest } of signs.get(word.slice(0, length)) ?? []) {
        if (rest.length > 0 ? continues(norms, at, rest, whole) : !whole || length === word.length) found.add(concern);
      }
    }
  }
  return found;
}

function continues(norms: readonly string[], at: number, rest: readonly string[], whole: boolean): boolean {
  return rest.every((next, index) => {
    const word = norms[at + 1 + index] ?? '';
    return index < rest.length - 1 || whole ? word === next : word.startsWith(next);
  });
}

/** How much a post has to say of each concern: statements about its work that speak of it, its title, its role. */
export interface Concerns {
  /**
   * How many statements speak of what a sentence is about; null where the post says too little of its work to tell, and for
   * what every post is concerned with.
   */
  support(outcome: CapabilityOutcome): number | null;
}

const known = new WeakMap<Analysis, Concerns>();

/** Reads what a post is concerned with, once per analysis. */
export function concernsOfPost(post: JobPost, analysis: Analysis): Concerns {
  let concerns = known.get(analysis);
  if (!concerns) known.set(analysis, (concerns = readConcerns(post, analysis)));
  return concerns;
}

function readConcerns(post: JobPost, analysis: Analysis): Concerns {
  const counts = CONCERNS.map(() => 0);
  const count = (concerns: Iterable<number>, weight: number) => {
    for (const concern of concerns) counts[concern] = (counts[concern] as number) + weight;
  };
  const signs = (ofWork ??= signsOf(({ said }) => said));
  const wordAt = ({ start, end }: Range) => [firstWordAt(post.words, start), firstWordAt(post.words, end)] as const;
  const work = workOf(post, analysis);
  if (work.length < FEW_STATEMENTS) return { support: () => null };
  for (const { range } of work) count(concernsIn(post.words, ...wordAt(range), signs), 1);
  const title = readWords(post.title?.value ?? '');
  count(concernsIn(title, 0, title.norms.length, (ofTitles ??= signsOf(({ titles }) => titles))), TITLE);
  const role = workRole(analysis);
  const own = [...CONCERNS.entries()].filter(([, { roles }]) => (roles as readonly (string | null)[]).includes(role));
  count(
    own.map(([concern]) => concern),
    ROLE,
  );
  return {
    support({ metric }) {
      const concerns = concernsOf(metric);
      return concerns.length === 0 ? null : Math.max(...concerns.map((concern) => counts[concern] as number));
    },
  };
}
