import { LinearModel } from './linear/model.ts';
import { TableModel } from './linear/table-model.ts';
import type { RoleModels } from './roles/judge-role.ts';
import { roleTables } from './roles/roles.ahead.ts';
import { StatementModel } from './statements/statement-model.ts';
import { statementTables } from './statements/statements.ahead.ts';

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
  const { body, line, title, mismatch, ...rest } = roleTables();
  return {
    statement: new StatementModel(statementTables()),
    role: {
      ...rest,
      body: new TableModel(body),
      line: new TableModel(line),
      title: new LinearModel(title),
      mismatch: new LinearModel(mismatch),
    },
  };
}
