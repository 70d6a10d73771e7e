import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { PRESET_NAMES } from '../engine/layers.ts';
import type { ConfigOptions } from '../files/config/configs.ts';
import type { EditChoice } from '../fix/apply-edits.ts';
import { VENDOR_IDS, type VendorId } from '../ats/types.ts';
import { JdlintError } from '../model/error.ts';
import { FORMATS, type Format, LANGUAGES, type Language, SEVERITIES, type Severity } from '../model/kinds.ts';
import type { RuleSetting, Settings } from '../engine/settings.ts';
import { DEFAULT_MAX_BYTES, readSize } from '../files/limits.ts';

/** Options of the command line, as commander hands them over. */
export interface CommandOptions {
  /** For linting each "name" or "name=file"; for `analyze` one name. */
  readonly format?: string | readonly string[];
  readonly outputFile?: string;
  readonly maxWarnings?: string;
  readonly failOn?: string;
  readonly quiet?: boolean;
  readonly explain?: boolean;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly inputFormat?: string;
  readonly rule?: readonly string[];
  readonly preset?: readonly string[];
  readonly reportUnusedDisables?: string;
  readonly headcount?: string;
  readonly place?: string;
  readonly color?: boolean;
  readonly maxSize?: string;
  readonly ndjson?: boolean;
  readonly title?: string;
  readonly language?: string;
  /** False for --no-config. */
  readonly config?: string | false;
  readonly printConfig?: string;
  readonly ignore?: boolean;
  readonly since?: string;
  readonly fix?: boolean;
  readonly fixSuggestions?: boolean;
  readonly fixDryRun?: boolean;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly cache?: boolean;
  readonly cacheLocation?: string;
  readonly watch?: boolean;
}

const collect = (value: string, before: readonly string[] = []) => [...before, value];

/** Options of every command that goes by the configuration. `which`: whose it takes the place of. */
export const addConfigOptions = (command: Command, which = 'this configuration, not the nearest one'): Command =>
  command.option('-c, --config <file>', which).option('--no-config', 'no configuration file');

/** Options of every command that reads posts. */
export function addInputOptions(command: Command): Command {
  command
    .optionsGroup('What to read:')
    .option('--stdin', 'read one post from standard input, as "-" does')
    .option('--stdin-filename <name>', 'name of standard input; tells format and configuration')
    .option(
      '--input-format <format>',
      `${[...FORMATS, ...VENDOR_IDS].join(', ')}; unless given by extension and content`,
    )
    .option('--title <title>', 'title of the post, over what its text says')
    .option('--max-size <size>', 'largest file that is read (10MB)')
    .option('--since <ref>', 'only files changed since a git commit, branch or tag')
    .option('--no-ignore', 'read also what .jdlintignore, .gitignore and "ignores" leave out')
    .optionsGroup('How to judge:');
  return addConfigOptions(command, 'this configuration for all posts, not the nearest of each')
    .option('--preset <name>', `${PRESET_NAMES.join(', ')}; may be repeated`, collect)
    .option('--rule <setting>', 'a rule\'s severity, "tool-checklist: error"; may be repeated', collect)
    .option('--headcount <number>', 'employees of the company, for posts that do not say')
    .option('--place <code>', 'place of work, for posts that do not say, such as US-CO')
    .option('--language <code>', 'en judges every post as English; auto refuses others');
}

/** Options of every command that writes a report. */
export function addOutputOptions(command: Command): Command {
  return (
    command
      .option('-o, --output-file <path>', 'write the report to a file')
      // In this order: commander takes a lone or earlier --no-color to mean that colours are on unless told.
      .option('--color', 'colours even where the output is no terminal (FORCE_COLOR)')
      .option('--no-color', 'no colours (NO_COLOR)')
  );
}

/** Options of linting alone. */
export function addLintOptions(command: Command, formats: readonly string[]): Command {
  return command
    .option('--report-unused-disables <level>', 'severity of comments that turn nothing off')
    .option('--print-config <file>', 'show the settings that hold for a file, and end')
    .optionsGroup('What fails:')
    .option('--fail-on <severity>', 'fail from here up: info, warning (default), error, off')
    .option('--max-warnings <number>', 'fail only where there are more, or any error')
    .option('--baseline <file>', 'known findings, which are not reported')
    .option('--update-baseline', 'write the present findings to the baseline')
    .optionsGroup('Mending:')
    .option('--fix', 'make the changes that are safe unread')
    .option('--fix-suggestions', 'and the first suggestion of each other finding')
    .option('--fix-dry-run', 'print those changes as a diff, and write nothing')
    .optionsGroup('Running:')
    .option('--watch', 'lint again whenever a file changes')
    .option('--cache', 'lint only what changed since the last run with --cache')
    .option('--cache-location <path>', 'file or folder of the cache (.jdlintcache)')
    .optionsGroup('Output:')
    .option('-f, --format <name>', `${formats.join(', ')}; "name=file" writes a file; may be repeated`, collect)
    .option('--quiet', 'show errors only; the status counts all')
    .option('--explain', 'say why the statements of findings were read as they were');
}

const invalid = (message: string, hint: string) => new JdlintError('OPTION_INVALID', message, { hint });

function wholeNumber(text: string | undefined, option: string): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text)) throw invalid(`${option} takes a whole number, not "${text}".`, `Write ${option} 10.`);
  return Number(text);
}

/** The number after --max-warnings, or null. Throws JdlintError OPTION_INVALID. */
export const maxWarningsOf = (options: CommandOptions): number | null =>
  wholeNumber(options.maxWarnings, '--max-warnings') ?? null;

