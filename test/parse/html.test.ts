import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/ats/page.ts';
import { parse, readTree } from '../../src/parse/post.ts';

/** The blocks of HTML: their kinds with depths, and their text; `*` around what is bold. */
function blocksOf(source: string): string[] {
  const { blocks, reading } = readTree(source, 'html', undefined);
  const { text } = reading.finish();
  return blocks.map(({ kind, depth, range, strong }) => {
    let words = text.slice(range.start, range.end);
    for (const { start, end } of strong.toReversed())
      words = `${words.slice(0, start - range.start)}*${text.slice(start, end)}*${words.slice(end - range.start)}`;
    return `${kind}${depth || ''}: ${words.trim()}`;
  });
}

describe('blocks of HTML', () => {
  it.each([
    ['<p>a<p>b<div>c', ['paragraph: a', 'paragraph: b', 'paragraph: c']],
    ['<ul><li>a<li>b<ul><li>c</ul>d</ul>e', ['item1: a', 'item1: b', 'item2: c', 'paragraph: d', 'paragraph: e']],
    ['<li><p>a</p><p>b</p></li>', ['item1: a', 'paragraph: b']],
    ['<dl><dt>a<dd>b<dt>c</dl>d', ['line: a', 'line: b', 'line: c', 'paragraph: d']],
    ['<table>x<tr><td>a<th>b<tr><td>c</table>d', ['paragraph: x', 'line: a', 'line: b', 'line: c', 'paragraph: d']],
    ['<table><tr><td>a<table><tr><td>b</table>c</div>d</table>e', ['line: a', 'line: b', 'paragraph: cd', 'paragraph: e']],
    ['<h2>a<h3>b</h4>c', ['heading2: a', 'heading3: b', 'paragraph: c']],
    ['a<br>b</br>c', ['paragraph: a', 'line: b', 'line: c']],
    ['a</p>b</div>c', ['paragraph: a', 'paragraph: bc']],
    ['<div>a<o:p>b</o:p>c</div>', ['paragraph: a', 'paragraph: b', 'paragraph: c']],
  ])('%j', (source, blocks) => expect(blocksOf(source)).toEqual(blocks)); // biome-ignore format: a row each
});

describe('bold text outlives its block, but no cell of a table', () => {
  it.each([
    ['<p><b>a<p>b</b>c', ['paragraph: *a*', 'paragraph: *b*c']],
    ['<b><p>a</b>b</p>c', ['paragraph: *a*b', 'paragraph: c']],
    ['<b>a<strong>b</b>c</strong>d', ['paragraph: *abc*d']],
    ['<b>a<b>b</b>c</b>d', ['paragraph: *abc*d']],
    ['<table><tr><td><b>a<td>b</table>c', ['line: *a*', 'line: b', 'paragraph: c']],
    ['<b><table><tr><td>a</b>b</table>c</b>d', ['line: *ab*', 'paragraph: *c*d']],
  ])('%j', (source, blocks) => expect(blocksOf(source)).toEqual(blocks)); // biome-ignore format: a row each
});

describe('what no reader of the page sees', () => {
  it.each([
    ['a<script>if (a</b) "<p>x"</script>b', ['paragraph: ab']],
    ['<style>p>a{}</style>a<noscript><p>x</p></noscript>b', ['paragraph: ab']],
    ['a<textarea><p>x</textarea><select><option>x</select><template><p>x</template>b', ['paragraph: ab']],
    ['<div><button>x</div>a', ['paragraph: a']],
    ['<nav><ul><li>x</nav><ul><li>a</ul>', ['item1: a']],
    ['<svg><title>x</title><text>x</text></svg>a', ['paragraph: a']],
    ['<svg><style>x<p>a', ['paragraph: a']],
    ['<svg><foreignObject><p>x</p></foreignObject></svg>a<svg/>b', ['paragraph: ab']],
    ['a<!-- <p>x --->b<!-->c<!--->d<!x>e<?php x ?>f</ x>g<!-- x', ['paragraph: abcdefg']],
    ['a<p title="x>x" title=\'>\'>b<x <p title="', ['paragraph: a', 'paragraph: b']],
    ['a<p>b<scrip', ['paragraph: a', 'paragraph: b']],
    ['a<p>b</p ', ['paragraph: a', 'paragraph: b']],
    ['a<p>b<x/', ['paragraph: a', 'paragraph: b']],
    ['a < b <3 & c', ['paragraph: a < b <3 & c']],
    ['<rss><![CDATA[<p>a</p><ul><li>b]]></rss>', ['paragraph: a', 'item1: b']],
  ])('%j', (source, blocks) => expect(blocksOf(source)).toEqual(blocks)); // biome-ignore format: a row each
});

