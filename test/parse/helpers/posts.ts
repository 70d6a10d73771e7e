import fc from 'fast-check';

/** A word and the ways to write it in each format. */
interface Token {
  readonly text: string;
  readonly markdown: string;
  readonly html: string;
  readonly plain: string;
}

const same = (text: string): Token => ({ text, markdown: text, html: text, plain: text });
const written = (text: string, markdown: string, html: string, plain = text): Token => ({
  text,
  markdown,
  html,
  plain,
});

const letters = 'bcdfghklmnprstvw';
/** Words too long for an abbreviation, that no list knows: sentences of them split where they end. */
const word = fc
  .array(fc.constantFrom(...letters), { minLength: 5, maxLength: 8 })
  .map((chars) => `z${chars.map((char, index) => char + 'aeiou'[index % 5]).join('')}`);

const marked: fc.Arbitrary<Token> = word.chain((text) =>
  fc.constantFrom(
    written(text, `**${text}**`, `<b>${text}</b>`),
    written(text, `*${text}*`, `<em>${text}</em>`),
    written(text, `[${text}](https://x.example/a_b)`, `<a href="https://x.example/?a=1&amp;b=2">${text}</a>`),
    written(text, `\`${text}\``, `<code>${text}</code>`),
    written(text, `<u>${text}</u>`, `<span class='a>b'>${text}</span>`),
    written(text, `<!-- note -->${text}`, `<!-- note -->${text}`, text),
    written(`${text}s`, `**${text}**s`, `<strong>${text}</strong>s`),
    written(text, `${text.slice(0, 3)}&shy;${text.slice(3)}`, `${text.slice(0, 3)}&#8203;${text.slice(3)}`),
    written(text, `${text.slice(0, 3)}\u200b${text.slice(3)}`, `${text.slice(0, 3)}\ufeff${text.slice(3)}`),
  ),
);

const strange: fc.Arbitrary<Token> = fc.constantFrom(
  written('&', '&amp;', '&amp;', '&amp;'),
  written('R&D', 'R&amp;D', 'R&D', 'R&D'),
  written('a<b', 'a&lt;b', 'a&#60;b', 'a&lt;b'),
  written('a*b', 'a\\*b', 'a*b', 'a*b'),
  written('x_y', 'x\\_y', 'x_y', 'x_y'),
  written('[z]', '\\[z\\]', '[z]', '[z]'),
  written('it’s', 'it&rsquo;s', 'it&#8217;s', 'it&#x2019;s'),
  written('é', '&eacute;', '&eacute;', '&eacute;'),
  same('re\u0301sume\u0301'),
  same('😀'),
  written('👩‍💻', '👩‍💻', '&#x1F469;‍💻'),
  same('naïve'),
  same('日本語'),
  same('C++'),
  same('\u202eabc\u202c'),
);

const token = fc.oneof({ weight: 6, arbitrary: word.map(same) }, { weight: 2, arbitrary: marked }, strange);

type Format = 'markdown' | 'html' | 'text';
interface Gap {
  readonly markdown: string;
  readonly html: string;
  readonly plain: string;
}
const gap: fc.Arbitrary<Gap> = fc.constantFrom(
  { markdown: ' ', html: ' ', plain: ' ' },
  { markdown: ' ', html: ' ', plain: ' ' },
  { markdown: '\n', html: '\r\n', plain: '  ' },
  { markdown: '  ', html: '\n\t ', plain: '\t' },
  { markdown: '\t', html: '&nbsp;', plain: '&nbsp;' },
  { markdown: '&nbsp;', html: ' &nbsp; ', plain: '\u00a0' },
  { markdown: '\u2003', html: '\u2009 ', plain: '\u2009' },
);

export interface Sentence {
  readonly text: string;
  readonly markdown: string;
  readonly html: string;
  readonly plain: string;
}

