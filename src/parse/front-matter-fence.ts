import type { Range } from '../model/post.ts';

/** Where YAML front matter stands: the YAML itself, and the end of its closing fence. */
interface FencedYaml {
  readonly yaml: Range;
  readonly end: number;
}

const open = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/;
const close = /^(?:---|\.\.\.)[ \t]*$/;

/** The front matter that opens a source, or null. `...` closes it as well as `---`, as YAML has it. */
export function findFrontMatter(source: string): FencedYaml | null {
  const start = open.exec(source)?.[0].length;
  if (start === undefined) return null;
  for (let at = start; at < source.length; ) {
    let end = at;
    while (end < source.length && source.charCodeAt(end) !== 10 && source.charCodeAt(end) !== 13) end++;
    const code = source.charCodeAt(at);
    if ((code === 45 || code === 46) && close.test(source.slice(at, end))) return { yaml: { start, end: at }, end };
    at = end + (source.charCodeAt(end) === 13 && source.charCodeAt(end + 1) === 10 ? 2 : 1);
  }
  return null;
}