it('the title of a page is that of its head', () => {
  const page = '<!DOCTYPE html><html><head><meta charset=utf-8><title>SRE &amp; <b></title></head><body><p>Run it.</p>';
  const { title, statements } = parse(page, { format: 'html' });
  expect(title?.value).toBe('SRE & <b>');
  const { start, end } = title?.place ?? { start: 0, end: 0 };
  expect(page.slice(start, end)).toBe('SRE &amp; <b>');
  expect(statements.map(({ text }) => text)).toContain('Run it.');
  expect(parse('<body><p>Run it.</p><title>SRE</title>', { format: 'html' }).title).toBe(null);
});

it('comments have the places of their signs', () => {
  const source = 'a\r\n<!-- jdlint-disable -->b<!--<x>-->c<!d e>f<!--> <select><!--g--></select><!-- h';
  const { comments } = parse(source, { format: 'html' });
  expect(comments.map(({ text }) => text)).toEqual(['jdlint-disable', '<x>', 'd e', '', 'g', 'h']);
  expect(comments.map(({ place }) => source.slice(place.start, place.end))).toEqual([
    '<!-- jdlint-disable -->', '<!--<x>-->', '<!d e>', '<!-->', '<!--g-->', '<!-- h',
  ]); // biome-ignore format: one list
});

it('character references are those of HTML', () => {
  const source = '<p>&amp;&ampx &notit; &NotEqualTilde; &#128;&#x1F680 &#0; &#xD800; &bogus; &';
  expect(blocksOf(source)).toEqual(['paragraph: &&x ¬it; \u2242\u0338 €🚀 \ufffd \ufffd &bogus; &']);
});

it.each([
  'div',
  'b',
  'ul><li',
  'table><tr><td',
  'button',
  'x-y',
  'svg',
  'select',
])('a hundred thousand <%s> are read in no time, and so are as many ends of something else', (name) => {
  const start = performance.now();
  const { statements } = parse(`<p>Run it.</p>${`<${name}>`.repeat(1e5)}${'</p></li></q-q></td></h1>'.repeat(2e4)}`, {
    format: 'html',
  });
  expect(performance.now() - start).toBeLessThan(4000);
  expect(statements[0]?.text).toBe('Run it.');
});

it('the scripts of a page are read as they are written', () => {
  const job = '{"@type":"JobPosting","title":"SRE","description":"<p>Run &amp; it</p><!-- <script> -->"}';
  const page = `<svg><title/></svg><script TYPE='application/ld+json; charset=utf-8' x=">">${job}</script><script>[]</script>`;
  expect(readPage(page)?.map(({ post }) => post?.source)).toEqual([expect.stringContaining('Run &amp; it')]);
  expect(readPage(`<!-- <script type="application/ld+json">${job}</script> -->`)).toBe(null);
});

it.each([
  ['Careers – Acme', 'Systems Administrator', 'Systems Administrator'],
  ['Systems Administrator | Acme', 'Systems Administrator', 'Systems Administrator'],
  ['Systems Administrator | Acme', 'About us', 'Systems Administrator | Acme'],
  ['Systems Administrator | Acme', 'Careers', 'Systems Administrator | Acme'],
  ['Jobs', 'Our careers', 'Jobs'],
])('the title of a page “%s” with the heading “%s” is “%s”', (title, heading, wanted) => {
  const page = `<html><head><title>${title}</title></head><body><h1>${heading}</h1><p>Run it.</p></body></html>`;
  expect(parse(page, { format: 'html' }).title?.value).toBe(wanted);
});

it.each([
  ['markdown', '- Run ~~nothing~~ servers\n- ~~Must know Nagios~~\n'],
  ['html', '<ul><li>Run <s>nothing</s> servers</li><li><del>Must know Nagios</del></li></ul>'],
] as const)('what is struck out in %s is not read', (format, source) => {
  expect(parse(source, { format }).statements.map(({ text }) => text)).toEqual(['Run servers']);
});
