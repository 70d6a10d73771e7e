import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse/post.ts';

/** Words of a post with what makes places drift: references, escapes, emoji, accents, characters that Markdown escapes. */
const word = fc.constantFrom(
  'Patch',
  'servers',
  'R&D',
  'C++',
  'naïve',
  '🚀',
  'e\u0301tude',
  'a_b',
  '2*3',
  '<40',
  '“quoted”',
  'Zürich',
  'x',
);
const sentence = fc.array(word, { minLength: 2, maxLength: 8 }).map((words) => `Run ${words.join(' ')}`);
const bullets = fc.array(sentence, { minLength: 1, maxLength: 5 });
const newline = fc.constantFrom('\n', '\r\n');
const mark = fc.constantFrom('', '\uFEFF');

const escapeMarkdown = (text: string) =>
  text.replace(/[\\`*_{}[\]<>&]/g, (sign) => (sign === '&' ? '&amp;' : `\\${sign}`));
const escapeHtml = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const decodeMarkdown = (source: string) => source.replace(/\\([!-/:-@[-`{-~])/g, '$1').replace(/&amp;/g, '&');
const decodeHtml = (source: string) =>
  source.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('places', () => {
  it('Markdown: the source slice, decoded, is the statement', () => {
    fc.assert(
      fc.property(bullets, newline, mark, (items, eol, bom) => {
        const source = `${bom}# Title${eol}${eol}## Duties${eol}${eol}${items.map((item) => `- ${escapeMarkdown(item)}`).join(eol)}${eol}`;
        const { statements } = parse(source, { format: 'markdown' });
        expect(statements.map(({ text }) => text)).toEqual(items);
        for (const { text, place } of statements) {
          expect(fold(decodeMarkdown(source.slice(place.start, place.end)))).toBe(text);
        }
      }),
    );
  });

  it('HTML: the source slice, decoded, is the statement', () => {
    fc.assert(
      fc.property(bullets, newline, mark, (items, eol, bom) => {
        const source = `${bom}<h1>Title</h1>${eol}<h2>Duties</h2><ul>${eol}${items.map((item) => `<li>${escapeHtml(item)}</li>`).join(eol)}</ul>`;
        const { statements } = parse(source, { format: 'html' });
        expect(statements.map(({ text }) => text)).toEqual(items);
        for (const { text, place } of statements) {
          expect(fold(decodeHtml(source.slice(place.start, place.end)))).toBe(text);
        }
      }),
    );
  });

  it('text: the source slice is the statement, whatever the bullet', () => {
    fc.assert(
      fc.property(bullets, newline, fc.constantFrom('-', '*', '•', '·'), (items, eol, bullet) => {
        const source = `Title${eol}${eol}Duties:${eol}${items.map((item) => `${bullet} ${item}`).join(eol)}${eol}`;
        const { statements } = parse(source, { format: 'text' });
        const found = statements.filter(({ form }) => form === 'bullet');
        expect(found.map(({ text }) => text)).toEqual(items);
        for (const { text, place } of found) expect(fold(source.slice(place.start, place.end))).toBe(text);
      }),
    );
  });

  it('any text in any format gives ordered places inside the source, twice the same', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.constantFrom('markdown', 'html', 'text'),
        (source, format) => {
          const post = parse(source, { format });
          let last = 0;
          for (const { place } of post.statements) {
            expect(place.start).toBeGreaterThanOrEqual(last);
            expect(place.end).toBeLessThanOrEqual(source.length);
            expect(place.end).toBeGreaterThan(place.start);
            last = place.start;
          }
          expect(parse(source, { format }).statements).toEqual(post.statements);
        },
      ),
    );
  });
});

describe('what looks like a heading and is none', () => {
  it.each([
    ['* ### Five years of Linux\n* ### A degree\n', ['Five years of Linux', 'A degree']],
    ['Minimum of 7+ years in the following:\n\n- Linux\n', ['Minimum of 7+ years in the following:', 'Linux']],
  ])('%j is read as statements', (source, texts) => {
    const post = parse(source, { format: 'markdown' });
    expect(post.statements.map(({ text }) => text)).toEqual(texts);
    expect(post.headings).toEqual([]);
  });

  it('keeps headings that open a list item with more below', () => {
    const post = parse('- ## Requirements\n\n  Five years of Linux\n', { format: 'markdown' });
    expect(post.headings.map(({ text }) => text)).toEqual(['Requirements']);
  });
});
