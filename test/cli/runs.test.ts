import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { Progress } from '../../src/cli/progress.ts';
import { folderWith } from '../files/folder.ts';
import { commitAll } from '../files/repository.ts';
import { buildCommand, jdlint, start } from './command.ts';

const ITEM = '- Must know Nagios and Zabbix\n';
const OTHER = '- Knowledge of Ansible, Puppet and Chef\n';
const BAD = `# Systems Administrator\n\n## Requirements\n\n${ITEM}`;
const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`posts/p${n}.md`, BAD + OTHER.repeat(20)]));
const leftovers = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.tmp'));

beforeAll(async () => {
  await buildCommand();
}, 120_000);

describe('--baseline', () => {
  it('carries a backlog: hides it, fails on what is new, tells what is mended', async () => {
    const folder = folderWith({ 'a.md': BAD, 'sub/b.md': BAD });
    const args = ['.', '--baseline', 'known.json', '--format', 'compact'];
    const made = await jdlint([...args, '--update-baseline'], folder);
    expect(made).toEqual({ status: 0, stdout: '', stderr: 'jdlint: known.json holds 2 findings: 2 new, 0 gone.\n' });
    const text = readFileSync(join(folder, 'known.json'), 'utf8');

    const same = await jdlint(args, folder);
    expect(same).toEqual({ status: 0, stdout: '', stderr: 'jdlint: 2 findings known from known.json not shown.\n' });

    writeFileSync(join(folder, 'a.md'), BAD.replace('## Req', 'Some words about us.\n\n\n## Req') + OTHER);
    const more = await jdlint(args, folder);
    expect(more.status).toBe(1);
    expect(more.stdout).toMatch(/^a\.md:9:3: warning: Names Ansible[^\n]*\n$/);

    writeFileSync(join(folder, 'a.md'), BAD.replace(ITEM, ''));
    const mended = await jdlint(args, folder);
    expect(mended.status).toBe(0);
    expect(mended.stderr).toContain('1 finding of known.json gone: --update-baseline takes them out.');
    expect(readFileSync(join(folder, 'known.json'), 'utf8')).toBe(text);

    // From another folder, and of one post only: the entry of the other one stays.
    const part = await jdlint(['b.md', '--baseline', '../known.json', '--update-baseline'], join(folder, 'sub'));
    expect(part.stderr).toBe('jdlint: ../known.json holds 2 findings: 0 new, 0 gone.\n');
    expect((await jdlint([...args, '--update-baseline'], folder)).stderr).toContain('holds 1 finding: 0 new, 1 gone');
  });
});

describe.skipIf(spawnSync('git', ['--version']).status !== 0)('--since', () => {
  it('lints what was changed', async () => {
    const folder = folderWith({ 'a.md': BAD, 'b.md': BAD });
    commitAll(folder);
    const args = ['.', '--since', 'HEAD', '--format', 'compact'];
    expect(await jdlint(args, folder)).toEqual({
      status: 0,
      stdout: '',
      stderr: 'jdlint: No post was changed since HEAD.\n',
    });
    appendFileSync(join(folder, 'b.md'), '\n');
    writeFileSync(join(folder, 'c.md'), BAD);
    const { stdout } = await jdlint(args, folder);
    expect(Array.from(stdout.matchAll(/^\w\.md/gm), ([name]) => name)).toEqual(['b.md', 'c.md']);
    expect((await jdlint(['.', '--since', 'nope'], folder)).stderr).toMatch(/^jdlint: git knows no commit "nope"\. /);
  });
});

describe('ignored files', () => {
  it('are told of where they were named, and are a mistake where nothing else is left', async () => {
    const folder = folderWith({ '.jdlintignore': 'drafts\n', 'drafts/a.md': BAD, 'b.md': BAD });
    expect((await jdlint(['.', '--format', 'compact'], folder)).stdout).toMatch(/^b\.md:[^\n]*\n$/);
    expect(await jdlint(['drafts/a.md'], folder)).toMatchObject({
      status: 0,
      stderr: 'jdlint: drafts/a.md is ignored, by .jdlintignore; --no-ignore lints it all the same.\n',
    });
    expect(await jdlint(['drafts/*.md'], folder)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^jdlint: All files matched by drafts\/\*\.md are ignored\. /),
    });
    expect((await jdlint(['drafts/a.md', '--no-ignore'], folder)).status).toBe(1);
    const named = await jdlint(['-', '--stdin-filename', 'drafts/a.md'], folder, { stdin: BAD });
    expect(named).toMatchObject({ status: 0, stderr: expect.stringContaining('is ignored') });
  });
});

