import { appendFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { systemReason } from '../files/system-error.ts';
import { JdlintError } from '../model/error.ts';
import { FORMAT_NAMES, type FormatName, loadStream } from '../report/index.ts';
import type { FormatOptions, PostReport, ReportStream, RunEnd } from '../report/types.ts';
import { useColor } from './color.ts';
import { openOutput, type Output } from './output.ts';

/** A report to write, and where: a file, or standard output. */
export interface ReportTarget {
  readonly format: FormatName;
  readonly file: string | null;
}

/** Options of the command line that say what is reported where. */
export interface ReportOptions {
  /** Each "name" or "name=file". */
  readonly format?: string | readonly string[];
  readonly outputFile?: string;
  readonly color?: boolean;
}

const invalid = (message: string, hint: string) => new JdlintError('OPTION_INVALID', message, { hint });

/** The reports that the options ask for; stylish unless told. Throws JdlintError OPTION_INVALID. */
export function targetsOf({ format = [], outputFile }: ReportOptions): ReportTarget[] {
  if (outputFile === '') throw invalid('--output-file names no file.', 'Write --output-file report.txt.');
  const asked = [format].flat();
  const targets = (asked.length > 0 ? asked : ['stylish']).map(targetOf);
  const open = targets.filter(({ file }) => file === null);
  if (open.length > 1) {
    const [one, two] = open as [ReportTarget, ReportTarget];
    const message = `Both ${one.format} and ${two.format} would go to one place.`;
    throw invalid(message, `Name a file for one of them: --format ${two.format}=report.txt.`);
  }
  if (outputFile !== undefined && open.length === 0) {
    throw invalid('--output-file has no report left to write.', 'Every --format names a file already: leave it out.');
  }
  const named = targets.map((target) => (target.file === null ? { ...target, file: outputFile ?? null } : target));
  const files = named.flatMap(({ file }) => (file === null ? [] : [resolve(file)]));
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice !== undefined) throw invalid(`Two reports would be written to ${twice}.`, 'Name a file for each.');
  return named;
}

/** The files that the options name for reports, as written. */
export const reportFiles = ({ format = [], outputFile }: Pick<ReportOptions, 'format' | 'outputFile'>): string[] =>
  [...[format].flat().map((text) => nameAndFile(text).file), outputFile].flatMap((file) =>
    file && file !== '-' ? file : [],
  );

/** The parts of "name" or "name=file". */
function nameAndFile(text: string): { readonly name: string; readonly file: string | null } {
  const equals = text.indexOf('=');
  return equals < 0 ? { name: text, file: null } : { name: text.slice(0, equals), file: text.slice(equals + 1) };
}

function targetOf(text: string): ReportTarget {
  const { name, file } = nameAndFile(text);
  const format = FORMAT_NAMES.find((known) => known === name);
  if (!format) throw invalid(`There is no format "${name}".`, `Formats: ${FORMAT_NAMES.join(', ')}.`);
  if (file === '') throw invalid(`--format ${name}= names no file.`, `Write --format ${name}=report.txt.`);
  return { format, file: file === '-' ? null : file };
}

/** What a run has to say beside its findings. */
export type RunOptions = Pick<FormatOptions, 'quiet' | 'explain' | 'version' | 'rules'>;

interface OpenReport {
  readonly stream: ReportStream;
  readonly output: Output;
}

/** All reports of a run, written as it goes on. After `end` each file is whole; after `abort` each is as it was. */
export class Reports {
  readonly #open: readonly OpenReport[];

  private constructor(open: readonly OpenReport[]) {
    this.#open = open;
  }

  /** Opens files and loads formats. Throws JdlintError OUTPUT_FAILED. */
  static async open(options: ReportOptions, run: RunOptions, output = openOutput): Promise<Reports> {
    const targets = targetsOf(options);
    const root = rootOf(process.cwd(), process.env);
    const open: OpenReport[] = [];
    try {
      for (const { format, file } of targets) {
        const color = file === null && useColor(options, process.stdout.isTTY === true);
        const stream = (await loadStream(format))({ ...run, root, color, width: process.stdout.columns ?? 80 });
        open.push({ stream, output: output(file ?? undefined) });
        const { GITHUB_STEP_SUMMARY: summary } = process.env;
        if (format !== 'github' || !summary || targets.some((one) => one.format === 'summary')) continue;
        open.push({
          stream: (await loadStream('summary'))({ ...run, root, color: false, width: 80 }),
          output: appendingTo(summary),
        });
      }
    } catch (error) {
      for (const one of open) one.output.abort();
      throw error;
    }
    return new Reports(open);
  }

  /** Reports a post; `before` is called where there is something to write. */
  async post(report: PostReport, before: () => void): Promise<void> {
    for (const { stream, output } of this.#open) {
      const text = stream.post(report);
      if (text !== '') before();
      await output.write(text);
    }
  }

  async end(end: RunEnd): Promise<void> {
    for (const { stream, output } of this.#open) {
      await output.write(stream.end(end));
      output.end();
    }
  }

  abort(): void {
    for (const { output } of this.#open) output.abort();
  }
}

/** GitHub hands each step a file for its summary, to which others of the step may have written. */
function appendingTo(file: string): Output {
  let text = '';
  return {
    write: async (more) => {
      text += more;
    },
    end: () => {
      try {
        appendFileSync(file, text);
      } catch (cause) {
        const message = `The job summary cannot be written: ${systemReason(cause)}.`;
        const hint = 'GITHUB_STEP_SUMMARY must name a file that can be written; unset it to leave the summary out.';
        throw new JdlintError('OUTPUT_FAILED', message, { hint, cause });
      }
    },
    abort: () => undefined,
  };
}

/** Path from the repository that a CI service checked out to the working folder; empty where there is none such. */
export function rootOf(cwd: string, env: Readonly<Record<string, string | undefined>>): string {
  const top = env['GITHUB_WORKSPACE'] || env['CI_PROJECT_DIR'];
  if (!top) return '';
  const inside = relative(top, cwd);
  return inside.startsWith('..') || resolve(top, inside) !== cwd ? '' : inside.split(sep).join('/');
}
