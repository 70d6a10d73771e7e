import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { mergeSettings, PRESET_NAMES } from '../../src/engine/layers.ts';
import { resolveSettings } from '../../src/engine/resolve.ts';
import type { Settings } from '../../src/engine/settings.ts';
import { SEVERITIES } from '../../src/model/kinds.ts';

const severity = fc.constantFrom(...SEVERITIES, 'warn' as const);
const minimum = fc.record({ minimum: fc.double({ min: 0, max: 1, noNaN: true }) });
const plain = (id: string) => fc.tuple(fc.constant(id), fc.oneof(severity, fc.tuple(severity)));
const ruleEntry = fc.oneof(
  plain('tool-checklist'),
  plain('title-mismatch'),
  fc.tuple(fc.constant('outcome-share'), fc.oneof(severity, fc.tuple(severity, minimum))),
);
const layer = fc.record(
  {
    preset: fc.oneof(fc.constantFrom(...PRESET_NAMES), fc.uniqueArray(fc.constantFrom(...PRESET_NAMES))),
    rules: fc.array(ruleEntry).map((entries) => Object.fromEntries(entries)),
    allow: fc.uniqueArray(fc.constantFrom('tool-checklist', 'outcome-share', 'nagios', 'team player')),
    headcount: fc.integer({ min: 1, max: 9999 }),
    place: fc.constantFrom('US-CO', 'DE'),
    currency: fc.constantFrom('USD', 'EUR'),
    threshold: severity,
  },
  { requiredKeys: [] },
) as unknown as fc.Arbitrary<Settings>;

/** What settings come to, as plain data. */
function meaning(settings: Settings) {
  const { active, allows, phrases: _, known: __, ...rest } = resolveSettings(settings, rules);
  const running = [...active.values()].map(({ rule, severity: at, options }) => [rule.meta.id, at, options]);
  return { ...rest, running, terms: ['nagios', 'team player'].map(allows) };
}

describe('mergeSettings', () => {
  it('does not depend on what is merged first', () => {
    fc.assert(
      fc.property(layer, layer, layer, (a, b, c) => {
        const whole = meaning(mergeSettings(a, b, c));
        expect(meaning(mergeSettings(mergeSettings(a, b), c))).toEqual(whole);
        expect(meaning(mergeSettings(a, mergeSettings(b, c)))).toEqual(whole);
      }),
    );
  });

  it('changes nothing where there is nothing to merge', () => {
    fc.assert(
      fc.property(layer, (a) => {
        const whole = meaning(a);
        for (const merged of [mergeSettings(a), mergeSettings(a, {}), mergeSettings({}, a), mergeSettings(a, a)]) {
          expect(meaning(merged)).toEqual(whole);
        }
      }),
    );
  });

  it('lets the last layer have its way, in every value that it names', () => {
    fc.assert(
      fc.property(layer, layer, (a, b) => {
        const merged = meaning(mergeSettings(a, b));
        if (b.headcount !== undefined) expect(merged.headcount).toBe(b.headcount);
        if (b.threshold !== undefined) expect(merged.threshold).toBe(b.threshold === 'warn' ? 'warning' : b.threshold);
        const ids = new Map(merged.running.map(([id, at]) => [id, at]));
        for (const [id, setting] of Object.entries(b.rules ?? {})) {
          const word = [setting].flat()[0];
          const isOff = word === 'off' || (b.allow ?? []).includes(id);
          expect(ids.get(id)).toBe(isOff ? undefined : word === 'warn' ? 'warning' : word);
        }
      }),
    );
  });

  it('keeps options under a severity alone, and starts anew with a preset', () => {
    const base: Settings = { preset: [], rules: { 'outcome-share': ['warning', { minimum: 0.3 }] } };
    expect(mergeSettings(base, { rules: { 'outcome-share': 'error' } }).rules).toEqual({
      'outcome-share': ['error', { minimum: 0.3 }],
    });
    expect(mergeSettings(base, { preset: 'recommended' }).rules?.['outcome-share']).toEqual(['warning', {}]);
  });

  it('turns a rule on again that a layer below allowed', () => {
    const merged = mergeSettings({ allow: ['tool-checklist', 'nagios'] }, { rules: { 'tool-checklist': 'error' } });
    expect(merged.allow).toEqual(['nagios']);
  });

  it('replaces roles by id', () => {
    const merged = mergeSettings({ roles: [{ id: 'a', n: 1 }, { id: 'b' }] }, { roles: [{ id: 'a', n: 2 }] });
    expect(merged.roles).toEqual([{ id: 'a', n: 2 }, { id: 'b' }]);
  });

  it('reaches no prototype', () => {
    const evil = JSON.parse(
      '{"__proto__": {"polluted": 1}, "rules": {"__proto__": "error", "constructor": "off"}}',
    ) as Settings;
    mergeSettings(evil, evil, JSON.parse('{"roles": [{"id": "__proto__", "polluted": 1}]}') as Settings);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.getPrototypeOf(mergeSettings(evil))).toBe(Object.prototype);
  });
});
