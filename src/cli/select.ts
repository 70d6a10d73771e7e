import { dirname, resolve } from 'node:path';
import type { Configs } from '../files/config/configs.ts';
import { discover } from '../files/discover.ts';
import { changedSince } from '../files/git.ts';
import { IgnoreFiles } from '../files/ignore-files.ts';
import { JdlintError } from '../model/error.ts';
import { note } from './fail.ts';
import { inputError, type Selection } from './inputs.ts';
import type { CommandOptions } from './options.ts';

/**
 * The files that operands and options choose, with a note for each named one that is left out.
 * Throws JdlintError for a broken configuration, and where git cannot answer `--since`.
 */
export async function select(
  operands: readonly string[],
  options: CommandOptions,
  configs: Configs,
): Promise<Selection> {
  const { ignore = true, since, stdinFilename } = options;
  const cwd = process.cwd();
  const isChanged = since === undefined ? null : await changedSince(since, cwd);
  const { files, errors, ignored } = await discover(
    operands.filter((operand) => operand !== '-'),
    { cwd, ignoreFiles: ignore, ignoredBy: async (path) => (ignore ? configs.ignoredBy(path) : null) },
  );
  let stdin = operands.includes('-');
  if (stdin && stdinFilename !== undefined && ignore) {
    const by = await stdinIgnoredBy(resolve(cwd, stdinFilename), cwd, configs);
    if (by !== null) note(leftOut(stdinFilename, by));
    stdin = by === null;
  }
  for (const { path, by } of ignored) note(leftOut(path, by));
  const own = await ownFiles(options, configs);
  const posts = files.filter(({ path, named }) => named || !own.has(path));
  const chosen = isChanged ? posts.filter(({ path }) => isChanged(path)) : posts;
  if (isChanged && chosen.length === 0 && posts.length > 0) note(`No post was changed since ${since}.`);
  return { stdin, files: chosen, errors: errors.map(({ path, error }) => inputError(path, error)) };
}

/** What the run itself reads and writes is no post, wherever it lies. */
async function ownFiles({ baseline, outputFile }: CommandOptions, configs: Configs): Promise<ReadonlySet<string>> {
  const named = [baseline, outputFile].filter((path) => path !== undefined);
  return new Set([...named.map((path) => resolve(path)), ...(await configs.files())]);
}

const leftOut = (path: string, by: string) => `${path} is ignored, by ${by}; --no-ignore lints it all the same.`;

async function stdinIgnoredBy(path: string, cwd: string, configs: Configs): Promise<string | null> {
  try {
    if (new IgnoreFiles(dirname(path), cwd, ['.jdlintignore'], false).ignores(path)) return '.jdlintignore';
  } catch (error) {
    if (!(error instanceof JdlintError)) throw error;
  }
  return configs.ignoredBy(path);
}
