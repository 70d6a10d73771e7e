import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StatementModel } from '../judge/statements/statement-model.ts';
import { TrainingData } from './data.ts';
import { trainRoles } from './train-roles.ts';
import { trainStatements } from './train-statements.ts';

/** `npm run train [-- path/to/shared]`: makes the weights anew. The same material gives the same files. */
const here = dirname(fileURLToPath(import.meta.url));
const shared = process.argv[2] ?? join(here, '../../../shared');
const weights = join(here, '../data/weights');
const log = (line: string) => process.stdout.write(`${line}\n`);

/** One feature a line, so that a change of the weights can be read in a diff. */
const write = (name: string, value: unknown) => {
  const text = JSON.stringify(value, null, 0).replaceAll('],"', '],\n"').replaceAll('},"', '},\n"');
  writeFileSync(join(weights, name), `${text}\n`);
};

mkdirSync(weights, { recursive: true });
const data = new TrainingData(shared, join(here, 'labels'));
const statements = trainStatements(data, log);
write('statements.json', statements);
write('roles.json', trainRoles(data, new StatementModel(statements), log));
