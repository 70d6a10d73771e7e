import type { Linter } from '../linter.ts';
import { JdlintError } from '../model/error.ts';
import { type AnalysisRecord, analysisRecord } from '../report/analysis-record.ts';
import { explainedStatements } from '../report/explained-statements.ts';
import { analysisText } from '../report/analysis-text.ts';
import { safeJson } from '../report/safe-json.ts';
import { errorLine, MISTAKE } from './fail.ts';
import { isError, readInputs } from './inputs.ts';
import { operandsOf, problemError, readOptionsOf } from './lint-command.ts';
import { answerStream } from './ndjson.ts';
import { type CommandOptions, maxBytesOf, settingsOf } from './options.ts';
import { writeOut } from './output.ts';

/** `jdlint analyze`: the judgements of posts. Throws JdlintError for what is wrong with the options. */
export async function analyzeCommand(linter: Linter, paths: readonly string[], options: CommandOptions): Promise<void> {
  const settings = settingsOf(options);
  linter.resolve(settings);
  if (options.ndjson) {
    if (paths.some((path) => path !== '-')) {
      throw new JdlintError('OPTION_INVALID', '--ndjson reads standard input only.', {
        hint: 'Write jdlint analyze --ndjson < posts.ndjson.',
      });
    }
    return answerStream(process.stdin, process.stdout, linter, settings, maxBytesOf(options));
  }
  const format = options.format ?? 'text';
  if (format !== 'text' && format !== 'json') {
    throw new JdlintError('OPTION_INVALID', `There is no format "${format}".`, { hint: 'Formats: text, json.' });
  }
  const records: { path: string; record: AnalysisRecord; why: readonly string[] }[] = [];
  for await (const input of readInputs(operandsOf(paths, options), readOptionsOf(options))) {
    if (isError(input)) {
      process.stderr.write(errorLine(input));
      process.exitCode = MISTAKE;
      continue;
    }
    const result = linter.lint(input.text, { ...input.options, settings });
    for (const { code, message } of result.problems) {
      process.stderr.write(errorLine(problemError(input.path, code, message)));
      process.exitCode = MISTAKE;
    }
    if (result.problems.length > 0) continue;
    const why = options.explain ? explainedStatements(result.post, result.analysis) : [];
    records.push({ path: input.path, record: analysisRecord(input.id, result), why });
  }
  const text =
    format === 'json'
      ? safeJson(
          records.map(({ record }) => record),
          2,
        )
      : records.map(({ path, record, why }) => [analysisText(path, record), ...why].join('\n')).join('\n\n');
  await writeOut(text, options.outputFile);
}
