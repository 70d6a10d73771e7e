import { resolve } from 'node:path';
import { Configs } from '../files/config/configs.ts';
import type { Linter, LintResult } from '../linter.ts';
import { JdlintError } from '../model/error.ts';
import { analysisRecord } from '../report/analysis-record.ts';
import { analysisText } from '../report/analysis-text.ts';
import { explainedStatements } from '../report/explained-statements.ts';
import type { InputError } from '../report/types.ts';
import { safeJson } from '../report/safe-json.ts';
import type { AnalysisRecord } from '../report/analysis-record.ts';
import { errorLine, MISTAKE, note } from './fail.ts';
import { isError, isPassedOver, readInputs } from './inputs.ts';
import { crashError, problemError } from './judge.ts';
import { operandsOf, readOptionsOf } from './lint-command.ts';
import { answerStream } from './ndjson.ts';
import { type CommandOptions, configOptionsOf, maxBytesOf } from './options.ts';
import { endWithReader, openOutput } from './output.ts';
import { Progress } from './progress.ts';
import { select } from './select.ts';

/** `jdlint analyze`: the judgements of posts. Throws JdlintError for what is wrong with the options. */
export async function analyzeCommand(linter: Linter, paths: readonly string[], options: CommandOptions): Promise<void> {
  const configs = new Configs(linter, configOptionsOf(options));
  const here = await configs.of(null);
  here.linter.resolve(here.settings);
  if (options.ndjson) {
    if (paths.some((path) => path !== '-')) {
      throw new JdlintError('OPTION_INVALID', '--ndjson reads standard input only.', {
        hint: 'Write jdlint analyze --ndjson < posts.ndjson.',
      });
    }
    if (options.format !== undefined && options.format !== 'json') {
      const hint = 'Leave --format out: a line of JSON answers each.';
      throw new JdlintError('OPTION_INVALID', '--ndjson has a format of its own.', { hint });
    }
    endWithReader();
    const output = openOutput(options.outputFile);
    try {
      await answerStream(process.stdin, output.write, here.linter, here.settings, maxBytesOf(options));
      output.end();
    } catch (error) {
      output.abort();
      throw error;
    }
    return;
  }
  const { format = 'text', outputFile, stdinFilename } = options;
  if (format !== 'text' && format !== 'json') {
    throw new JdlintError('OPTION_INVALID', `There is no format "${format}".`, { hint: 'Formats: text, json.' });
  }
  const read = readOptionsOf(options);
  const selection = await select(operandsOf(paths, options), options, configs);
  const output = openOutput(outputFile);
  const progress = new Progress(selection.files.length);
  const writer = format === 'json' ? jsonWriter() : textWriter();
  const failed = (error: Parameters<typeof errorLine>[0]) => {
    progress.clear();
    process.stderr.write(errorLine(error));
    process.exitCode = MISTAKE;
  };
  try {
    let done = 0;
    for await (const input of readInputs(selection, read)) {
      await progress.step(done++);
      if (isPassedOver(input)) {
        progress.clear();
        note(input.passedOver);
        continue;
      }
      if (isError(input)) {
        failed(input);
        continue;
      }
      const path = input.file?.path ?? (stdinFilename === undefined ? null : resolve(stdinFilename));
      const { linter: own, settings } = await configs.of(path);
      const result = judged(input.path, () => own.lint(input.text, { ...input.options, settings }));
      if (isError(result)) {
        failed(result);
        continue;
      }
      for (const { code, message } of result.problems) failed(problemError(input.path, code, message));
      if (result.problems.length > 0) continue;
      progress.clear();
      const why = options.explain ? explainedStatements(result.post, result.analysis) : [];
      await output.write(writer.record(input.path, analysisRecord(input.id, result), why));
    }
    progress.clear();
    await output.write(writer.end());
    output.end();
  } catch (error) {
    progress.clear();
    output.abort();
    throw error;
  }
}

/** What judging a post came to: its result, or the error of a rule that failed. */
function judged(path: string, lint: () => LintResult): LintResult | InputError {
  try {
    return lint();
  } catch (error) {
    return crashError(path, error);
  }
}

/** Writes records as they come, so that none has to be held. */
interface RecordWriter {
  /** `why` is shown under the record, where the format has room for it. */
  record(path: string, record: AnalysisRecord, why: readonly string[]): string;
  end(): string;
}

function textWriter(): RecordWriter {
  let count = 0;
  const gap = () => (count++ > 0 ? '\n' : '');
  return {
    record: (path, record, why) => `${gap()}${[analysisText(path, record), ...why].join('\n')}\n`,
    end: () => '',
  };
}

function jsonWriter(): RecordWriter {
  let count = 0;
  return {
    record: (_, record) => `${count++ > 0 ? ',' : '['}\n  ${safeJson(record, 2).replaceAll('\n', '\n  ')}`,
    end: () => (count > 0 ? '\n]\n' : '[]\n'),
  };
}
