import { Command, CommanderError } from 'commander';
import { linter } from '../index.ts';
import { JdlintError } from '../model/error.ts';
import { version } from '../version.ts';
import { analyzeCommand } from './analyze-command.ts';
import { fail, MISTAKE } from './fail.ts';
import { lintCommand } from './lint-command.ts';
import { addInputOptions, type CommandOptions } from './options.ts';
import { endWithReader, writeOut } from './output.ts';
import { rolesText, rulesText } from './show-commands.ts';

function program(): Command {
  const jdlint = new Command('jdlint')
    .description('Lints IT-infrastructure job posts: tool checklists against outcomes, titles against the work.')
    .version(version)
    .enablePositionalOptions()
    .argument('[paths...]', 'files, folders, globs, or "-" for standard input')
    .option('--format <name>', 'stylish (default), compact, json')
    .option('--max-warnings <number>', 'fail only where there are more warnings, or any error')
    .option('--fail-on <severity>', 'fail from this severity up: info, warning (default), error, or off')
    .option('--quiet', 'report errors only')
    .option('--explain', 'say why the statements of findings were read as they were')
    .addHelpText(
      'after',
      '\nStatus: 0 nothing at or above the threshold, 1 findings, 2 a mistake or input that cannot be read.',
    )
    .action((paths: string[], options: CommandOptions) => lintCommand(linter, version, paths, options));
  addInputOptions(jdlint);
  const analyze = jdlint
    .command('analyze')
    .description('print what is read and judged of each post instead of findings')
    .argument('[paths...]', 'files, folders, globs, or "-" for standard input')
    .option('--format <name>', 'text (default) or json')
    .option('--explain', 'list the statements, each with what it was read as and why')
    .option('--ndjson', 'read one post a line from standard input, write one answer a line')
    .action((paths: string[], options: CommandOptions) => analyzeCommand(linter, paths, options));
  addInputOptions(analyze);
  jdlint
    .command('rules')
    .description('list the rules')
    .action(() => writeOut(rulesText(linter), undefined));
  jdlint
    .command('roles')
    .description('list the roles, or show one')
    .argument('[id]')
    .action((id: string | undefined) => writeOut(rolesText(id), undefined));
  for (const command of [jdlint, ...jdlint.commands]) {
    command.exitOverride().configureOutput({ outputError: () => undefined });
  }
  return jdlint;
}

/** An option that does not exist, in the words of the other errors. */
function asOwnError(error: CommanderError): JdlintError {
  const message = error.message
    .replace(/^error: /, '')
    .replace(/\n\(?/, ' (')
    .trim();
  const sentence = `${message.charAt(0).toUpperCase()}${message.slice(1)}`.replace(/\.?$/, '.');
  return new JdlintError('OPTION_UNKNOWN', sentence, { hint: 'See jdlint --help.' });
}

async function main(): Promise<void> {
  endWithReader();
  process.on('SIGINT', () => process.exit(130));
  try {
    await program().parseAsync();
  } catch (error) {
    if (!(error instanceof CommanderError)) return fail(error);
    if (error.exitCode === 0) return;
    fail(asOwnError(error));
    process.exitCode = MISTAKE;
  }
}

await main();
