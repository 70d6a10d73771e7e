import { readPostFile } from '../files/read.ts';
import { writeAtomically } from '../files/write.ts';
import { JdlintError } from '../model/error.ts';
import { safeText } from '../report/safe-text.ts';
import type { FoundFile } from '../files/discover.ts';

/** Writes a fixed post over the one that was read. Throws JdlintError OUTPUT_FAILED, also where it was changed meanwhile. */
export function writeFixed({ path, shown }: FoundFile, before: string, after: string, maxBytes: number): void {
  if (readPostFile(path, shown, maxBytes) !== before) {
    const hint = 'Run jdlint again.';
    throw new JdlintError('OUTPUT_FAILED', `${shown} was changed while it was linted; it is left as it is.`, { hint });
  }
  writeAtomically(path, withLineEndsOf(before, after), process.cwd());
}

/** A unified diff that `git apply` and `patch` take; on a terminal without what a terminal acts on. */
export async function diffOf(shown: string, before: string, after: string, toTerminal: boolean): Promise<string> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff');
  const name = shown.replace(/^\/+/, '');
  const text = withLineEndsOf(before, after);
  const headers = { context: 3, headerOptions: FILE_HEADERS_ONLY };
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, text, undefined, undefined, headers);
  return toTerminal ? patch.split('\n').map(safeText).join('\n') : patch;
}

/** Text that edits bring in has plain line feeds; the file keeps the line ends that it had. */
function withLineEndsOf(before: string, after: string): string {
  return /\r\n/.test(before) && !/(?<!\r)\n/.test(before) ? after.replace(/\r?\n/g, '\r\n') : after;
}
