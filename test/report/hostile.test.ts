import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import type { Log } from 'sarif';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import checkstyle from '../../src/report/checkstyle.ts';
import compact from '../../src/report/compact.ts';
import github from '../../src/report/github.ts';
import gitlab from '../../src/report/gitlab.ts';
import { FORMAT_NAMES, loadFormatter } from '../../src/report/index.ts';
import json from '../../src/report/json.ts';
import junit from '../../src/report/junit.ts';
import { fileOf, locate } from '../../src/report/locate.ts';
import markdown from '../../src/report/markdown.ts';
import { safeText } from '../../src/report/safe-text.ts';
import sarif from '../../src/report/sarif.ts';
import stylish from '../../src/report/stylish.ts';
import summary from '../../src/report/summary.ts';
import { hostile, hostilePost, isSafe } from './hostile.ts';
import { OPTIONS, run } from './run.ts';
import { gitlabFaults, readCommand, readXml, sarifFaults, xmlFaults } from './validate.ts';

const RUNS = { numRuns: 300 };
const posts = fc.array(hostilePost, { minLength: 1, maxLength: 3 });
const asXml = (text: string) => safeText(text).replace(/[\ufffe\uffff]/g, '\ufffd');
const errorsOf = (text: string) => [{ path: text, code: 'FILE_UNREADABLE', message: text, hint: text } as const];

