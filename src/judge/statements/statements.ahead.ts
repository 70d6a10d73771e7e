import type { StatementTables } from './statement-model.ts';
import { packedStatements } from './statements.pack.ts';
import { unpackStatements } from './unpack-statements.ts';

/** What the statement model learnt. The command reads it from a file; the library, which is to be small, unpacks it. */
export const statementTables = (): StatementTables => unpackStatements(packedStatements());
