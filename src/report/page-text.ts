import type { Code, PhrasingContent, Root, RootContent, Table } from 'mdast';
import pc from 'picocolors';
import { wrapText } from './wrap.ts';

type Colors = ReturnType<typeof pc.createColors>;

/** Narrower than this a page is not wrapped: a terminal that says so is mistaken. */
const NARROWEST = 30;

/** A page of documentation (Markdown) for a terminal of so many columns. Code stays as it is, addresses are written out. */
export async function pageText(
  page: string,
  { width, color }: { readonly width: number; readonly color: boolean },
): Promise<string> {
  const colors = pc.createColors(color);
  const [{ fromMarkdown }, { gfm }, { gfmFromMarkdown }] = await Promise.all([
    import('mdast-util-from-markdown'),
    import('micromark-extension-gfm'),
    import('mdast-util-gfm'),
  ]);
  const tree: Root = fromMarkdown(page, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return blocks(tree.children, Math.max(NARROWEST, width), colors).join('\n\n');
}

function blocks(nodes: readonly RootContent[], width: number, colors: Colors): string[] {
  return nodes.flatMap((node) => block(node, width, colors) ?? []);
}

function block(node: RootContent, width: number, colors: Colors): string | null {
  switch (node.type) {
    case 'heading':
      return wrapText(inline(node.children), width)
        .map((line) => colors.bold(node.depth === 1 ? colors.underline(line) : line))
        .join('\n');
    case 'paragraph':
      return wrapText(inline(node.children), width).join('\n');
    case 'list':
      return node.children
        .map((item) => indented(blocks(item.children, width - 2, colors).join('\n'), '- ', '  '))
        .join('\n');
    case 'blockquote':
      return indented(blocks(node.children, width - 2, colors).join('\n\n'), '  ', '  ');
    case 'code':
      return code(node, width, colors);
    case 'table':
      return table(node, width);
    default:
      return null;
  }
}

/** What the info string of an example says of it: `md invalid {"quoted": true}`. */
const CAPTIONS: Readonly<Record<string, string>> = {
  invalid: 'Something is found in',
  valid: 'Nothing is found in',
  findings: 'The findings',
};

function code({ value, meta }: Code, width: number, colors: Colors): string {
  const [word = '', ...options] = (meta ?? '').split(' ');
  const caption = Object.hasOwn(CAPTIONS, word) ? [`${[CAPTIONS[word], ...options].join(' ')}:`] : [];
  const lines = value
    .split('\n')
    .flatMap((line) => (word === 'findings' ? hanging(line, width) : [`    ${line}`.trimEnd()]));
  return [...caption, ...lines.map((line) => colors.dim(line))].join('\n');
}

const indented = (text: string, first: string, rest: string) =>
  text
    .split('\n')
    .map((line, index) => (line === '' ? line : (index === 0 ? first : rest) + line))
    .join('\n');

function inline(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text' || node.type === 'inlineCode') return node.value;
      if (node.type === 'break') return ' ';
      if (node.type === 'link') {
        const text = inline(node.children);
        return /^https?:/.test(node.url) && text !== node.url ? `${text} <${node.url}>` : text;
      }
      return 'children' in node ? inline(node.children) : '';
    })
    .join('')
    .replace(/\s+/g, ' ');
}

/** Columns side by side where they fit, each row as a list of its cells otherwise. */
function table({ children: rows }: Table, width: number): string {
  const cells = rows.map((row) => row.children.map((cell) => inline(cell.children)));
  const [head = [], ...body] = cells;
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const gaps = 2 * (head.length - 1);
  if (widths.reduce((sum, one) => sum + one, gaps) <= width) {
    return cells
      .map((row) =>
        row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd(),
      )
      .join('\n');
  }
  return body
    .map(([first = '', ...rest]) =>
      [first, ...rest.flatMap((cell, index) => hanging(`${head[index + 1] ?? ''}: ${cell}`, width))].join('\n'),
    )
    .join('\n');
}

const hanging = (text: string, width: number): string[] => wrapText(text, width - 4).map((line) => `    ${line}`);
