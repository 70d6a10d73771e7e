import { describe, expect, it } from 'vitest';
import { toolIndex } from '../../src/catalogue/tools.ahead.ts';
import { packedTools } from '../../src/catalogue/tools.pack.ts';
import { PhraseAutomaton, type PhraseSource } from '../../src/words/phrase-automaton.ts';
import { IndexedFirsts, indexPhrases } from '../../src/words/phrase-index.ts';
import { readWords } from '../../src/words/tokens.ts';
import { wordHash } from '../../src/words/word-hash.ts';

const text = 'red hat\nred hat linux\ncat\nNode.js\nred';
const source: PhraseSource<number> = {
  text,
  phraseAt: (line) => ({ list: 'list', phrase: text.split('\n')[line] as string, value: line }),
};
const hits = (automaton: PhraseAutomaton<number>, words: string) =>
  (automaton.match(readWords(words)).get('list') ?? []).map(({ value }) => value);

describe('an index of phrases', () => {
  it('leads from a word to its phrases in their order', () => {
    const index = indexPhrases(text);
    expect(index.words).toEqual([...index.words].sort((a, b) => a - b));
    const firsts = new IndexedFirsts(index);
    expect([firsts.get(wordHash('red')), firsts.get(wordHash('cat')), firsts.get(wordHash('dog'))]).toEqual([1, 3, 0]);
    expect([index.next[0], index.next[1], index.next[2], index.next[4]]).toEqual([2, 5, 0, 0]);
  });

  it('finds what an automaton without one finds', () => {
    const words = 'A red cat on Red Hat Linux and a red hat with node.js, dog';
    const found = hits(new PhraseAutomaton({ ...source, index: indexPhrases(text) }), words);
    expect(found).toEqual([4, 2, 1, 0, 3]);
    expect(found).toEqual(hits(new PhraseAutomaton(source), words));
  });

  it('is that of the tools’ spellings where it is made ahead', () => {
    const { spellings } = packedTools();
    expect(toolIndex()).toEqual(indexPhrases(spellings));
    expect(toolIndex().next).toHaveLength(spellings.split('\n').length);
  });
});
