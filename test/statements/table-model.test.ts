import { describe, expect, it } from 'vitest';
import { featureHash, TableModel, type TableWeights } from '../../src/judge/linear/table-model.ts';

const weights: TableWeights = {
  classes: ['duty', 'other'],
  scale: 0.5,
  bias: [1, -1],
  features: { word: { patch: [4, -4], pay: [-6, 6] }, pair: { 'patch servers': [2, -2] } },
};
const model = new TableModel(weights, ['word', 'pair']);
const number = (name: string) => model.symbols.number(name);

describe('a table of features', () => {
  it('adds the bias and the rows of the features that it knows, in whole numbers', () => {
    const logits = new Float64Array(2);
    model.start(logits);
    model.addRow(logits, model.row(0, number('patch'), 0, 0));
    model.addRow(logits, model.row(1, number('patch'), number('servers'), 0));
    expect([...logits]).toEqual([7, -7]);
    expect(model.weight(model.row(0, number('pay'), 0, 0), 1)).toBe(3);
  });

  it('tells templates and the order of symbols apart', () => {
    expect(model.row(1, number('servers'), number('patch'), 0)).toBe(0);
    expect(model.row(1, number('patch'), 0, 0)).toBe(0);
    expect(model.row(0, number('unheard-of'), 0, 0)).toBe(0);
  });

  it('refuses weights of a template that the code does not know', () => {
    expect(() => new TableModel(weights, ['word'])).toThrow(/unknown template "pair"/);
  });

  it('spreads features over the numbers: none of a million meet', () => {
    const seen = new Set<number>();
    for (let a = 1; a <= 1000; a++) for (let b = 1; b <= 1000; b++) seen.add(featureHash(3, a, b, 0));
    // Chance alone makes about 116 of a million meet in 32 bits.
    expect(1_000_000 - seen.size).toBeLessThan(400);
  });
});
