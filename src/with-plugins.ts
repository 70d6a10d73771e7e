import { mergeSettings } from './engine/layers.ts';
import { pluginFault } from './engine/plugin-fault.ts';
import { pluginSettings } from './engine/plugin-settings.ts';
import { checkSettings } from './engine/resolve.ts';
import type { Settings } from './engine/settings.ts';
import type { Linter } from './linter.ts';
import { JdlintError } from './model/error.ts';
import type { Plugin } from './schema/config.ts';

/**
 * A linter with what plugins bring: their rules, each at its own severity unless settings say otherwise, and their roles.
 * Throws JdlintError OPTION_INVALID for a plugin that is none.
 */
export function linterWithPlugins(linter: Linter, plugins: readonly Plugin[]): Linter {
  for (const [index, plugin] of plugins.entries()) {
    const fault = pluginFault(plugin);
    const hint = 'A plugin is { name, version?, rules?, roles? }; make its rules with defineRule.';
    if (fault !== null) throw new JdlintError('OPTION_INVALID', `plugins[${index}] ${fault}.`, { hint });
  }
  const below = plugins.map(pluginSettings);
  const rules = plugins.flatMap((plugin) => plugin.rules ?? []);
  const own = linter.withRules(rules, (settings: Settings) => {
    checkSettings(settings, own.rules);
    // Over presets, which do not know these rules.
    return mergeSettings({ preset: settings.preset ?? 'recommended' }, ...below, { ...settings, preset: [] });
  });
  return own;
}
