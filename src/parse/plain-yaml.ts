import { trimEndBy } from '../words/trim-end.ts';
import type { YamlList, YamlMap, YamlNode, YamlScalar } from './yaml-nodes.ts';

/** What YAML reads as one value whatever it says: no sign of YAML's own is in it. */
const VALUE = /(?:([A-Za-z\d](?:[\w ,./()&'+;!?=%@–—-]|:(?=[\w/]))*)|"([^"\\]*)"|'([^']*)')/.source;
const KEYED = new RegExp(`^([A-Za-z_][\\w-]*):(?: +${VALUE})?$`);
const ITEM = new RegExp(`^()- +${VALUE}$`);
const INDENT = /^ */;
const DIGITS = /^\d+$/;
/** What may be a number, other than digits alone. */
const NUMBER = /^(?:\d[\d.]*(?:e[-+]?\d+)?|0[ox].*)$/i;
/** Beside line feeds: what is no character of a line, or no more than looks like one. */
const UNUSUAL = /[^\n -~\u00a1-\u1fff\u2010-\u2027]/;
/** Words that YAML reads as something else than text; as keys they may be one another. */
const RESERVED = /^(?:null|true|false)$/i;

/** A line that says something: how far it is indented, what it says, and where it starts and ends. */
interface Line {
  readonly indent: number;
  readonly said: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads YAML that is no more than lines of a key and a plain or quoted value, each key once, and under a key lines of
 * the same or a list of such values: most front matter, for which the parser of YAML need not be loaded. Null for all
 * else. Gives what the parser gives under the core schema.
 */
export function readPlainYaml(yaml: string): YamlMap | null {
  if (UNUSUAL.test(yaml)) return null;
  const lines = linesOf(yaml);
  const nodes = new Map<string, YamlNode>();
  for (let at = 0; at < lines.length; ) {
    const line = lines[at++] as Line;
    const key = line.indent === 0 ? keyOf(line.said, nodes) : null;
    if (key === null) return null;
    const from = at;
    if (line.said.endsWith(':')) while (isWithin(lines[at])) at++;
    const node = at > from ? blockOf(lines.slice(from, at)) : scalarOf(line, KEYED);
    if (node === null) return null;
    nodes.set(key, node);
  }
  return nodes.size > 0 ? mapOf(nodes, 0, yaml.length) : null;
}

function linesOf(yaml: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const text of yaml.split('\n')) {
    const indent = (INDENT.exec(text) as RegExpExecArray)[0].length;
    const said = trimEndBy(text.slice(indent), / /);
    if (said !== '') lines.push({ indent, said, start: at + indent, end: at + indent + said.length });
    at += text.length + 1;
  }
  return lines;
}

/** Whether a line belongs to the key before it, which has no value in its own line. */
const isWithin = (line: Line | undefined) => line !== undefined && (line.indent > 0 || line.said.startsWith('- '));

/** The key of a line; null where the line is not that plain, or the key was there before. */
function keyOf(said: string, before: ReadonlyMap<string, unknown>): string | null {
  const key = KEYED.exec(said)?.[1];
  return key === undefined || before.has(key) || RESERVED.test(key) ? null : key;
}

/** The list or map that indented lines are; null where they are neither, or nest. */
function blockOf(lines: readonly Line[]): YamlList | YamlMap | null {
  const [first] = lines as readonly [Line, ...Line[]];
  const { end } = lines[lines.length - 1] as Line;
  if (lines.some(({ indent }) => indent !== first.indent)) return null;
  const isList = first.said.startsWith('-');
  const nodes = new Map<string, YamlScalar>();
  for (const [number, line] of lines.entries()) {
    const key = isList ? `${number}` : keyOf(line.said, nodes);
    const node = scalarOf(line, isList ? ITEM : KEYED);
    if (key === null || node === null || line.said.endsWith(':')) return null;
    nodes.set(key, node);
  }
  if (!isList) return mapOf(nodes, first.start, end);
  return { kind: 'list', scalars: Array.from(nodes.values(), ({ value }) => value), range: [first.start, end] };
}

const mapOf = (nodes: ReadonlyMap<string, YamlNode>, start: number, end: number): YamlMap => ({
  kind: 'map',
  get: (key) => nodes.get(key),
  range: [start, end],
});

/** The value of a line behind its key or its dash. */
function scalarOf({ said, end }: Line, shape: RegExp): YamlScalar | null {
  const match = shape.exec(said);
  if (!match) return null;
  const { 2: plain, 3: double, 4: single } = match;
  const quoted = double ?? single;
  if (quoted !== undefined) return { kind: 'scalar', value: quoted, range: [end - quoted.length - 2, end] };
  if (plain === undefined) return { kind: 'scalar', value: null, range: [end, end] };
  if (NUMBER.test(plain) && !DIGITS.test(plain)) return null;
  return { kind: 'scalar', value: meaningOf(plain), range: [end - plain.length, end] };
}

function meaningOf(plain: string): string | number | boolean | null {
  if (DIGITS.test(plain)) return Number(plain);
  if (/^(?:null|Null|NULL)$/.test(plain)) return null;
  if (/^(?:true|True|TRUE)$/.test(plain)) return true;
  return /^(?:false|False|FALSE)$/.test(plain) ? false : plain;
}
