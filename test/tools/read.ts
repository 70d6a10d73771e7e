import { toolPhrases, type ToolPhrase } from '../../src/catalogue/tools.ts';
import { PhraseAutomaton, type PhraseHit } from '../../src/words/phrase-automaton.ts';
import { readWords } from '../../src/words/tokens.ts';
import { type ToolHit, toolsIn } from '../../src/words/tool-context.ts';

let automaton: PhraseAutomaton | undefined;

/** The tools that stand in a text, read as one statement. */
export function hitsIn(text: string): ToolHit[] {
  automaton ??= new PhraseAutomaton(toolPhrases());
  const words = readWords(text);
  const hits = (automaton.match(words).get('tool') ?? []) as readonly PhraseHit<ToolPhrase>[];
  return toolsIn(words, hits, 0, words.norms.length - 1);
}

export const namesIn = (text: string): string[] => hitsIn(text).map((hit) => hit.entry.name);
