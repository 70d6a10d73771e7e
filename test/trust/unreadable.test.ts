import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { buildCommand } from '../cli/command.ts';
import { folderWith } from '../files/folder.ts';

const POST = '# Systems Administrator\n\n## Requirements\n\n- Must know Nagios and Zabbix\n';
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;
let command = '';

beforeAll(async () => {
  command = await buildCommand();
}, 120_000);

/** Runs the command as somebody whom the system may refuse something: root it refuses nothing. */
function run(folder: string, args: readonly string[]) {
  const script = join(folder, 'cli.mjs');
  copyFileSync(command, script);
  for (const path of [folder, script]) chmodSync(path, 0o755);
  const as = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  const env = { PATH: process.env['PATH'] };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
    ...as,
  });
  return { status, stdout, stderr };
}

it.skipIf(process.platform === 'win32')(
  'what the system does not let be read is named, with 2, and the rest is linted',
  () => {
    const folder = folderWith({ 'posts/a.md': POST, 'posts/closed.md': POST, 'posts/sub/b.md': POST });
    chmodSync(join(folder, 'posts'), 0o755);
    chmodSync(join(folder, 'posts/closed.md'), 0);
    chmodSync(join(folder, 'posts/sub'), 0);
    const { status, stdout, stderr } = run(folder, ['posts', '--format', 'compact']);
    chmodSync(join(folder, 'posts/sub'), 0o755);
    expect(status).toBe(2);
    expect(stdout).toContain('posts/a.md:5:3: warning');
    expect(stdout + stderr).toMatch(/posts\/closed\.md.*(?:permission|may not)/i);
    expect(stdout + stderr).toMatch(/posts\/sub.*(?:permission|may not)/i);
    expect(stdout + stderr).not.toMatch(/EACCES|at .*\.mjs:/);
  },
);

it.skipIf(process.platform === 'win32')('a folder that cannot be written leaves the report unwritten, with 2', () => {
  const folder = folderWith({ 'posts/a.md': POST, 'out/report.json': '' });
  for (const name of ['posts', 'out']) chmodSync(join(folder, name), 0o755);
  const { status, stderr } = run(folder, ['posts', '--format', 'json', '--output-file', 'out/report.json']);
  expect(status).toBe(2);
  expect(stderr).toMatch(/out\/report\.json cannot be written: .*permission/i);
  expect(readdirSync(join(folder, 'out'))).toEqual(['report.json']);
});
