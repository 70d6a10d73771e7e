import type { Document, LineCounter } from 'yaml';
import { JdlintError } from '../../model/error.ts';
import type { ConfigSource } from './source.ts';

/** Reads a configuration in JSON. `below` is the key that holds it, in package.json. Throws JdlintError CONFIG_INVALID. */
export function readJsonConfig(path: string, shown: string, text: string, below: string | null): ConfigSource {
  const bare = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const whole = parse(bare, shown);
  const value = below === null ? whole : (whole as Record<string, unknown> | null)?.[below];
  const prefix = below === null ? [] : [below];
  // JSON is YAML, whose parser knows the place of every value.
  return { path, shown, value, data: true, placeOf: async (keys) => placeIn(bare, shown, [...prefix, ...keys]) };
}

function parse(text: string, shown: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    // V8 tells the place in long texts, and shows short ones instead.
    const message = (cause as Error).message;
    const placed = / at position (\d+)/.exec(message);
    const shows = message.endsWith(' is not valid JSON') ? message.indexOf(', "') : -1;
    const offset = shows < 0 ? placed?.[1] : undefined;
    const end = shows < 0 ? placed?.index : shows;
    const reason = message.slice(0, end).replace(/ in JSON$/, '');
    const at = text.trim() === '' || offset === undefined ? '' : `:${lineAndColumn(text, Number(offset))}`;
    const what = text.trim() === '' ? 'the file is empty' : reason;
    const hint = 'Mend the JSON: no comments, no comma after the last entry.';
    throw new JdlintError('CONFIG_INVALID', `${shown}${at}: no valid JSON: ${what}.`, { hint, cause });
  }
}

function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${(before[before.length - 1] as string).length + 1}`;
}

/** Reads a configuration in YAML. Throws JdlintError CONFIG_INVALID. */
export async function readYamlConfig(path: string, shown: string, text: string): Promise<ConfigSource> {
  const { LineCounter: Lines, parseDocument } = await import('yaml');
  const lines = new Lines();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault) {
    const { line, col } = lines.linePos(fault.pos[0]);
    throw new JdlintError('CONFIG_INVALID', `${shown}:${line}:${col}: no valid YAML: ${fault.message}.`, {
      hint: 'Mend the YAML; indentation counts.',
    });
  }
  let value: unknown;
  try {
    // An empty file sets nothing.
    value = document.toJS({ maxAliasCount: 100 }) ?? {};
  } catch (cause) {
    const message = `${shown}: no valid YAML: ${(cause as Error).message}.`;
    throw new JdlintError('CONFIG_INVALID', message, { hint: 'Use fewer aliases.', cause });
  }
  return { path, shown, value, data: true, placeOf: async (keys) => placed(document, lines, shown, keys) };
}

async function placeIn(text: string, shown: string, keys: readonly PropertyKey[]): Promise<string> {
  const { LineCounter: Lines, parseDocument } = await import('yaml');
  const lines = new Lines();
  return placed(parseDocument(text, { lineCounter: lines, logLevel: 'silent' }), lines, shown, keys);
}

/** The place of the key that `keys` end in, or of the nearest thing above it that stands in the file. */
async function placed(document: Document, lines: LineCounter, shown: string, keys: readonly PropertyKey[]) {
  const { isMap, isNode, isScalar, isSeq } = await import('yaml');
  let node: unknown = document.contents;
  let offset: number | undefined;
  for (const key of keys) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (!pair) break;
      if (isNode(pair.key)) offset = pair.key.range?.[0];
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      if (!isNode(node)) break;
      offset = node.range?.[0];
    } else break;
  }
  if (offset === undefined) return shown;
  const { line, col } = lines.linePos(offset);
  return `${shown}:${line}:${col}`;
}
