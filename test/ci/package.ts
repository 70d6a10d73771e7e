import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

/** Whether there is anything to pack. */
export const isBuilt = existsSync(join(ROOT, 'dist/cli.cjs'));

let tarball: string | null = null;

function pack(): string {
  if (tarball) return tarball;
  const folder = mkdtempSync(join(tmpdir(), 'jdlint-pack-'));
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: ROOT, stdio: 'pipe' });
  tarball = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) as string);
  return tarball;
}

/**
 * Puts the package into `node_modules` of a folder as npm lays it out, with its command. The command is one file that
 * needs no other package: it is the only part that runs so, and no registry is asked.
 */
export function installPackage(folder: string): void {
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, '.bin'), { recursive: true });
  execFileSync('tar', ['-xzf', pack(), '-C', modules]);
  renameSync(join(modules, 'package'), join(modules, 'jdlint'));
  chmodSync(join(modules, 'jdlint/dist/cli.cjs'), 0o755);
  symlinkSync('../jdlint/dist/cli.cjs', join(modules, '.bin/jdlint'));
}
