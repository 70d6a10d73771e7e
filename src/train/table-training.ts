import { STATEMENT_KINDS } from '../model/kinds.ts';
import type { FeatureSink } from '../judge/linear/table-model.ts';
import { COLUMNS } from '../judge/statements/columns.ts';
import type { NamedTable } from '../judge/statements/statement-weights.ts';
import type { NamedSymbols } from '../judge/linear/symbols.ts';
import type { Vocabulary } from './logistic.ts';
import type { FirstStep } from './train-first-step.ts';

/** The largest whole number of a weight: finer steps change nothing that is judged, and make the data larger. */
const LARGEST = 31;
const K = STATEMENT_KINDS.length;

/** Collects the features of one text under their readable names. */
export class FeatureNames implements FeatureSink {
  readonly names = new Set<string>();
  readonly #symbols: NamedSymbols;
  readonly #templates: readonly string[];

  constructor(symbols: NamedSymbols, templates: readonly string[]) {
    this.#symbols = symbols;
    this.#templates = templates;
  }

  add(template: number, ...parts: number[]): void {
    const words = parts.filter((part) => part !== 0).map((part) => this.#symbols.name(part));
    this.names.add(`${this.#templates[template]}\t${words.join(' ')}`);
  }
}

/** The statement model's first step as its data file: the kinds' weights centred, behind them that of a result. */
export function compactTable({ kinds, result }: FirstStep, { names }: Vocabulary): NamedTable {
  const rows = names.flatMap((name, number): [string, number[]][] => {
    if (kinds.kept[number] !== 1 && result.kept[number] !== 1) return [];
    const row = kinds.weights.subarray(number * K, number * K + K);
    const mean = row.reduce((sum, weight) => sum + weight, 0) / K;
    return [[name, [...Array.from(row, (weight) => weight - mean), result.weights[number] as number]]];
  });
  rows.sort(([a], [b]) => (a < b ? -1 : 1));
  const largest = rows.reduce((top, [, row]) => Math.max(top, ...row.map(Math.abs)), 0);
  const scale = largest / LARGEST;
  const features: Record<string, Record<string, number[]>> = {};
  for (const [name, row] of rows) {
    const whole = row.map((weight) => Math.round(weight / scale));
    if (whole.every((weight) => weight === 0)) continue;
    const [template, parts] = name.split('\t') as [string, string];
    (features[template] ??= {})[parts] = whole;
  }
  const bias = [...kinds.bias, ...result.bias].map((weight) => Math.round(weight / scale));
  return { classes: COLUMNS, scale, bias, features };
}
