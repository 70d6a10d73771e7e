import roleWeights from '../data/weights/roles.json' with { type: 'json' };
import statementWeights from '../data/weights/statements.json' with { type: 'json' };
import { LinearModel, type LinearWeights } from './linear/model.ts';
import type { RoleModels } from './roles/judge-role.ts';
import { StatementModel, type StatementWeights } from './statements/statement-model.ts';

/** The trained models. Made by `npm run train`; see `src/train`. */
interface Models {
  readonly statement: StatementModel;
  readonly role: RoleModels;
}

let loaded: Models | null = null;

/** Builds the models from their data files at first use. */
export function models(): Models {
  loaded ??= {
    statement: new StatementModel(statementWeights as unknown as StatementWeights),
    role: {
      body: new LinearModel(roleWeights.body as unknown as LinearWeights),
      line: new LinearModel(roleWeights.line as unknown as LinearWeights),
      lineShare: roleWeights.lineShare,
      bodyTemperature: roleWeights.bodyTemperature,
      title: new LinearModel(roleWeights.title as unknown as LinearWeights),
      bodyFactor: roleWeights.bodyFactor,
      mismatch: new LinearModel(roleWeights.mismatch as unknown as LinearWeights),
      mismatchFrom: roleWeights.mismatchFrom,
      mismatchBelow: roleWeights.mismatchBelow,
    },
  };
  return loaded;
}
