import { existsSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import type { Role } from '../catalogue/role.ts';
import { functionsFor } from '../functions.ts';
import { linter } from '../index.ts';
import type { Rule } from '../engine/rule.ts';
import { JdlintError } from '../model/error.ts';
import { FORMAT_NAMES } from '../report/index.ts';
import { keepCompiled } from '../start/compiled.ts';
import { capitalized } from '../words/capitalized.ts';
import { version } from '../version.ts';
import { useColor } from './color.ts';
import { fail, MISTAKE, note } from './fail.ts';
import { Configs } from '../files/config/configs.ts';
import { lintCommand } from './lint-command.ts';
import {
  addConfigOptions,
  addInputOptions,
  addLintOptions,
  addOutputOptions,
  type CommandOptions,
  configOptionsOf,
} from './options.ts';
import { outliveReader, writeOut, writeWhole } from './output.ts';

const EXAMPLES = `
Examples:
  jdlint posts                              lint a folder of posts
  jdlint "posts/**/*.md" --fail-on error    fail on errors only
  jdlint - --title "SRE" < post.html        lint what another program writes
  jdlint posts --since origin/main          lint what a branch changed
  jdlint posts --baseline known.json --update-baseline
                                            put up with what is there today
  jdlint posts --fix-suggestions --fix-dry-run
                                            show proposals as a diff

Status: 0 nothing at or above the threshold, 1 findings,
        2 a mistake, or input that cannot be read.
Configuration: jdlint.config.{js,mjs,ts,json,yaml} or "jdlint" in package.json.`;

let readPosts = false;

/** Keeps what the engine compiled for the next run. Not after a run that read no posts: whoever asked for help had little of it compiled. */
export function keep(place: string, code: () => Buffer): void {
  if (readPosts) keepCompiled(place, code());
}

/** What the named configuration brings, or that of the working directory. Throws JdlintError for a broken one. */
const configured = (options: CommandOptions) => new Configs(linter, configOptionsOf(options)).of(null);

/** The rules of the configuration, or the built-in ones beside a note of what is wrong with it. */
async function knownRules(options: CommandOptions): Promise<readonly Rule[]> {
  try {
    return (await configured(options)).linter.rules;
  } catch (error) {
    // One that was named must be there.
    if (!(error instanceof JdlintError) || options.config !== undefined) throw error;
    note(`${error.message} The built-in rules are shown.`);
    return linter.rules;
  }
}

/** The roles of the configuration, those of plugins among them. Throws JdlintError for a broken one. */
async function knownRoles(options: CommandOptions): Promise<readonly Role[]> {
  const { linter: own, settings } = await configured(options);
  return functionsFor(own).rolesOf(settings);
}

/** A starting post takes the place of no other file. Throws JdlintError OPTION_INVALID. */
function refuseExisting(file: string | undefined): void {
  if (file === undefined || !existsSync(file)) return;
  throw new JdlintError('OPTION_INVALID', `${file} exists already.`, {
    hint: 'Name another file, or remove it first.',
  });
}

function program(): Command {
  const jdlint = new Command('jdlint')
    .usage('[options] <paths...>')
    .description(
      'Lints IT-infrastructure job posts: tool checklists against outcomes, titles\nagainst the work. Paths are files, folders, globs, or "-" for standard input.',
    )
    .enablePositionalOptions()
    .argument('[paths...]')
    .action((paths: string[], options: CommandOptions) => lintCommand(linter, version, paths, options));
  addLintOptions(addInputOptions(jdlint), FORMAT_NAMES);
  addOutputOptions(jdlint)
    .optionsGroup('Help:')
    .version(version, '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this')
    .helpCommand('help [command]', 'show what a command takes')
    .addHelpText('after', EXAMPLES);
  const analyze = jdlint
    .command('analyze')
    .usage('[options] <paths...>')
    .summary('print what is read and judged of posts, instead of findings')
    .description('Prints what is read and judged of each post: role, level, pay, kinds of statement.')
    .argument('[paths...]')
    .action(async (paths: string[], options: CommandOptions) => {
      const { analyzeCommand } = await import('./analyze-command.ts');
      await analyzeCommand(linter, paths, options);
    });
  jdlint.hook('postAction', (_, command) => {
    readPosts ||= command === jdlint || command === analyze;
  });
  addInputOptions(analyze)
    .optionsGroup('Output:')
    .option('-f, --format <name>', 'text (default), json')
    .option('--explain', 'list the statements, each with what it was read as and why')
    .option('--ndjson', 'read a post a line from standard input, write an answer a line');
  addOutputOptions(analyze).optionsGroup('Help:').helpOption('-h, --help', 'show this');
  addConfigOptions(jdlint.command('rules'))
    .description('list the rules, those of plugins among them')
    .action(async (options: CommandOptions) => {
      const { rulesText } = await import('./show-commands.ts');
      await writeOut(`${rulesText(await knownRules(options))}\n`);
    });
  addConfigOptions(jdlint.command('explain'))
    .description('show the page of a rule: what it finds, why, how to mend it, its options')
    .argument('<rule>')
    .option('--color', 'colours even where the output is no terminal')
    .option('--no-color', 'no colours')
    .action(async (id: string, options: CommandOptions) => {
      const { explainText } = await import('./page-commands.ts');
      const color = useColor(options, process.stdout.isTTY === true);
      await writeOut(
        `${await explainText(await knownRules(options), id, { width: process.stdout.columns ?? 80, color })}\n`,
      );
    });
  addConfigOptions(jdlint.command('new'))
    .description('write a starting post for a role: results first, blanks in square brackets')
    .argument('<role>')
    .option('--level <level>', 'entry, mid (default), senior, lead, manager')
    .option('--title <title>', 'title of the post, where the usual one of role and level will not do')
    .option('--output-file <path>', 'write the post to a file')
    .action(async (role: string, options: CommandOptions & { level?: string }) => {
      const { newText } = await import('./page-commands.ts');
      refuseExisting(options.outputFile);
      await writeWhole(`${newText(await knownRoles(options), role, options)}\n`, options.outputFile);
    });
  addConfigOptions(jdlint.command('roles'))
    .description('list the roles, or show one')
    .argument('[id]')
    .action(async (id: string | undefined, options: CommandOptions) => {
      const { rolesText } = await import('./show-commands.ts');
      await writeOut(`${rolesText(id, await knownRoles(options))}\n`);
    });
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
  const sentence = capitalized(message).replace(/\.?$/, '.');
  return new JdlintError('OPTION_UNKNOWN', sentence, { hint: 'See jdlint --help.' });
}

async function main(): Promise<void> {
  outliveReader();
  // What is half-written is taken away on the way out; see AtomicFile.
  for (const [signal, status] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.on(signal, () => {
      process.stderr.write('jdlint: interrupted.\n');
      process.exit(status);
    });
  }
  try {
    await program().parseAsync();
  } catch (error) {
    if (!(error instanceof CommanderError)) return fail(error);
    if (error.exitCode === 0) return;
    fail(asOwnError(error));
    process.exitCode = MISTAKE;
  }
}

void main();
