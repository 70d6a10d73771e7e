import { firstAtLeast } from '../words/first-at-least.ts';
import { type Phrase, PhraseAutomaton, type PhraseSource } from '../words/phrase-automaton.ts';
import type { PhraseIndex } from '../words/phrase-index.ts';
import { readWords } from '../words/tokens.ts';
import { COUNT_FROM, type PackedTools, unpackRow } from './pack-tools.ts';
import type { Tool } from './tool.ts';
import { TOOL_LIKE } from './tool-kinds.ts';
import { toolIndex } from './tools.ahead.ts';
import { packedTools } from './tools.pack.ts';

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

/** The tables, unpacked row by row as somebody asks: a post names few of some thousand tools. */
class ToolBook implements PhraseSource {
  readonly text: string;
  readonly index: PhraseIndex = toolIndex();
  readonly releasesAsOf: string;
  readonly fieldWords: ReadonlySet<string>;
  readonly #rows: readonly string[];
  readonly #entries: (ToolEntry | undefined)[] = [];
  /** The tool that each spelling is of. */
  readonly #toolOf: number[] = [];
  readonly #lines: readonly string[];
  readonly #capabilities: PackedTools['capabilities'];

  constructor({ spellings, counts, rows, capabilities, fieldWords, releasesAsOf }: PackedTools) {
    this.text = spellings;
    this.releasesAsOf = releasesAsOf;
    this.fieldWords = new Set(fieldWords);
    this.#rows = rows.split('\n');
    this.#lines = spellings.split('\n');
    this.#capabilities = capabilities;
    for (let tool = 0; tool < counts.length; tool++)
      for (let left = counts.charCodeAt(tool) - COUNT_FROM; left > 0; left--) this.#toolOf.push(tool);
  }

  /** A spelling as a phrase of the list `tool`. */
  phraseAt(line: number): Phrase<ToolEntry> {
    const value = this.#entry(this.#toolOf[line] as number);
    return { list: TOOL_LIST, phrase: this.#lines[line] as string, value };
  }

  all(): ToolEntry[] {
    return this.#rows.map((_, tool) => this.#entry(tool));
  }

  #entry(tool: number): ToolEntry {
    return (this.#entries[tool] ??= this.#unpack(tool));
  }

  #unpack(tool: number): ToolEntry {
    const { alike, ...rest } = unpackRow(this.#rows[tool] as string);
    const first = firstAtLeast(this.#toolOf, tool);
    const [name, ...others] = this.#lines.slice(first, firstAtLeast(this.#toolOf, tool + 1)) as [string, ...string[]];
    const aliases = [...others, ...alike];
    return {
      name,
      ...(aliases.length > 0 && { aliases }),
      ...rest,
      capability: this.#capabilityOf(tool),
      isTool: TOOL_LIKE.has(rest.kind),
    };
  }

  #capabilityOf(tool: number): string {
    let before = 0;
    for (const [id, tools] of this.#capabilities) if (tool < (before += tools)) return id;
    throw new RangeError(`There is no tool ${tool}`);
  }
}

/** Name of the list of phrases that the tools' spellings are. */
export const TOOL_LIST = 'tool';

let book: ToolBook | null = null;
let automaton: PhraseAutomaton<ToolEntry> | null = null;

const toolBook = (): ToolBook => (book ??= new ToolBook(packedTools()));

/** Every row of every table. */
export const allTools = (): readonly ToolEntry[] => toolBook().all();

/** Whether a word in lower case stands in the name of a field, protocol or standard. */
export const isFieldWord = (word: string): boolean => toolBook().fieldWords.has(word);

/** Day on which the first releases of the tools were last looked through. */
export const releasesAsOf = (): string => toolBook().releasesAsOf;

/** Finds the names and aliases of all tools, in one list: `TOOL_LIST`. */
export const toolAutomaton = (): PhraseAutomaton<ToolEntry> => (automaton ??= new PhraseAutomaton(toolBook()));

/** The tool that a text is a spelling of, letter case aside; null where it is none. */
export function toolSpelled(text: string): ToolEntry | null {
  const words = readWords(text);
  const phrases = toolAutomaton();
  if (words.hashes.length === 0 || !phrases.mayStart(words.hashes[0] as number)) return null;
  const [hit] = phrases.match(words).get(TOOL_LIST) ?? [];
  if (!hit || hit.first > 0 || hit.last < words.norms.length - 1) return null;
  const { name, aliases = [] } = hit.value;
  const lower = text.toLowerCase();
  return [name, ...aliases].some((spelling) => spelling.toLowerCase() === lower) ? hit.value : null;
}
