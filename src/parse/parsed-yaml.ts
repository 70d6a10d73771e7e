import { type Document, isAlias, isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { trimEndBy } from '../words/trim-end.ts';
import type { NodeRange, YamlMap, YamlNode } from './yaml-nodes.ts';

/** Why YAML could not be read, and the offset in it at which that was seen. */
export interface YamlError {
  readonly message: string;
  readonly at: number;
}

/** Looking for keys given twice takes time that grows with the square of their number. */
const LONGEST_CHECKED = 20_000;

/** The map that the YAML is; null where it is none; or why it could not be read. */
export function parseYaml(yaml: string): YamlMap | YamlError | null {
  // The parser might run out of stack, from which not even the process would recover.
  if (nestsDeep(yaml)) return { message: 'it nests too deep', at: 0 };
  const options = { schema: 'core', prettyErrors: false, uniqueKeys: yaml.length < LONGEST_CHECKED } as const;
  const document = parseDocument(yaml, options);
  const [error] = document.errors;
  if (error) return { message: error.message, at: error.pos[0] };
  return isMap(document.contents) ? mapOf(document, yaml, document.contents) : null;
}

const mapOf = (document: Document, yaml: string, map: YAMLMap): YamlMap => ({
  kind: 'map',
  get: (key) => nodeOf(document, yaml, map.get(key, true)),
  range: trimmed(yaml, rangeOf(map)),
});

function nodeOf(document: Document, yaml: string, found: unknown): YamlNode | undefined {
  const node = isAlias(found) ? found.resolve(document) : found;
  if (isScalar(node)) return { kind: 'scalar', value: node.value, range: rangeOf(node) };
  if (isMap(node)) return mapOf(document, yaml, node);
  if (!isSeq(node)) return undefined;
  const scalars = node.items.filter(isScalar).map(({ value }) => value);
  return { kind: 'list', scalars, range: trimmed(yaml, rangeOf(node)) };
}

const rangeOf = ({ range }: { range?: readonly [number, number, number] | null }): NodeRange =>
  range ? [range[0], range[1]] : null;

/** To the parser, the end of the last line is part of a map or list. */
function trimmed(yaml: string, range: NodeRange): NodeRange {
  return range && [range[0], range[0] + trimEndBy(yaml.slice(range[0], range[1]), /\s/).length];
}

const DEEPEST = 100;

/** Whether brackets, or the indentation and marks before a line, nest beyond all reason. */
function nestsDeep(yaml: string): boolean {
  let brackets = 0;
  let prefix = 0;
  for (let at = 0; at < yaml.length; at++) {
    const code = yaml.charCodeAt(at);
    if (code === 91 || code === 123) brackets++;
    else if ((code === 93 || code === 125) && brackets > 0) brackets--;
    if (code === 10 || code === 13) prefix = 0;
    else if (prefix >= 0)
      prefix = code === 32 || code === 9 || code === 45 || code === 63 || code === 58 ? prefix + 1 : -1;
    if (brackets > DEEPEST || prefix > 2 * DEEPEST) return true;
  }
  return false;
}
