import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { useColor } from '../../src/cli/color.ts';
import { FORMAT_NAMES } from '../../src/report/index.ts';
import { rootOf, targetsOf } from '../../src/cli/reports.ts';
import { folderWith } from '../files/folder.ts';
import { buildCommand, jdlint } from './command.ts';

const BAD = '# Systems Administrator\n\n## Requirements\n\n- Must know Nagios and Zabbix\n';
const CLEAN =
  '# Network Engineer\n\n## What you will achieve\n\n- Reduce mean time to recovery by 30 % by improving monitoring coverage\n';
/** As an earlier report begins. */
const OLD = '{\n  "version": "0.0.1"\n}\n';
const MANY = `# Systems Administrator\n\n## Requirements\n\n${'- Must know Nagios and Zabbix\n'.repeat(12)}`;

describe('targetsOf', () => {
  it.each([
    [{}, [['stylish', null]]],
    [{ format: 'json' }, [['json', null]]],
    [{ outputFile: 'a.txt' }, [['stylish', 'a.txt']]],
    [{ format: ['sarif=a=b.sarif'] }, [['sarif', 'a=b.sarif']]],
    [
      { format: ['stylish', 'sarif=a.sarif', 'junit=b.xml'] },
      [
        ['stylish', null],
        ['sarif', 'a.sarif'],
        ['junit', 'b.xml'],
      ],
    ],
    [
      { format: ['json=a.json', 'compact'], outputFile: 'b.txt' },
      [
        ['json', 'a.json'],
        ['compact', 'b.txt'],
      ],
    ],
  ])('%j -> %j', (options, expected) => {
    expect(targetsOf(options).map(({ format, file }) => [format, file])).toEqual(expected);
  });

  it.each([
    [{ format: ['json', 'sarif'] }, /one place/],
    [{ format: ['json=a', 'sarif=./a'] }, /Two reports/],
    [{ format: ['json=a', 'sarif'], outputFile: 'a' }, /Two reports/],
    [{ format: ['json=a'], outputFile: 'b' }, /no report left/],
    [{ format: ['json='] }, /names no file/],
    [{ format: ['xml=a'] }, /no format "xml"/],
  ])('%j: refused', (options, message) => expect(() => targetsOf(options)).toThrow(message));
});

