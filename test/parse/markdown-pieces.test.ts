import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutMarkdown } from '../../src/parse/markdown-pieces.ts';
import { parse } from '../../src/parse/post.ts';
import { post, render } from './helpers/posts.ts';

const cut = (source: string, size = 1) =>
  cutMarkdown(source, 0, size).map(({ start, end }) => source.slice(start, end));

describe('pieces of Markdown', () => {
  test.each([
    ['paragraphs', 'a\n\nb', ['a\n\n', 'b']],
    ['headings without blank lines', 'a\n# b\nc', ['a\n', '# b\nc']],
    ['bullets', '- a\n- b', ['- a\n', '- b']],
    ['what is indented belongs to what stands before', '- a\n\n  b\n\nc', ['- a\n\n  b\n\n', 'c']],
    ['wrapped lines', 'a\nb', ['a\nb']],
    ['an underlined heading', 'a\n- \nb', ['a\n- \nb']],
    ['a fence', '```\na\n\n# b\n```\n\nc', ['```\na\n\n# b\n```\n\n', 'c']],
    ['a longer fence', '````\n```\n\na\n````\n\nb', ['````\n```\n\na\n````\n\n', 'b']],
    ['a comment', '<!-- a\n\nb -->\n\nc', ['<!-- a\n\nb -->\n\n', 'c']],
    ['preformatted HTML', '<pre>\na\n\nb\n</pre>\n\nc', ['<pre>\na\n\nb\n</pre>\n\n', 'c']],
    ['HTML reaches to a blank line', '<div>\n# a\n</div>\n\nb', ['<div>\n# a\n</div>\n\n', 'b']],
    ['CRLF', 'a\r\n\r\nb', ['a\r\n\r\n', 'b']],
  ])('%s', (_, source, pieces) => {
    expect(cut(source)).toEqual(pieces);
  });

  test('a post is one piece, unless it is large', () => {
    expect(cutMarkdown('a\n\nb\n\n# c', 0)).toHaveLength(1);
    expect(cutMarkdown('word word\n\n'.repeat(5000), 0).length).toBeGreaterThan(2);
  });

  test('a post with link definitions is cut later', () => {
    expect(cutMarkdown(`${'word word\n\n'.repeat(3000)}[a]: http://x.example\n`, 0)).toHaveLength(1);
  });

  test.each([
    ['deep', `a\n\n${'- '.repeat(40)}b\n\nc`],
    ['dense', `a\n\n${'*b '.repeat(3000)}\n\nc`],
    ['long', `a\n\n${'word '.repeat(60_000)}\n\nc`],
  ])('what is too %s stands alone', (trouble, source) => {
    expect(cutMarkdown(source, 0).map((piece) => piece.trouble)).toEqual([null, trouble, null]);
  });

  test('read piece by piece, a post says the same', () => {
    fc.assert(
      fc.property(post, (blocks) => {
        const source = render(blocks, 'markdown');
        const texts = (part: string) => {
          const { statements, headings } = parse(part, { format: 'markdown' });
          return [...statements, ...headings].sort((a, b) => a.range.start - b.range.start).map(({ text }) => text);
        };
        expect(cut(source).flatMap(texts)).toEqual(texts(source));
        expect(cut(source).join('')).toBe(source);
      }),
      { numRuns: 100 },
    );
  });
});
