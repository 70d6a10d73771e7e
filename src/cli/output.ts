import { resolve } from 'node:path';
import { systemReason } from '../files/system-error.ts';
import { AtomicFile } from '../files/write.ts';
import { errorLine, MISTAKE } from './fail.ts';

let isGone = false;
let endsWithReader = false;

/** From now on a run ends where whoever reads the output has gone: it has no end of its own. */
export const endWithReader = (): void => {
  endsWithReader = true;
};

/**
 * Writes on into the void where whoever reads the output has gone, as `jdlint | head` does: files are still to be written, and
 * the status is to be right. Says so where standard output cannot be written.
 */
export function outliveReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') {
      isGone = true;
      if (endsWithReader) process.exit(0);
      return;
    }
    const message = `Standard output cannot be written: ${systemReason(error)}.`;
    process.stderr.write(errorLine({ message, hint: null }));
    process.exit(MISTAKE);
  });
  process.stderr.on('error', (error: NodeJS.ErrnoException) => {
    // Where nobody reads the notes either, there is nobody to tell.
    if (error.code !== 'EPIPE') process.exit(MISTAKE);
  });
}

/** Where a report goes, bit by bit. A file takes its place when the report is complete, and not before. */
export interface Output {
  /** Waits until the text is taken, so that a slow reader is not run ahead of. */
  write(text: string): Promise<void>;
  end(): void;
  /** Leaves a file as it was. */
  abort(): void;
}

/** Where a report goes that nobody is to read. */
export const NOWHERE: Output = { write: async () => undefined, end: () => undefined, abort: () => undefined };

/** Opens a file, or standard output (`-` is that, too). Throws JdlintError OUTPUT_FAILED. */
export function openOutput(file: string | undefined): Output {
  if (file === undefined || file === '-') return { write: writeOut, end: () => undefined, abort: () => undefined };
  const whole = new AtomicFile(resolve(file), process.cwd());
  return { write: async (text) => whole.write(text), end: () => whole.commit(), abort: () => whole.abort() };
}

/** Writes to standard output, and waits until it is taken. */
export async function writeOut(text: string): Promise<void> {
  if (text === '' || isGone) return;
  await new Promise<void>((done, fail) => {
    process.stdout.write(text, (error) => (error && !isClosed(error) ? fail(error) : done()));
  });
}

function isClosed({ code }: NodeJS.ErrnoException): boolean {
  const closed = code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED';
  isGone ||= closed;
  return closed;
}

/** Writes a text to a file, or to standard output. Throws JdlintError OUTPUT_FAILED. */
export async function writeWhole(text: string, file: string | undefined): Promise<void> {
  const output = openOutput(file);
  await output.write(text);
  output.end();
}
