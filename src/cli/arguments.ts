import { JdlintError } from '../model/error.ts';
import { didYouMean } from '../engine/nearest.ts';
import type { RuleSetting } from '../engine/settings.ts';
import { SEVERITIES, type Severity } from '../model/kinds.ts';

/** The value of an option that takes one of some words. Throws JdlintError OPTION_INVALID. */
export function oneOf<Word extends string>(option: string, words: readonly Word[], given: string): Word {
  const word = words.find((one) => one === given);
  if (word !== undefined) return word;
  const hint = didYouMean(given, words) ?? `Give one of ${words.join(', ')}.`;
  throw new JdlintError('OPTION_INVALID', `"${given}" is no value of ${option}.`, { hint });
}

/** A whole number of at least `least`. Throws JdlintError OPTION_INVALID. */
export function wholeNumber(option: string, least: number, given: string): number {
  const value = /^\d{1,12}$/.test(given) ? Number(given) : Number.NaN;
  if (value >= least) return value;
  const hint = `Give a whole number of at least ${least}.`;
  throw new JdlintError('OPTION_INVALID', `"${given}" is no value of ${option}.`, { hint });
}

/** A severity; `warn` is `warning`. Throws JdlintError OPTION_INVALID. */
export function severity(option: string, given: string): Severity {
  return given === 'warn' ? 'warning' : oneOf(option, SEVERITIES, given);
}

/**
 * Reads `--rule 'id: severity'` or `--rule 'id: [severity, {"option": value}]'` (JSON, or YAML that is as short).
 * The id is checked with the settings. Throws JdlintError OPTION_INVALID.
 */
export async function ruleSetting(given: string): Promise<[id: string, setting: RuleSetting]> {
  const colon = given.indexOf(':');
  const id = given.slice(0, colon).trim();
  const value = given.slice(colon + 1).trim();
  const hint = "Write --rule 'tool-checklist: error'.";
  if (colon < 1 || id === '' || value === '') {
    throw new JdlintError('OPTION_INVALID', `--rule "${given}" lacks a rule id or a severity.`, { hint });
  }
  if (!value.startsWith('[')) return [id, severity('--rule', value.replace(/^(['"])(.*)\1$/, '$2'))];
  const { parse } = await import('yaml');
  try {
    return [id, parse(value) as RuleSetting];
  } catch (cause) {
    throw new JdlintError('OPTION_INVALID', `--rule "${given}" cannot be read.`, { hint, cause });
  }
}
