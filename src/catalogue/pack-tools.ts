import { readWords } from '../words/tokens.ts';
import type { ToolTable } from './tool.ts';

/** The tool tables as text: what the build puts into the package. Tools are numbered through all tables. */
export interface PackedTools {
  /** Every spelling of every tool on a line of its own, tool after tool, the name first. */
  readonly spellings: string;
  /** How many spellings each tool has, as one character each; see `COUNT_FROM`. */
  readonly counts: string;
  /** A line for each tool: all the rest of its row, as JSON. */
  readonly rows: string;
  /** Capabilities, and how many tools serve each, in the order of the tools. */
  readonly capabilities: readonly (readonly [id: string, tools: number])[];
}

/** The character that stands for no spelling; the next ones for one, two, and so on. */
export const COUNT_FROM = 0x23;

/** A row without what stands elsewhere: kind, roles, first release, doubt, and aliases that are the same words as others. */
export type PackedRow = readonly [
  kind: string,
  roles: readonly string[],
  since: string | 0,
  ambiguous: ToolTable['tools'][number]['ambiguous'] | 0,
  alike: readonly string[],
];

/** Packs the tables; see `PackedTools`. */
export function packTools(tables: readonly ToolTable[]): PackedTools {
  const spellings: string[] = [];
  const rows: string[] = [];
  let counts = '';
  for (const { tools } of tables) {
    for (const { name, aliases = [], kind, roles, since, ambiguous } of tools) {
      const seen = new Set<string>();
      const alike: string[] = [];
      let count = 0;
      for (const spelling of [name, ...aliases]) {
        const words = readWords(spelling).norms.join(' ');
        if (seen.has(words)) {
          alike.push(spelling);
          continue;
        }
        seen.add(words);
        spellings.push(spelling);
        count++;
      }
      counts += String.fromCharCode(COUNT_FROM + count);
      rows.push(JSON.stringify(trimmed([kind, roles, since ?? 0, ambiguous ?? 0, alike])));
    }
  }
  const capabilities = tables.map(({ capability, tools }) => [capability, tools.length] as const);
  return { spellings: spellings.join('\n'), counts, rows: rows.join('\n'), capabilities };
}

/** A row without what is empty at its end. */
function trimmed(row: PackedRow): unknown[] {
  const [kind, roles, since, ambiguous, alike] = row;
  if (alike.length > 0) return [...row];
  if (ambiguous) return [kind, roles, since, ambiguous];
  return since ? [kind, roles, since] : [kind, roles];
}
