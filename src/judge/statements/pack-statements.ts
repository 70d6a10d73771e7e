import { compileTable } from '../linear/compile-table.ts';
import { type PackedTable, packTable } from '../linear/packed-table.ts';
import { HashFilter } from '../../words/hash-filter.ts';
import { wordHash } from '../../words/word-hash.ts';
import { keyOfNamed, type StatementTables } from './statement-model.ts';
import type { NamedTable, StatementWeights } from './statement-weights.ts';
import { TEMPLATES } from './templates.ts';

/** The statement model's tables as the package holds them: the filter of symbols in base 64. */
export interface PackedStatements extends Omit<StatementTables, 'table' | 'symbols'> {
  readonly table: PackedTable;
  readonly symbols: string;
}

/** The data file as the package holds it. Throws RangeError for a template that there is not. */
export function packStatements({ table, company, outcomeFrom }: StatementWeights): PackedStatements {
  const known = new HashFilter();
  for (const symbol of symbolsOf(table)) known.add(wordHash(symbol));
  const symbols = btoa(String.fromCharCode(...known.bytes));
  return { table: packTable(compileTable(table, keyed(table))), symbols, company, outcomeFrom };
}

function* symbolsOf({ features }: NamedTable): Generator<string> {
  for (const rows of Object.values(features)) for (const parts of Object.keys(rows)) yield* parts.split(' ');
}

function* keyed({ features }: NamedTable): Generator<readonly [number, readonly number[]]> {
  for (const [template, rows] of Object.entries(features)) {
    const number = (TEMPLATES as readonly string[]).indexOf(template);
    if (number < 0) throw new RangeError(`The weights hold features of an unknown template "${template}"`);
    for (const [parts, row] of Object.entries(rows)) yield [keyOfNamed(number, parts.split(' ')), row];
  }
}
