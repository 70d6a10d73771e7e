import type { Settings } from '../engine/settings.ts';
import { parseJson, postOf } from '../files/data-posts.ts';
import { showSize } from '../files/limits.ts';
import { type ByteLine, splitLines } from '../files/split-lines.ts';
import type { Linter } from '../linter.ts';
import { JdlintError } from '../model/error.ts';
import { type AnalysisRecord, analysisRecord } from '../report/analysis-record.ts';
import type { ErrorRecord } from '../schema/analysis-record.ts';
import { EXIT, type ExitStatus } from './exit-status.ts';
import { type CommandIo, writeText } from './io.ts';
import { problemError } from './post-source.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * `jdlint analyze --ndjson`: a post a line in, a record a line out, in the same order, in constant memory.
 * A line that is no valid post is answered by `{id, error}`, and the stream goes on: the status is 0 all the same.
 */
export async function streamCommand(
  options: { readonly settings: Settings; readonly maxBytes: number },
  linter: Linter,
  io: CommandIo,
): Promise<ExitStatus> {
  linter.resolve(options.settings);
  for await (const lines of splitLines(io.stdin, options.maxBytes)) {
    let answers = '';
    for (const line of lines) {
      answers += `${JSON.stringify(answer(line, options, linter))}\n`;
      if (answers.length < 65_536) continue;
      await writeText(io.stdout, answers);
      answers = '';
    }
    await writeText(io.stdout, answers);
  }
  return EXIT.clean;
}

function answer(
  line: ByteLine,
  { settings, maxBytes }: { readonly settings: Settings; readonly maxBytes: number },
  linter: Linter,
): AnalysisRecord | ErrorRecord {
  let id: string | number | null = null;
  try {
    const value = parseJson(textOf(line, maxBytes), 'The line');
    id = idOf(value);
    const { body, title, company, location, headcount, format } = postOf(value, 'The line');
    const result = linter.lint(body, { title, company, location, headcount, format: format ?? undefined, settings });
    const problem = result.problems[0];
    if (!problem) return analysisRecord(id, result);
    const { code, message } = problemError('body', problem, body);
    return { id, error: { code, message } };
  } catch (error) {
    if (!(error instanceof JdlintError) || error.code === 'RULE_CRASH') throw error;
    const { code, message, hint } = error;
    return { id, error: { code, message: hint ? `${message} ${hint}` : message } };
  }
}

function textOf(line: ByteLine, maxBytes: number): string {
  if (line === null) {
    const hint = 'Raise the limit with --max-size.';
    throw new JdlintError('LINE_TOO_LONG', `The line is longer than ${showSize(maxBytes)}.`, { hint });
  }
  try {
    return utf8.decode(line);
  } catch (cause) {
    throw new JdlintError('LINE_NOT_UTF8', 'The line is not in UTF-8.', { cause });
  }
}

function idOf(value: unknown): string | number | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}