describe('--cache', () => {
  it('gives the same report, anew where text, settings or anything else changed', async () => {
    const folder = folderWith({ 'a.md': BAD, 'b.md': BAD + OTHER });
    const cold = await jdlint(['.'], folder);
    expect(await jdlint(['.', '--cache'], folder)).toEqual(cold);
    const kept = readFileSync(join(folder, '.jdlintcache'), 'utf8');
    // A finding that only the cache knows shows that it is read.
    writeFileSync(join(folder, '.jdlintcache'), kept.replaceAll('Names Nagios', 'Kept: names Nagios'));
    expect((await jdlint(['.', '--cache'], folder)).stdout).toContain('Kept: names');
    expect((await jdlint(['.'], folder)).stdout).not.toContain('Kept: names');
    expect((await jdlint(['.', '--cache', '--rule', 'tool-checklist: error'], folder)).stdout).not.toContain('Kept');
    writeFileSync(join(folder, '.jdlintcache'), kept.replaceAll('Names Nagios', 'Kept: names Nagios'));
    appendFileSync(join(folder, 'a.md'), '\n');
    const { stdout } = await jdlint(['.', '--cache', '--format', 'compact'], folder);
    expect(stdout).toMatch(/^a\.md:5:3: warning: Names Nagios/);
    expect(stdout).toMatch(/^b\.md:5:3: warning: Kept: names/m);
  });

  it('is passed over where it is damaged, and where it cannot be written', async () => {
    const folder = folderWith({ 'a.md': BAD, '.jdlintcache': 'nonsense' });
    const cold = await jdlint(['a.md'], folder);
    const run = await jdlint(['a.md', '--cache'], folder);
    expect(run).toMatchObject({ status: cold.status, stdout: cold.stdout });
    expect(run.stderr).toMatch(/^jdlint: The cache .* is damaged; what it does not hold is linted anew\.\n$/);
    expect(await jdlint(['a.md', '--cache'], folder)).toEqual(cold);
    const shape = readFileSync(join(folder, '.jdlintcache'), 'utf8').replace('"score":', '"sc":');
    writeFileSync(join(folder, '.jdlintcache'), shape);
    expect((await jdlint(['a.md', '--cache'], folder)).stdout).toBe(cold.stdout);
    mkdirSync(join(folder, 'c/.jdlintcache'), { recursive: true });
    const unwritable = await jdlint(['a.md', '--cache-location', 'c'], folder);
    expect(unwritable).toMatchObject({ status: cold.status, stdout: cold.stdout });
    expect(unwritable.stderr).toContain('it is a folder');
  });
});

describe('--quiet and --report-unused-disables', () => {
  it('change what is shown, and the severity', async () => {
    const folder = folderWith({ 'a.md': `# T\n\n<!-- jdlint-disable -->\n\n- Patch the servers\n` });
    const args = ['a.md', '--format', 'compact', '--rule', 'outcome-share: off'];
    expect((await jdlint([...args, '--report-unused-disables', 'error'], folder)).stdout).toContain(': error: ');
    expect((await jdlint([...args, '--report-unused-disables', 'off'], folder)).stdout).toBe('');
    expect(await jdlint([...args, '--quiet'], folder)).toMatchObject({ status: 1, stdout: '' });
  });
});

