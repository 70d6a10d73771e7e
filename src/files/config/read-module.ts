import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { JdlintError } from '../../model/error.ts';
import { trimEndBy } from '../../words/trim-end.ts';
import { systemCode } from '../system-error.ts';
import type { ConfigSource } from './source.ts';

/** Reads a configuration or plugin that is a module: its default export. Throws JdlintError CONFIG_INVALID. */
export async function readModule(path: string, shown: string, version = ''): Promise<ConfigSource> {
  const value = await load(path, shown, version);
  return { path, shown, value, data: false, placeOf: async () => shown };
}

/** `version` in the address makes the loader read a changed file anew. */
async function load(path: string, shown: string, version: string): Promise<unknown> {
  const isTypeScript = /\.[cm]?ts$/.test(path);
  try {
    try {
      const { importModule } = await import('./import-module.ts');
      const address = pathToFileURL(path).href;
      return defaultOf(await importModule(version === '' ? address : `${address}?${version}`), shown);
    } catch (error) {
      const code = systemCode(error);
      // Node before 22.18 knows no TypeScript; a later one knows no enums and their like.
      const unable = code === 'ERR_UNKNOWN_FILE_EXTENSION' || code === 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX';
      if (!isTypeScript || !unable) throw error;
      return defaultOf(await importByJiti(path, shown), shown);
    }
  } catch (cause) {
    if (cause instanceof JdlintError) throw cause;
    const reason = trimEndBy(cause instanceof Error ? cause.message : String(cause), /[.\s]/);
    throw new JdlintError('CONFIG_INVALID', `${placeOfFault(cause, path, shown)}: cannot be loaded: ${reason}.`, {
      hint: 'Mend the module; it runs in Node, with the default export as its value.',
      cause,
    });
  }
}

function defaultOf(module: { readonly default?: unknown }, shown: string): unknown {
  if (module.default !== undefined) return module.default;
  throw new JdlintError('CONFIG_INVALID', `${shown}: the module has no default export.`, {
    hint: 'Write export default { … }, or module.exports = { … } in CommonJS.',
  });
}

/** jiti is an optional peer: whoever writes no TypeScript, or runs a newer Node, does without it. */
async function importByJiti(path: string, shown: string): Promise<{ readonly default?: unknown }> {
  const { importModule } = await import('./import-module.ts');
  const { createJiti } = (await importModule(pathToFileURL(findJiti(path, shown)).href)) as {
    createJiti(from: string, options: object): { import(path: string): Promise<{ readonly default?: unknown }> };
  };
  return createJiti(path, { fsCache: false, moduleCache: false }).import(path);
}

function findJiti(path: string, shown: string): string {
  for (const from of [path, import.meta.url]) {
    try {
      return createRequire(from).resolve('jiti');
    } catch {
      // The next place, then the error below.
    }
  }
  throw new JdlintError('CONFIG_INVALID', `${shown}: Node ${process.versions.node} cannot read TypeScript by itself.`, {
    hint: 'Run npm install --save-dev jiti, or use Node 22.18 or later, or write the configuration as .mjs.',
  });
}

/** Node tells the line of a syntax error only when it checks the file itself, which runs nothing of it. */
function placeOfFault(error: unknown, path: string, shown: string): string {
  if (!(error instanceof SyntaxError) || /\.[cm]?ts$/.test(path)) return shown;
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const check = spawnSync(process.execPath, ['--check', path], { encoding: 'utf8', timeout: 5000 });
  const line = /^\S.*:(\d+)$/m.exec(check.stderr ?? '')?.[1];
  return line === undefined ? shown : `${shown}:${line}`;
}
