import { resolve } from 'node:path';
import { Baseline } from '../files/baseline.ts';
import { Cache, CACHE_NAME } from '../files/cache.ts';
import { Configs } from '../files/config/configs.ts';
import type { Linter } from '../linter.ts';
import { JdlintError } from '../model/error.ts';
import type { Severity } from '../model/kinds.ts';
import type { InputError, PostReport } from '../report/types.ts';
import { errorLine, note } from './fail.ts';
import { diffOf, writeFixed } from './fixes.ts';
import { inputError, isError, isPassedOver, type ReadOptions, type ReadPost, readInputs } from './inputs.ts';
import { Judge, type Judged } from './judge.ts';
import {
  checkTogether,
  type CommandOptions,
  configOptionsOf,
  editsOf,
  inputFormatOf,
  maxBytesOf,
  maxWarningsOf,
  thresholdOf,
} from './options.ts';
import { NOWHERE, openOutput, type Output } from './output.ts';
import { Progress } from './progress.ts';
import { reportFiles, Reports, targetsOf } from './reports.ts';
import { select } from './select.ts';
import { Tally } from './tally.ts';

/** `jdlint [paths...]`: lints, reports, sets the exit status. Throws JdlintError for what is wrong with the options. */
export async function lintCommand(
  linter: Linter,
  version: string,
  paths: readonly string[],
  options: CommandOptions,
): Promise<void> {
  if (options.printConfig !== undefined) {
    const { printConfig } = await import('./print-config.ts');
    return printConfig(options.printConfig, new Configs(linter, configOptionsOf(options)));
  }
  const operands = operandsOf(paths, options);
  checkTogether(options, operands);
  const { cacheLocation, cache: wantsCache } = options;
  const location = cacheLocation ?? (wantsCache ? CACHE_NAME : null);
  const cache = location === null ? null : Cache.open(location);
  if (options.watch) {
    const { watch } = await import('./watch.ts');
    const kept = cache ?? Cache.inMemory();
    const own = [...reportFiles(options), options.baseline, location].filter((path) => path != null);
    const newConfigs = () => new Configs(linter, configOptionsOf(options));
    return watch(operands, own, newConfigs, (configs) => lintOnce(configs, version, operands, options, kept));
  }
  const configs = new Configs(linter, configOptionsOf(options));
  process.exitCode = await lintOnce(configs, version, operands, options, cache);
}

/** One run, and the status that it ends with. Throws JdlintError for what ends it early. */
async function lintOnce(
  configs: Configs,
  version: string,
  operands: readonly string[],
  options: CommandOptions,
  cache: Cache | null,
): Promise<number> {
  const run = new LintRun(configs, version, options, cache);
  // What is wrong with the settings of the command line is told before anything is read.
  await configs.of(null);
  return run.over(await select(operands, options, configs));
}

class LintRun {
  readonly #options: CommandOptions;
  readonly #configs: Configs;
  readonly #judge: Judge;
  readonly #cache: Cache | null;
  readonly #baseline: Baseline | null;
  readonly #read: ReadOptions;
  readonly #maxWarnings: number | null;
  readonly #threshold: Severity | null;
  readonly #tally = new Tally();
  readonly #edited = { posts: 0, edits: 0, skipped: 0 };
  readonly #version: string;
  #progress = new Progress(0);
  /** Where a dry run writes its diff; null in other runs. */
  #diff: Output | null = null;

  constructor(configs: Configs, version: string, options: CommandOptions, cache: Cache | null) {
    this.#options = options;
    this.#configs = configs;
    this.#cache = cache;
    this.#version = version;
    this.#read = readOptionsOf(options);
    this.#maxWarnings = maxWarningsOf(options);
    this.#threshold = thresholdOf(options);
    const withReasons =
      options.explain === true || targetsOf(forReports(options)).some(({ format }) => format === 'json');
    this.#judge = new Judge(configs, version, cache, editsOf(options), withReasons);
    const { baseline, updateBaseline = false } = options;
    this.#baseline = baseline === undefined ? null : Baseline.read(baseline, updateBaseline);
  }

