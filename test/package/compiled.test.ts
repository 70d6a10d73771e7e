import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { installPackage, isBuilt } from '../ci/package.ts';

describe.skipIf(!isBuilt)('compiled code kept between runs (skipped where dist is not built)', () => {
  let folder = '';
  let kept = '';
  let plain = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'jdlint-compiled-'));
    kept = join(folder, 'node_modules/.cache/jdlint');
    installPackage(folder);
    writeFileSync(
      join(folder, 'post.md'),
      '# Systems Administrator\n\n## Requirements\n\n- Must know Nagios and Zabbix\n',
    );
    plain = lint({ NODE_DISABLE_COMPILE_CACHE: '1' }).stdout;
  }, 120_000);
  beforeEach(() => rmSync(join(folder, 'node_modules/.cache'), { recursive: true, force: true }));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (args: readonly string[], env: Record<string, string> = {}) => {
    const command = join(folder, 'node_modules/.bin/jdlint');
    return spawnSync(process.execPath, [command, ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '', ...env },
    });
  };
  const lint = (env: Record<string, string> = {}) => run(['post.md', 'post.md', '--format', 'json'], env);
  const files = () => (existsSync(kept) ? readdirSync(kept) : []);

  it('is not made where Node’s own cache is turned off', () => {
    expect(plain).toContain('tool-checklist');
    expect(files()).toEqual([]);
  });

  it('is made by a run that reads posts, and the next says the same', () => {
    expect(lint().stdout).toBe(plain);
    const [name, ...more] = files();
    expect(more).toEqual([]);
    expect(name).toContain(`-${process.version}-${process.arch}.bin`);
    const made = readFileSync(join(kept, name as string));
    expect(lint()).toMatchObject({ stdout: plain, stderr: '', status: 1 });
    expect(readFileSync(join(kept, name as string)).equals(made)).toBe(true);
  });

  it('imports what users write, and loads what it seldom needs', () => {
    writeFileSync(join(folder, 'own.config.mjs'), "export default { rules: { 'section-missing': 'off' } };\n");
    const mend = ['*.md', '--config', 'own.config.mjs', '--fix-suggestions', '--fix-dry-run'];
    const [first, second] = [run(mend), run(mend)];
    expect(files()).toHaveLength(1);
    expect(first.stdout).toContain('-- Must know Nagios and Zabbix');
    expect(second).toMatchObject({ stdout: first.stdout, stderr: first.stderr, status: first.status });
    expect(second.stderr).not.toContain('Warning');
    expect(run(['explain', 'cliche']).stdout).toMatch(/^cliche\n\nA cliché such as/);
  });

  it('is not made by a run that only shows help', () => {
    expect(run(['--help']).stdout).toContain('Usage: jdlint');
    expect(files()).toEqual([]);
  });

  it('is made anew where it is damaged, cut or empty, and that of another build goes', () => {
    lint();
    const path = join(kept, files()[0] as string);
    const whole = readFileSync(path);
    const damaged = Buffer.from(whole);
    for (let at = 64; at < damaged.length; at += 997) damaged[at] = (damaged[at] as number) ^ 0x55;
    for (const bytes of [damaged, whole.subarray(0, whole.length >> 1), Buffer.alloc(0)]) {
      writeFileSync(path, bytes);
      writeFileSync(join(kept, 'other-v20.0.0-x64.bin'), 'old');
      expect(lint()).toMatchObject({ stdout: plain, stderr: '', status: 1 });
      expect(files()).toEqual([path.slice(kept.length + 1)]);
      expect(readFileSync(path).length).toBeGreaterThan(whole.length / 2);
      expect(lint()).toMatchObject({ stdout: plain, stderr: '', status: 1 });
    }
  });

  it('is done without where it cannot be kept', () => {
    writeFileSync(join(folder, 'node_modules/.cache'), 'a file where the folder should be');
    expect(lint()).toMatchObject({ stdout: plain, stderr: '', status: 1 });
    rmSync(join(folder, 'node_modules/.cache'));
    mkdirSync(kept, { recursive: true });
    chmodSync(kept, 0o555);
    expect(lint()).toMatchObject({ stdout: plain, stderr: '', status: 1 });
    chmodSync(kept, 0o755);
  });
});
