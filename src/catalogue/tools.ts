import { toolTables } from '../data/tools/index.ts';
import type { Phrase } from '../words/phrase-automaton.ts';
import { readWords } from '../words/tokens.ts';
import type { Tool, ToolTable } from './tool.ts';

type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

/** A row of the tool tables, with the capability that it serves. */
export type ToolEntry = Frozen<Tool> & {
  readonly capability: string;
  /** False for protocols, standards and fields of knowledge, which are no named tools. */
  readonly isTool: boolean;
};

/** One spelling of an entry, as the phrase automaton carries it. */
export interface ToolPhrase {
  readonly entry: ToolEntry;
  readonly spelling: string;
}

// The schema module would bring zod along, so the kinds that count as tools stand here as well.
const TOOL_LIKE: ReadonlySet<Tool['kind']> = new Set<Tool['kind']>([
  'product',
  'service',
  'language',
  'vendor',
  'platform',
]);

function* entries(): Generator<ToolEntry> {
  for (const table of toolTables as readonly Frozen<ToolTable>[]) {
    for (const tool of table.tools) yield { ...tool, capability: table.capability, isTool: TOOL_LIKE.has(tool.kind) };
  }
}

/** Every row of every table. */
export const TOOLS: readonly ToolEntry[] = [...entries()];

/** All names and aliases as phrases of the list `tool`. Spellings that are the same words come once. */
export function toolPhrases(): Phrase<ToolPhrase>[] {
  const phrases: Phrase<ToolPhrase>[] = [];
  for (const entry of TOOLS) {
    const seen = new Set<string>();
    for (const spelling of [entry.name, ...(entry.aliases ?? [])]) {
      const words = readWords(spelling).norms.join(' ');
      if (seen.has(words)) continue;
      seen.add(words);
      phrases.push({ list: 'tool', phrase: spelling, value: { entry, spelling } });
    }
  }
  return phrases;
}
