import type { Argument } from './statement-model.ts';

const MOST_REASONS = 5;
/** Weaker than this, a feature persuades nobody. */
const LEAST_WEIGHT = 0.05;

/** The features that argued most for a kind, in words, the strongest first. `found` is in that order. */
export function reasonsFor(found: readonly Argument[]): string[] {
  const reasons = new Set<string>();
  for (const argument of found) {
    if (argument.weight < LEAST_WEIGHT || reasons.size === MOST_REASONS) break;
    const reason = inWords(argument);
    if (reason) reasons.add(reason);
  }
  return [...reasons];
}

const TOOLS = ['no tool', 'one tool', 'two tools', 'three or more tools', 'five or more tools'];

/** A feature as a phrase for people, or null where it would tell a reader nothing. */
function inWords({ template, parts }: Argument): string | null {
  const [first = '', second = ''] = parts;
  const words = readable(parts);
  switch (template) {
    case 'word':
      return /^\W*$/.test(first) ? null : `says “${words}”`;
    case 'pair':
      if (first === '^') return `starts with “${words}”`;
      return second === '$' ? `ends with “${words}”` : `says “${words}”`;
    case 'start':
    case 'start-pair':
    case 'start-three':
      return `starts with “${words}”`;
    case 'start-section':
      return `starts with “${readable([first])}” under ${second}`;
    case 'start-form':
      return first === 'ing' ? 'starts with an “-ing” form' : null;
    case 'section':
    case 'section-form':
      return first === 'unknown' ? null : `stands under ${first}`;
    case 'heading':
    case 'heading-pair':
      return `stands under a heading with “${words}”`;
    case 'tools':
    case 'tools-section':
      return `names ${TOOLS[Number(first.slice(1))] ?? 'tools'}`;
    case 'tool-share':
      return Number(first.slice(1)) >= 4 ? 'is mostly names of tools' : null;
    case 'effect':
    case 'effect-place':
      return effect(first, second);
    case 'purpose':
      return `goes on with “${words}”`;
    default:
      return null;
  }
}

const readable = (parts: readonly string[]) =>
  parts
    .filter((part) => part !== '^' && part !== '$')
    .map((part) => part.replace('<tool>', 'a tool’s name').replace(/^<n>/, 'a number'))
    .join(' ');

const CHANGES: Readonly<Record<string, string>> = {
  up: 'improving',
  down: 'reducing',
  keep: 'keeping up',
  reach: 'reaching',
  enable: 'enabling',
};

function effect(verb: string, noun: string): string | null {
  const change = CHANGES[verb];
  return change && noun !== 'platitude' ? `speaks of ${change} ${noun}` : null;
}
