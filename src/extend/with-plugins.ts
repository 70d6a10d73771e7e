import { mergeSettings } from '../engine/layers.ts';
import { checkSettings } from '../engine/resolve.ts';
import type { Linter } from '../linter.ts';
import { JdlintError } from '../model/error.ts';
import { type Plugin, PLUGIN_HINT } from './plugin.ts';
import { pluginFault } from './plugin-fault.ts';
import { pluginSettings } from './plugin-settings.ts';

/**
 * A linter with what plugins bring: their rules, each at its own severity unless settings say otherwise, and their roles. One
 * that comes twice counts once. Throws JdlintError OPTION_INVALID for a plugin that is none, and for two of a name.
 */
export function linterWithPlugins(linter: Linter, plugins: readonly Plugin[]): Linter {
  if (!Array.isArray(plugins)) {
    throw new JdlintError('OPTION_INVALID', 'withPlugins takes a list of plugins.', {
      hint: 'Write withPlugins([acme]).',
    });
  }
  for (const [index, plugin] of (plugins as readonly Plugin[]).entries()) {
    const fault = pluginFault(plugin);
    if (fault !== null) throw new JdlintError('OPTION_INVALID', `plugins[${index}] ${fault}.`, { hint: PLUGIN_HINT });
    if (plugins.some((other, at) => at < index && other !== plugin && other.name === plugin.name)) {
      const hint = 'Two versions may be installed: see npm ls, and keep one.';
      throw new JdlintError('OPTION_INVALID', `There are two plugins "${plugin.name}".`, { hint });
    }
  }
  const own = [...new Set(plugins as readonly Plugin[])];
  return linter.withRules(
    own.flatMap((plugin) => plugin.rules ?? []),
    {
      below: own.map(pluginSettings),
      over(settings, below, rules) {
        checkSettings(settings, rules);
        // Over presets, which do not know these rules.
        return mergeSettings({ preset: settings.preset ?? 'recommended' }, ...below, { ...settings, preset: [] });
      },
    },
  );
}
