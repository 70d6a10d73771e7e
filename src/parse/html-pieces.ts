import type { Range } from '../model/post.ts';

/** No page nests as deep as this; the parser's tree builder calls itself for every level. */
const DEEPEST = 100;

const tag = /<(?:!--|(\/?)([a-z][a-z0-9-]{0,40}))/gi;
/** Elements that never hold others, or that close by themselves before the next of their kind. */
const FLAT = new Set([
  'area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr', 'param',
  'p', 'li', 'dt', 'dd', 'option', 'tr', 'td', 'th', 'thead', 'tbody', 'tfoot', 'caption', 'colgroup',
  'html', 'head', 'body', 'title',
]); // biome-ignore format: one list
const RAW = new Set(['script', 'style', 'textarea', 'iframe', 'noembed', 'noframes', 'xmp']);

/**
 * Cuts HTML before those tags that would nest too deep, so that each piece can be parsed by itself: what is lost is only
 * what the elements around a piece say of it. Nearly always the one piece is the whole.
 */
export function cutHtml(source: string): Range[] {
  const whole = { start: 0, end: source.length };
  if (source.length < DEEPEST * 3) return [whole];
  const pieces: Range[] = [];
  let open = new Map<string, number>();
  const endless = new Set<string>();
  let depth = 0;
  let start = 0;
  tag.lastIndex = 0;
  for (let match = tag.exec(source); match; match = tag.exec(source)) {
    const name = match[2]?.toLowerCase() ?? '!--';
    const raw = name === '!--' || (RAW.has(name) && !match[1] && !open.get('svg') && !open.get('math'));
    if (raw && !endless.has(name)) {
      // Nothing within a comment or raw text is a tag.
      const close = name === '!--' ? source.indexOf('-->', match.index + 2) : endOfRaw(source, name, tag.lastIndex);
      if (close < 0) endless.add(name);
      else tag.lastIndex = close;
    }
    if (raw) continue;
    if (FLAT.has(name)) continue;
    const count = open.get(name) ?? 0;
    if (match[1]) {
      if (count > 0) {
        open.set(name, count - 1);
        depth--;
      }
      continue;
    }
    if (depth >= DEEPEST) {
      pieces.push({ start, end: match.index });
      start = match.index;
      depth = 0;
      open = new Map();
    }
    open.set(name, (open.get(name) ?? 0) + 1);
    depth++;
  }
  if (pieces.length === 0) return [whole];
  pieces.push({ start, end: source.length });
  return pieces;
}

function endOfRaw(source: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  return end.exec(source)?.index ?? -1;
}
