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
  { ignore = true, since, stdinFilename }: CommandOptions,
  configs: Configs,
): Promise<Selection> {
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
  const chosen = isChanged ? files.filter(({ path }) => isChanged(path)) : files;
  if (isChanged && chosen.length === 0 && files.length > 0) note(`No post was changed since ${since}.`);
  return { stdin, files: chosen, errors: errors.map(({ path, error }) => inputError(path, error)) };
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
