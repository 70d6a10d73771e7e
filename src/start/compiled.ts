import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Bytes of a SHA-256, which stand before the code: the engine takes damaged code for good, and falls over it. */
const DIGEST = 32;

/**
 * The file for the compiled code of one build and this Node, in `node_modules/.cache/jdlint` beside the package. Null where
 * the package lies outside `node_modules`, or the variable that turns off Node's own cache of the kind is set.
 */
export function placeOfCompiled(packageFolder: string, build: string): string | null {
  const modules = dirname(packageFolder);
  if (process.env.NODE_DISABLE_COMPILE_CACHE || basename(modules) !== 'node_modules') return null;
  return join(modules, '.cache/jdlint', `${build}-${process.version}-${process.arch}.bin`);
}

/** The compiled code as it was kept; undefined where there is none, or it is damaged. */
export function readCompiled(place: string): Buffer | undefined {
  try {
    const bytes = readFileSync(place);
    const code = bytes.subarray(DIGEST);
    return digestOf(code).equals(bytes.subarray(0, DIGEST)) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps compiled code for later runs, and takes away that of other builds. Fails in silence: it costs time and nothing else. */
export function keepCompiled(place: string, code: Buffer): void {
  const folder = dirname(place);
  const temporary = `${place}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(temporary, Buffer.concat([digestOf(code), code]), { flag: 'wx' });
    renameSync(temporary, place);
    const build = basename(place).split('-', 1)[0] as string;
    for (const name of readdirSync(folder)) if (!name.startsWith(build)) rmSync(join(folder, name), { force: true });
  } catch {
    remove(temporary);
  }
}

function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // The next run does without, too.
  }
}

const digestOf = (code: Buffer): Buffer => createHash('sha256').update(code).digest();
