import type { Table } from '../linear/table-model.ts';
import type { CompanyWeights } from './company.ts';

/** The statement model's data file, made by the training. */
export interface StatementWeights {
  readonly table: NamedTable;
  readonly company: CompanyWeights;
  /** An outcome is said only from this probability up; below it the next best kind stands. */
  readonly outcomeFrom: number;
}

/**
 * A trained classifier over features of few parts, as people can read it. A feature is a template and one to three
 * symbols, parted by spaces; behind it stands one whole number a class, which `scale` makes logits.
 */
export interface NamedTable extends Omit<Table, 'keys' | 'rows'> {
  readonly features: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
}
