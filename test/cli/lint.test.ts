import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderWith } from '../files/folder.ts';
import { buildCommand, jdlint } from './command.ts';

const BAD = '# Systems Administrator\n\n## Requirements\n\n- Must know Nagios and Zabbix\n';
const CLEAN =
  '# Network Engineer\n\n## What you will achieve\n\n- Reduce mean time to recovery by 30 % by improving monitoring coverage\n';

beforeAll(async () => {
  await buildCommand();
}, 120_000);

describe('jdlint', () => {
  it('prints findings, and ends with 1', async () => {
    const { status, stdout, stderr } = await jdlint(
      ['bad.md', 'clean.md'],
      folderWith({ 'bad.md': BAD, 'clean.md': CLEAN }),
    );
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain('5:3  warning  Names Nagios and Zabbix');
    expect(stdout).toContain('1 finding (1 warning) in 2 posts.');
    expect(stdout).not.toContain('\u001b');
  });

  it('ends with 0 where all is clean, and finds posts in folders', async () => {
    const { status, stdout } = await jdlint(['.'], folderWith({ 'clean.md': CLEAN }));
    expect(status).toBe(0);
    expect(stdout).toContain('No findings in 1 post.');
  });

  it.each([
    [['--fail-on', 'error'], 0],
    [['--fail-on', 'off'], 0],
    [['--fail-on', 'info'], 1],
    [['--max-warnings', '1'], 0],
    [['--max-warnings', '0'], 1],
    [['--rule', 'tool-checklist: off'], 0],
    [['--rule', 'tool-checklist: error', '--fail-on', 'error'], 1],
    [['--rule', 'tool-checklist: ["warning", {"minConfidence": 1}]'], 0],
    [['--preset', 'strict', '--fail-on', 'error'], 1],
  ])('%j ends with %i', async (args, status) => {
    const run = await jdlint(['bad.md', ...args], folderWith({ 'bad.md': BAD }));
    expect(run.status).toBe(status);
    expect(run.stderr).toBe(args[1] === '0' ? 'jdlint: 1 warning, and --max-warnings allows 0.\n' : '');
  });

  it('says what --quiet hides where that lets the run fail', async () => {
    const run = (...more: string[]) => jdlint(['bad.md', '--quiet', ...more], folderWith({ 'bad.md': BAD }));
    expect(await run()).toMatchObject({ status: 1, stdout: '', stderr: expect.stringMatching(/^jdlint: Not shown \(--quiet\), and counted for the status: 1 finding; see --fail-on\.\n$/) });
    expect(await run('--fail-on', 'error')).toMatchObject({ status: 0, stderr: '' });
    expect(await run('--rule', 'tool-checklist: error', '--fail-on', 'error')).toMatchObject({ status: 1, stderr: '' });
  }); // biome-ignore format: one line

  it('passes over JSON in a folder that is something else, and says so', async () => {
    const folder = folderWith({ 'a.md': CLEAN, 'data.json': '{"name": "x", "description": "y"}', 'b.json': '{"title": "x"}' });
    const all = await jdlint(['.'], folder);
    expect(all.stderr).toContain('jdlint: data.json holds no posts, and is passed over.\n');
    expect([all.status, all.stderr]).toEqual([2, expect.stringContaining('jdlint: b.json is no post')]);
    const board = { '@type': 'JobPosting', name: 'DBA', description: 'Must know Nagios and Zabbix' };
    const alone = folderWith({ 'x/data.json': '{"labels": {"title": "x"}}', 'y/job.json': JSON.stringify(board) });
    expect(await jdlint(['x'], alone)).toMatchObject({ status: 2, stderr: expect.stringContaining('None of the files that were found holds a post') });
    expect((await jdlint(['x', 'y'], alone)).stdout).toContain('Nagios');
    const named = await jdlint(['data.json'], folder);
    expect([named.status, named.stderr]).toEqual([2, expect.stringContaining('data.json is no post: body')]);
  }); // biome-ignore format: one line

  it('reads standard input', async () => {
    const folder = folderWith({});
    expect((await jdlint(['--stdin'], folder, { stdin: BAD })).status).toBe(1);
    expect((await jdlint(['-', '--stdin-filename', 'x.md'], folder, { stdin: BAD })).stdout).toMatch(/^x\.md\n/);
    expect(
      (
        await jdlint(['--stdin', '--input-format', 'html'], folder, {
          stdin: '<h1>A</h1><li>Must know Nagios and Zabbix',
        })
      ).status,
    ).toBe(1);
  });

  it('writes JSON that is one value, to a file if told', async () => {
    const folder = folderWith({ 'bad.md': BAD });
    const { stdout } = await jdlint(['bad.md', '--format', 'json', '--output-file', 'out/report.json'], folder);
    expect(stdout).toBe('');
    const report = JSON.parse(readFileSync(join(folder, 'out/report.json'), 'utf8')) as { totals: object };
    expect(report.totals).toEqual({ posts: 1, info: 0, warning: 1, error: 0 });
  });

  it('colours on demand, and not against it', async () => {
    const folder = folderWith({ 'bad.md': BAD });
    const colored = async (args: string[], env: Record<string, string>) =>
      (await jdlint(['bad.md', ...args], folder, { env })).stdout.includes('\u001b');
    expect(await colored(['--color'], {})).toBe(true);
    expect(await colored([], { FORCE_COLOR: '1' })).toBe(true);
    expect(await colored([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
    expect(await colored(['--no-color'], { FORCE_COLOR: '1' })).toBe(false);
  });

  it('keeps escape sequences of a post from the terminal', async () => {
    const text = BAD.replace('Must', 'Must \u001b[31m\u009b2J');
    for (const format of ['stylish', 'compact', 'json']) {
      const { stdout } = await jdlint(['bad.md', '--format', format], folderWith({ 'bad.md': text }));
      expect(stdout).not.toMatch(/[\u001b\u0080-\u009f]/);
    }
  });
});

describe('mistakes', () => {
  const files = {
    'bad.md': BAD, 'empty.md': '', 'blank.md': ' \n\t\n', 'binary.md': new Uint8Array([97, 0, 98]),
    'latin.md': new Uint8Array([97, 0xe4, 98]), 'front.md': '---\ntitle: [\n---\n\n- Patch servers\n', 'broken.json': '{',
    'large.md': 'x'.repeat(2000), 'sub/code.ts': '', 'tags.html': '<p> </p>',
  }; // biome-ignore format: one line

  it.each([
    [['missing.md'], 'missing.md'],
    [['sub'], 'sub'],
    [['*.pdf'], '*.pdf'],
    [['empty.md'], 'empty.md'],
    [['blank.md'], 'blank.md'],
    [['tags.html'], 'tags.html'],
    [['binary.md'], 'binary.md'],
    [['latin.md'], 'UTF-8'],
    [['front.md'], 'front matter'],
    [['broken.json'], 'JSON'],
    [['large.md', '--max-size', '1kB'], '2 kB'],
    [[], 'No post'],
    [['bad.md', '--nope'], '--nope'],
    [['bad.md', '--fomat', 'json'], '--format'],
    [['bad.md', '--format', 'xml'], 'xml'],
    [['bad.md', '--rule', 'tool-checklst: off'], 'Did you mean "tool-checklist"?'],
    [['bad.md', '--rule', 'nonsense'], 'nonsense'],
    [['bad.md', '--preset', 'strct'], 'Did you mean "strict"?'],
    [['bad.md', '--headcount', 'many'], 'many'],
    [['bad.md', '--max-warnings', '-1'], '-1'],
    [['bad.md', '--fail-on', 'fatal'], 'fatal'],
    [['bad.md', '--max-size', 'big'], 'big'],
    [['bad.md', '--output-file', 'sub'], 'sub'],
  ])('%j: one line on standard error, and 2', async (args, what) => {
    const { status, stdout, stderr } = await jdlint(args, folderWith(files));
    expect(status).toBe(2);
    expect(stderr).toMatch(/^jdlint: [^\n]+\n$/);
    expect(stderr).toContain(what);
    expect(stdout).not.toMatch(/score|fits/i);
  });

  it('do not hide what is found elsewhere', async () => {
    const { status, stdout, stderr } = await jdlint(['missing.md', 'bad.md', 'binary.md'], folderWith(files));
    expect(status).toBe(2);
    expect(stdout).toContain('Nagios');
    expect(stderr.trim().split('\n')).toHaveLength(2);
  });

  it('show no escape sequence of a file name', async () => {
    const { stderr } = await jdlint(['\u001b[31mno.md'], folderWith({}));
    expect(stderr).not.toContain('\u001b');
  });

  it('follow no link out of the tree when writing', async () => {
    const outside = folderWith({ 'kept.txt': 'kept' });
    const folder = folderWith({ 'bad.md': BAD });
    symlinkSync(join(outside, 'kept.txt'), join(folder, 'out.txt'));
    expect((await jdlint(['bad.md', '--output-file', 'out.txt'], folder)).status).toBe(2);
    expect(readFileSync(join(outside, 'kept.txt'), 'utf8')).toBe('kept');
  });
});

describe('help', () => {
  it.each([['--help'], ['--version'], ['rules'], ['analyze', '--help']])('%s %s ends with 0', async (...args) => {
    const { status, stdout, stderr } = await jdlint(args, folderWith({}));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).not.toBe('');
  });
});
