import { realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { JdlintError } from '../model/error.ts';
import { trimEndBy } from '../words/trim-end.ts';
import { systemCode } from './system-error.ts';

/** What git prints. Node's child processes are loaded when they are needed: most runs ask git nothing. */
function run(args: readonly string[], cwd: string): Promise<{ readonly stdout: string }> {
  const { execFile } = process.getBuiltinModule('node:child_process');
  const { promisify } = process.getBuiltinModule('node:util');
  return promisify(execFile)('git', [...args], { cwd, encoding: 'utf8', maxBuffer: 1e9 });
}

/** Whether a file was changed since a commit. */
export type ChangedSince = (path: string) => boolean;

/**
 * The files that differ from a commit, in the working tree and not only in commits, untracked ones among them. It is
 * compared with where the branch left `ref`, so that work done there meanwhile does not count. Files outside the
 * repository count as changed: nothing is known of them. Throws JdlintError GIT_FAILED.
 */
export async function changedSince(ref: string, cwd: string): Promise<ChangedSince> {
  const top = await topOf(cwd);
  const commit = await commitOf(ref, cwd);
  const base = await git(['merge-base', commit, 'HEAD'], cwd).catch(() => commit);
  const [changed, untracked] = await Promise.all([
    git(['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--diff-filter=d', base.trim(), '--'], top),
    git(['ls-files', '--others', '--exclude-standard', '-z'], top),
  ]);
  const files = new Set(`${changed}${untracked}`.split('\0').filter((name) => name !== ''));
  return (path) => {
    const inside = relative(top, realPath(path)).replaceAll(sep, '/');
    return inside.startsWith('../') || files.has(inside);
  };
}

async function topOf(cwd: string): Promise<string> {
  try {
    return realpathSync((await git(['rev-parse', '--show-toplevel'], cwd)).replace(/\r?\n$/, ''));
  } catch (error) {
    if (error instanceof JdlintError) throw error;
    const reason = firstLine(error);
    const outside = /not a git repository/i.test(reason);
    throw new JdlintError('GIT_FAILED', `--since needs a git repository: ${outside ? 'here is none' : reason}.`, {
      hint: outside ? 'Run it within the repository, or leave --since out.' : 'Mend that, or leave --since out.',
      cause: error,
    });
  }
}

async function commitOf(ref: string, cwd: string): Promise<string> {
  try {
    // A ref that begins with a hyphen must not be taken for an option.
    return (await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], cwd)).trim();
  } catch (error) {
    if (error instanceof JdlintError) throw error;
    const hint = 'Check the name; in CI fetch the history (fetch-depth: 0), and write origin/main for the branch main.';
    throw new JdlintError('GIT_FAILED', `git knows no commit "${ref}".`, { hint, cause: error });
  }
}

async function git(args: readonly string[], cwd: string): Promise<string> {
  try {
    const options = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false'];
    return (await run([...options, ...args], cwd)).stdout;
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    throw new JdlintError('GIT_FAILED', 'git is not installed, and --since needs it.', {
      hint: 'Install git, or leave --since out.',
      cause: error,
    });
  }
}

function firstLine(error: unknown): string {
  const text = String((error as { stderr?: unknown }).stderr ?? (error as Error).message);
  return trimEndBy((text.split('\n', 1)[0] as string).replace(/^fatal: /, ''), /[.\s]/);
}

/** The folder's real path with the file's own name: a link in git is itself, not what it points to. */
function realPath(path: string): string {
  try {
    const folder = realpathSync(dirname(path));
    return join(folder, relative(dirname(path), path));
  } catch {
    return path;
  }
}
