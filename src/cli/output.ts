import { resolve } from 'node:path';
import { writeAtomically } from '../files/write.ts';

/** Ends quietly where whoever reads the output has gone, as `jdlint | head` does. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 2);
  });
}

/** Writes a report to a file or to standard output, and waits until it is taken. */
export async function writeOut(text: string, file: string | undefined): Promise<void> {
  const whole = text === '' ? '' : `${text}\n`;
  if (file !== undefined) return writeAtomically(resolve(file), whole, process.cwd());
  if (whole === '') return;
  await new Promise<void>((done, fail) => {
    process.stdout.write(whole, (error) => (error ? fail(error) : done()));
  });
}
