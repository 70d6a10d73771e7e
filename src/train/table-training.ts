import { featureHash, type FeatureSink, type TableWeights } from '../judge/linear/table-model.ts';
import type { Symbols } from '../judge/linear/symbols.ts';
import { type Learnt, roundHeaviest, type TrainingOptions, type Vocabulary } from './logistic.ts';

/** Collects the features of one text under their readable names. */
export class FeatureNames implements FeatureSink {
  readonly names = new Set<string>();
  readonly #symbols: Symbols;
  readonly #templates: readonly string[];

  constructor(symbols: Symbols, templates: readonly string[]) {
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
  templates: readonly string[],
  options: TrainingOptions,
  most: number,
): TableWeights {
  const { scale, bias, rows } = roundHeaviest(learnt, vocabulary, options, most);
  const features: Record<string, Record<string, number[]>> = {};
  for (const [name, row] of rows) {
    const [template, parts] = name.split('\t') as [string, string];
    (features[template] ??= {})[parts] = row;
  }
  checkHashes(features, templates);
  return { classes: options.classes, scale, bias, features };
}

/** Two features of one number would be taken for each other. Symbols are numbered as the model will number them. */
function checkHashes(features: TableWeights['features'], templates: readonly string[]): void {
  const numbers = new Map<string, number>();
  const numberOf = (part: string) => {
    if (!numbers.has(part)) numbers.set(part, numbers.size + 1);
    return numbers.get(part) as number;
  };
  const seen = new Map<number, string>();
  for (const [template, keys] of Object.entries(features)) {
    for (const key of Object.keys(keys)) {
      const [a = 0, b = 0, c = 0] = key.split(' ').map(numberOf);
      const hash = featureHash(templates.indexOf(template), a, b, c);
      const other = seen.get(hash);
      if (other) throw new Error(`Two features have one number: ${other} and ${template} ${key}`);
      seen.set(hash, `${template} ${key}`);
    }
  }
}
