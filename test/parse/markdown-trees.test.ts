import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { globSync } from 'tinyglobby';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { findFrontMatter } from '../../src/parse/front-matter-fence.ts';
import { readTree } from '../../src/parse/post.ts';

const remark = unified().use(remarkParse).use(remarkGfm).freeze();

/** The blocks of a source by jdlint's own parser, and by the tree that remark makes of it. */
function both(source: string) {
  const head = findFrontMatter(source)?.end ?? 0;
  // Remark alone takes front matter for text.
  const behind = source.slice(0, head).replace(/[^\r\n\uFEFF]/g, ' ') + source.slice(head);
  return [undefined, remark.parse(behind)].map((tree) => {
    const { reading, blocks } = readTree(source, 'markdown', tree);
    const { text, places } = reading.finish();
    return blocks.map(({ kind, depth, range: { start, end }, strong }) => {
      const place = places.toSource(start, end);
      const bold = strong.map((one) => text.slice(one.start, one.end));
      return { kind, depth, text: text.slice(start, end), written: source.slice(place.start, place.end), bold };
    });
  });
}

describe('a post is read alike from its text and from the tree of a pipeline', () => {
  const root = join(import.meta.dirname, '../../fixtures');
  const posts = globSync('**/*.md', { cwd: root });
  test.each(posts)('%s', (name) => {
    const source = readFileSync(join(root, name), 'utf8');
    for (const text of [source, source.replace(/\r?\n/g, '\r\n')]) {
      const [own, piped] = both(text);
      expect(own).toEqual(piped);
    }
  });

  test.each([
    ['bold within bold', '**Own __the__ network** of `two` sites'],
    ['a list in headings', '- ### Five years of Linux\n- ### Bash\n'],
    ['a heading underlined', 'Requirements\n------------\n\nLinux\n'],
    ['a heading closed', '## Requirements ##\n\ntext'],
    ['a line broken by blanks, and by a backslash', 'Place: Bern  \nPay: 90 000\\\nStart: May'],
    ['a quote with broken lines', '> Title: SRE  \n> Place: Bern\n> and Basel\n\nafter'],
    ['a link by label', 'See [our site][Site] and [site] and [none][] and [nothing].\n\n[site]: https://example.org\n'],
    ['a link in place', 'See [our *site*](https://example.org "Site") and <https://example.com>.'],
    ['an image', 'Logo ![logo](a.png) and ![none]'],
    ['references and escapes', 'R&amp;D \\*stars\\* and AT&T &copy; &#x41;'],
    ['HTML within', 'We use <b>Linux</b> and <!-- jdlint-disable --> more\n\n<div>\n<p>Block</p>\n</div>\n\nafter'],
    ['code', '```\nPatch servers\nRotate keys\n```\n\n    indented line\n\n```js\nskip()\n```\n'],
    ['a table', '| Tool | Years |\n| --- | ---: |\n| **Nagios** | 3 |\n| a \\| b | ~~4~~ |\n'],
    ['nested lists', '- a\n  - b\n    1. c\n\n       more of c\n- d\n'],
    ['a byte order mark', '\uFEFF# Title\n\ntext'],
    ['old line ends', '# Title\r\rtext\rmore'],
    ['nothing', ''],
  ])('%s', (_, source) => {
    const [own, piped] = both(source);
    expect(own).toEqual(piped);
  });
});
