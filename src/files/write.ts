import { closeSync, existsSync, fchmodSync, lstatSync, mkdirSync, openSync, realpathSync, renameSync, rmSync, type Stats, writeSync } from 'node:fs'; // biome-ignore format: one line
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { JdlintError } from '../model/error.ts';
import { randomDigits } from './digest.ts';
import { systemCode, systemReason } from './system-error.ts';

/**
 * Writes a file whole or not at all: beside it first, then renamed over it; the mode of an existing file is kept.
 * A link is followed only where it stays within `root`. Throws JdlintError OUTPUT_FAILED.
 */
export function writeAtomically(path: string, content: string | Buffer, root: string): void {
  const file = new AtomicFile(path, root);
  file.write(content);
  file.commit();
}

/** Files that are being written: whatever ends the process, none is left half-written. */
const unfinished = new Set<string>();
let watched = false;

/** A file that takes its place when it is complete. After an error nothing of it is left. Throws JdlintError OUTPUT_FAILED. */
export class AtomicFile {
  readonly #path: string;
  #target = '';
  /** Null where the target is no ordinary file (a pipe, a device), which cannot be replaced. */
  #temporary: string | null = null;
  #descriptor: number | null = null;

  constructor(path: string, root: string) {
    this.#path = path;
    this.#try(() => {
      const { target, mode, replaceable } = targetOf(path, root);
      mkdirSync(dirname(target), { recursive: true });
      this.#target = target;
      if (replaceable) {
        this.#temporary = join(dirname(target), `.${basename(target)}.${randomDigits()}.tmp`);
        removeAtExit(this.#temporary);
      }
      this.#descriptor = openSync(this.#temporary ?? target, replaceable ? 'wx' : 'w', mode ?? 0o666);
      if (replaceable && mode !== null) fchmodSync(this.#descriptor, mode);
    });
  }

  write(content: string | Buffer): void {
    this.#try(() => {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      for (let at = 0; at < bytes.length; ) at += writeSync(this.#descriptor as number, bytes, at);
    });
  }

  commit(): void {
    this.#try(() => {
      closeSync(this.#descriptor as number);
      this.#descriptor = null;
      if (this.#temporary === null) return;
      renameSync(this.#temporary, this.#target);
      unfinished.delete(this.#temporary);
    });
  }

  abort(): void {
    if (this.#descriptor !== null) closeSync(this.#descriptor);
    this.#descriptor = null;
    if (this.#temporary === null) return;
    rmSync(this.#temporary, { force: true });
    unfinished.delete(this.#temporary);
  }

  #try(step: () => void): void {
    try {
      step();
    } catch (error) {
      this.abort();
      if (error instanceof JdlintError) throw error;
      const hint = 'Check the folder, its permissions and the space left.';
      const message = `${this.#path} cannot be written: ${systemReason(error)}.`;
      throw new JdlintError('OUTPUT_FAILED', message, { hint, cause: error });
    }
  }
}

function removeAtExit(path: string): void {
  unfinished.add(path);
  if (watched) return;
  watched = true;
  process.on('exit', () => {
    for (const file of unfinished) rmSync(file, { force: true });
  });
}

interface Target {
  readonly target: string;
  /** Null for a new file. */
  readonly mode: number | null;
  readonly replaceable: boolean;
}

function targetOf(path: string, root: string): Target {
  const whole = resolve(path);
  const isLink = statOf(whole)?.isSymbolicLink() === true;
  const target = isLink ? realpathSync(whole) : whole;
  const folder = realpathSync(existingFolder(dirname(target)));
  // A place outside that was named as such is meant; one that a link leads to is not.
  if ((isLink || isWithin(whole, root)) && !isWithin(isLink ? target : folder, realpathSync(existingFolder(root)))) {
    const hint = 'Give the path that it points to, or remove the link.';
    const what = isLink ? 'is' : 'lies behind';
    throw new JdlintError('OUTPUT_FAILED', `${path} ${what} a link to a place outside ${root}.`, { hint });
  }
  const stat = statOf(target);
  if (stat?.isDirectory()) throw Object.assign(new Error('it is a folder'), { code: 'EISDIR' });
  return { target, mode: stat ? stat.mode & 0o7777 : null, replaceable: stat === null || stat.isFile() };
}

function statOf(path: string): Stats | null {
  try {
    return lstatSync(path);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

function existingFolder(folder: string): string {
  let at = folder;
  while (!existsSync(at) && at !== dirname(at)) at = dirname(at);
  return at;
}

function isWithin(path: string, folder: string): boolean {
  const inside = relative(folder, path);
  return inside !== '..' && !inside.startsWith(`..${sep}`) && !/^[a-z]:/i.test(inside);
}
