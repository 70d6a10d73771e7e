import { capitalized } from '../words/capitalized.ts';
import type { Role } from '../catalogue/role.ts';
import { DRAFT_AREAS, DRAFT_DEMANDS, DRAFT_ENTRY_DEMANDS, DRAFT_LEVELS, DRAFT_PARTS } from '../data/draft-lines.ts';
import { SKILL_AREAS } from '../data/skill-areas.ts';
import type { Level } from '../model/kinds.ts';
import { readWords } from '../words/tokens.ts';
import { withThousands } from '../words/thousands.ts';

const OUTCOMES = 5;
const DUTIES = 6;
const MANAGER_DUTIES = 2;
const DEPTH = 2;

/**
 * A starting post in Markdown for a role of the catalogue: outcomes first, then duties, demands, pay, place and how to
 * apply. Square brackets are the author's to fill; comments, which no reader sees, say how.
 */
export function draftPost(role: Role, level: Level, title: string = role.titles[level]): string {
  // Who leads a team does less of its work.
  const own = role.duties.slice(0, level === 'manager' ? MANAGER_DUTIES : DUTIES).map(sentence);
  const duties = level === 'manager' ? [...DRAFT_LEVELS[level], ...own] : [...own, ...DRAFT_LEVELS[level]];
  const demands = level === 'entry' ? DRAFT_ENTRY_DEMANDS : DRAFT_DEMANDS;
  const depth = level === 'entry' ? [] : role.depth.flatMap(({ suggestion }) => asDuty(suggestion)).slice(0, DEPTH);
  const known = role.metrics.slice(0, OUTCOMES).map(({ outcome }) => outcome);
  const outcomes = known.length > 0 ? known : [DRAFT_PARTS.outcome];
  const said = [...outcomes, ...duties, ...demands, ...depth].join('\n');
  const areas = level === 'entry' ? [] : areasUnsaid(role.id, said);
  return [
    `# ${title}`,
    comment('Fill in what stands in square brackets, keep what is true of your team, and take out the rest.'),
    DRAFT_PARTS.opening,
    '## What you will achieve',
    comment('What will be better after a year, and how one can tell. Two or three results are plenty.'),
    bullets(outcomes),
    '## What you will do',
    bullets([...duties, ...areas, ...depth]),
    '## What you bring',
    bullets(demands),
    '## Where and how we work',
    bullets([DRAFT_PARTS.environment, DRAFT_PARTS.arrangement, DRAFT_PARTS.onCall]),
    '## Pay and benefits',
    ...payLines(role, level),
    DRAFT_PARTS.benefits,
    '## How to apply',
    `${DRAFT_PARTS.apply} ${DRAFT_PARTS.steps}`,
    '## Equal opportunity',
    DRAFT_PARTS.equal,
  ].join('\n\n');
}

const comment = (text: string) => `<!-- ${text} -->`;
const bullets = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');
const sentence = (phrase: string) => `${capitalized(phrase)}.`;

/** "You page on symptoms" as "Page on symptoms"; nothing where the verb is no deed ("You would rather", "You can say"). */
function asDuty(suggestion: string): string[] {
  const deed = /^You (?!would|have|can|are|will|know|think|notice)(\w.*)$/.exec(suggestion)?.[1];
  return deed === undefined || / and (?:can|know|would) /.test(deed) ? [] : [capitalized(deed)];
}

/** A sentence for each area that the role is expected to cover and of which nothing is said yet. */
function areasUnsaid(roleId: string, said: string): string[] {
  const words = ` ${readWords(said).norms.join(' ')} `;
  return SKILL_AREAS.filter(
    ({ roles, phrases }) =>
      (roles as readonly string[]).includes(roleId) && !phrases.some((phrase) => words.includes(` ${phrase} `)),
  ).map(({ id }) => DRAFT_AREAS[id]);
}

/** The role's range where there is one for the level, marked as what it is; else a blank. */
function payLines(role: Role, level: Level): string[] {
  const own = role.pay.filter((band) => band.level === level);
  const general = role.pay.filter((band) => band.level === null && level !== 'entry' && level !== 'manager');
  const bands = own.length > 0 ? own : general;
  const range = bands.find(({ min, max }) => min !== null && max !== null);
  if (range) {
    const of = comment(`The range of ${range.label} in the ${range.source.name}. Put your own.`);
    return [of, `Pay: ${dollars(range.min)} to ${dollars(range.max)} a year.`];
  }
  const median = bands.find((band) => band.median !== null);
  const known = median
    ? `The median of ${median.label} is ${dollars(median.median)} a year (${median.source.name}).`
    : 'State a range with its currency and period.';
  return [comment(known), 'Pay: $[minimum] to $[maximum] a year.'];
}

const dollars = (amount: number | null) => `$${withThousands(amount ?? 0)}`;
