import type { Format } from '../model/kinds.ts';

const htmlBlock = /<(?:p|div|ul|ol|li|br|h[1-6]|table|section|article|span|html|body|!doctype)\b[^<>]*>/gi;
const markdownSigns = [
  /^#{1,6}[ \t]+\S/m, // a heading
  /\*\*[^\s*][^*\n]*\*\*/, // bold
  /\[[^\]\n]{1,200}\]\([^)\s]{1,500}\)/, // a link
  /^[^\n]{1,100}\n(?:={3,}|-{3,})[ \t]*$/m, // an underlined heading
];

/** Format by file extension, or null where the extension does not tell. */
export function formatOfPath(path: string): Format | null {
  const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
  if (extension === 'md' || extension === 'markdown' || extension === 'mdx') return 'markdown';
  if (extension === 'html' || extension === 'htm' || extension === 'xhtml') return 'html';
  if (extension === 'txt' || extension === 'text') return 'text';
  return null;
}

/** Format by content: tags make HTML; headings, bold, links or front matter make Markdown; all else is text. */
export function detectFormat(source: string): Format {
  const head = source.slice(0, 20_000);
  if (/^\uFEFF?---\r?\n/.test(head)) return 'markdown';
  const tags = head.match(htmlBlock)?.length ?? 0;
  const signs = markdownSigns.filter((sign) => sign.test(head)).length;
  if (tags > 0 && (/^\uFEFF?\s*</.test(head) || tags > 2 * signs + 1)) return 'html';
  return signs > 0 ? 'markdown' : 'text';
}

const blockTag = /<\/?(?:p|div|ul|ol|li|br|h[1-6]|table|tr|section)(?:\s[^<>]*)?\/?>/gi;

/**
 * Whether what is given as plain text is HTML all the same, as many feeds send it: its tags, not its line ends, part
 * the lines.
 */
export function isTaggedText(source: string): boolean {
  const head = source.slice(0, 20_000);
  if (!head.includes('</')) return false;
  const tags = head.match(blockTag)?.length ?? 0;
  return tags > 3 && tags > (head.match(/\n/g)?.length ?? 0);
}
