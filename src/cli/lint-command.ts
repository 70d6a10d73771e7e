import type { Linter, LintResult } from '../linter.ts';
import { JdlintError } from '../model/error.ts';
import type { Severity } from '../model/kinds.ts';
import { FORMAT_NAMES, loadFormatter } from '../report/index.ts';
import { reaches } from '../report/totals.ts';
import type { InputError, PostReport } from '../report/types.ts';
import { CLEAN, errorLine, FOUND, MISTAKE } from './fail.ts';
import { inputError, isError, type ReadOptions, readInputs } from './inputs.ts';
import {
  type CommandOptions,
  formatNameOf,
  inputFormatOf,
  maxBytesOf,
  maxWarningsOf,
  settingsOf,
  thresholdOf,
  useColor,
} from './options.ts';
import { writeOut } from './output.ts';

/** `jdlint [paths...]`: lints, reports, sets the exit status. Throws JdlintError for what is wrong with the options. */
export async function lintCommand(
  linter: Linter,
  version: string,
  paths: readonly string[],
  options: CommandOptions,
): Promise<void> {
  const format = formatNameOf(options.format, FORMAT_NAMES);
  const threshold = thresholdOf(options);
  const maxWarnings = maxWarningsOf(options);
  const settings = settingsOf(options);
  linter.resolve(settings);
  const operands = operandsOf(paths, options);
  const posts: PostReport[] = [];
  const errors: InputError[] = [];
  for await (const input of readInputs(operands, readOptionsOf(options))) {
    if (isError(input)) errors.push(input);
    else {
      const result = linter.lint(input.text, { ...input.options, settings });
      addResult(input, result, posts, errors);
    }
  }
  const formatter = await loadFormatter(format);
  const text = formatter(
    { posts: options.quiet ? posts.map(errorsOnly) : posts, errors },
    {
      color: options.outputFile === undefined && useColor(options, process.stdout.isTTY === true),
      width: process.stdout.columns ?? 80,
      quiet: options.quiet === true,
      explain: options.explain === true,
      version,
    },
  );
  for (const error of errors) process.stderr.write(errorLine(error));
  await writeOut(text, options.outputFile);
  process.exitCode = statusOf(posts, errors, threshold, maxWarnings);
}

/** Quiet is about what is shown: the status still counts every finding. */
const errorsOnly = (post: PostReport): PostReport => ({
  ...post,
  findings: post.findings.filter(({ severity }) => severity === 'error'),
});

function addResult(
  input: { readonly path: string },
  result: LintResult,
  posts: PostReport[],
  errors: InputError[],
): void {
  // What was read in part must not look clean, nor be judged by that part.
  errors.push(...result.problems.map(({ code, message }) => problemError(input.path, code, message)));
  if (result.problems.length > 0) return;
  const findings = result.findings.map((finding) => finding.toJSON());
  posts.push({
    path: input.path,
    title: result.post.title?.value ?? null,
    role: result.role,
    score: result.analysis.score,
    findings,
  });
}

/** What could not be read of a post, as an error of the run. */
export function problemError(path: string, problem: string, message: string): InputError {
  const code = problem === 'FRONT_MATTER_INVALID' || problem === 'BODY_EMPTY' ? problem : 'FILE_UNREADABLE';
  const hint =
    code === 'FRONT_MATTER_INVALID'
      ? 'Mend the YAML between the two lines of three hyphens.'
      : 'Give the text of a post.';
  return inputError(path, new JdlintError(code, `${path}: ${message.replace(/[.\s]*$/, '.')}`, { hint }));
}

function statusOf(
  posts: readonly PostReport[],
  errors: readonly InputError[],
  threshold: Severity,
  maxWarnings: number | null,
): number {
  if (errors.length > 0) return MISTAKE;
  const findings = posts.flatMap((post) => post.findings);
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  if (maxWarnings !== null) {
    return warnings > maxWarnings || findings.some(({ severity }) => severity === 'error') ? FOUND : CLEAN;
  }
  return findings.some((finding) => reaches(finding, threshold)) ? FOUND : CLEAN;
}

/** The operands with `--stdin` as "-". Throws JdlintError INPUT_MISSING where there are none. */
export function operandsOf(paths: readonly string[], { stdin }: CommandOptions): readonly string[] {
  const operands = stdin ? ['-', ...paths] : paths;
  if (operands.length > 0) return operands;
  throw new JdlintError('INPUT_MISSING', 'No post was named.', {
    hint: 'Name files, folders or globs, or "-" for standard input; see jdlint --help.',
  });
}

/** How the inputs are read. Throws JdlintError OPTION_INVALID. */
export function readOptionsOf(options: CommandOptions): ReadOptions {
  return {
    cwd: process.cwd(),
    maxBytes: maxBytesOf(options),
    format: inputFormatOf(options),
    title: options.title ?? null,
    stdinName: options.stdinFilename ?? '<stdin>',
  };
}
