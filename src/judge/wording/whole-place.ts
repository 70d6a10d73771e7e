import type { Format } from '../../model/kinds.ts';
import type { Range } from '../../model/post.ts';

const TAG = /<(\/?)([a-z][a-z0-9]*)\b[^<>]{0,400}?(\/?)>/gi;
const VOID = new Set(['br', 'hr', 'img', 'wbr', 'input']);

/**
 * The smallest place around the given one that holds each of its tags, emphasis marks and links whole, so that putting
 * other text there leaves no half of any behind. Null where there is none nearby, and where a link or a note would be lost.
 */
export function wholePlace(source: string, place: Range, format: Format): Range | null {
  if (format === 'text') return place;
  const tagged = wholeTags(source, place);
  const whole = format === 'html' || !tagged ? tagged : wholeMarks(source, tagged);
  return whole && !LEADS_ELSEWHERE.test(source.slice(whole.start, whole.end)) ? whole : null;
}

/** Links, pictures and notes would be lost with the text. */
const LEADS_ELSEWHERE = /<(?:a|img|sup)\b|!\[|\](?:\(|\[)|\[\^/i;

function wholeTags(source: string, place: Range): Range | null {
  const closed: string[] = [];
  const opened: string[] = [];
  for (const [, end, tag, alone] of source.slice(place.start, place.end).matchAll(TAG)) {
    const name = (tag as string).toLowerCase();
    if (alone || VOID.has(name)) continue;
    if (!end) opened.push(name);
    else if (opened[opened.length - 1] === name) opened.pop();
    else if (opened.length > 0) return null;
    else closed.push(name);
  }
  // "a</b></li><li><b>c": the end of one item and the start of the next make up for each other.
  while (closed.length > 0 && opened.length > 0 && closed[closed.length - 1] === opened[0]) {
    closed.pop();
    opened.shift();
  }
  let { start, end } = place;
  for (const name of closed) {
    const before = new RegExp(`<${name}\\b[^>]{0,400}>\\s*$`, 'i').exec(source.slice(Math.max(0, start - 420), start));
    if (!before) return null;
    start -= before[0].length;
  }
  for (const name of opened.toReversed()) {
    const after = new RegExp(`^\\s*</${name}\\s*>`, 'i').exec(source.slice(end, end + 40));
    if (!after) return null;
    end += after[0].length;
  }
  return { start, end };
}

const MARKS = ['**', '__', '~~', '`', '*', '_'] as const;

function wholeMarks(source: string, place: Range): Range | null {
  let { start, end } = place;
  for (let turn = 0; turn < 4; turn++) {
    const odd = oddMarks(source.slice(start, end));
    if (odd.size === 0) return wholeLinks(source, { start, end });
    const before = MARKS.find((mark) => odd.has(mark) && source.slice(0, start).endsWith(mark));
    const after = MARKS.find((mark) => odd.has(mark) && source.startsWith(mark, end));
    if (before) start -= before.length;
    else if (after) end += after.length;
    else return null;
  }
  return null;
}

/** Marks of emphasis and code that stand in the text an odd number of times. Those that cannot be marks do not count. */
function oddMarks(text: string): Set<string> {
  const counts = new Map<string, number>();
  for (const match of text.matchAll(/\\.|\*\*|__|~~|`|[*_]/gs)) {
    const mark = match[0];
    if (mark.startsWith('\\')) continue;
    const before = text[match.index - 1] ?? '';
    const after = text[match.index + mark.length] ?? '';
    if (mark.startsWith('_') && /\w/.test(before) && /\w/.test(after)) continue;
    if (/\s/.test(before) && /\s/.test(after)) continue;
    counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count % 2 === 1).map(([mark]) => mark));
}

function wholeLinks(source: string, place: Range): Range | null {
  let { start, end } = place;
  let depth = 0;
  let lowest = 0;
  for (const [bracket] of source.slice(start, end).matchAll(/\\.|[[\]]/gs)) {
    if (bracket === '[') depth++;
    else if (bracket === ']') lowest = Math.min(lowest, --depth);
  }
  if (lowest < 0) {
    if (lowest < -1 || source[start - 1] !== '[') return null;
    start--;
    depth++;
  }
  // A link's text ends the place: its address follows.
  const rest = /^\]\([^()\s]{0,2000}(?:\s+"[^"]{0,200}")?\)/.exec(source.slice(end, end + 2300));
  if (depth === 1 && rest) {
    end += rest[0].length;
    depth--;
  } else if (depth === 0) {
    const address = /^\([^()\s]{0,2000}\)/.exec(source.slice(end, end + 2100));
    if (address && source[end - 1] === ']') end += address[0].length;
  }
  return depth === 0 ? { start, end } : null;
}
