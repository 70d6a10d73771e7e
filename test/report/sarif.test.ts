import { readFileSync } from 'node:fs';
import type { Log, Region, Result } from 'sarif';
import { describe, expect, it } from 'vitest';
import { lint, rules } from '../../src/index.ts';
import type { FormatOptions, PostReport } from '../../src/report/types.ts';
import sarif from '../../src/report/sarif.ts';
import { finding, OPTIONS, post, run } from './run.ts';
import { sarifFaults } from './validate.ts';

const metas = rules.map(({ meta }) => meta);
const options: FormatOptions = { ...OPTIONS, rules: metas };

function reportOf(text: string, path = 'posts/a.md'): PostReport {
  const { findings, role, analysis, post: read } = lint(text, { format: 'markdown' });
  const bom = text.startsWith('\ufeff');
  const title = read.title?.value ?? null;
  return { path, bom, title, role, score: analysis.score, findings: findings.map((one) => one.toJSON()) };
}

function logOf(posts: readonly PostReport[], given = options): Log {
  const log = JSON.parse(sarif({ posts, errors: [] }, given)) as Log;
  expect(sarifFaults(log)).toEqual([]);
  return log;
}

const resultsOf = (log: Log) => log.runs[0]?.results as Result[];
const regionOf = (result: Result | undefined) => result?.locations?.[0]?.physicalLocation?.region as TextRegion;

type TextRegion = { readonly [Key in keyof Region]-?: NonNullable<Region[Key]> };

/** The text of a region, once by offset and once by lines and columns, in a file as an editor shows it. */
function slices(text: string, { charOffset, charLength, startLine, startColumn, endLine, endColumn }: TextRegion) {
  const shown = text.replace(/^\ufeff/, '');
  const starts = [0, ...[...shown.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length)];
  const at = (line: number, column: number) => (starts[line - 1] as number) + column - 1;
  return [
    shown.slice(charOffset, charOffset + charLength),
    shown.slice(at(startLine, startColumn), at(endLine, endColumn)),
  ];
}

const BODY =
  '# Systems Administrator 😀 日本\n\nWe are 😀 hiring.\n\n## Requirements\n\n- Must know Nagios and Zabbix\n- Terraform, Ansible, Puppet, Chef\n';

