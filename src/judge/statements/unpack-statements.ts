import { unpackTable } from '../linear/packed-table.ts';
import { hashTable } from '../linear/table-model.ts';
import type { PackedStatements } from './pack-statements.ts';
import type { StatementTables } from './statement-model.ts';

/** The statement model's tables, as the model looks features up in them. */
export function unpackStatements({ table, symbols, ...rest }: PackedStatements): StatementTables {
  return { table: hashTable(unpackTable(table)), symbols: bytesOf(symbols), ...rest };
}

function bytesOf(base64: string): Uint8Array {
  const signs = atob(base64);
  const bytes = new Uint8Array(signs.length);
  for (let at = 0; at < signs.length; at++) bytes[at] = signs.charCodeAt(at);
  return bytes;
}
