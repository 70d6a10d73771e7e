import { describe, expect, it } from 'vitest';
import { didYouMean, nearestName } from '../../src/engine/nearest.ts';
import { fillTemplate, placeholdersOf } from '../../src/engine/template.ts';

describe('fillTemplate', () => {
  it('fills words, numbers and lists', () => {
    expect(fillTemplate('{a} of {b}: {list}', { a: 1, b: 'two', list: ['x', 'y', 'z'] })).toBe('1 of two: x, y and z');
  });

  it('cuts long lists, but never to hide a single item', () => {
    const items = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    expect(fillTemplate('{items}', { items })).toBe('a, b, c, d, e and 2 more');
    expect(fillTemplate('{items}', { items: items.slice(0, 6) })).toBe('a, b, c, d, e and f');
  });

  it('leaves braces and dollar signs of values alone', () => {
    expect(fillTemplate('{a}{b}', { a: '{b}', b: '$&' })).toBe('{b}$&');
  });

  it('throws for a missing value, inherited names included', () => {
    expect(() => fillTemplate('{a}', {})).toThrow('{a}');
    expect(() => fillTemplate('{toString}', {})).toThrow(TypeError);
  });

  it('lists placeholders once each', () => {
    expect(placeholdersOf('{a} {b} {a} {}')).toEqual(['a', 'b']);
  });
});

describe('nearestName', () => {
  const names = ['tool-checklist', 'title-mismatch', 'outcome-share'];

  it.each([
    ['tool-checklst', 'tool-checklist'],
    ['Title-Mismatch', 'title-mismatch'],
    ['otucome-share', 'outcome-share'],
  ])('%s -> %s', (given, name) => expect(nearestName(given, names)).toBe(name));

  it('says nothing where nothing is near', () => {
    expect(nearestName('salary', names)).toBeNull();
    expect(didYouMean('', names)).toBeNull();
  });
});
