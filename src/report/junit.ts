import type { FindingRecord } from '../engine/finding.ts';
import { escapeXml } from './escape-xml.ts';
import { type Location, fileOf, locate } from './locate.ts';
import { proposalOf } from './say.ts';
import type { Formatter, InputError, PostReport } from './types.ts';
import { shorten } from './wrap.ts';

/** Names are compared from run to run: they hold no line, and no more words than a list of tests has room for. */
const NAME_WIDTH = 100;

/**
 * JUnit's XML: a suite for each post, and in it a failed case for each finding that is more than information; a post
 * without any is a case that passed.
 */
const junit: Formatter = ({ posts, errors }, { root = '' }) => {
  const suites = [...posts.map((post) => suiteOf(post, root)), ...errors.map((error) => unread(error, root))];
  const sum = (key: 'tests' | 'failures' | 'errors') => suites.reduce((total, suite) => total + suite[key], 0);
  const counts = `tests="${sum('tests')}" failures="${sum('failures')}" errors="${sum('errors')}"`;
  const body = suites.map(({ text }) => text).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="jdlint" ${counts} time="0">\n${body}</testsuites>`;
};
export default junit;

interface Suite {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly text: string;
}

function suite(name: string, cases: readonly string[], failures: number, errors: number): Suite {
  const counts = `tests="${cases.length}" failures="${failures}" errors="${errors}" skipped="0" time="0"`;
  const text = `  <testsuite name="${escapeXml(name)}" ${counts}>\n${cases.join('')}  </testsuite>\n`;
  return { tests: cases.length, failures, errors, text };
}

function suiteOf(post: PostReport, root: string): Suite {
  const failing = post.findings.filter(({ severity }) => severity !== 'info');
  const open = opener(post.path, fileOf(post.path, root).file);
  const names = new Map<string, number>();
  const nameOf = ({ ruleId, actual, reason }: FindingRecord) => {
    const name = shorten(`${ruleId}: ${(actual ?? reason).replace(/\s+/g, ' ')}`, NAME_WIDTH);
    const count = (names.get(name) ?? 0) + 1;
    names.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  };
  const failed = failing.map((finding) => {
    const location = locate(post, finding, root);
    const failure = `<failure type="${finding.severity}" message="${escapeXml(finding.reason)}">`;
    const text = bodyOf(finding, location).map(escapeXml).join('\n');
    return `    ${open(nameOf(finding))}>\n      ${failure}${text}</failure>\n    </testcase>\n`;
  });
  const clean = failing.length === 0 ? [`    ${open('no findings')}/>\n`] : [];
  return suite(post.path, [...failed, ...clean], failing.length, 0);
}

const opener = (path: string, file: string) => (name: string) =>
  `<testcase classname="${escapeXml(path)}" name="${escapeXml(name)}" file="${escapeXml(file)}" time="0"`;

function bodyOf(finding: FindingRecord, { file, pointer, region, line }: Location): string[] {
  const proposal = proposalOf(finding);
  return [
    pointer ? `${file} ${pointer}` : `${file}:${line}:${region?.startColumn ?? 1}`,
    ...(finding.actual === null ? [] : [`“${finding.actual}”`]),
    finding.note,
    ...(proposal === null ? [] : [`For example: ${proposal}`]),
    ...(finding.url === '' ? [] : [finding.url]),
  ];
}

function unread({ path, code, message, hint }: InputError, root: string): Suite {
  const name = path ?? 'jdlint';
  const open = opener(name, path === null ? '-' : fileOf(path, root).file)('can be read');
  const error = `<error type="${code}" message="${escapeXml(message)}">${escapeXml(hint ?? message)}</error>`;
  return suite(name, [`    ${open}>\n      ${error}\n    </testcase>\n`], 0, 1);
}
