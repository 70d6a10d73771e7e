import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/engine/finding.ts';
import { applyEdits, type EditableFinding } from '../../src/fix/apply-edits.ts';
import { Lines } from '../../src/source/lines.ts';

const place = (start: number, end: number): Place => {
  const at = (offset: number) => ({ line: 1, column: offset + 1, offset });
  return { start: at(start), end: at(end) };
};
const fixing = (start: number, end: number, text: string): EditableFinding => ({
  ruleId: 'a',
  fix: { place: place(start, end), text },
  suggestions: [],
});
const suggesting = (start: number, end: number, ...texts: string[]): EditableFinding => ({
  ruleId: 'b',
  fix: null,
  suggestions: texts.map((text) => ({ title: `Say ${text}`, place: place(start, end), text })),
});

describe('applyEdits', () => {
  it('makes fixes alone, or the first suggestion of each other finding too', () => {
    const findings = [suggesting(0, 3, 'ONE', 'EINS'), fixing(4, 7, 'TWO')];
    expect(applyEdits('one two', findings, 'fixes')).toMatchObject({ text: 'one TWO', left: [] });
    const { text, applied } = applyEdits('one two', findings, 'suggestions');
    expect(text).toBe('ONE TWO');
    expect(applied.map(({ kind, title, finding }) => [kind, title, finding.ruleId])).toEqual([
      ['suggestion', 'Say ONE', 'b'],
      ['fix', null, 'a'],
    ]);
  });

  it('leaves what overlaps an edit that starts before it', () => {
    const { text, left } = applyEdits('abcdef', [fixing(2, 4, 'y'), fixing(0, 3, 'x'), fixing(3, 5, 'z')], 'fixes');
    expect(text).toBe('xzf');
    expect(left.map(({ text, why }) => [text, why])).toEqual([['y', 'overlap']]);
  });

  it('lets edits touch, and inserts once at one place', () => {
    expect(applyEdits('abcd', [fixing(0, 2, 'x'), fixing(2, 4, 'y')], 'fixes').text).toBe('xy');
    expect(applyEdits('abcd', [fixing(2, 2, 'x'), fixing(2, 2, 'y'), fixing(2, 3, 'z')], 'fixes')).toMatchObject({
      text: 'abxcd',
      left: [{ text: 'y' }, { text: 'z' }],
    });
  });

  it('leaves what is no place of the source', () => {
    const found = [fixing(2, 9, 'x'), fixing(-1, 0, 'x'), fixing(2, 1, 'x'), fixing(Number.NaN, 1, 'x')];
    const { text, left } = applyEdits('abc', found, 'fixes');
    expect(text).toBe('abc');
    expect(left.map(({ why }) => why)).toEqual(['outside', 'outside', 'outside', 'outside']);
  });

  it('changes nothing but what its edits say, whatever they are', () => {
    const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(8), fc.string({ maxLength: 5 })), { maxLength: 12 });
    const property = fc.property(fc.string({ minLength: 20, maxLength: 40 }), spans, (source, edits) => {
      const lines = new Lines(source);
      const findings = edits.map(([start, length, text]) => ({
        ruleId: 'a',
        fix: { place: { start: lines.pointAt(start), end: lines.pointAt(start + length) }, text },
        suggestions: [],
      }));
      const { text, applied, left } = applyEdits(source, findings, 'fixes');
      expect(applied.length + left.length).toBe(findings.length);
      let rebuilt = source;
      for (const { place, text } of applied.toReversed()) {
        rebuilt = rebuilt.slice(0, place.start.offset) + text + rebuilt.slice(place.end.offset);
      }
      expect(text).toBe(rebuilt);
    });
    fc.assert(property);
  });
});
