import type { LinearModel } from '../linear/model.ts';

const MOST_REASONS = 5;

/** The features that argued most for a kind, in words, the strongest first. */
export function reasonsFor(features: readonly string[], kind: number, model: LinearModel): string[] {
  const weighed = features
    .map((feature) => ({ feature, weight: model.weight(feature, kind) }))
    .filter(({ weight }) => weight > 0.05);
  weighed.sort((a, b) => b.weight - a.weight);
  const reasons = new Set<string>();
  for (const { feature } of weighed) {
    const reason = inWords(feature);
    if (reason) reasons.add(reason);
    if (reasons.size === MOST_REASONS) break;
  }
  return [...reasons];
}

const COUNTS = ['no', 'one', 'two', 'three or more', 'five or more'];

/** A feature's name as a phrase for people, or null where it would tell a reader nothing. */
function inWords(feature: string): string | null {
  const [tag, rest] = split(feature);
  const value = rest.split('|')[0] as string;
  switch (tag) {
    case '':
      return /^[\^~]|[$]$/.test(feature) ? edge(feature) : `says “${readable(feature)}”`;
    case '1':
      return value === '*ing' ? 'starts with an “-ing” form' : value && `starts with “${readable(value)}”`;
    case '3':
      return `starts with “${readable(value)}”`;
    case 's':
      return value === 'unknown' ? null : `stands under ${value}`;
    case 'h':
      return `stands under a heading with “${value}”`;
    case 't':
      return `names ${COUNTS[Number(value)] ?? 'several'} ${value === '1' ? 'tool' : 'tools'}`;
    case 'ts':
      return Number(value) >= 3 ? 'is mostly names of tools' : Number(value) === 0 ? 'names no tool' : null;
    case 'E':
      return effect(value);
    case 'E#m':
      return null;
    default:
      return null;
  }
}

const readable = (words: string) =>
  words.replaceAll('<tool>', 'a tool’s name').replaceAll('<n>', 'a number').replaceAll('^ ', '').replaceAll(' $', '');

function split(feature: string): [string, string] {
  const match = /^(1|3|s|h|t|ts|E|n|p|a|as|a2|b|bs|b2|e|who):(.*)$/s.exec(feature);
  if (match) return [match[1] as string, match[2] as string];
  return feature.startsWith('E#') || feature.startsWith('~') ? ['none', ''] : ['', feature];
}

function edge(feature: string): string | null {
  if (feature.startsWith('^ ')) return `starts with “${readable(feature)}”`;
  return feature.endsWith(' $') ? `ends with “${readable(feature)}”` : null;
}

const CHANGES: Record<string, string> = {
  up: 'improving',
  down: 'reducing',
  keep: 'keeping up',
  reach: 'reaching',
  enable: 'enabling',
};

function effect(value: string): string | null {
  const match = /^(\w+)>(\w+)/.exec(value);
  if (!match) return null;
  const change = CHANGES[match[1] as string];
  return change ? `speaks of ${change} ${match[2]}` : null;
}
