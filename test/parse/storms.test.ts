import { describe, expect, test } from 'vitest';
import type { Format } from '../../src/model/kinds.ts';
import { parse } from '../../src/parse/post.ts';
import { checkPost } from './helpers/check.ts';

const SIZE = 100_000;
const fill = (unit: string) => unit.repeat(Math.ceil(SIZE / unit.length));
const steps = (unit: (level: number) => string, levels: number) =>
  Array.from({ length: levels }, (_, level) => unit(level)).join('');

/** Sources that make careless parsers overflow, hang or take time that grows with the square of their size. */
const STORMS: readonly (readonly [string, Format, string])[] = [
  ['lists within lists', 'markdown', steps((level) => `${'  '.repeat(level)}- word\n`, 400)],
  ['bullets within bullets on a line', 'markdown', fill('- ')],
  ['quotes within quotes', 'markdown', `${fill('>')} word`],
  ['lists and quotes by turns', 'markdown', `${fill('> - ')}word`],
  ['stars', 'markdown', `${fill('**')}a`],
  ['open emphasis', 'markdown', fill('*a ')],
  ['open links', 'markdown', fill('[a](')],
  ['open brackets', 'markdown', fill('![')],
  ['backticks', 'markdown', steps((level) => `${'`'.repeat(level)}a`, 600)],
  ['one huge fence', 'markdown', `${fill('`')}\na\n`],
  ['a fence that never closes', 'markdown', `\`\`\`\n${fill('word\n\n')}`],
  ['a comment that never closes', 'markdown', `<!-- ${fill('word\n\n')}`],
  ['bullets', 'markdown', fill('- word\n')],
  ['brackets in front matter', 'markdown', `---\na: ${fill('[')}\n---\nword`],
  ['lists in front matter', 'markdown', `---\n${fill('- ')}a\n---\nword`],
  ['keys in front matter', 'markdown', `---\n${steps((level) => `key${level}: 1\n`, 20_000)}---\nword`],
  ['elements within elements', 'html', `${fill('<div>')}word`],
  ['bold within bold', 'html', `${fill('<b>')}word`],
  ['lists within lists', 'html', fill('<ul><li>word')],
  ['formatting that never ends', 'html', steps((level) => `<font color=c${level}><p>word`, 2_000)],
  ['elements hidden in raw text', 'html', `<svg><style>${fill('<g>')}</style>`],
  ['comments that never end', 'html', fill('<!-- ')],
  ['tables within tables', 'html', fill('<table>word')],
  ['attributes', 'html', `<p ${steps((level) => `a${level}=1 `, 20_000)}>word`],
  ['entities', 'html', fill('&amp;')],
  ['entities', 'markdown', fill('&amp;')],
  ['entities', 'text', fill('&amp;')],
  ['one word', 'text', fill('a')],
  ['one line', 'text', fill('word ')],
  ['one line of sentences', 'text', fill('The words go on. ')],
  ['abbreviations', 'text', fill('e.g. U.S. Inc. ')],
  ['colons', 'text', fill('Aa: ')],
  ['headings in a line', 'text', fill('Requirements: five years. ')],
  ['bullets in a line', 'text', fill('• word ')],
  ['hyphens in a line', 'text', fill('word - Word ')],
  ['numbers in a line', 'text', fill('1. Word ')],
  ['underscores', 'text', `a${fill('_')}b`],
  ['blanks', 'text', `a${fill(' ')}b`],
  ['line ends', 'text', `${fill('\r\n')}a`],
  ['bullets', 'text', fill('- word\n')],
  ['quotation marks', 'text', `a.${fill('"')}b`],
  ['comments to the linter that never end', 'text', fill('<!-- jdlint-disable ')],
  ['lone surrogates', 'text', fill('\ud800\udc00\ud800 ')],
  ['characters of no width', 'text', fill('\u200ba\u200d \ufeff')],
  ['bidirectional controls', 'text', fill('\u202eabc\u2066 ')],
];

describe('storms', () => {
  test.each(STORMS)('%s in %s', (_, format, source) => {
    const started = performance.now();
    const post = parse(source, { format });
    // Linear reading takes some tens of milliseconds; what is quadratic takes minutes.
    expect(performance.now() - started).toBeLessThan(15_000);
    checkPost(post);
  });

  test('what nests too deep is read as text all the same, and said', () => {
    const post = parse(`# Engineer\n\nRun it.\n\n${'> '.repeat(500)}deep\n\nFix it.`, { format: 'markdown' });
    expect(post.headings.map(({ text }) => text)).toEqual(['Engineer']);
    expect(post.statements.map(({ text }) => text)).toEqual(['Run it.', expect.stringMatching(/deep$/), 'Fix it.']);
    expect(post.problems).toEqual([
      { code: 'MARKDOWN_NOT_READ', message: expect.stringContaining('too deep'), place: { start: 21, end: 22 } },
    ]);
  });

  test('deep HTML keeps all its words', () => {
    const words = Array.from({ length: 3000 }, (_, index) => `word${index}`);
    const post = parse(words.map((word) => `<div>${word}`).join(''), { format: 'html' });
    expect(post.statements.map(({ text }) => text)).toEqual(words);
    expect(post.problems).toEqual([]);
  });
});
