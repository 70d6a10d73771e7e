import { LinearModel } from './linear/model.ts';
import { unpackTable } from './linear/packed-table.ts';
import { TableModel } from './linear/table-model.ts';
import type { RoleModels } from './roles/judge-role.ts';
import { packedRoles } from './roles/roles.pack.ts';
import { StatementModel } from './statements/statement-model.ts';
import { packedStatements } from './statements/statements.pack.ts';

/** The trained models. Made by `npm run train`; see `src/train`. */
interface Models {
  readonly statement: StatementModel;
  readonly role: RoleModels;
}

let loaded: Models | null = null;

/** Builds the models from their data files at first use. */
export function models(): Models {
  return (loaded ??= load());
}

function load(): Models {
  const { body, line, title, mismatch, ...rest } = packedRoles();
  return {
    statement: new StatementModel(packedStatements()),
    role: {
      ...rest,
      body: new TableModel(unpackTable(body)),
      line: new TableModel(unpackTable(line)),
      title: new LinearModel(title),
      mismatch: new LinearModel(mismatch),
    },
  };
}