/** The severity from which a run fails; null where the settings decide. Throws JdlintError OPTION_INVALID. */
export const thresholdOf = ({ failOn }: CommandOptions): Severity | null =>
  failOn === undefined ? null : severityNamed(failOn, '--fail-on');

function severityNamed(word: string, option: string): Severity {
  const found = SEVERITIES.find((severity) => severity === (word === 'warn' ? 'warning' : word));
  if (!found) throw invalid(`${option} takes ${SEVERITIES.join(', ')}, not "${word}".`, `Write ${option} error.`);
  return found;
}

/** Which edits are made, or null. */
export function editsOf({ fix, fixSuggestions, fixDryRun }: CommandOptions): EditChoice | null {
  if (fixSuggestions) return 'suggestions';
  return fix || fixDryRun ? 'fixes' : null;
}

/** The configurations to use. Throws JdlintError OPTION_INVALID, FILE_NOT_FOUND. */
export function configOptionsOf(options: CommandOptions): ConfigOptions {
  const { config } = options;
  const cwd = process.cwd();
  const file = config === false ? false : config === undefined ? null : resolve(cwd, config);
  if (file && !existsSync(file)) {
    throw new JdlintError('FILE_NOT_FOUND', `There is no configuration ${config}.`, {
      hint: 'Check the path after --config.',
    });
  }
  return { cwd, file, above: settingsOf(options) };
}

/** Refuses options that exclude each other, or lack another. Throws JdlintError OPTION_INVALID. */
export function checkTogether(options: CommandOptions, operands: readonly string[]): void {
  const { updateBaseline, baseline, watch, fixDryRun } = options;
  const stdin = operands.includes('-');
  if (updateBaseline && baseline === undefined) {
    throw invalid('--update-baseline needs a file.', 'Write --baseline jdlint-baseline.json --update-baseline.');
  }
  if (editsOf(options) !== null && !fixDryRun && stdin) {
    throw invalid('Standard input cannot be written to.', 'Give --fix-dry-run for a diff.');
  }
  if (options.outputFile === '') throw invalid('--output-file names no file.', 'Write --output-file report.txt.');
  if (fixDryRun && [options.format ?? []].flat().some((format) => /^[^=]*(?:=-)?$/.test(format))) {
    throw invalid(
      '--fix-dry-run prints a diff, and no report.',
      'Name a file for the report: --format json=report.json.',
    );
  }
  if (watch && stdin) throw invalid('--watch watches files, not standard input.', 'Name files or folders.');
  if (watch && updateBaseline) throw invalid('--watch and --update-baseline do not go together.', 'Leave one out.');
}

/** What was said of how all posts are written: a format of texts, a vendor of data, or neither. Throws OPTION_INVALID. */
export function inputFormatOf({ inputFormat }: CommandOptions): { format: Format | null; vendor: VendorId | null } {
  if (inputFormat === undefined) return { format: null, vendor: null };
  const format = FORMATS.find((name) => name === inputFormat) ?? null;
  const vendor = VENDOR_IDS.find((name) => name === inputFormat) ?? null;
  if (format === null && vendor === null) {
    throw invalid(
      `--input-format takes ${[...FORMATS, ...VENDOR_IDS].join(', ')}, not "${inputFormat}".`,
      'Leave it out to go by extension and content.',
    );
  }
  return { format, vendor };
}

/** Largest input in bytes. Throws JdlintError OPTION_INVALID. */
export const maxBytesOf = ({ maxSize }: CommandOptions): number =>
  maxSize === undefined ? DEFAULT_MAX_BYTES : readSize(maxSize);

/** Settings that the options make. Throws JdlintError OPTION_INVALID; what they say of rules is checked later. */
export function settingsOf(options: CommandOptions): Settings {
  const rules: Record<string, RuleSetting> = {};
  for (const text of options.rule ?? []) {
    const colon = text.indexOf(':');
    if (colon < 1)
      throw invalid(`--rule takes "id: severity", not "${text}".`, 'Write --rule "tool-checklist: error".');
    rules[text.slice(0, colon).trim()] = ruleSetting(text.slice(colon + 1).trim());
  }
  if (options.reportUnusedDisables !== undefined) {
    rules['unused-disable'] = severityNamed(options.reportUnusedDisables, '--report-unused-disables');
  }
  const headcount = wholeNumber(options.headcount, '--headcount');
  return {
    ...(options.preset?.length ? { preset: [...options.preset] } : {}),
    ...(Object.keys(rules).length > 0 ? { rules: rules as NonNullable<Settings['rules']> } : {}),
    ...(headcount === undefined ? {} : { headcount }),
    ...(options.place === undefined ? {} : { place: options.place }),
    ...(options.language === undefined ? {} : { language: languageOf(options.language) }),
  };
}

function languageOf(code: string): Language {
  const found = LANGUAGES.find((language) => language === code);
  if (found) return found;
  throw invalid(`--language takes ${LANGUAGES.join(', ')}, not "${code}".`, 'jdlint judges English posts only.');
}

/** A severity, or JSON such as ["error", {"minConfidence": 0.9}]. */
function ruleSetting(text: string): RuleSetting {
  if (!text.startsWith('[')) return text as Severity;
  try {
    return JSON.parse(text) as RuleSetting;
  } catch (cause) {
    throw new JdlintError('OPTION_INVALID', `The setting ${text} is no valid JSON.`, {
      hint: 'Write ["error", {"option": 1}].',
      cause,
    });
  }
}
