import { TOOL_LIST, toolAutomaton } from '../../src/catalogue/tools.ts';
import { readWords } from '../../src/words/tokens.ts';
import { type ToolHit, toolsIn } from '../../src/catalogue/tool-context.ts';

/** The tools that stand in a text, read as one statement. */
export function hitsIn(text: string): ToolHit[] {
  const words = readWords(text);
  const hits = toolAutomaton().match(words, text).get(TOOL_LIST) ?? [];
  return toolsIn(words, hits, 0, words.norms.length - 1);
}

export const namesIn = (text: string): string[] => hitsIn(text).map((hit) => hit.entry.name);
