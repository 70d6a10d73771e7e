import { readWords } from '../words/tokens.ts';
import { ROLE_IDS } from '../model/kinds.ts';
import type { Tool, ToolTable } from './tool.ts';
import { TOOL_KINDS, TOOL_LIKE } from './tool-kinds.ts';

/** The tool tables as text: what the build puts into the package. Tools are numbered through all tables. */
export interface PackedTools {
  /** Every spelling of every tool on a line of its own, tool after tool, the name first. */
  readonly spellings: string;
  /** How many spellings each tool has, as one character each; see `COUNT_FROM`. */
  readonly counts: string;
  /** A line for each tool: the rest of its row; see `packRow`. */
  readonly rows: string;
  /** Capabilities, and how many tools serve each, in the order of the tools. */
  readonly capabilities: readonly (readonly [id: string, tools: number])[];
  /** The words of the names of fields, protocols and standards, in lower case. */
  readonly fieldWords: readonly string[];
  /** Day on which the first releases were last looked through. */
  readonly releasesAsOf: string;
}

/** The character that stands for no spelling; the next ones for one, two, and so on. */
export const COUNT_FROM = 0x23;

/** What a row holds beside its spellings. */
export interface RestOfRow extends Omit<Tool, 'name' | 'aliases'> {
  /** Aliases that are the same words as another spelling, and so no phrases of their own. */
  readonly alike: readonly string[];
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A letter for the kind, one for each role, the first release; behind tabs, where there are any, doubt and likes as JSON. */
function packRow({ kind, roles, since = '', ambiguous, alike }: RestOfRow): string {
  const head =
    LETTERS[TOOL_KINDS.indexOf(kind)] + roles.map((role) => LETTERS[ROLE_IDS.indexOf(role)]).join('') + since;
  const doubt = ambiguous ? JSON.stringify(ambiguous) : '';
  const likes = alike.length > 0 ? JSON.stringify(alike) : '';
  return [head, doubt, likes].join('\t').trimEnd();
}

/** The rest of a row, unpacked. */
export function unpackRow(row: string): RestOfRow {
  const [head, doubt, likes] = row.split('\t') as [string, string?, string?];
  const digits = head.search(/\d/);
  const [kind, ...roles] = digits < 0 ? head : head.slice(0, digits);
  const since = digits < 0 ? '' : head.slice(digits);
  return {
    kind: TOOL_KINDS[LETTERS.indexOf(kind as string)] as Tool['kind'],
    roles: roles.map((letter) => ROLE_IDS[LETTERS.indexOf(letter)] as Tool['roles'][number]),
    ...(since && { since }),
    ...(doubt && { ambiguous: JSON.parse(doubt) as NonNullable<Tool['ambiguous']> }),
    alike: likes ? (JSON.parse(likes) as string[]) : [],
  };
}

/** Packs the tables; see `PackedTools`. */
export function packTools(tables: readonly ToolTable[], releasesAsOf: string): PackedTools {
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
      rows.push(packRow({ kind, roles, since, ambiguous, alike }));
    }
  }
  const capabilities = tables.map(({ capability, tools }) => [capability, tools.length] as const);
  return {
    spellings: spellings.join('\n'),
    counts,
    rows: rows.join('\n'),
    capabilities,
    fieldWords: wordsOfFields(tables),
    releasesAsOf,
  };
}

function wordsOfFields(tables: readonly ToolTable[]): string[] {
  const fields = tables.flatMap(({ tools }) => tools.filter(({ kind }) => !TOOL_LIKE.has(kind)));
  const names = fields.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
  return [...new Set(names.flatMap((name) => name.toLowerCase().split(' ')))];
}