  async over(selection: Parameters<typeof readInputs>[0]): Promise<number> {
    const reports = await this.#openReports();
    const { fixDryRun, outputFile } = this.#options;
    // Before any post: a diff of an earlier run must not stay where there is nothing to mend any more.
    if (fixDryRun) this.#diff = openOutput(outputFile);
    this.#progress = new Progress(selection.files.length);
    try {
      let done = 0;
      let last = '';
      for await (const input of readInputs(selection, this.#read)) {
        if (isPassedOver(input)) {
          this.#progress.clear();
          note(input.passedOver);
          continue;
        }
        if (isError(input)) this.#addErrors([input]);
        else await this.#lint(input, reports);
        if (input.path !== null && input.path !== last) await this.#progress.step(++done);
        last = input.path ?? last;
      }
      this.#progress.clear();
      const { posts, shown, errors } = this.#tally;
      await reports.end({ posts, totals: shown, errors });
      this.#diff?.end();
    } catch (error) {
      this.#progress.clear();
      reports.abort();
      this.#diff?.abort();
      throw error;
    }
    return this.#end();
  }

  async #openReports(): Promise<Reports> {
    const { fixDryRun, updateBaseline, quiet, explain } = this.#options;
    const { linter } = await this.#configs.of(null);
    const rules = linter.rules.map(({ meta }) => meta);
    const run = { quiet: quiet === true, explain: explain === true, version: this.#version, rules };
    // A dry run prints a diff, which a report in the midst of would make unusable; a new baseline leaves none to report.
    const silent = fixDryRun || updateBaseline;
    return Reports.open(forReports(this.#options), run, (file) =>
      silent && file === undefined ? NOWHERE : openOutput(file),
    );
  }

  async #lint(input: ReadPost, reports: Reports): Promise<void> {
    const { stdinFilename } = this.#options;
    const path = input.file?.path ?? (stdinFilename === undefined ? null : resolve(stdinFilename));
    const edited = await this.#judge.judge(input, path);
    if (Array.isArray(edited)) return this.#addErrors(edited);
    const isWritten = edited.edits === 0 || (await this.#write(input, edited));
    // What could not be written is still to be mended.
    const judged = isWritten ? edited : await this.#judge.judge(input, path, false);
    if (Array.isArray(judged)) return this.#addErrors(judged);
    if (!input.isWhole)
      this.#edited.skipped += judged.report.findings.filter((finding) => this.#wouldMend(finding)).length;
    const fresh = this.#withoutKnown(input, judged);
    const shown = this.#options.quiet ? errorsOnly(fresh) : fresh;
    this.#tally.add(fresh, shown, this.#threshold ?? judged.threshold);
    await reports.post(shown, () => this.#progress.clear());
  }

  /** Whether a finding would be mended if its post were a file. */
  #wouldMend({ fix, suggestions }: PostReport['findings'][number]): boolean {
    return fix !== null || (this.#options.fixSuggestions === true && suggestions.length > 0);
  }

  #withoutKnown({ path, file, id, isWhole }: ReadPost, { report, text }: Judged): PostReport {
    if (!this.#baseline) return report;
    const post = { path: file?.path ?? path, id: isWhole ? null : id, source: text };
    const findings = this.#baseline.unknown(post, report.findings);
    return this.#options.updateBaseline ? { ...report, findings: [] } : { ...report, findings };
  }

  /** Writes what was mended, or shows it. False where that failed. */
  async #write({ file, path, text: before }: ReadPost, { text: after, edits }: Judged): Promise<boolean> {
    try {
      if (this.#diff) {
        this.#progress.clear();
        const { outputFile } = this.#options;
        const colored = outputFile === undefined && process.stdout.isTTY === true;
        await this.#diff.write(await diffOf(file?.shown ?? path, before, after, colored));
      } else if (file) writeFixed(file, before, after, this.#read.maxBytes);
      this.#edited.posts++;
      this.#edited.edits += edits;
      return true;
    } catch (error) {
      if (!(error instanceof JdlintError)) throw error;
      this.#addErrors([inputError(path, error)]);
      return false;
    }
  }

  #addErrors(errors: readonly InputError[]): void {
    this.#progress.clear();
    for (const error of errors) {
      this.#tally.errors.push(error);
      if (error.path !== null) this.#baseline?.keep(error.path);
      process.stderr.write(errorLine(error));
    }
  }

  #end(): number {
    for (const text of this.#configs.notes.splice(0)) note(text);
    this.#endFixes();
    this.#endBaseline();
    if (this.#cache) {
      try {
        this.#cache.save();
      } catch (error) {
        // The run itself went well: without its cache the next one is slower, no more.
        if (!(error instanceof JdlintError)) throw error;
        note(error.message);
      }
      if (this.#cache.fault !== null) note(this.#cache.fault);
    }
    this.#endCounts();
    return this.#tally.status(this.#maxWarnings);
  }

  /** Says what lets the run fail, where the report does not show it. */
  #endCounts(): void {
    const { all, hidden } = this.#tally;
    const most = this.#maxWarnings;
    if (most !== null && all.warning > most)
      note(`${counted(all.warning, 'warning')}, and --max-warnings allows ${most}.`);
    else if (most === null && hidden > 0)
      note(`Not shown (--quiet), and counted for the status: ${counted(hidden, 'finding')}; see --fail-on.`);
  }

  #endFixes(): void {
    if (editsOf(this.#options) === null) return;
    const { posts, edits, skipped } = this.#edited;
    const verb = this.#options.fixDryRun ? 'would be' : edits === 1 ? 'was' : 'were';
    const { info, warning, error } = this.#tally.all;
    const rest = info + warning + error;
    if (edits > 0 || this.#options.fixDryRun) {
      note(`${counted(edits, 'change')} ${verb} made in ${counted(posts, 'post')}; ${counted(rest, 'finding')} left.`);
    }
    if (skipped > 0) note(`${counted(skipped, 'fix', 'fixes')} in data files not made: only posts that are files are.`);
  }

  #endBaseline(): void {
    if (!this.#baseline) return;
    const file = this.#options.baseline;
    if (this.#options.updateBaseline) {
      const { total, added, removed } = this.#baseline.update(process.cwd());
      note(`${file} holds ${counted(total, 'finding')}: ${added} new, ${removed} gone.`);
      return;
    }
    const known = this.#baseline.matched;
    if (known > 0) note(`${counted(known, 'finding')} known from ${file} not shown.`);
    const stale = this.#baseline.stale().length;
    if (stale > 0) note(`${counted(stale, 'finding')} of ${file} gone: --update-baseline takes them out.`);
  }
}

const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

/** The options as reports see them: the diff of a dry run goes where a report would. */
function forReports({ outputFile, ...options }: CommandOptions): CommandOptions {
  return options.fixDryRun || outputFile === undefined ? options : { ...options, outputFile };
}

/** Quiet is about what is shown: the status still counts every finding. */
const errorsOnly = (post: PostReport): PostReport => ({
  ...post,
  findings: post.findings.filter(({ severity }) => severity === 'error'),
});

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
    ...inputFormatOf(options),
    title: options.title ?? null,
    stdinName: options.stdinFilename ?? '<stdin>',
  };
}
