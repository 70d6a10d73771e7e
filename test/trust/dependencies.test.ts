import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');

interface Locked {
  readonly version?: string;
  readonly dev?: boolean;
  readonly peer?: boolean;
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
}
const manifest = JSON.parse(read('package.json')) as {
  dependencies: Record<string, string>;
  peerDependenciesMeta: Record<string, { optional?: boolean }>;
};
const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
/** What a user's `npm install jdlint` brings. */
const shipped = Object.entries(lock.packages).filter(([path, { dev, peer }]) => path !== '' && !dev && !peer);

/** Packages by the README's table, and what each is for. */
function table(): Map<string, string> {
  const rows = read('README.md').split('## Dependencies')[1]?.split('\n## ')[0] ?? '';
  const reasons = new Map<string, string>();
  for (const [, names = '', reason = ''] of rows.matchAll(/^\| ([^|]+) \| ([^|]+) \|$/gm)) {
    for (const name of names.split(', ')) reasons.set(name.replace(/ \(.*\)$/, ''), reason);
  }
  return reasons;
}

describe('runtime dependencies', () => {
  it('stand in the README, each with its reason, and no other does', () => {
    const reasons = table();
    for (const name of ['package', '---', ...Object.keys(manifest.peerDependenciesMeta)]) reasons.delete(name);
    expect([...reasons.keys()].sort()).toEqual(Object.keys(manifest.dependencies).sort());
    for (const [name, reason] of reasons) expect(reason.length, name).toBeGreaterThan(8);
  });

  it('have no install script, nor has what they bring', () => {
    expect(shipped.length).toBeGreaterThan(Object.keys(manifest.dependencies).length);
    expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([]);
    for (const [path] of shipped) {
      const { scripts = {} } = JSON.parse(read(`${path}/package.json`)) as { scripts?: Record<string, string> };
      expect(
        ['preinstall', 'install', 'postinstall'].filter((name) => name in scripts),
        path,
      ).toEqual([]);
    }
  });

  it('are fixed by their content, and free', () => {
    for (const [path, { integrity, license }] of shipped) {
      expect(integrity, path).toMatch(/^sha512-/);
      // One of an older day states its licence in its readme alone.
      if (path !== 'node_modules/format')
        expect(license, path).toMatch(/^\(?(?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD|CC0-1\.0|Unlicense)/);
    }
  });
});
