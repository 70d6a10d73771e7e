import { PRESETS } from '../data/presets.ts';
import { didYouMean } from './nearest.ts';
import { type RuleSetting, type Settings, SettingsError } from './settings.ts';

/** Settings of rules by id. A map, so that no name of a rule reaches a prototype. */
export type RuleSettings = ReadonlyMap<string, RuleSetting>;

/**
 * Lays settings over each other, the later over the earlier: rules one by one, where a severity alone keeps the options
 * set below it; allowed terms together; roles by id; of every other value the last. Presets are spelt out as rules, so
 * `preset` is empty in the result, or absent where no layer names one. Throws SettingsError for an unknown preset.
 */
export function mergeSettings(...layers: readonly Settings[]): Settings {
  return layers.reduce(layOver, {});
}

function layOver(below: Settings, above: Settings): Settings {
  const own = layRules(new Map(), above);
  const rules = layRules(new Map(Object.entries(below.rules ?? {})) as Map<string, RuleSetting>, above);
  // Whoever sets a rule anew means it, although a layer below allowed what it finds.
  const allow = [...(below.allow ?? []).filter((entry) => !own.has(entry)), ...(above.allow ?? [])];
  const roles = new Map([...(below.roles ?? []), ...(above.roles ?? [])].map((role) => [role.id, role]));
  const named = below.preset !== undefined || above.preset !== undefined;
  return {
    ...below,
    ...above,
    ...(named ? { preset: [] } : {}),
    ...(rules.size > 0 ? { rules: Object.fromEntries(rules) as NonNullable<Settings['rules']> } : {}),
    ...(allow.length > 0 || above.allow ? { allow: [...new Set(allow)] } : below.allow ? { allow: [] } : {}),
    ...(roles.size > 0 ? { roles: [...roles.values()] } : {}),
  };
}

/** Adds the presets and then the rules of settings to `rules`, and returns it. Throws SettingsError. */
export function layRules(rules: Map<string, RuleSetting>, { preset = [], rules: own = {} }: Settings) {
  [preset].flat().forEach((name, index) => {
    for (const [id, setting] of presetRules(name, Array.isArray(preset) ? ['preset', index] : ['preset'])) {
      rules.set(id, typeof setting === 'string' ? [setting, {}] : setting);
    }
  });
  for (const [id, setting] of Object.entries(own) as [string, RuleSetting][]) {
    rules.set(id, withOptions(setting, rules.get(id)));
  }
  return rules;
}

function withOptions(setting: RuleSetting, below: RuleSetting | undefined): RuleSetting {
  const [severity, options] = typeof setting === 'string' ? [setting] : setting;
  if (options !== undefined || below === undefined || typeof below === 'string') return setting;
  return below[1] === undefined ? setting : [severity, below[1]];
}

/** Names of the presets. */
export const PRESET_NAMES = Object.keys(PRESETS) as readonly string[];

function presetRules(name: string, path: readonly PropertyKey[]): [string, RuleSetting][] {
  if (Object.hasOwn(PRESETS, name)) return Object.entries(PRESETS[name as keyof typeof PRESETS]);
  const hint = didYouMean(name, PRESET_NAMES) ?? `There are: ${PRESET_NAMES.join(', ')}.`;
  throw new SettingsError('SETTINGS_INVALID', `There is no preset "${name}".`, { hint, path });
}
