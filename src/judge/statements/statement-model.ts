import { STATEMENT_KINDS, type StatementKind } from '../../model/kinds.ts';
import type { JobPost, Statement } from '../../model/post.ts';
import type { ToolHit } from '../../catalogue/tool-context.ts';
import { hashedSymbols, NamedSymbols } from '../linear/symbols.ts';
import { featureKey, type FeatureSink, type HashedTable, TableModel } from '../linear/table-model.ts';
import { HashFilter } from '../../words/hash-filter.ts';
import { wordHash } from '../../words/word-hash.ts';
import { COLUMNS, resultShare } from './columns.ts';
import { Company, type CompanyWeights, type FirstReading } from './company.ts';
import { StatementFeatures } from './features.ts';
import { TEMPLATES, type Template } from './templates.ts';
import { termsOf } from './terms.ts';
import { WordLexicon } from './word-lexicon.ts';

/** What the statement model learnt, as it is looked up. */
export interface StatementTables {
  readonly table: HashedTable;
  /** Which symbols its features are made of; the bytes of a `HashFilter`. */
  readonly symbols: Uint8Array;
  readonly company: CompanyWeights;
  /** An outcome is said only from this probability up; below it the next best kind stands. */
  readonly outcomeFrom: number;
}

/** A feature that argues for a kind: its template, its symbols as words, and its weight as a logit. */
export interface Argument {
  readonly template: Template;
  readonly parts: readonly string[];
  readonly weight: number;
}

const K = STATEMENT_KINDS.length;

/**
 * Judges statements in two steps: each by its own words and place, then each again in the company of those around it,
 * since lists are of one kind more often than not.
 */
export class StatementModel {
  readonly outcomeFrom: number;
  readonly #table: TableModel;
  readonly #company: Company;
  readonly #lexicon: WordLexicon;
  readonly #features: StatementFeatures;
  readonly #sum: FeatureSum;
  /** What names features again, for the post that was last asked about: all posts together have too many names. */
  #naming: Naming | null = null;

  constructor(weights: StatementTables) {
    if (weights.table.classes.join() !== COLUMNS.join())
      throw new RangeError('The statement weights were trained for other kinds of statements');
    this.outcomeFrom = weights.outcomeFrom;
    const symbols = hashedSymbols(new HashFilter(weights.symbols));
    this.#lexicon = new WordLexicon(symbols);
    this.#features = new StatementFeatures(symbols, this.#lexicon);
    this.#table = new TableModel(weights.table);
    this.#company = new Company(weights.company);
    this.#sum = new FeatureSum(this.#table);
  }

  /** Calibrated probabilities of the kinds, in the order of `STATEMENT_KINDS`, for each statement. */
  probabilities(post: JobPost, tools: readonly (readonly ToolHit[])[]): number[][] {
    const alone = post.statements.map((statement, index) => this.#alone(post, statement, tools[index] ?? []));
    return this.#company.judge(post.statements, alone);
  }

  /** One statement by itself. */
  #alone(post: JobPost, statement: Statement, hits: readonly ToolHit[]): FirstReading {
    const read = termsOf(post, statement, hits, this.#lexicon);
    const sum = this.#sum;
    sum.start();
    this.#features.emit(post, statement, read, sum);
    return { logits: sum.logits(), result: sum.result(), namesTool: read.toolCount > 0 };
  }

  /** The features of a statement that argue for a kind, the heaviest first. */
  argumentsFor(post: JobPost, statement: Statement, hits: readonly ToolHit[], kind: StatementKind): Argument[] {
    const table = this.#table;
    const found = new Map<number, Argument>();
    const index = STATEMENT_KINDS.indexOf(kind);
    if (this.#naming?.post !== post) this.#naming = namingFor(post);
    const { symbols, lexicon, features } = this.#naming;
    features.emit(post, statement, termsOf(post, statement, hits, lexicon), {
      add(template, ...numbers) {
        const parts = numbers.map((number) => symbols.name(number ?? 0)).filter((name) => name !== '');
        const row = table.row(keyOfNamed(template, parts));
        if (row === 0) return;
        found.set(row, { template: TEMPLATES[template] as Template, parts, weight: table.weight(row, index) });
      },
    });
    return [...found.values()].filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  }
}

/** Adds up what a table says of the features of one text after another; a feature counts once. */
class FeatureSum implements FeatureSink {
  readonly #table: TableModel;
  /** The text for which a row was counted last, by number. */
  readonly #seen: Uint32Array;
  #text = 0;
  /** Features that speak of results. */
  #known = 0;
  readonly #sums = new Float64Array(COLUMNS.length);

  constructor(table: TableModel) {
    this.#table = table;
    this.#seen = new Uint32Array(table.size + 1);
  }

  start(): void {
    this.#text++;
    this.#known = 0;
    this.#sums.fill(0);
  }

  add(template: number, a: number, b = 0, c = 0): void {
    const row = this.#table.row(featureKey(template, a, b, c));
    if (row === 0 || this.#seen[row] === this.#text) return;
    this.#seen[row] = this.#text;
    if (this.#table.weight(row, K) !== 0) this.#known++;
    this.#table.addRow(this.#sums, row);
  }

  logits(): Float64Array {
    const { bias, scale } = this.#table;
    return this.#sums.subarray(0, K).map((sum, k) => (sum + (bias[k] as number)) * scale);
  }

  result(): number {
    const { bias, scale } = this.#table;
    return ((this.#sums[K] as number) * resultShare(this.#known) + (bias[K] as number)) * scale;
  }
}

interface Naming {
  readonly post: JobPost;
  readonly symbols: NamedSymbols;
  readonly lexicon: WordLexicon;
  readonly features: StatementFeatures;
}

function namingFor(post: JobPost): Naming {
  const symbols = new NamedSymbols();
  const lexicon = new WordLexicon(symbols);
  return { post, symbols, lexicon, features: new StatementFeatures(symbols, lexicon) };
}

/** The key of a feature by the names of its symbols. */
export function keyOfNamed(template: number, parts: readonly string[]): number {
  const [a = 0, b = 0, c = 0] = parts.map(wordHash);
  return featureKey(template, a, b, c);
}
