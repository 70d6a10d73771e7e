import { describe, expect, it } from 'vitest';
import { titleMentions } from '../../src/judge/roles/own-title.ts';
import { readTitle } from '../../src/judge/title/read-title.ts';
import { readWords } from '../../src/words/tokens.ts';

const passed = (title: string, body: string) => {
  const words = readWords(body);
  return [...titleMentions(words, readTitle(title))].sort((a, b) => a - b).map((at) => words.norms[at]);
};

describe('the words of a body that only repeat its title', () => {
  it('are the title and its endings of two words and more', () => {
    expect(passed('Senior Linux Systems Administrator', 'As our Linux Systems Administrator you patch Linux.')).toEqual(
      ['linux', 'systems', 'administrator'],
    );
    expect(passed('Linux Systems Administrator', 'Our systems administrators run servers.')).toEqual([
      'systems',
      'administrators',
    ]);
  });

  it('are none where only a word of it stands alone, or another title', () => {
    expect(passed('Cloud Engineer', 'Move the cloud. Work with engineers and a Network Engineer.')).toEqual([]);
    expect(passed('Engineer, Cloud', 'the engineer of the cloud')).toEqual([]);
  });

  it('are found where the title is one word', () => {
    expect(passed('SRE', 'An SRE writes code.')).toEqual(['sre']);
  });

  it('are none where there is no title, and found in linear time', () => {
    expect(titleMentions(readWords('any text'), null).size).toBe(0);
    const words = readWords('systems administrator '.repeat(40_000));
    expect(titleMentions(words, readTitle('Systems Administrator')).size).toBe(80_000);
  });
});