describe('SARIF', () => {
  it.each([
    ['LF', BODY],
    ['CRLF', BODY.replaceAll('\n', '\r\n')],
    ['CR', BODY.replaceAll('\n', '\r')],
    ['a byte order mark', `\ufeff${BODY}`],
    ['a byte order mark and CRLF', `\ufeff${BODY.replaceAll('\n', '\r\n')}`],
  ])('names the same words by offset and by column with %s', (_, text) => {
    const report = reportOf(text);
    const results = resultsOf(logOf([report]));
    expect(results.map(({ ruleId }) => ruleId)).toContain('tool-checklist');
    report.findings.forEach(({ place, actual }, index) => {
      if (!place) return;
      const words = text.slice(place.start.offset, place.end.offset);
      expect(slices(text, regionOf(results[index]))).toEqual([words, words]);
      if (actual !== null) expect(words).toContain(actual.split(' ')[0]);
    });
    const fix = results.find(({ fixes }) => fixes)?.fixes?.[0]?.artifactChanges[0]?.replacements[0];
    expect(slices(text, fix?.deletedRegion as TextRegion)[0]).toMatch(/^Must know Nagios and Zabbix$|^Terraform/);
  });

  it('counts a title on the first line without the byte order mark', () => {
    const place = finding().place as NonNullable<PostReport['findings'][number]['place']>;
    const first = { start: { line: 1, column: 4, offset: 3 }, end: { line: 1, column: 9, offset: 8 } };
    const of = (bom: boolean) => regionOf(resultsOf(logOf([post({ bom, findings: [finding({ place: first })] })]))[0]);
    expect(of(true)).toMatchObject({ startLine: 1, startColumn: 3, endColumn: 8, charOffset: 2, charLength: 5 });
    expect(of(false)).toMatchObject({ startLine: 1, startColumn: 4, endColumn: 9, charOffset: 3, charLength: 5 });
    expect(place.start.line).toBe(3);
  });

  it('keeps fingerprints where lines move, and tells findings of the same words apart', () => {
    const names = (text: string) =>
      resultsOf(logOf([reportOf(text)])).map(({ ruleId, fingerprints }) => `${ruleId} ${fingerprints?.['jdlint/v1']}`);
    const before = names(BODY).filter((name) => name.startsWith('tool-checklist'));
    const moved = names(BODY.replace('We are', 'A line.\n\nAnother line.\n\nWe are')).filter((name) =>
      name.startsWith('tool-checklist'),
    );
    expect(before.length).toBeGreaterThan(1);
    expect(moved).toEqual(before);
    const twice = names(`${BODY}- Terraform, Ansible, Puppet, Chef\n`);
    expect(new Set(twice).size).toBe(twice.length);
    expect(before.every((name) => twice.includes(name))).toBe(true);
    const other = resultsOf(logOf([reportOf(BODY, 'posts/b.md')])).map(
      ({ fingerprints }) => fingerprints?.['jdlint/v1'],
    );
    expect(before.some((name) => other.includes(name.split(' ')[1]))).toBe(false);
  });

  it('describes every rule, and points each result at its own', () => {
    const log = logOf([reportOf(BODY)]);
    const described = log.runs[0]?.tool.driver.rules ?? [];
    expect(described.map(({ id }) => id)).toEqual(metas.map(({ id }) => id));
    for (const { id, shortDescription, help, helpUri } of described) {
      const page = readFileSync(new URL(`../../rules/${id}/README.md`, import.meta.url), 'utf8');
      expect(page.length).toBeGreaterThan(100);
      expect(helpUri).toContain(`/rules/${id}`);
      expect(shortDescription?.text && help?.text && help.markdown).toBeTruthy();
    }
    for (const { ruleId, ruleIndex } of resultsOf(log)) expect(described[ruleIndex as number]?.id).toBe(ruleId);
  });

  it('describes a rule that only a finding tells of', () => {
    const url = 'https://rules.example/mine';
    const log = logOf(
      [
        post({
          findings: [finding({ ruleId: 'plugin/mine', url }), finding({ ruleId: 'plugin/odd', url: 'javascript:x' })],
        }),
      ],
      OPTIONS,
    );
    expect(log.runs[0]?.tool.driver.rules).toEqual([{ id: 'plugin/mine', helpUri: url }, { id: 'plugin/odd' }]);
  });

  it('names fields of data as logical locations, and no place or fix in the file', () => {
    const place = finding().place as NonNullable<PostReport['findings'][number]['place']>;
    const suggestion = { title: 'Say it', place, text: 'Better' };
    expect(resultsOf(logOf([post({ findings: [finding({ suggestions: [suggestion] })] })]))[0]?.fixes).toHaveLength(1);
    const inData = post({
      path: 'feed.json#/jobs/2',
      findings: [finding({ pointer: '/jobs/2/content', suggestions: [suggestion] })],
    });
    const [result] = resultsOf(logOf([inData]));
    expect(result?.locations).toEqual([
      {
        physicalLocation: { artifactLocation: { uri: 'feed.json', uriBaseId: '%SRCROOT%' } },
        logicalLocations: [{ fullyQualifiedName: '/jobs/2/content', kind: 'member' }],
      },
    ]);
    expect(result?.fixes).toBeUndefined();
    expect(result?.properties?.['placeInField']).toEqual(finding().place);
    expect(regionOf(resultsOf(logOf([post({ path: 'posts.ndjson#L7' })]))[0])).toEqual({ startLine: 7 });
  });

  it('writes paths as addresses, from the root of the repository', () => {
    const uri = (path: string, root: string) =>
      resultsOf(logOf([post({ path })], { ...options, root }))[0]?.locations?.[0]?.physicalLocation?.artifactLocation;
    expect(uri('a b/ü#1%.md', '')).toEqual({ uri: 'a%20b/%C3%BC%231%25.md', uriBaseId: '%SRCROOT%' });
    expect(uri('a.md', 'sub/posts')).toEqual({ uri: 'sub/posts/a.md', uriBaseId: '%SRCROOT%' });
    expect(uri('/tmp/a.md', 'sub')).toEqual({ uri: 'file:///tmp/a.md' });
    expect(uri('C:/posts/a.md', 'sub')).toEqual({ uri: 'file:///C%3A/posts/a.md' });
  });

  it('says which input could not be read, and that the run was not whole', () => {
    const errors = [
      { path: 'b.md', code: 'FILE_NOT_FOUND', message: 'There is no b.md.', hint: 'Check {it}.' } as const,
    ];
    const log = JSON.parse(sarif({ posts: [], errors }, options)) as Log;
    expect(sarifFaults(log)).toEqual([]);
    const invocation = log.runs[0]?.invocations?.[0];
    expect(invocation?.executionSuccessful).toBe(false);
    expect(invocation?.toolExecutionNotifications?.[0]).toMatchObject({
      descriptor: { id: 'FILE_NOT_FOUND' },
      message: { text: 'There is no b.md. Check {{it}}.' },
    });
    expect(JSON.parse(sarif(run(), options)).runs[0].invocations[0].executionSuccessful).toBe(true);
  });
});
