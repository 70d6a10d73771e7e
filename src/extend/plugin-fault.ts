import { type $ZodType, safeParse } from 'zod/v4/core';
import { readUserRoles } from '../catalogue/user-roles.ts';
import { RULE_CATEGORIES, SOURCE_GRADES } from '../engine/rule.ts';
import { JdlintError } from '../model/error.ts';
import { SEVERITIES } from '../model/kinds.ts';
import { readWords } from '../words/tokens.ts';

type Unchecked = Readonly<Record<string, unknown>>;

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
  const ids = new Set<string>();
  for (const rule of rules as unknown[]) {
    const id = idOf(rule);
    if (id === null) return 'has a rule that defineRule did not make';
    if (!id.startsWith(`${name}/`) || id.length === name.length + 1)
      return `has a rule "${id}", whose id must begin with "${name}/"`;
    if (ids.has(id)) return `has two rules "${id}"`;
    ids.add(id);
    const fault = ruleFault(rule);
    if (fault !== null) return `has a rule "${id}" ${fault}`;
  }
  return rolesFault(roles);
}

const isObject = (value: unknown): value is Unchecked => typeof value === 'object' && value !== null;

function rolesFault(roles: readonly unknown[]): string | null {
  if (!roles.every(isObject)) return 'has a role that is no object';
  try {
    readUserRoles(roles);
    return null;
  } catch (error) {
    if (!(error instanceof JdlintError)) throw error;
    return `has a role that is none: ${error.message.replace(/^Settings: |\.$/g, '')}`;
  }
}

/** The id of a rule; null for what is no rule at all. */
function idOf(rule: unknown): string | null {
  const meta = isObject(rule) ? rule['meta'] : null;
  const id = isObject(meta) ? meta['id'] : null;
  return typeof id === 'string' && id !== '' ? id : null;
}

const WORDS = ['summary', 'why', 'since'] as const;
const SEVERITIES_OF_RULES = SEVERITIES.filter((severity) => severity !== 'off');

/** What is wrong with a rule, to stand behind its id; null where nothing is. */
export function ruleFault(rule: unknown): string | null {
  if (!isObject(rule) || idOf(rule) === null) return 'that defineRule did not make';
  const { options, messages, phrases, check } = rule;
  const fault = metaFault(rule['meta'] as Unchecked) ?? optionsFault(options);
  if (fault !== null) return fault;
  if (!isObject(messages) || !Object.values(messages).every(isMessage))
    return 'whose messages are not all { reason, note }';
  if (!Array.isArray(phrases) || !phrases.every(isPhrase))
    return 'whose phrases are not all { phrase, value } with a word';
  return typeof check === 'function' ? null : 'without a check';
}

function metaFault(meta: Unchecked): string | null {
  const blank = WORDS.find((key) => typeof meta[key] !== 'string' || meta[key] === '');
  if (blank !== undefined) return `whose meta.${blank} is no text`;
  if (!isOneOf(RULE_CATEGORIES, meta['category']))
    return `whose meta.category is none of ${RULE_CATEGORIES.join(', ')}`;
  if (!isOneOf(SEVERITIES_OF_RULES, meta['severity']))
    return `whose meta.severity is none of ${SEVERITIES_OF_RULES.join(', ')}`;
  const { sources, fixable, suggests, url } = meta;
  if (url !== undefined && typeof url !== 'string') return 'whose meta.url is no text';
  if (!Array.isArray(sources) || !sources.every(isSource))
    return `whose meta.sources are not all { name, grade, date }, the grade one of ${SOURCE_GRADES.join(', ')}`;
  if (typeof fixable !== 'boolean' || typeof suggests !== 'boolean')
    return 'whose meta does not say whether it is fixable, and whether it suggests';
  return null;
}

function optionsFault(options: unknown): string | null {
  if (!isObject(options) || !('_zod' in options))
    return 'whose options are no schema of zod 4, such as z.strictObject({})';
  try {
    return safeParse(options as unknown as $ZodType, {}).success ? null : 'whose options have no default each';
  } catch {
    return 'whose options are no schema of zod 4 that can be read at once';
  }
}

const isOneOf = (words: readonly unknown[], word: unknown) => words.includes(word);

const isMessage = (message: unknown) =>
  isObject(message) &&
  typeof message['reason'] === 'string' &&
  [message['note']].flat().every((part) => typeof part === 'string') &&
  ['string', 'undefined'].includes(typeof message['suggestion']);

const isPhrase = (row: unknown) =>
  isObject(row) && typeof row['phrase'] === 'string' && readWords(row['phrase']).norms.length > 0;

const isSource = (source: unknown) =>
  isObject(source) &&
  typeof source['name'] === 'string' &&
  typeof source['date'] === 'string' &&
  isOneOf(SOURCE_GRADES, source['grade']);
