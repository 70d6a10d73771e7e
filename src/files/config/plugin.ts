import type { Rule } from '../../engine/rule.ts';
import type { Plugin } from '../../schema/config.ts';
import { readModule } from './read-module.ts';
import { resolvePackage } from './resolve-package.ts';
import { type ConfigSource, configError } from './source.ts';

const NAME = /^(?:@[a-z0-9-]+\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The plugin that an entry of `plugins` means. Throws JdlintError CONFIG_INVALID. */
export async function loadPlugin(entry: unknown, index: number, source: ConfigSource): Promise<Plugin> {
  const at = ['plugins', index];
  if (typeof entry !== 'string') return checkPlugin(entry, `plugins[${index}]`, at, source);
  const path = await resolvePackage(entry, source, at);
  return checkPlugin((await readModule(path, path)).value, `the plugin "${entry}"`, at, source);
}

async function checkPlugin(value: unknown, what: string, at: PropertyKey[], source: ConfigSource): Promise<Plugin> {
  const fault = faultOf(value);
  if (fault === null) return value as Plugin;
  const hint = 'A plugin is { name, version?, rules?, roles? }; make its rules with defineRule.';
  throw await configError(source, at, `${what} ${fault}.`, hint);
}

function faultOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return 'is no object';
  const { name, version, rules = [], roles = [], ...rest } = value as Record<string, unknown>;
  const extra = Object.keys(rest)[0];
  if (extra !== undefined) return `has an unknown key "${extra}"`;
  if (typeof name !== 'string' || !NAME.test(name)) return 'has no name of lower-case letters, digits and hyphens';
  if (version !== undefined && typeof version !== 'string') return 'has a version that is no text';
  if (!Array.isArray(rules)) return 'has rules that are no list';
  if (!Array.isArray(roles)) return 'has roles that are no list';
  for (const rule of rules as Partial<Rule>[]) {
    const id = rule?.meta?.id;
    if (typeof id !== 'string' || typeof rule.check !== 'function' || !rule.options || !rule.messages) {
      return 'has a rule that defineRule did not make';
    }
    if (!id.startsWith(`${name}/`) || id.length === name.length + 1) {
      return `has a rule "${id}", whose id must begin with "${name}/"`;
    }
  }
  return null;
}
