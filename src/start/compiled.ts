import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import * as zlib from 'node:zlib';
import { writeAtomically } from '../files/write.ts';

/**
 * Bytes of a check sum, which stands before the code: the engine takes damaged code for good, and falls over it. It guards
 * against chance alone; Node's hashes would, too, and take longer to load than the code to read.
 */
const SUM = 4;

/**
 * The file for the compiled code of one build and this Node, in `node_modules/.cache/jdlint` beside the package. Null where
 * the package lies outside `node_modules`, the variable that turns off Node's own cache of the kind is set, or Node makes no
 * check sums (before 20.15).
 */
export function placeOfCompiled(packageFolder: string, build: string): string | null {
  const modules = dirname(packageFolder);
  if (process.env.NODE_DISABLE_COMPILE_CACHE || basename(modules) !== 'node_modules' || !zlib.crc32) return null;
  return join(modules, '.cache/jdlint', `${build}-${process.version}-${process.arch}.bin`);
}

/** The compiled code as it was kept; undefined where there is none, or it is damaged. */
export function readCompiled(place: string): Buffer | undefined {
  try {
    const bytes = readFileSync(place);
    const code = bytes.subarray(SUM);
    return zlib.crc32(code) === bytes.readUInt32LE() ? code : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps compiled code for later runs, and takes away that of other builds. Fails in silence: it costs time and nothing else. */
export function keepCompiled(place: string, code: Buffer): void {
  const folder = dirname(place);
  const sum = Buffer.alloc(SUM);
  sum.writeUInt32LE(zlib.crc32(code));
  try {
    writeAtomically(place, Buffer.concat([sum, code]), dirname(dirname(folder)));
    const build = basename(place).split('-', 1)[0] as string;
    for (const name of readdirSync(folder)) if (!name.startsWith(build)) rmSync(join(folder, name), { force: true });
  } catch {
    // The next run does without, too.
  }
}
