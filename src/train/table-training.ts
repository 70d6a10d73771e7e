import type { FeatureSink } from '../judge/linear/table-model.ts';
import type { NamedTable } from '../judge/statements/statement-weights.ts';
import type { NamedSymbols } from '../judge/linear/symbols.ts';
import { type Learnt, roundHeaviest, type TrainingOptions, type Vocabulary } from './logistic.ts';

/** The largest whole number of a weight: finer steps change nothing that is judged, and make the data larger. */
const LARGEST = 31;

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

/** The weights of a model over features of few parts; see `roundHeaviest`. */
export function compactTable(
  learnt: Learnt,
  vocabulary: Vocabulary,
  options: TrainingOptions,
  most: number,
): NamedTable {
  const { scale, bias, rows } = roundHeaviest(learnt, vocabulary, options, most, LARGEST);
  const features: Record<string, Record<string, number[]>> = {};
  for (const [name, row] of rows) {
    const [template, parts] = name.split('\t') as [string, string];
    (features[template] ??= {})[parts] = row;
  }
  return { classes: options.classes, scale, bias, features };
}
