import type { Settings } from '../engine/settings.ts';
import { parseJson, readLinePost } from '../files/data-posts.ts';
import { decodeText } from '../files/decode.ts';
import { showSize } from '../files/limits.ts';
import { type ByteLine, splitLines } from '../files/split-lines.ts';
import type { Linter } from '../linter.ts';
import { JdlintError } from '../model/error.ts';
import { analysisRecord } from '../report/analysis-record.ts';
import { safeJson } from '../report/safe-json.ts';
import type { ErrorRecord } from '../schema/analysis-record.ts';

/**
 * Answers each line of a stream with a line, in order and in constant memory: it reads on only when its answers
 * have been taken. A line that is no post is answered with an error, and the stream goes on.
 */
export async function answerStream(
  input: AsyncIterable<Uint8Array>,
  write: (text: string) => Promise<void>,
  linter: Linter,
  settings: Settings,
  maxBytes: number,
): Promise<void> {
  let number = 0;
  for await (const lines of splitLines(input, maxBytes)) {
    let text = '';
    for (const line of lines) {
      number++;
      const answer = answerLine(line, number, linter, settings, maxBytes);
      if (answer !== null) text += `${safeJson(answer)}\n`;
      // One large chunk may hold many lines: its answers are not all held at once.
      if (text.length > 1_000_000) {
        await write(text);
        text = '';
      }
    }
    if (text !== '') await write(text);
  }
}

function answerLine(
  line: ByteLine,
  number: number,
  linter: Linter,
  settings: Settings,
  maxBytes: number,
): object | null {
  if (line === null)
    return errorRecord(null, 'LINE_TOO_LONG', `Line ${number} is longer than the limit of ${showSize(maxBytes)}.`);
  let id: string | number | null = null;
  try {
    const text = decodeLine(line, number);
    if (text.trim() === '') return null;
    const value = parseJson(text, `Line ${number}`);
    id = idOf(value);
    const post = readLinePost(value, number);
    const result = linter.lint(post.text, { ...post.options, settings });
    const problem = result.problems[0];
    if (problem) return errorRecord(id, problem.code, `Line ${number}: ${problem.message}`);
    return analysisRecord(post.id, result);
  } catch (error) {
    if (!(error instanceof JdlintError)) throw error;
    return errorRecord(id, error.code, error.hint ? `${error.message} ${error.hint}` : error.message);
  }
}

function decodeLine(line: Uint8Array, number: number): string {
  try {
    return decodeText(line, `Line ${number}`);
  } catch (error) {
    if (!(error instanceof JdlintError)) throw error;
    throw new JdlintError('LINE_NOT_UTF8', error.message, { hint: error.hint });
  }
}

function idOf(value: unknown): string | number | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

const errorRecord = (id: string | number | null, code: string, message: string): ErrorRecord => ({
  id,
  error: { code, message },
});
