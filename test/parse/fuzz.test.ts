import fc from 'fast-check';
import type { Nodes as Hast } from 'hast';
import type { Nodes as Mdast } from 'mdast';
import rehypeParse from 'rehype-parse';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/parse/post.ts';
import { looking } from '../trust/fuzz.ts';
import { checkFrozen, checkPost } from './helpers/check.ts';

const FORMATS = ['markdown', 'html', 'text'] as const;
const LOOKING = looking(1500);

const snippets = fc.constantFrom(
  ...[
    'word',
    'Requirements:',
    'Five years. ',
    'A',
    'e.g. ',
    '1. ',
    '12) ',
    '- ',
    '* ',
    '+ ',
    '• ',
    '· ',
    'o ',
    ':',
    '.',
    '!',
  ],
  ...[
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    '    ',
    '\u00a0',
    '\u2028',
    '\u0085',
    '\0',
    '\u200b',
    '\u200d',
    '\ufeff',
  ],
  ...[
    '**',
    '*',
    '__',
    '_',
    '`',
    '```',
    '~~~',
    '# ',
    '## ',
    '===',
    '---',
    '...',
    '> ',
    '[a](b)',
    '[',
    ']',
    '![x](y)',
    '\\',
    '\\*',
  ],
  ...[
    '&amp;',
    '&',
    '&#8217;',
    '&#x1F600;',
    '&#0;',
    '&#55296;',
    '&nbsp;',
    '&notit;',
    '&ampx',
    '&bogus;',
    '&copy',
    '&lt;b&gt;',
  ],
  ...[
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<ul>',
    '<li>',
    '</ul>',
    '<br>',
    '<br/>',
    '<pre>',
    '</pre>',
    '<div>',
    '</div>',
    '<',
    '>',
  ],
  ...[
    '<table>',
    '<tr>',
    '<td>',
    '</table>',
    '<!-- x -->',
    '<!-- jdlint-disable a -->',
    '<!--',
    '-->',
    '<script>',
    '</script>',
  ],
  ...[
    '<h2>',
    '</h2>',
    '<a href="x>y">',
    '</a>',
    '</x>',
    '<svg>',
    '</svg>',
    '<html>',
    '<head>',
    '<title>',
    '</title>',
    '<body>',
  ],
  ...[
    '|a|b|',
    '|-|-|',
    '😀',
    '\ud83d',
    '\ude00',
    'e\u0301',
    '\u202e',
    'İ',
    'ß',
    '日本',
    'title: x\n',
    'Location: Oslo\n',
  ],
);
const soup = fc.oneof(
  fc.array(snippets, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ maxLength: 60, unit: 'binary' }),
);

describe.each(FORMATS)('whatever stands in %s', (format) => {
  test('it is read, twice the same, with every place inside the source', () => {
    fc.assert(
      fc.property(soup, (source) => {
        const post = parse(source, { format });
        checkPost(post);
        checkFrozen(post);
        expect(JSON.stringify(parse(source, { format }))).toBe(JSON.stringify(post));
      }),
      LOOKING,
    );
  });
});

const seen = (text: string) => text.replace(/[\s\u0085\u00AD\u200B\u2060\uFEFF]/gu, '');
const sorted = (text: string) => Array.from(seen(text)).sort().join('');

const HIDDEN = new Set(
  'head title script style template noscript svg math iframe object select button nav textarea'.split(' '),
);
function textOfHtml(node: Hast): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && HIDDEN.has(node.tagName)) return '';
  return 'children' in node ? node.children.map(textOfHtml).join('') : '';
}

test('all text that the reader of a fragment sees is read, and nothing else', () => {
  const parser = unified().use(rehypeParse, { fragment: true });
  fc.assert(
    fc.property(soup, (source) => {
      fc.pre(!/<(?:html|head|body|svg)/i.test(source) && !source.includes('\0'));
      expect(sorted(parse(source, { format: 'html' }).text)).toBe(sorted(textOfHtml(parser.parse(source))));
    }),
    LOOKING,
  );
});

function textOfMarkdown(node: Mdast): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(textOfMarkdown).join('') : '';
}

test('all text of Markdown without HTML is read, and nothing else', () => {
  const parser = unified().use(remarkParse);
  fc.assert(
    fc.property(soup, (source) => {
      // Code blocks are read as prose, front matter and tables are no part of plain remark.
      fc.pre(!/[<|\0]|```|~~~|\t| {4}|^\uFEFF?---/.test(source) && !/&#(?:0|x1?[0-9a-f]|\d\d|1[2-5]\d);/i.test(source));
      expect(seen(parse(source, { format: 'markdown' }).text)).toBe(seen(textOfMarkdown(parser.parse(source))));
    }),
    LOOKING,
  );
});
