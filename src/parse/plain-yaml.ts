import { trimEndBy } from '../words/trim-end.ts';
import type { NodeRange, YamlList, YamlMap, YamlNode, YamlScalar } from './yaml-nodes.ts';

/**
 * A key, or the dash of an item, and behind it what YAML reads as one value whatever it says: no sign of YAML's own is in it.
 */
const LINE =
  /^(?:([A-Za-z_][\w-]*):|-)(?: +(?:([A-Za-z\d](?:[\w ,./()&'+;!?=%@–—-]|:(?=[\w/]))*)|"([^"\\]*)"|'([^']*)'))?$/;
const INDENT = /^ */;
const DIGITS = /^\d+$/;
/** What may be a number, other than digits alone. */
const NUMBER = /^(?:\d[\d.]*(?:e[-+]?\d+)?|0[ox].*)$/i;
/** Beside line feeds: what is no character of a line, or no more than looks like one. */
const UNUSUAL = /[^\n -~\u00a1-\u1fff\u2010-\u2027]/;
/** Words that YAML reads as something else than text; as keys they may be one another. */
const RESERVED = /^(?:null|true|false)$/i;
const WORDS = /^(?:null|Null|NULL|true|True|TRUE|false|False|FALSE)$/;

/** A line that says something; without a key an item of a list. */
interface Line {
  readonly indent: number;
  readonly key: string | undefined;
  readonly node: YamlScalar;
  /** Whether nothing stands behind the key. */
  readonly open: boolean;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads YAML that is no more than lines of a key and a plain or quoted value, each key once, and under a key lines of
 * the same or a list of such values: most front matter, for which the parser of YAML need not be loaded. Null for all
 * else. Gives what the parser gives under the core schema.
 */
export function readPlainYaml(yaml: string): YamlMap | null {
  const lines = UNUSUAL.test(yaml) ? null : linesOf(yaml);
  if (!lines) return null;
  const nodes = new Map<string, YamlNode>();
  for (let at = 0; at < lines.length; ) {
    const { indent, key, node, open } = lines[at++] as Line;
    if (indent > 0 || key === undefined || nodes.has(key)) return null;
    const from = at;
    if (open) while (isWithin(lines[at])) at++;
    const found = at > from ? blockOf(lines.slice(from, at)) : node;
    if (!found) return null;
    nodes.set(key, found);
  }
  return nodes.size > 0 ? mapOf(nodes, [0, yaml.length]) : null;
}

function linesOf(yaml: string): Line[] | null {
  const lines: Line[] = [];
  let at = 0;
  for (const text of yaml.split('\n')) {
    const indent = (INDENT.exec(text) as RegExpExecArray)[0].length;
    const said = trimEndBy(text.slice(indent), / /);
    const start = at + indent;
    at += text.length + 1;
    if (said === '') continue;
    const match = LINE.exec(said);
    if (!match || RESERVED.test(match[1] ?? '')) return null;
    const { 1: key, 2: plain, 3: double, 4: single } = match;
    if (plain !== undefined && NUMBER.test(plain) && !DIGITS.test(plain)) return null;
    const quoted = double ?? single;
    const end = start + said.length;
    const length = quoted === undefined ? (plain ?? '').length : quoted.length + 2;
    const value = quoted ?? (plain === undefined ? null : meaningOf(plain));
    const open = quoted === undefined && plain === undefined;
    lines.push({ indent, key, node: { kind: 'scalar', value, range: [end - length, end] }, open, start, end });
  }
  return lines;
}

/** Whether a line belongs to the key before it, which has no value in its own line. */
const isWithin = (line: Line | undefined) => line !== undefined && (line.indent > 0 || line.key === undefined);

/** The list or map that indented lines are; null where they are neither, or nest. */
function blockOf(lines: readonly Line[]): YamlList | YamlMap | null {
  const [{ indent, key: first, start }] = lines as readonly [Line, ...Line[]];
  const range = [start, (lines[lines.length - 1] as Line).end] as const;
  const nodes = new Map<string, YamlScalar>();
  for (const [number, line] of lines.entries()) {
    const key = line.key ?? `${number}`;
    if (line.indent !== indent || line.open || nodes.has(key) || (line.key === undefined) !== (first === undefined))
      return null;
    nodes.set(key, line.node);
  }
  if (first !== undefined) return mapOf(nodes, range);
  return { kind: 'list', scalars: Array.from(nodes.values(), ({ value }) => value), range };
}

const mapOf = (nodes: ReadonlyMap<string, YamlNode>, range: NodeRange): YamlMap => ({
  kind: 'map',
  get: (key) => nodes.get(key),
  range,
});

const meaningOf = (plain: string): unknown =>
  DIGITS.test(plain) ? Number(plain) : WORDS.test(plain) ? JSON.parse(plain.toLowerCase()) : plain;