describe('no text of a post, a path or an error', () => {
  it.each(FORMAT_NAMES)('reaches a terminal through %s', async (name) => {
    const format = await loadFormatter(name);
    fc.assert(
      fc.property(posts, hostile, (given, text) => {
        expect(isSafe(format({ posts: given, errors: errorsOf(text) }, OPTIONS))).toBe(true);
      }),
      RUNS,
    );
  });

  it('reaches a terminal among colours', () => {
    fc.assert(
      fc.property(posts, (given) => {
        const text = stylish(run(...given), { ...OPTIONS, color: true });
        expect(isSafe(text.replace(/\u001b\[\d{1,2}m/g, ''))).toBe(true);
      }),
      RUNS,
    );
  });

  it('makes a line of its own in compact', () => {
    fc.assert(
      fc.property(posts, (given) => {
        const lines = compact(run(...given), OPTIONS).split('\n');
        expect(lines.length).toBe(given.flatMap(({ findings }) => findings).length);
      }),
      RUNS,
    );
  });

  it('changes what JSON says', () => {
    fc.assert(
      fc.property(posts, (given) => {
        const report = JSON.parse(json(run(...given), OPTIONS)) as { posts: { path: string; findings: unknown[] }[] };
        expect(report.posts.map(({ path, findings }) => ({ path, findings }))).toEqual(
          given.map(({ path, findings }) => ({ path, findings })),
        );
      }),
      RUNS,
    );
  });

  it('makes a command for GitHub, nor changes one', () => {
    fc.assert(
      fc.property(posts, hostile, (given, text) => {
        const lines = github({ posts: given, errors: errorsOf(text) }, OPTIONS).split('\n');
        const expected = [
          ...given.flatMap((post) =>
            post.findings.map((finding) => {
              const { file, pointer } = locate(post, finding, '');
              const reason = pointer ? `${pointer}: ${finding.reason}` : finding.reason;
              return {
                name: { error: 'error', warning: 'warning', info: 'notice' }[finding.severity],
                file: safeText(file),
                title: `jdlint: ${finding.ruleId}`,
                message: [reason, finding.note, `→ ${finding.expected[0]}`].map(safeText).join('\n'),
              };
            }),
          ),
          {
            name: 'error',
            file: safeText(fileOf(text, '').file),
            title: 'jdlint: FILE_UNREADABLE',
            message: `${safeText(text)}\n${safeText(text)}`,
          },
        ];
        const commands = lines.map(readCommand);
        expect(
          commands.map((one) => ({
            name: one?.name,
            file: one?.properties['file'],
            title: one?.properties['title'],
            message: one?.message,
          })),
        ).toEqual(expected);
      }),
      RUNS,
    );
  });

  it('makes invalid SARIF; fixes insert exactly what was proposed', () => {
    fc.assert(
      fc.property(posts, hostile, (given, text) => {
        const log = JSON.parse(sarif({ posts: given, errors: errorsOf(text) }, OPTIONS)) as Log;
        expect(sarifFaults(log)).toEqual([]);
        const results = log.runs[0]?.results ?? [];
        given
          .flatMap((post) => post.findings.map((finding) => ({ post, finding })))
          .forEach(({ post, finding }, index) => {
            const result = results[index];
            const message = result?.message.text ?? '';
            expect(message.replace(/\{\{|\}\}/g, '')).not.toMatch(/[{}]/);
            expect(message).not.toContain('](');
            expect(message.replace(/(\{|\})\1/g, '$1').replaceAll('] (', '](')).toContain(
              safeText(finding.reason).replaceAll('] (', ']('),
            );
            const inserted = result?.fixes?.[0]?.artifactChanges[0]?.replacements[0]?.insertedContent?.text;
            const inFile = locate(post, finding, '').pointer === null;
            expect(inserted).toBe(inFile ? finding.expected[0] : undefined);
          });
      }),
      { numRuns: 100 },
    );
  });

  it('makes an invalid report for GitLab', () => {
    fc.assert(
      fc.property(posts, hostile, (given, text) => {
        const report = JSON.parse(gitlab({ posts: given, errors: errorsOf(text) }, OPTIONS)) as {
          check_name: string;
        }[];
        expect(gitlabFaults(report)).toEqual([]);
        expect(report.length).toBe(given.flatMap(({ findings }) => findings).length + 1);
      }),
      RUNS,
    );
  });

  it('makes an element of Checkstyle or JUnit, and comes out as it went in', () => {
    fc.assert(
      fc.property(posts, hostile, (given, text) => {
        const errors = errorsOf(text);
        const findings = given.flatMap((post) => post.findings);
        const style = readXml(checkstyle({ posts: given, errors }, OPTIONS));
        expect(new Set(style.map(({ name }) => name))).toEqual(new Set(['checkstyle', 'file', 'error']));
        const messages = style
          .filter(({ name }) => name === 'error')
          .map(({ attributes }) => attributes['message'] ?? '');
        expect(messages.length).toBe(findings.length + 1);
        for (const [index, { reason }] of findings.entries())
          expect(messages[index]?.endsWith(asXml(reason))).toBe(true);
        const cases = readXml(junit({ posts: given, errors }, OPTIONS));
        const failures = cases.filter(({ name }) => name === 'failure');
        expect(failures.map(({ attributes }) => attributes['message'])).toEqual(
          findings.filter(({ severity }) => severity !== 'info').map(({ reason }) => asXml(reason)),
        );
        expect(cases.find(({ name }) => name === 'error')?.attributes['message']).toBe(asXml(text));
      }),
      RUNS,
    );
  });

  it('breaks the XML Schema of Checkstyle or JUnit', async () => {
    const given = fc.sample(hostilePost, { numRuns: 400, seed: 7 });
    const errors = fc.sample(hostile, { numRuns: 50, seed: 7 }).flatMap(errorsOf);
    expect(await xmlFaults(checkstyle({ posts: given, errors }, OPTIONS), 'checkstyle')).toEqual([]);
    expect(await xmlFaults(junit({ posts: given, errors }, OPTIONS), 'junit')).toEqual([]);
  }, 60_000);

  it.each([
    ['markdown', markdown],
    ['summary', summary],
  ])('marks up, links or mentions anything in %s', (_, format) => {
    const parser = unified().use(remarkParse).use(remarkGfm);
    fc.assert(
      fc.property(posts, hostile, (given, text) => {
        const tree = parser.parse(format({ posts: given, errors: errorsOf(text) }, OPTIONS));
        const seen = { rows: 0, links: 0, texts: '' };
        walk(tree, seen);
        const findings = given.flatMap((post) => post.findings);
        const overview = format === summary && given.length > 1 ? given.length + 1 : 0;
        expect(seen.rows).toBe(findings.length + given.length + overview);
        expect(seen.links).toBe(findings.length);
        expect(seen.texts).not.toMatch(/[@#!%&~$][\p{L}\p{N}_]|:\/\/|www\./iu);
        const plain = flat(seen.texts);
        for (const { reason } of findings) expect(plain).toContain(flat(safeText(reason)));
      }),
      RUNS,
    );
  });
});

const flat = (text: string) => text.replace(/[\s\u200b]+/g, '');
const HTML = new Set(['<!-- jdlint -->', '<br>', '</details>']);

/** Walks what a report of Markdown means, and refuses every node that is not of the report's own making. */
function walk(node: Nodes, seen: { rows: number; links: number; texts: string }): void {
  switch (node.type) {
    case 'text':
      seen.texts += `${node.value} `;
      break;
    case 'html':
      if (!HTML.has(node.value) && !/^<details><summary>\d+ posts<\/summary>$/.test(node.value))
        throw new Error(node.value);
      break;
    case 'link':
      expect(node.url).toMatch(/^https:\/\/github\.com\/jdlint\/jdlint\/tree\/main\/rules\//);
      seen.links++;
      break;
    case 'tableRow':
      seen.rows++;
      expect([4, 6]).toContain(node.children.length);
      break;
    case 'root':
    case 'paragraph':
    case 'heading':
    case 'table':
    case 'tableCell':
    case 'strong':
    case 'list':
    case 'listItem':
      break;
    default:
      throw new Error(`A post made a ${node.type}.`);
  }
  if ('children' in node) for (const child of node.children) walk(child, seen);
}
