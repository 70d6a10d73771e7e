import type { Command } from 'commander';
import type { FormatName } from '../report/index.ts';
import { JdlintError } from '../model/error.ts';
import { FORMATS, type Format, SEVERITIES, type Severity } from '../model/kinds.ts';
import type { RuleSetting, Settings } from '../engine/settings.ts';
import { DEFAULT_MAX_BYTES, readSize } from '../files/limits.ts';

/** Options of the command line, as commander hands them over. */
export interface CommandOptions {
  readonly format?: string;
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
  readonly headcount?: string;
  readonly place?: string;
  readonly color?: boolean;
  readonly maxSize?: string;
  readonly ndjson?: boolean;
  readonly title?: string;
}

const collect = (value: string, before: readonly string[] = []) => [...before, value];

/** Options of every command that reads posts. */
export function addInputOptions(command: Command): Command {
  return (
    command
      .option('--stdin', 'read one post from standard input ("-" does the same)')
      .option('--stdin-filename <name>', 'name for standard input in messages; its extension tells the format')
      .option('--input-format <format>', `how posts are written: ${FORMATS.join(', ')} (by extension or content)`)
      .option('--title <title>', 'title of the post, where the text does not hold it')
      .option('--max-size <size>', 'largest file that is read, such as 500kB or 50MB (10MB)')
      .option('--preset <name>', 'preset of rules; may be given again, later ones win', collect)
      .option('--rule <setting>', 'severity of a rule, as "tool-checklist: error"; may be given again', collect)
      .option('--headcount <number>', 'employees of the company, for posts that do not say')
      .option('--place <code>', 'place of work, for posts that do not say, such as US-CO')
      .option('--output-file <path>', 'write the report to a file')
      // In this order: commander takes a lone or earlier --no-color to mean that colours are on unless told.
      .option('--color', 'colours even where the output is no terminal (also by FORCE_COLOR)')
      .option('--no-color', 'no colours (also by NO_COLOR)')
  );
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

/** The severity from which a run fails. Throws JdlintError OPTION_INVALID. */
export function thresholdOf(options: CommandOptions): Severity {
  const word = options.failOn === 'warn' ? 'warning' : (options.failOn ?? 'warning');
  const found = SEVERITIES.find((severity) => severity === word);
  if (!found) throw invalid(`--fail-on takes ${SEVERITIES.join(', ')}, not "${word}".`, 'Write --fail-on error.');
  return found;
}

/** The format said for all posts, or null. Throws JdlintError OPTION_INVALID. */
export function inputFormatOf({ inputFormat }: CommandOptions): Format | null {
  if (inputFormat === undefined) return null;
  const found = FORMATS.find((format) => format === inputFormat);
  if (!found)
    throw invalid(
      `--input-format takes ${FORMATS.join(', ')}, not "${inputFormat}".`,
      'Leave it out to go by extension and content.',
    );
  return found;
}

/** The name of the report's format. Throws JdlintError OPTION_INVALID. */
export function formatNameOf(format: string | undefined, names: readonly FormatName[]): FormatName {
  const found = names.find((name) => name === (format ?? 'stylish'));
  if (!found) throw invalid(`There is no format "${format}".`, `Formats: ${names.join(', ')}.`);
  return found;
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
  const headcount = wholeNumber(options.headcount, '--headcount');
  return {
    ...(options.preset?.length ? { preset: [...options.preset] } : {}),
    ...(Object.keys(rules).length > 0 ? { rules: rules as NonNullable<Settings['rules']> } : {}),
    ...(headcount === undefined ? {} : { headcount }),
    ...(options.place === undefined ? {} : { place: options.place }),
  };
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

/** Whether escape sequences may be written to a stream. */
export function useColor(options: CommandOptions, isTerminal: boolean): boolean {
  if (options.color === false || process.env.NO_COLOR) return false;
  return options.color === true || Boolean(process.env.FORCE_COLOR && process.env.FORCE_COLOR !== '0') || isTerminal;
}