describe('--watch', () => {
  it('lints again after each change, and ends when told', async () => {
    const folder = folderWith({ 'posts/a.md': BAD });
    const child = await start(['posts', '--watch', '--format', 'compact'], folder);
    onTestFinished(() => void child.kill('SIGKILL'));
    let out = '';
    let err = '';
    child.stdout?.on('data', (bytes) => (out += bytes));
    child.stderr?.on('data', (bytes) => (err += bytes));
    const until = (isDone: () => boolean) =>
      vi.waitFor(() => expect(isDone()).toBe(true), { timeout: 20_000, interval: 50 });
    const runs = () => err.split('Waiting for changes').length - 1;
    await until(() => runs() === 1);
    expect(out.trim().split('\n')).toHaveLength(1);
    writeFileSync(join(folder, 'posts/b.md'), BAD);
    await until(() => runs() === 2);
    expect(out).toContain('posts/b.md:5:3: warning');
    writeFileSync(join(folder, 'jdlint.config.yaml'), 'rules: {tool-checklst: off}');
    await until(() => runs() === 3);
    expect(err).toContain('Did you mean "tool-checklist"?');
    out = '';
    writeFileSync(join(folder, 'jdlint.config.yaml'), 'rules: {tool-checklist: error}');
    await until(() => runs() === 4);
    expect(out.match(/: error: /g)).toHaveLength(2);
    expect(out).not.toContain('\u001b');
    child.kill('SIGINT');
    const [status] = (await once(child, 'close')) as [number];
    expect(status).toBe(130);
  }, 60_000);
});

describe('the end', () => {
  it.each([['SIGINT', 130], ['SIGTERM', 143]] as const)('by %s leaves no half-written file', async (signal, status) => {
    const old = '{\n  "version": "0.0.1"\n}\n';
    const folder = folderWith({ ...many(400), 'report.json': old });
    const child = await start(['posts', '--format', 'json', '--output-file', 'report.json'], folder);
    let err = '';
    child.stderr?.on('data', (bytes) => (err += bytes));
    await vi.waitFor(() => expect(leftovers(folder)).toHaveLength(1), { timeout: 20_000, interval: 10 });
    child.kill(signal);
    expect(((await once(child, 'close')) as [number])[0]).toBe(status);
    expect(err).toBe('jdlint: interrupted.\n');
    expect(leftovers(folder)).toEqual([]);
    expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe(old);
  }, 60_000); // biome-ignore format: a row each

  it('by a reader who has gone is quiet, and has its status and its files', async () => {
    const folder = folderWith(many(60));
    const child = await start(['posts', '--format', 'stylish', '--format', 'json=r.json'], folder);
    child.stdout?.once('data', () => child.stdout?.destroy());
    let err = '';
    child.stderr?.on('data', (bytes) => (err += bytes));
    expect(((await once(child, 'close')) as [number])[0]).toBe(1);
    expect(err).toBe('');
    expect(JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8'))).toMatchObject({ totals: { posts: 60 } });
  });

  it.skipIf(!existsSync('/dev/full'))('of the disk is told, with 2', async () => {
    const folder = folderWith({ 'a.md': BAD });
    const command = `"${process.execPath}" "${await buildCommand()}" a.md`;
    const { status, stderr } = spawnSync('sh', ['-c', `${command} > /dev/full`], { cwd: folder, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'jdlint: Standard output cannot be written: no space left on the disk.\n',
    });
    expect((await jdlint(['a.md', '--output-file', '/dev/full'], folder)).stderr).toContain(
      'no space left on the disk',
    );
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
  });
});

describe('progress', () => {
  it('is shown on a terminal only, after a while, and cleared', async () => {
    const written: string[] = [];
    const spy = vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0);
    onTestFinished(() => spy.mockRestore());
    const clock = vi.spyOn(Date, 'now').mockReturnValue(0);
    onTestFinished(() => clock.mockRestore());
    const [onTerminal, elsewhere] = [new Progress(300, true), new Progress(300, false)];
    await onTerminal.step(1);
    expect(written).toEqual([]);
    clock.mockReturnValue(1500);
    await onTerminal.step(20);
    await elsewhere.step(20);
    elsewhere.clear();
    onTerminal.clear();
    onTerminal.clear();
    expect(written).toEqual(['\r\u001b[K20 of 300 files …', '\r\u001b[K']);
  });
});
