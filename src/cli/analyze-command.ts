import type { Settings } from '../engine/settings.ts';
import type { Linter } from '../linter.ts';
import { type AnalysisRecord, analysisRecord } from '../report/analysis-record.ts';
import { errorLine } from './error-line.ts';
import { EXIT, type ExitStatus } from './exit-status.ts';
import { type CommandIo, writeText } from './io.ts';
import { type InputOptions, problemError, readInputs } from './post-source.ts';

export const ANALYSIS_FORMATS = ['text', 'json', 'ndjson'] as const;

export interface AnalyzeCommandOptions extends InputOptions {
  readonly settings: Settings;
  readonly format: (typeof ANALYSIS_FORMATS)[number];
}

/** Writes what jdlint makes of each post. Throws JdlintError for wrong settings. */
export async function analyzeCommand(
  operands: readonly string[],
  options: AnalyzeCommandOptions,
  linter: Linter,
  io: CommandIo,
): Promise<ExitStatus> {
  const { settings, format } = options;
  linter.resolve(settings);
  const write = await recordWriter(format, io);
  let status: ExitStatus = EXIT.clean;
  for await (const { post, error } of readInputs(operands, options, io)) {
    const result = post && linter.lint(post.text, { ...post.options, settings });
    const faults = error ? [error] : result.problems.map((problem) => problemError(post.path, problem, post.text));
    if (faults.length === 0 && post && result) await write(post.path, analysisRecord(post.id, result));
    for (const fault of faults) io.stderr.write(errorLine(fault));
    if (faults.length > 0) status = EXIT.mistake;
  }
  await write(null, null);
  return status;
}

type RecordWriter = (path: string | null, record: AnalysisRecord | null) => Promise<void>;

/** Writes records one by one; a call without a record ends the output. */
async function recordWriter(format: AnalyzeCommandOptions['format'], io: CommandIo): Promise<RecordWriter> {
  let count = 0;
  if (format === 'ndjson') return async (_, record) => record ? writeText(io.stdout, `${JSON.stringify(record)}\n`) : undefined;
  if (format === 'json') {
    return async (_, record) => {
      if (!record) return writeText(io.stdout, count === 0 ? '[]\n' : '\n]\n');
      await writeText(io.stdout, (count++ === 0 ? '[\n' : ',\n') + JSON.stringify(record, null, 2));
    };
  }
  const { analysisText } = await import('../report/analysis-text.ts');
  return async (path, record) => {
    if (record) await writeText(io.stdout, `${count++ === 0 ? '' : '\n'}${analysisText(path ?? '', record)}\n`);
  };
}
