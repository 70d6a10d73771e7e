import { safeParse } from 'zod/v4/core';
import { describeIssue } from '../../engine/describe-issue.ts';
import { type Config, configSchema, dataConfigSchema, overrideSchema } from '../../schema/config.ts';
import { type ConfigSource, configError } from './source.ts';

/** A value as a configuration, its own keys checked. Throws JdlintError CONFIG_INVALID, with the place in the file. */
export async function checkConfig(source: ConfigSource): Promise<Config> {
  const { value, data } = source;
  if (typeof value === 'function') {
    throw await configError(source, [], 'the configuration is a function.', 'Export the object that it returns.');
  }
  if (Array.isArray(value)) {
    throw await configError(
      source,
      [],
      'the configuration is an array.',
      'Export one object; see overrides for globs.',
    );
  }
  if (data && Object.hasOwn(Object(value), 'plugins')) {
    const hint = 'Plugins run code, JSON and YAML never do: write jdlint.config.mjs, which may extend this file.';
    throw await configError(source, ['plugins'], 'plugins are for modules only.', hint);
  }
  const result = safeParse(data ? dataConfigSchema : configSchema, value, { reportInput: true });
  if (result.success) return result.data as Config;
  const { message, hint, path } = describeIssue(result.error.issues, keysAt);
  throw await configError(source, path, `${message}.`, hint);
}

const CONFIG_KEYS = Object.keys(configSchema.def.shape);
const OVERRIDE_KEYS = Object.keys(overrideSchema.def.shape);

function keysAt(path: readonly PropertyKey[]): readonly string[] {
  if (path.length === 0) return CONFIG_KEYS;
  return path.length === 2 && path[0] === 'overrides' ? OVERRIDE_KEYS : [];
}
