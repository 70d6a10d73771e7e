import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { analysisRecordSchema, errorRecordSchema } from '../../src/schema/analysis-record.ts';
import { findingRecordSchema } from '../../src/schema/finding-record.ts';
import { folderWith } from '../files/folder.ts';
import { jdlint } from './command.ts';

const fixtures = join(import.meta.dirname, '../../fixtures/ats');
const text = (name: string) => readFileSync(join(fixtures, name), 'utf8');
const board = text('greenhouse-board.json');
interface Report {
  readonly posts: readonly { readonly path: string; readonly title: string; readonly findings: readonly unknown[] }[];
}

describe('data of applicant tracking systems', () => {
  it('each job is a post of its own, each finding names its field', async () => {
    const folder = folderWith({ 'board.json': board });
    const { stdout, status } = await jdlint(['--format', 'json', 'board.json'], folder);
    expect(status).toBe(1);
    const { posts } = JSON.parse(stdout) as Report;
    expect(posts.map(({ path, title }) => `${path} ${title}`)).toEqual([
      'board.json#/jobs/0 Site Reliability Engineer',
      'board.json#/jobs/1 Network Engineer',
    ]);
    const findings = posts.flatMap((post) => post.findings);
    const records = z.array(findingRecordSchema).parse(findings);
    const pointersOf = (id: string) => new Set(records.filter(({ ruleId }) => ruleId === id).map((one) => one.pointer));
    expect(pointersOf('tool-checklist')).toEqual(new Set(['/jobs/0/content', '/jobs/1/content']));
    expect(records.every(({ pointer }) => /^\/jobs\/[01](?:\/|$)/.test(pointer ?? ''))).toBe(true);
    const shown = await jdlint(['board.json'], folder);
    expect(shown.stdout).toContain('board.json#/jobs/1 — Network Engineer');
  });

  it.each([
    ['standard input', ['-'], board, '<stdin>#/jobs/0'],
    [
      'standard input, a job a line',
      ['-'],
      `${JSON.stringify((JSON.parse(text('lever-postings.json')) as unknown[])[0])}\n`.repeat(2),
      '<stdin>#L1',
    ],
    ['a page', ['--stdin', '--stdin-filename', 'page.html'], text('jobposting-page.html'), 'page.html#/1'],
    [
      'a vendor that was said',
      ['--input-format', 'greenhouse', '-'],
      '{"title": "x", "content": "&lt;p&gt;Must know Nagios and Zabbix"}',
      '<stdin>',
    ],
  ])('by %s', async (_, args, stdin, path) => {
    const { stdout } = await jdlint(['--format', 'json', ...args], folderWith({}), { stdin });
    expect((JSON.parse(stdout) as Report).posts[0]?.path).toBe(path);
  });

  it('a page is read as a page where that is said', async () => {
    const args = ['--format', 'json', '--input-format', 'html', '-'];
    const { stdout } = await jdlint(args, folderWith({}), { stdin: text('jobposting-page.html') });
    expect(stdout).toContain('Nagios and Zabbix');
  });

  it('text that only begins like JSON is text', async () => {
    const { stdout } = await jdlint(['--format', 'json', '-'], folderWith({}), {
      stdin: '[Draft] Must know Nagios and Zabbix\n',
    });
    expect((JSON.parse(stdout) as Report).posts[0]?.path).toBe('<stdin>');
  });

  it('a feed without bodies is an error, and says what to do', async () => {
    const folder = folderWith({});
    copyFileSync(join(fixtures, 'greenhouse-without-content.json'), join(folder, 'board.json'));
    const { status, stderr } = await jdlint(['board.json'], folder);
    expect(status).toBe(2);
    expect(stderr).toContain('a Greenhouse feed whose 2 jobs have no body');
    expect(stderr).toContain('Add ?content=true');
  });

  it('a job that cannot be read does not hide the others', async () => {
    const folder = folderWith({ 'board.json': text('hostile/wrong-types.json') });
    const { status, stdout, stderr } = await jdlint(['--format', 'json', 'board.json'], folder);
    expect(status).toBe(2);
    expect((JSON.parse(stdout) as Report).posts).toHaveLength(1);
    expect(stderr).toContain('board.json#/jobs/1');
  });

  it('a stream answers a job a line, with offsets into the fields', async () => {
    const jobs = (JSON.parse(board) as { jobs: object[] }).jobs;
    const lines = [...jobs, JSON.parse(board), { title: 'x', internal_job_id: 4 }].map((value) =>
      JSON.stringify(value),
    );
    const { stdout } = await jdlint(['analyze', '--ndjson'], folderWith({}), { stdin: lines.join('\n') });
    const [first, second, several, bare] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    const record = analysisRecordSchema.parse(first);
    expect(record.id).toBe(4100000);
    expect(new Set(record.statements.map(({ pointer }) => pointer))).toEqual(new Set(['/content']));
    expect(analysisRecordSchema.parse(second).title).toBe('Network Engineer');
    expect(errorRecordSchema.parse(several).error.message).toContain('jq -c');
    expect(errorRecordSchema.parse(bare).error).toMatchObject({ code: 'BODY_MISSING' });
  });
});
