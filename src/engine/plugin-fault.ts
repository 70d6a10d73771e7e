import { SEVERITIES } from '../model/kinds.ts';
import { RULE_CATEGORIES } from './rule.ts';

const NAME = /^(?:@[a-z0-9-]+\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What is wrong with a plugin, to stand behind its name; null where nothing is. */
export function pluginFault(value: unknown): string | null {
  if (!isObject(value)) return 'is no object';
  const { name, version, rules = [], roles = [], ...rest } = value;
  const extra = Object.keys(rest)[0];
  if (extra !== undefined) return `has an unknown key "${extra}"`;
  if (typeof name !== 'string' || !NAME.test(name)) return 'has no name of lower-case letters, digits and hyphens';
  if (version !== undefined && typeof version !== 'string') return 'has a version that is no text';
  if (!Array.isArray(rules)) return 'has rules that are no list';
  if (!Array.isArray(roles)) return 'has roles that are no list';
  for (const rule of rules as unknown[]) {
    const id = idOf(rule);
    if (id === null) return 'has a rule that defineRule did not make';
    if (!id.startsWith(`${name}/`) || id.length === name.length + 1) {
      return `has a rule "${id}", whose id must begin with "${name}/"`;
    }
    const fault = ruleFault(rule);
    if (fault !== null) return `has a rule "${id}" ${fault}`;
  }
  return null;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function idOf(rule: unknown): string | null {
  const meta = isObject(rule) ? rule['meta'] : null;
  const id = isObject(meta) ? meta['id'] : null;
  return typeof id === 'string' ? id : null;
}

const WORDS = ['summary', 'why', 'since'] as const;

/** What is wrong with a rule that has an id, to stand behind it; null where nothing is. */
export function ruleFault(rule: unknown): string | null {
  const { meta, options, messages, phrases, check } = rule as Readonly<Record<string, unknown>>;
  const about = meta as Readonly<Record<string, unknown>>;
  const blank = WORDS.find((key) => typeof about[key] !== 'string' || about[key] === '');
  if (blank !== undefined) return `whose meta.${blank} is no text`;
  if (!(RULE_CATEGORIES as readonly unknown[]).includes(about['category']))
    return `whose meta.category is none of ${RULE_CATEGORIES.join(', ')}`;
  const severities = SEVERITIES.filter((severity) => severity !== 'off');
  if (!(severities as unknown[]).includes(about['severity']))
    return `whose meta.severity is none of ${severities.join(', ')}`;
  if (!Array.isArray(about['sources'])) return 'whose meta.sources are no list';
  if (typeof about['fixable'] !== 'boolean' || typeof about['suggests'] !== 'boolean')
    return 'whose meta does not say whether it is fixable, and whether it suggests';
  if (!isObject(options) || !('_zod' in options))
    return 'whose options are no schema of zod 4, such as z.strictObject({})';
  if (!isObject(messages) || !Object.values(messages).every(isMessage))
    return 'whose messages are not all { reason, note }';
  if (!Array.isArray(phrases) || !phrases.every(isPhrase)) return 'whose phrases are not all { phrase, value }';
  return typeof check === 'function' ? null : 'without a check';
}

const isMessage = (message: unknown) =>
  isObject(message) &&
  typeof message['reason'] === 'string' &&
  [message['note']].flat().every((part) => typeof part === 'string');

const isPhrase = (row: unknown) => isObject(row) && typeof row['phrase'] === 'string';
