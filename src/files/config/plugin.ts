import { pluginFault } from '../../extend/plugin-fault.ts';
import { type Plugin, PLUGIN_HINT } from '../../extend/plugin.ts';
import { readModule } from './read-module.ts';
import { resolvePackage } from './resolve-package.ts';
import { type ConfigSource, configError } from './source.ts';

/** The plugin that an entry of `plugins` means. Throws JdlintError CONFIG_INVALID. */
export async function loadPlugin(entry: unknown, index: number, source: ConfigSource): Promise<Plugin> {
  const at = ['plugins', index];
  if (typeof entry !== 'string') return checkPlugin(entry, `plugins[${index}]`, at, source);
  const path = await resolvePackage(entry, source, at);
  return checkPlugin((await readModule(path, path)).value, `the plugin "${entry}"`, at, source);
}

async function checkPlugin(value: unknown, what: string, at: PropertyKey[], source: ConfigSource): Promise<Plugin> {
  const fault = pluginFault(value);
  if (fault === null) return value as Plugin;
  throw await configError(source, at, `${what} ${fault}.`, PLUGIN_HINT);
}