function join(tokens: readonly (Token & { readonly gap: Gap })[], stop: string): Sentence {
  // A sentence starts with a plain word in capitals and ends with one, so that its ends are beyond doubt.
  const first = 'Zumaro';
  const last = `zalemoru${stop}`;
  const write = (format: 'markdown' | 'html' | 'plain') =>
    `${first}${tokens.map((one) => one.gap[format] + one[format]).join('')} ${last}`;
  return {
    text: `${first} ${tokens.map((one) => `${one.text} `).join('')}${last}`,
    markdown: write('markdown'),
    html: write('html'),
    plain: write('plain'),
  };
}

const tokens = (maxLength: number) =>
  fc.array(
    fc.tuple(token, gap).map(([one, before]) => {
      // A line end before anything but a word in lower case may part lines.
      const wraps = before.markdown !== '\n' || /^[a-z]/.test(one.markdown);
      return { ...one, gap: wraps ? before : { ...before, markdown: ' ' } };
    }),
    { minLength: 2, maxLength },
  );

const sentence = tokens(8).map((list) => join(list, '.'));
const bullet = tokens(8).map((list) => join(list, ''));

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly sentences: readonly Sentence[] }
  | { readonly kind: 'list'; readonly bullets: readonly Sentence[]; readonly nested: readonly Sentence[] };

const block: fc.Arbitrary<Block> = fc.oneof(
  fc
    .constantFrom('Requirements', 'Responsibilities', 'Nice to have', 'Benefits', 'About us', 'How to apply')
    .map((text): Block => ({ kind: 'heading', text })),
  fc.array(sentence, { minLength: 1, maxLength: 3 }).map((sentences): Block => ({ kind: 'paragraph', sentences })),
  fc
    .record({
      bullets: fc.array(bullet, { minLength: 1, maxLength: 3 }),
      nested: fc.array(bullet, { maxLength: 2 }),
    })
    .map((list): Block => ({ kind: 'list', ...list })),
);

/** Posts of headings, paragraphs and lists. Two lists in a row would be one in Markdown: a paragraph parts them. */
export const post = fc.array(block, { minLength: 1, maxLength: 6 });

/** What the reader of a page sees: the texts of statements and headings in order. */
export const textsOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((one) => {
    if (one.kind === 'heading') return [one.text];
    const parts = one.kind === 'paragraph' ? one.sentences : [...one.bullets, ...one.nested];
    return parts.map(({ text }) => text);
  });

const indent = (text: string, by: string) => text.replaceAll('\n', `\n${by}`);

/** Writes a post in a format. */
export function render(blocks: readonly Block[], format: Format): string {
  if (format === 'markdown') return blocks.map(markdownBlock).join('\n\n');
  if (format === 'html') return blocks.map(htmlBlock).join('\n');
  return blocks.map(plainBlock).join('\n\n');
}

function markdownBlock(one: Block): string {
  if (one.kind === 'heading') return `## ${one.text}`;
  if (one.kind === 'paragraph') return one.sentences.map(({ markdown }) => markdown).join(' ');
  const items = one.bullets.map(({ markdown }) => `- ${indent(markdown, '  ')}`);
  const nested = one.nested.map(({ markdown }) => `  - ${indent(markdown, '    ')}`);
  return [...items, ...nested].join('\n');
}

function htmlBlock(one: Block): string {
  if (one.kind === 'heading') return `<h2>${one.text}</h2>`;
  if (one.kind === 'paragraph') return `<p>${one.sentences.map(({ html }) => html).join(' ')}</p>`;
  const nested = one.nested.length > 0 ? `<ul>${one.nested.map(({ html }) => `<li>${html}</li>`).join('\n')}</ul>` : '';
  const last = one.bullets.length - 1;
  const items = one.bullets.map(({ html }, index) => `<li>${html}${index === last ? nested : ''}</li>`);
  return `<ul>\n${items.join('\n')}\n</ul>`;
}

function plainBlock(one: Block): string {
  if (one.kind === 'heading') return `${one.text}:`.replace(/:$/, '');
  if (one.kind === 'paragraph') return one.sentences.map(({ plain }) => plain).join(' ');
  return [...one.bullets.map(({ plain }) => `• ${plain}`), ...one.nested.map(({ plain }) => `  - ${plain}`)].join('\n');
}
