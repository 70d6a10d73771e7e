import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packStatements } from '../judge/statements/pack-statements.ts';
import { StatementModel } from '../judge/statements/statement-model.ts';
import { unpackStatements } from '../judge/statements/unpack-statements.ts';
import { TrainingData } from './data.ts';
import { trainRoles } from './train-roles.ts';
import { trainStatements } from './train-statements.ts';

/** `npm run train [-- --roles] [path/to/shared]`: makes the weights anew. The same material gives the same files. */
const here = dirname(fileURLToPath(import.meta.url));
const given = process.argv.slice(2);
/** `--roles`: leaves the statement model as it is. */
const rolesOnly = given.includes('--roles');
const shared = given.find((argument) => !argument.startsWith('--')) ?? join(here, '../../../shared');
const weights = join(here, '../data/weights');
const log = (line: string) => process.stdout.write(`${line}\n`);

/** One feature a line, so that a change of the weights can be read in a diff. */
const write = (name: string, value: unknown) => {
  const text = JSON.stringify(value, null, 0).replaceAll('],"', '],\n"').replaceAll('},"', '},\n"');
  writeFileSync(join(weights, name), `${text}\n`);
};

mkdirSync(weights, { recursive: true });
const data = new TrainingData(shared, join(here, 'labels'));
const statements = rolesOnly
  ? (JSON.parse(readFileSync(join(weights, 'statements.json'), 'utf8')) as ReturnType<typeof trainStatements>)
  : trainStatements(data, log);
if (!rolesOnly) write('statements.json', statements);
write('roles.json', trainRoles(data, new StatementModel(unpackStatements(packStatements(statements))), log));
