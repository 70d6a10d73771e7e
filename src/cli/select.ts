import { dirname, resolve } from 'node:path';
import type { Configs } from '../files/config/configs.ts';
import { discover } from '../files/discover.ts';
import { changedSince } from '../files/git.ts';
import { IgnoreFiles } from '../files/ignore-files.ts';
import { mayBeReplaced } from '../files/report-file.ts';
import { JdlintError } from '../model/error.ts';
import { note } from './fail.ts';
import { inputError, type Selection } from './inputs.ts';
import type { CommandOptions } from './options.ts';
import { reportFiles } from './reports.ts';

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
  const written = writtenBy(options);
  const over = files.find(({ path, named }) => named && written.includes(path));
  if (over) {
    const message = `${over.shown} is to be linted, and would be written over.`;
    throw new JdlintError('OPTION_INVALID', message, { hint: 'Name another file for the report or the cache.' });
  }
  const lost = reportFiles(options).find((path) => !mayBeReplaced(resolve(path)));
  if (lost !== undefined) {
    const hint = 'Name another file for the report, or remove it first.';
    throw new JdlintError('OPTION_INVALID', `${lost} is no report of jdlint, and would be written over.`, { hint });
  }
  const own = new Set([
    ...written,
    ...(options.baseline ? [resolve(options.baseline)] : []),
    ...(await configs.files()),
  ]);
  const posts = files.filter(({ path, named }) => named || !own.has(path));
  const chosen = isChanged ? posts.filter(({ path }) => isChanged(path)) : posts;
  if (isChanged && chosen.length === 0 && posts.length > 0) note(`No post was changed since ${since}.`);
  return {
    stdin,
    files: chosen,
    errors: errors.map(({ path, error }) => inputError(path, error)),
    isNarrowed: isChanged !== null,
  };
}

/** Reports and the cache of a run: no posts, wherever they lie. */
const writtenBy = (options: CommandOptions): string[] =>
  [...reportFiles(options), ...(options.cacheLocation ? [options.cacheLocation] : [])].map((path) => resolve(path));

const leftOut = (path: string, by: string) => `${path} is ignored, by ${by}; --no-ignore lints it all the same.`;

async function stdinIgnoredBy(path: string, cwd: string, configs: Configs): Promise<string | null> {
  try {
    if (new IgnoreFiles(dirname(path), cwd, ['.jdlintignore'], false).ignores(path)) return '.jdlintignore';
  } catch (error) {
    if (!(error instanceof JdlintError)) throw error;
  }
  return configs.ignoredBy(path);
}
