import { resolve } from 'node:path';
import type { Settings } from '../engine/settings.ts';
import { writeAtomically } from '../files/write.ts';
import type { Linter, LintResult } from '../linter.ts';
import type { Severity } from '../model/kinds.ts';
import { type FormatName, loadFormatter } from '../report/index.ts';
import { reaches, totalsOf } from '../report/totals.ts';
import type { InputError, PostReport, RunReport } from '../report/types.ts';
import { useColor } from './color.ts';
import { errorLine } from './error-line.ts';
import { EXIT, type ExitStatus } from './exit-status.ts';
import { type CommandIo, writeText } from './io.ts';
import { type InputOptions, type PostSource, problemError, readInputs } from './post-source.ts';

export interface LintCommandOptions extends InputOptions {
  readonly settings: Settings;
  readonly format: FormatName;
  readonly outputFile: string | undefined;
  readonly maxWarnings: number | undefined;
  readonly failOn: Severity | undefined;
  readonly quiet: boolean;
  readonly color: boolean | undefined;
  readonly version: string;
}

const WIDTH = 80;
const WIDEST = 120;

/** Lints all posts that the operands mean and writes the report. Throws JdlintError for wrong settings or output. */
export async function lintCommand(
  operands: readonly string[],
  options: LintCommandOptions,
  linter: Linter,
  io: CommandIo,
): Promise<ExitStatus> {
  const threshold = thresholdOf(options, linter);
  const run = await lintAll(operands, options, linter, io);
  for (const error of run.errors) io.stderr.write(errorLine(error));
  const shown = options.quiet ? quieter(run, threshold) : run;
  const toFile = options.outputFile !== undefined;
  const formatter = await loadFormatter(options.format);
  const text = formatter(shown, {
    color: useColor(options.color, io.env, toFile ? null : io.stdout),
    width: Math.min(WIDEST, io.stdout.columns || WIDTH),
    quiet: options.quiet,
    version: options.version,
  });
  const output = text === '' ? '' : `${text}\n`;
  if (options.outputFile !== undefined) writeAtomically(resolve(io.cwd, options.outputFile), output, io.cwd);
  else await writeText(io.stdout, output);
  return statusOf(run, threshold, options.maxWarnings);
}

/** With a number of warnings that are let pass, only errors fail by themselves, unless the user says otherwise. */
function thresholdOf({ failOn, maxWarnings, settings }: LintCommandOptions, linter: Linter): Severity {
  const { threshold } = linter.resolve(settings);
  return failOn ?? (maxWarnings === undefined || settings.threshold !== undefined ? threshold : 'error');
}

async function lintAll(
  operands: readonly string[],
  options: LintCommandOptions,
  linter: Linter,
  io: CommandIo,
): Promise<RunReport> {
  const posts: PostReport[] = [];
  const errors: InputError[] = [];
  for await (const { post, error } of readInputs(operands, options, io)) {
    if (error) {
      errors.push(error);
      continue;
    }
    const result = linter.lint(post.text, { ...post.options, settings: options.settings });
    if (result.problems.length > 0) {
      errors.push(...result.problems.map((problem) => problemError(post.path, problem, post.text)));
    } else posts.push(reportOf(post, result));
  }
  return { posts, errors };
}

/** Plain data, so that the source and the tree of a post can go before the next one is read. */
function reportOf({ path }: PostSource, { findings, post, role, analysis }: LintResult): PostReport {
  const records = findings.map((finding) => finding.toJSON());
  return { path, title: post.title?.value ?? null, role, score: analysis.score, findings: records };
}

function quieter({ posts, errors }: RunReport, threshold: Severity): RunReport {
  const shown = posts.map((post) => ({ ...post, findings: post.findings.filter((finding) => reaches(finding, threshold)) }));
  return { posts: shown.filter(({ findings }) => findings.length > 0), errors };
}

function statusOf({ posts, errors }: RunReport, threshold: Severity, maxWarnings: number | undefined): ExitStatus {
  if (errors.length > 0) return EXIT.mistake;
  const fails = posts.some(({ findings }) => findings.some((finding) => reaches(finding, threshold)));
  const tooMany = maxWarnings !== undefined && totalsOf(posts).warning > maxWarnings;
  return fails || tooMany ? EXIT.findings : EXIT.clean;
}
