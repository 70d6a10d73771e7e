import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log, Result } from 'sarif';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Command, readCommand, sarifFaults } from '../report/validate.ts';
import { runAction } from './action.ts';
import { installPackage, isBuilt, ROOT } from './package.ts';
import { execute, git } from './shell.ts';

const BAD_LINE = '- Must know Nagios, Zabbix, Icinga and Sensu';
const NEW = 'posts/team/systems-administrator.md';
const BASELINE = 'jdlint-baseline.json';

interface JsonReport {
  readonly posts: readonly { readonly path: string; readonly findings: readonly { readonly severity: string }[] }[];
  readonly totals: { readonly posts: number };
}

let folder = '';
let hasBaseline = false;
/** A post without a finding, the same with one more line, and that line's number. */
let mended = '';
let bad = '';
let line = 0;
const jdlint = (...args: string[]) => execute(join(folder, 'node_modules/.bin/jdlint'), args, folder);
const put = (text: string) => {
  mkdirSync(join(folder, 'posts/team'), { recursive: true });
  writeFileSync(join(folder, NEW), text);
};
const resultsIn = (file: string): Result[] => {
  const log = JSON.parse(readFileSync(file, 'utf8')) as Log;
  expect(sarifFaults(log)).toEqual([]);
  return log.runs[0]?.results ?? [];
};
const placesOf = (results: readonly Result[]) =>
  results.map(({ ruleId, locations }) => {
    const at = locations?.[0]?.physicalLocation;
    return `${at?.artifactLocation?.uri}:${at?.region?.startLine} ${ruleId}`;
  });
const commandsIn = (stdout: string) =>
  stdout
    .split('\n')
    .map(readCommand)
    .filter((one): one is Command => one !== null);

/** Everything as a team would have it: a fresh folder, the package from its tarball, a repository of posts, the action. */
describe.skipIf(!isBuilt)('a repository of posts (skipped where dist is not built)', () => {
  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'jdlint-repository-')));
    cpSync(join(ROOT, 'fixtures/posts'), join(folder, 'posts'), { recursive: true });
    writeFileSync(join(folder, '.gitignore'), 'node_modules\n.runner\n');
    installPackage(folder);
    git(folder, 'init', '-q');
    git(folder, 'add', '.');
    git(folder, 'commit', '-qm', 'posts');
    hasBaseline = jdlint('--help').stdout.includes('--baseline');
    const { posts } = JSON.parse(jdlint('posts', '--format', 'json').stdout) as JsonReport;
    const clean = posts.find(
      ({ path, findings }) => path.endsWith('.md') && findings.every(({ severity }) => severity === 'info'),
    );
    mended = readFileSync(join(folder, clean?.path as string), 'utf8');
    bad = `${mended}\n## Requirements\n\n${BAD_LINE}\n`;
    line = bad.split('\n').indexOf(BAD_LINE) + 1;
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('holds sixty posts or more, in every format, all of which are read', () => {
    const { status, stdout, stderr } = jdlint('posts', '--format', 'json');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const { posts, totals } = JSON.parse(stdout) as JsonReport;
    expect(totals.posts).toBeGreaterThanOrEqual(60);
    for (const extension of ['.md', '.html', '.txt'])
      expect(posts.some(({ path }) => path.endsWith(extension))).toBe(true);
  });

  it('fails on all that is there without a baseline: ten annotations of a severity, the rest in the summary', () => {
    const { status, stdout, summary, outputs } = runAction(folder, { paths: 'posts' });
    expect(status).toBe(1);
    for (const kind of ['error', 'warning', 'notice'])
      expect(commandsIn(stdout).filter(({ name }) => name === kind).length).toBeLessThanOrEqual(10);
    expect(commandsIn(stdout).filter(({ name }) => name === 'warning')).toHaveLength(10);
    const results = resultsIn(outputs['sarif-file'] as string);
    const serious = results.filter(({ level }) => level !== 'note');
    expect(serious.length).toBe(Number(outputs['errors']) + Number(outputs['warnings']));
    expect(results.length).toBeGreaterThan(10);
    expect(summary.match(/^\| (?:\d+:\d+|–) \| 🟡/gm)).toHaveLength(serious.length);
  });

  it('gates a new post: fails with it, at its line, and passes when it is mended', () => {
    put(bad);
    const failed = runAction(folder, { paths: 'posts/team' });
    expect(failed.status).toBe(1);
    expect(placesOf(resultsIn(failed.outputs['sarif-file'] as string))).toContain(`${NEW}:${line} tool-checklist`);
    put(mended);
    const passed = runAction(folder, { paths: 'posts/team' });
    expect(passed.status).toBe(0);
    const places = placesOf(resultsIn(passed.outputs['sarif-file'] as string));
    expect(places.filter((place) => place.endsWith('tool-checklist'))).toEqual([]);
  });

  it('puts up with a backlog, fails on a bad post only, and passes when it is mended', ({ skip }) => {
    skip(!hasBaseline, 'this build has no --baseline yet');
    rmSync(join(folder, 'posts/team'), { recursive: true, force: true });
    const args = `--baseline=${BASELINE}`;
    expect(jdlint('posts', args, '--update-baseline').status).toBe(0);
    expect(existsSync(join(folder, BASELINE))).toBe(true);
    const known = runAction(folder, { paths: 'posts', args });
    expect(known).toMatchObject({ status: 0, outputs: { warnings: '0', errors: '0' } });
    expect(commandsIn(known.stdout)).toEqual([]);

    put(bad);
    const failed = runAction(folder, { paths: 'posts', args });
    expect(failed.status).toBe(1);
    const results = resultsIn(failed.outputs['sarif-file'] as string);
    expect(placesOf(results)).toContain(`${NEW}:${line} tool-checklist`);
    expect(new Set(placesOf(results).map((place) => place.replace(/:.*/, '')))).toEqual(new Set([NEW]));
    const command = commandsIn(failed.stdout).find(
      ({ properties }) => properties['title'] === 'jdlint: tool-checklist',
    );
    expect(command?.properties).toMatchObject({ file: NEW, line: String(line), col: '3' });
    expect(readFileSync(join(folder, NEW), 'utf8').split('\n')[line - 1]).toBe(BAD_LINE);

    put(mended);
    expect(runAction(folder, { paths: 'posts', args }).status).toBe(0);
  });

  it('knows its backlog again where lines moved', ({ skip }) => {
    skip(!hasBaseline, 'this build has no --baseline yet');
    const args = `--baseline=${BASELINE}`;
    const text = readdirSync(join(folder, 'posts/network')).find((name) => name.endsWith('.txt')) as string;
    const path = join(folder, 'posts/network', text);
    const before = readFileSync(path, 'utf8');
    const [first, ...rest] = before.split('\n');
    writeFileSync(path, [first, '', '', ...rest].join('\n'));
    expect(runAction(folder, { paths: 'posts', args }).status).toBe(0);
    writeFileSync(path, before);
  });
});
