import { isAbsolute, resolve } from 'node:path';
import { dirname } from 'node:path';
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { didYouMean } from '../../engine/nearest.ts';
import { type ConfigSource, configError } from './source.ts';

/**
 * The file that a name in a configuration means: relative to the configuration, or a package found from there.
 * Throws JdlintError CONFIG_INVALID; `others` are names that could have been meant.
 */
export async function resolvePackage(
  name: string,
  source: ConfigSource,
  at: readonly PropertyKey[],
  others: readonly string[] = [],
): Promise<string> {
  const folder = dirname(source.path);
  if (/^\.{1,2}(?:[/\\]|$)/.test(name) || isAbsolute(name)) {
    const path = resolve(folder, name);
    if (existsSync(path)) return path;
    throw await configError(source, at, `there is no file ${name}.`, `It is looked for in ${folder}.`);
  }
  try {
    const { resolve: find } = await import('import-meta-resolve');
    const path = fileURLToPath(find(name, pathToFileURL(source.path).href));
    if (existsSync(path)) return path;
  } catch {
    // Whatever the reason, the name leads nowhere.
  }
  const hint = didYouMean(name, others) ?? `Run npm install --save-dev ${name}, or write ./${name} for a file.`;
  const what = others.length > 0 ? 'preset or package' : 'package';
  throw await configError(source, at, `there is no ${what} "${name}".`, hint);
}
