import { unpackTable } from '../linear/packed-table.ts';
import { hashTable } from '../linear/table-model.ts';
import { packedRoles } from './roles.pack.ts';
import type { RoleTables } from './role-weights.ts';

/** What the role models learnt. The command reads it from a file; the library, which is to be small, unpacks it. */
export function roleTables(): RoleTables {
  const { body, line, ...rest } = packedRoles();
  return { body: hashTable(unpackTable(body)), line: hashTable(unpackTable(line)), ...rest };
}
