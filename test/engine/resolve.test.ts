import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/engine/settings.ts';
import { resolveSettings } from '../../src/engine/resolve.ts';
import { JdlintError } from '../../src/model/error.ts';
import { rules } from '../../rules/index.ts';

const resolve = (settings: unknown) => resolveSettings(settings as Settings, rules);
const severities = (settings: unknown) =>
  Object.fromEntries(Array.from(resolve(settings).active.values(), ({ rule, severity }) => [rule.meta.id, severity]));

function errorOf(settings: unknown): JdlintError {
  try {
    resolve(settings);
  } catch (error) {
    if (error instanceof JdlintError) return error;
  }
  throw new Error('no error');
}

describe('resolveSettings', () => {
  it('takes the recommended preset unless told', () => {
    expect(severities({})['tool-checklist']).toBe('warning');
    expect(severities({ preset: 'strict' })['tool-checklist']).toBe('error');
  });

  it('lets later presets win, and rules win over presets', () => {
    expect(severities({ preset: ['strict', 'recommended'] })['tool-checklist']).toBe('warning');
    expect(severities({ preset: 'strict', rules: { 'tool-checklist': 'warn' } })['tool-checklist']).toBe('warning');
    expect(severities({ rules: { 'tool-checklist': 'off' } })['tool-checklist']).toBeUndefined();
    expect(severities({ rules: { 'tool-checklist': ['info'] } })['tool-checklist']).toBe('info');
  });

  it('fills options with their defaults', () => {
    const resolved = resolve({ rules: { 'outcome-share': ['error', { minimum: 0.3 }] } });
    expect(resolved.active.get('outcome-share')?.options).toEqual({ minimum: 0.3, minimumStatements: 5 });
  });

  it('tells allowed rules from allowed terms', () => {
    const resolved = resolve({ allow: ['tool-checklist', 'Active  Directory'] });
    expect(resolved.active.has('tool-checklist')).toBe(false);
    expect(resolved.allows('active directory')).toBe(true);
    expect(resolved.allows('directory')).toBe(false);
  });

  it.each([
    [{ presett: 'strict' }, 'SETTINGS_INVALID', 'Settings: unknown key "presett".', 'Did you mean "preset"?'],
    [{ preset: 'strct' }, 'SETTINGS_INVALID', 'There is no preset "strct".', 'Did you mean "strict"?'],
    [
      { preset: 'constructor' },
      'SETTINGS_INVALID',
      'There is no preset "constructor".',
      expect.stringContaining('recommended'),
    ],
    [
      { rules: { 'tool-checklst': 'off' } },
      'RULE_UNKNOWN',
      'There is no rule "tool-checklst".',
      'Did you mean "tool-checklist"?',
    ],
    [{ headcount: -1 }, 'SETTINGS_INVALID', 'Settings: headcount: must be more than 0.', null],
    [{ headcount: 'many' }, 'SETTINGS_INVALID', 'Settings: headcount: expected number, got string.', null],
    [{ currency: 'dollars' }, 'SETTINGS_INVALID', 'Settings: currency: not valid, got "dollars".', null],
    [
      { rules: { 'tool-checklist': 'fatal' } },
      'SETTINGS_INVALID',
      expect.stringContaining('rules.tool-checklist'),
      null,
    ],
    [
      { rules: { 'tool-checklist': ['off', { minConfidence: 2 }] } },
      'OPTION_INVALID',
      'Options of the rule "tool-checklist": minConfidence: must be at most 1.',
      null,
    ],
    [
      { rules: { 'tool-checklist': ['error', { minConfidance: 1 }] } },
      'OPTION_INVALID',
      'Options of the rule "tool-checklist": unknown key "minConfidance".',
      'Did you mean "minConfidence"?',
    ],
  ])('refuses %j', (settings, code, message, hint) => {
    const error = errorOf(settings);
    expect({ code: error.code, message: error.message, hint: error.hint }).toEqual({ code, message, hint });
  });

  it('takes no prototype for a setting', () => {
    const settings = JSON.parse('{"rules": {"__proto__": "off"}}') as unknown;
    resolve(settings);
    expect(({} as Record<string, unknown>)['off']).toBeUndefined();
  });
});
