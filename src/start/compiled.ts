import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { writeAtomically } from '../files/write.ts';

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
  try {
    writeAtomically(place, Buffer.concat([digestOf(code), code]), dirname(dirname(folder)));
    const build = basename(place).split('-', 1)[0] as string;
    for (const name of readdirSync(folder)) if (!name.startsWith(build)) rmSync(join(folder, name), { force: true });
  } catch {
    // The next run does without, too.
  }
}

const digestOf = (code: Buffer): Buffer => createHash('sha256').update(code).digest();