describe('useColor', () => {
  it.each([
    [{}, true, {}, true],
    [{}, false, {}, false],
    [{}, true, { TERM: 'dumb' }, false],
    [{}, true, { NO_COLOR: '1' }, false],
    [{}, true, { NO_COLOR: '' }, true],
    [{}, false, { FORCE_COLOR: '1' }, true],
    [{}, true, { FORCE_COLOR: '0' }, false],
    [{}, false, { FORCE_COLOR: '' }, false],
    [{}, false, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    [{ color: true }, false, { NO_COLOR: '1' }, true],
    [{ color: false }, true, { FORCE_COLOR: '1' }, false],
  ])('%j, terminal %s, %j -> %s', (options, terminal, env, expected) => {
    expect(useColor(options, terminal, env)).toBe(expected);
  });
});

describe('rootOf', () => {
  it.each([
    ['/r', {}, ''],
    ['/r/hr/posts', { GITHUB_WORKSPACE: '/r' }, 'hr/posts'],
    ['/r', { GITHUB_WORKSPACE: '/r' }, ''],
    ['/r/hr', { CI_PROJECT_DIR: '/r/' }, 'hr'],
    ['/elsewhere', { GITHUB_WORKSPACE: '/r' }, ''],
    ['/r2', { GITHUB_WORKSPACE: '/r' }, ''],
  ])('%s, %j -> %j', (cwd, env, expected) => expect(rootOf(cwd, env)).toBe(expected));
});

describe('several reports', () => {
  beforeAll(async () => {
    await buildCommand();
  }, 120_000);

  it('are written in one run, each whole', async () => {
    const folder = folderWith({ 'bad.md': BAD });
    const args = ['bad.md', '--format', 'stylish', '--format', 'sarif=out/r.sarif', '--format', 'junit=out/r.xml'];
    const { status, stdout, stderr } = await jdlint(args, folder, { env: { FORCE_COLOR: '1' } });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain('\u001b[33mwarning');
    expect(JSON.parse(readFileSync(join(folder, 'out/r.sarif'), 'utf8')).runs[0].results).toHaveLength(1);
    expect(readFileSync(join(folder, 'out/r.xml'), 'utf8')).toMatch(/<\/testsuites>\n$/);
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['r.sarif', 'r.xml']);
  });

  it('leave files as they were where one of them cannot be written', async () => {
    const folder = folderWith({ 'bad.md': BAD, 'r.sarif': OLD, 'sub/x': '' });
    const { status, stderr } = await jdlint(['bad.md', '--format', 'sarif=r.sarif', '--format', 'json=sub'], folder);
    expect(status).toBe(2);
    expect(stderr).toContain('sub');
    expect(readFileSync(join(folder, 'r.sarif'), 'utf8')).toBe(OLD);
    expect(readdirSync(folder).sort()).toEqual(['bad.md', 'r.sarif', 'sub']);
  });

  it.each(FORMAT_NAMES)('may be written again: %s', async (format) => {
    for (const post of [BAD, CLEAN]) {
      const folder = folderWith({ 'p/bad.md': post });
      for (const round of ['first', 'second']) {
        const run = await jdlint(['p', '--format', `${format}=r.out`], folder);
        expect([round, run.status, run.stderr]).toEqual([round, post === BAD ? 1 : 0, '']);
      }
    }
  });

  it('take the place of no other file, whatever it says', async () => {
    const post = '# DBA\n\n<!-- jdlint-disable-next -->\n\n- Close audit findings (SOC 2) within 30 days\n';
    const folder = folderWith({ 'p/bad.md': BAD, 'other.md': post, 'notes.txt': 'Buy milk.\n', 'an.txt': '' });
    for (const file of ['other.md', 'notes.txt']) {
      const { status, stderr } = await jdlint(['p', '--format', `json=${file}`], folder);
      expect([status, stderr]).toEqual([2, expect.stringContaining(`${file} is no report of jdlint`)]);
    }
    expect(readFileSync(join(folder, 'other.md'), 'utf8')).toBe(post);
    for (const args of [
      ['analyze', 'p', '-o', 'an.txt'],
      ['analyze', 'p', '-f', 'json', '-o', 'an.txt'],
      ['p', '-o', 'an.txt'],
    ])
      expect((await jdlint(args, folder)).stderr).toBe('');
  });

  it.each([
    ['--output-file', 'bad.md'],
    ['--format', 'sarif=./bad.md'],
    ['--cache', '--cache-location', 'bad.md'],
  ])('are not written over a post that is to be linted: %s', async (...options) => {
    const folder = folderWith({ 'bad.md': BAD });
    const { status, stderr } = await jdlint(['bad.md', ...options], folder);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('would be written over') });
    expect(readFileSync(join(folder, 'bad.md'), 'utf8')).toBe(BAD);
  });

  it('of the run before are no posts', async () => {
    const folder = folderWith({ 'bad.md': BAD });
    for (const round of ['first', 'second']) {
      const { stdout } = await jdlint(['.', '--format', 'compact=-', '--format', 'markdown=report.md'], folder);
      expect(stdout, round).toMatch(/^bad\.md/);
      expect(stdout, round).not.toContain('report.md');
    }
  });

  it.each([
    ['--output-file', 'bad.md'],
    ['--format', 'json=bad.md'],
    ['--cache-location', 'bad.md'],
    ['--cache-location', 'package.json'],
    ['--output-file', ''],
  ])('take the place of nothing else: %s %s', async (option, file) => {
    const folder = folderWith({ 'bad.md': BAD, 'package.json': '{}' });
    const { status, stderr } = await jdlint(['.', option, file], folder);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/would be written over|names no file/)]);
    expect(readFileSync(join(folder, 'bad.md'), 'utf8')).toBe(BAD);
  });

  it('tell posts of one file apart by their ids, wherever they stand', async () => {
    const lines = (ids: string[]) =>
      ids.map((id) => JSON.stringify({ id, title: 'DBA', body: 'Must know Nagios and Zabbix' })).join('\n');
    const prints = async (ids: string[]) => {
      const folder = folderWith({ 'a.ndjson': lines(ids) });
      const { stdout } = await jdlint(['a.ndjson', '--format', 'gitlab'], folder);
      return (JSON.parse(stdout) as { fingerprint: string }[]).map(({ fingerprint }) => fingerprint);
    };
    const [one, two] = [await prints(['x']), await prints(['y', 'x'])];
    expect(new Set(two).size).toBe(two.length);
    expect(two).toEqual(expect.arrayContaining(one));
  });

  it('follow no link out of the tree', async () => {
    const outside = folderWith({ 'kept.txt': 'kept' });
    const folder = folderWith({ 'bad.md': BAD });
    symlinkSync(join(outside, 'kept.txt'), join(folder, 'r.sarif'));
    expect((await jdlint(['bad.md', '--format', 'sarif=r.sarif'], folder)).status).toBe(2);
    expect(readFileSync(join(outside, 'kept.txt'), 'utf8')).toBe('kept');
  });

  it('put into the job summary what GitHub would not annotate', async () => {
    const folder = folderWith({ 'hr/many.md': MANY, 'summary.md': '# Before\n' });
    const env = { GITHUB_STEP_SUMMARY: join(folder, 'summary.md'), GITHUB_WORKSPACE: folder };
    const { status, stdout } = await jdlint(['many.md', '--format', 'github'], join(folder, 'hr'), { env });
    expect(status).toBe(1);
    expect(stdout.match(/^::warning file=hr\/many\.md,line=\d+/gm)).toHaveLength(10);
    const summary = readFileSync(join(folder, 'summary.md'), 'utf8');
    expect(summary).toMatch(/^# Before\n### jdlint\n/);
    expect(summary.match(/^\| \d+:\d+ \| 🟡 warning/gm)?.length).toBeGreaterThanOrEqual(12);
    const without = await jdlint(['many.md', '--format', 'github'], join(folder, 'hr'), {
      env: { ...env, GITHUB_STEP_SUMMARY: '' },
    });
    expect(without.stdout).toBe(stdout);
    expect(existsSync(join(folder, 'hr/summary.md'))).toBe(false);
  });
});
