import { safeParse } from 'zod/v4/core';
import type { Language, Severity } from '../model/kinds.ts';
import { PhraseAutomaton } from '../words/phrase-automaton.ts';
import { describeIssue } from './describe-issue.ts';
import { layRules } from './layers.ts';
import { didYouMean } from './nearest.ts';
import type { Rule } from './rule.ts';
import { type RuleSetting, type Settings, SettingsError, settingsSchema, severityOf } from './settings.ts';

/** A rule that runs: its severity, and its options with every default filled in. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Exclude<Severity, 'off'>;
  readonly options: unknown;
}

/** Settings with presets applied, names checked and defaults filled in. */
export interface ResolvedSettings {
  /** The rules that run, by id. */
  readonly active: ReadonlyMap<string, ActiveRule>;
  /** Every rule there is, by id. */
  readonly known: ReadonlyMap<string, Rule>;
  readonly headcount: number | null;
  readonly place: string | null;
  readonly currency: string | null;
  readonly language: Language;
  readonly roles: readonly unknown[];
  /** Severity at and above which a run fails. */
  readonly threshold: Severity;
  allows(term: string): boolean;
  /** The phrases of all rules that run, in lists named by rule id; null where no rule has any. */
  readonly phrases: PhraseAutomaton | null;
}

/**
 * Checks settings against the rules that there are.
 * Throws SettingsError: SETTINGS_INVALID for a wrong key or value, RULE_UNKNOWN, OPTION_INVALID for options of a rule.
 */
export function resolveSettings(settings: Settings, rules: readonly Rule[]): ResolvedSettings {
  const { given, known, active, terms } = checkSettings(settings, rules);
  return {
    active,
    known,
    headcount: given.headcount ?? null,
    place: given.place ?? null,
    currency: given.currency ?? null,
    language: given.language ?? 'auto',
    roles: given.roles ?? [],
    threshold: severityOf(given.threshold ?? 'warning'),
    allows: (term) => terms.size > 0 && terms.has(fold(term)),
    phrases: phrasesOf([...active.values()].map(({ rule }) => rule)),
  };
}

/** The checks of `resolveSettings` with what they find out on the way, and none of its costly preparations. */
export function checkSettings(settings: Settings, rules: readonly Rule[]) {
  const checked = safeParse(settingsSchema, settings, { reportInput: true });
  if (!checked.success) throw wrongSettings(checked.error.issues);
  const given = checked.data as Settings;
  const known = new Map(rules.map((rule) => [rule.meta.id, rule]));
  for (const id of Object.keys(given.rules ?? {})) if (!known.has(id)) throw unknownRule(id, known.keys());
  const wanted = layRules(new Map<string, RuleSetting>(), { ...given, preset: given.preset ?? 'recommended' });
  const terms = new Set<string>();
  for (const entry of given.allow ?? []) {
    if (known.has(entry)) wanted.set(entry, 'off');
    else terms.add(fold(entry));
  }
  const active = new Map<string, ActiveRule>();
  for (const id of [...wanted.keys()].sort()) {
    const rule = known.get(id);
    const activated = rule && activate(rule, wanted.get(id) as RuleSetting);
    if (activated) active.set(id, activated);
  }
  return { given, known, active, terms };
}

/** The error for a rule id that no rule has. */
export function unknownRule(id: string, known: Iterable<string>): SettingsError {
  const hint = didYouMean(id, known) ?? 'See "jdlint rules" for the list.';
  return new SettingsError('RULE_UNKNOWN', `There is no rule "${id}".`, { hint, path: ['rules', id] });
}

function activate(rule: Rule, setting: RuleSetting): ActiveRule | null {
  const [word, given] = typeof setting === 'string' ? [setting] : setting;
  const severity = severityOf(word);
  // Options of a rule that is off are checked too: a mistake in them should not wait for the day it is turned on.
  const options = safeParse(rule.options, given ?? {}, { reportInput: true });
  if (!options.success) {
    const { id } = rule.meta;
    const { message, hint, path } = describeIssue(options.error.issues, optionNames(rule));
    const at = ['rules', id, 1, ...path];
    throw new SettingsError('OPTION_INVALID', `Options of the rule "${id}": ${message}.`, { hint, path: at });
  }
  return severity === 'off' ? null : { rule, severity, options: options.data };
}

/** Names of a rule's options. */
export function optionNames(rule: Rule): string[] {
  const { def } = rule.options._zod as unknown as { def: { shape?: object } };
  return Object.keys(def.shape ?? {});
}

function wrongSettings(issues: Parameters<typeof describeIssue>[0]): SettingsError {
  const { message, hint, path } = describeIssue(issues, SETTING_NAMES);
  return new SettingsError('SETTINGS_INVALID', `Settings: ${message}.`, { hint, path });
}

const SETTING_NAMES = Object.keys(settingsSchema.def.shape);

function phrasesOf(rules: readonly Rule[]): PhraseAutomaton | null {
  const phrases = rules.flatMap(({ meta, phrases: rows }) => rows.map((row) => ({ list: meta.id, ...row })));
  return phrases.length > 0 ? new PhraseAutomaton(phrases) : null;
}

const fold = (term: string) => term.trim().replace(/\s+/g, ' ').toLowerCase();
