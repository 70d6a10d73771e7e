import { describe, expect, it } from 'vitest';
import { quotedRanges } from '../../src/words/quotes.ts';
import { equalityMessages, readabilityMessages } from '../../src/words/retext.ts';

const quoted = (text: string) => quotedRanges(text).map(({ start, end }) => text.slice(start, end));

describe('quotedRanges', () => {
  it.each([
    ['no "one" or “two words” or «trois» or „vier“', ['one', 'two words', 'trois', 'vier']],
    ['a 19" rack and a 42" screen', []],
    ['an open "mark', []],
    ['don’t, it’s', []],
    ['""', []],
  ])('%s', (text, expected) => expect(quoted(text)).toEqual(expected));

  it('takes linear time on marks without partners', () => {
    const started = performance.now();
    quotedRanges('“ " « '.repeat(50_000));
    quotedRanges(`"${'a'.repeat(300_000)}`);
    expect(performance.now() - started).toBeLessThan(4_000);
  });
});

describe('messages of retext plugins', () => {
  it('stand at their words in their text, however many texts there are', () => {
    const texts = [
      'A chairman.',
      ...Array.from({ length: 600 }, () => 'Plain words, quite a few of them.'),
      'Two: manpower, chairman',
    ];
    const found = equalityMessages(texts);
    expect(found.map(({ index, start, end }) => [index, texts[index]?.slice(start, end)])).toEqual([
      [0, 'chairman'],
      [601, 'manpower'],
      [601, 'chairman'],
    ]);
    expect(equalityMessages([])).toEqual([]);
    expect(equalityMessages([''])).toEqual([]);
  });

  it('are found in bounded time in one endless statement', () => {
    const endless = 'manpower and words '.repeat(20_000);
    const started = performance.now();
    expect(equalityMessages([endless]).length).toBeGreaterThan(0);
    readabilityMessages([endless], { age: 18, threshold: 0.7, minWords: 25 });
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
