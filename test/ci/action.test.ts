import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../files/folder.ts';
import { readCommand, sarifFaults } from '../report/validate.ts';
import { readAction, runAction } from './action.ts';
import { installPackage, isBuilt } from './package.ts';

const BAD = '# Systems Administrator\n\n## Requirements\n\n- Must know Nagios and Zabbix\n';
const CLEAN =
  '# Network Engineer\n\n## What you will achieve\n\n- Reduce mean time to recovery by 30 % by improving monitoring coverage\n';

describe('action.yml', () => {
  const { inputs, outputs, runs } = readAction();

  it('is a composite action that documents what goes in and out', () => {
    expect(runs.using).toBe('composite');
    expect(runs.steps.map(({ shell, id }) => [id, shell])).toEqual([['lint', 'bash']]);
    for (const { description } of [...Object.values(inputs), ...Object.values(outputs)])
      expect(description).toMatch(/^[A-Z0-9].{10,}\.$/);
    for (const [name, { value }] of Object.entries(outputs)) expect(value).toBe(`\${{ steps.lint.outputs.${name} }}`);
  });

  it('puts no expression into the script, where it would be run', () => {
    for (const { run } of runs.steps) expect(run).not.toContain('${{');
  });
});

describe.skipIf(!isBuilt)('the action (skipped where dist is not built)', () => {
  const repository = (files: Readonly<Record<string, string>>, at = '.') => {
    const folder = folderWith(files);
    installPackage(join(folder, at));
    return folder;
  };

  it('annotates, summarizes, and writes SARIF and a comment', () => {
    const folder = repository({ 'posts/bad.md': BAD, 'posts/clean.md': CLEAN });
    const { status, stdout, outputs, summary } = runAction(folder, { paths: 'posts' });
    expect(status).toBe(1);
    const command = readCommand(stdout.split('\n').find((line) => line.startsWith('::')) as string);
    expect(command).toMatchObject({ name: 'warning', properties: { file: 'posts/bad.md', line: '5' } });
    expect(outputs).toEqual({
      status: '1', posts: '2', errors: '0', warnings: '1',
      'sarif-file': join(folder, 'jdlint.sarif'), 'comment-file': join(folder, 'jdlint-comment.md'),
    }); // biome-ignore format: a list
    expect(sarifFaults(JSON.parse(readFileSync(outputs['sarif-file'] as string, 'utf8')))).toEqual([]);
    expect(readFileSync(outputs['comment-file'] as string, 'utf8')).toMatch(/^<!-- jdlint -->\n### jdlint\n/);
    expect(summary.match(/^### jdlint/gm)).toHaveLength(1);
    expect(summary).toContain('| 5:3 |');
    expect(readdirSync(join(folder, '.runner')).sort()).toEqual(['output', 'summary']);
  });

  it('passes where all is well, and takes options and many paths', () => {
    const folder = repository({ 'a b/bad.md': BAD, 'clean.md': CLEAN });
    const clean = runAction(folder, { paths: 'clean.md' });
    expect(clean).toMatchObject({ status: 0, outputs: { status: '0', posts: '1', warnings: '0' } });
    const both = runAction(folder, { paths: '\n  a b\r\nclean.md\n', args: '--fail-on\r\nerror\n' });
    expect(both).toMatchObject({ status: 0, outputs: { posts: '2', warnings: '1' } });
  });

  it('leaves out what it is told to leave out', () => {
    const folder = repository({ 'bad.md': BAD });
    const inputs = { paths: 'bad.md', annotations: 'false', summary: 'false', 'sarif-file': '', 'comment-file': '' };
    const { status, stdout, outputs, summary } = runAction(folder, inputs);
    expect(status).toBe(1);
    expect(stdout).toContain('1 finding (1 warning) in 1 post.');
    expect(stdout).not.toMatch(/^::/m);
    expect(summary).toBe('');
    expect(outputs).not.toHaveProperty('sarif-file');
    expect(readdirSync(folder).sort()).toEqual(['.runner', 'bad.md', 'node_modules']);
  });

  it('names files from the root of the repository when it works in a folder of it', () => {
    const folder = repository({ 'hr/bad.md': BAD }, 'hr');
    const { stdout, outputs } = runAction(folder, { paths: 'bad.md', 'working-directory': 'hr' });
    expect(stdout).toContain('file=hr/bad.md,line=5');
    expect(outputs['sarif-file']).toBe(join(folder, 'hr/jdlint.sarif'));
  });

  it('ends with 2 for a mistake, and promises no file that is not there', () => {
    const folder = repository({ 'bad.md': BAD });
    const { status, outputs } = runAction(folder, { paths: 'bad.md', args: '--no-such-option' });
    expect(status).toBe(2);
    expect(outputs).toEqual({ status: '2' });
  });

  it('runs nothing that stands in an input', () => {
    const folder = repository({ 'bad.md': BAD });
    for (const evil of [
      '$(touch owned)',
      '`touch owned`',
      '"; touch owned; "',
      "'; touch owned; '",
      '--fail-on=$(touch owned)',
    ]) {
      runAction(folder, { paths: evil, args: evil });
    }
    expect(existsSync(join(folder, 'owned'))).toBe(false);
  });
});
