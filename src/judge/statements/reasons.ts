import type { Argument } from './statement-model.ts';

const MOST_REASONS = 5;
/** Weaker than this, a feature persuades nobody. */
const LEAST_WEIGHT = 0.05;

/** The features that argued most for a kind, in words for people, the strongest first; none says what another says. */
export function reasonsFor(found: readonly Argument[]): string[] {
  const reasons: string[] = [];
  for (const argument of found) {
    if (argument.weight < LEAST_WEIGHT || reasons.length === MOST_REASONS) break;
    const reason = inWords(argument);
    if (reason && !reasons.some((other) => sayTheSame(reason, other))) reasons.push(reason);
  }
  return reasons;
}

/** "says “experience”" adds nothing to "says “experience with”", nor the other way round. */
function sayTheSame(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [quoted(one), quoted(other)];
  return a !== '' && b !== '' && (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `));
}

const quoted = (reason: string) => {
  const start = reason.indexOf('“') + 1;
  return start > 0 ? reason.slice(start, Math.max(start, reason.lastIndexOf('”'))) : '';
};

const TOOLS = ['no tool', 'one tool', 'two tools', 'three or more tools', 'five or more tools'];

/** A feature as a phrase for people, or null where it would tell a reader nothing. */
function inWords({ template, parts }: Argument): string | null {
  const [first = '', second = ''] = parts;
  switch (template) {
    case 'word':
    case 'pair':
    case 'triple':
      return wording(parts);
    case 'start':
    case 'start-pair':
    case 'start-three':
      return wording(['^', ...parts]);
    case 'start-form':
      return first === 'ing' ? 'starts with an “-ing” form' : null;
    case 'end':
    case 'end-pair':
      return wording([...parts, '$']);
    case 'section':
      return SECTIONS[first] ?? null;
    case 'heading':
    case 'heading-pair':
      return parts.every((part) => DULL.has(part)) ? null : `stands under a heading with “${parts.join(' ')}”`;
    case 'tools':
      return `names ${TOOLS[Number(first.slice(1))] ?? 'several tools'}`;
    case 'tool-share':
      return Number(first.slice(1)) >= 4 ? 'is mostly names of tools' : null;
    case 'effect':
    case 'effect-place':
      return effect(first, second);
    case 'purpose':
      return DULL.has(second) ? null : `goes on with “${parts.join(' ')}”`;
    default:
      return null;
  }
}

const SECTIONS: Readonly<Record<string, string>> = {
  summary: 'stands in the summary',
  responsibilities: 'stands among the responsibilities',
  requirements: 'stands among the requirements',
  preferred: 'stands among what is welcome',
  benefits: 'stands among the benefits',
  pay: 'stands in the text on pay',
  company: 'stands in the text on the company',
  'equal-opportunity': 'stands in the equal-opportunity text',
  process: 'stands in the text on how to apply',
};

/** Words that alone tell a reader nothing of why. */
const DULL = new Set(
  'a all also an and are as at be been but by can do for from has have if in into is it its more no not of on or other our over so than that the their them these they this those to up us was we what when which who with within'.split(
    ' ',
  ),
);

/** A word or words in a row: `^` is the start, `$` the end, `<tool>` the name of a tool, `<n>` a figure. */
function wording(parts: readonly string[]): string | null {
  const act = parts[0] === '^' ? 'starts with' : parts[parts.length - 1] === '$' ? 'ends with' : 'says';
  const words = parts.filter((part) => part !== '^' && part !== '$');
  const plain = words.filter((word) => !word.startsWith('<'));
  const tools = words.filter((word) => word === '<tool>').length;
  if (plain.length === 0) {
    if (act !== 'says' && tools > 0) return `${act} the name of a tool`;
    return tools > 1 ? 'names tools side by side' : null;
  }
  const dull = plain.every((word) => DULL.has(word));
  if (dull && (tools === 0 || act !== 'says' || words[0] === '<tool>')) return null;
  const said = `“${plain.join(' ')}”`;
  if (tools > 0) return words[0] === '<tool>' ? `says ${said} after a tool` : `${act} ${said} before a tool`;
  return plain.length < words.length ? `gives a figure with ${said}` : `${act} ${said}`;
}

const CHANGES: Readonly<Record<string, string>> = {
  down: 'reducing',
  prevent: 'preventing',
  more: 'raising',
  better: 'improving',
  ensure: 'ensuring',
  keep: 'keeping up',
  protect: 'protecting',
  reach: 'reaching',
  enable: 'enabling',
};

/** What the classes of things are called where the class is not its own name. */
const THINGS: Readonly<Record<string, string>> = {
  outage: 'uptime',
  promise: 'service levels',
  recovery: 'recovery',
  money: 'cost',
  toil: 'manual work',
  weak: 'reliability or performance',
  scale: 'scale',
  people: 'what people experience',
};

function effect(verb: string, noun: string): string | null {
  const change = CHANGES[verb];
  if (!change || noun === 'platitude' || noun === 'soft') return null;
  return `speaks of ${change} ${THINGS[noun] ?? noun}`;
}
