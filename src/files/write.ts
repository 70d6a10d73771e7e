import { randomBytes } from 'node:crypto';
import { lstatSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { JdlintError } from '../model/error.ts';
import { systemCode, systemReason } from './system-error.ts';

/**
 * Writes a file whole or not at all: beside it first, then renamed over it; the mode of an existing file is kept.
 * A link is followed only where it stays within `root`. Throws JdlintError OUTPUT_FAILED.
 */
export function writeAtomically(path: string, text: string, root: string): void {
  let temporary: string | null = null;
  try {
    mkdirSync(dirname(path), { recursive: true });
    const { target, mode } = targetOf(path, root);
    temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
    writeFileSync(temporary, text, { flag: 'wx', mode });
    renameSync(temporary, target);
  } catch (error) {
    if (temporary !== null) rmSync(temporary, { force: true });
    if (error instanceof JdlintError) throw error;
    const hint = 'Check the folder, its permissions and the space left.';
    throw new JdlintError('OUTPUT_FAILED', `${path} cannot be written: ${systemReason(error)}.`, {
      hint,
      cause: error,
    });
  }
}

function targetOf(path: string, root: string): { target: string; mode: number } {
  const whole = resolve(path);
  let stat: ReturnType<typeof lstatSync>;
  try {
    stat = lstatSync(whole);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return { target: whole, mode: 0o666 };
    throw error;
  }
  if (stat?.isDirectory()) throw Object.assign(new Error('it is a folder'), { code: 'EISDIR' });
  if (!stat?.isSymbolicLink()) return { target: whole, mode: (stat?.mode ?? 0o666) & 0o777 };
  const target = realpathSync(whole);
  if (relative(realpathSync(root), target).startsWith('..')) {
    const hint = 'Give the path that it points to, or remove the link.';
    throw new JdlintError('OUTPUT_FAILED', `${path} is a link to a place outside ${root}.`, { hint });
  }
  return { target, mode: (lstatSync(target).mode ?? 0o666) & 0o777 };
}
