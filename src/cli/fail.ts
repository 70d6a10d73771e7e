import { JdlintError } from '../model/error.ts';
import { safeText } from '../report/safe-text.ts';
import type { InputError } from '../report/types.ts';

/** Status of a run that found nothing at or above the threshold. */
export const CLEAN = 0;
/** Status of a run with findings at or above the threshold. */
export const FOUND = 1;
/** Status of an operator's mistake, or of input that could not be read. */
export const MISTAKE = 2;

/** One line for people: what happened, where, what to do. */
export const errorLine = ({ message, hint }: Pick<InputError, 'message' | 'hint'>): string =>
  `jdlint: ${safeText(hint ? `${message} ${hint}` : message).replace(/\s+/g, ' ')}\n`;

/** Tells the operator something that is no fault, on standard error. */
export const note = (message: string): void => {
  process.stderr.write(errorLine({ message, hint: null }));
};

/** Says what went wrong on standard error; never a stack trace, save for a fault of jdlint's own under JDLINT_DEBUG. */
export function fail(error: unknown): void {
  if (error instanceof JdlintError) process.stderr.write(errorLine(error));
  else {
    const message = error instanceof Error ? error.message : String(error);
    const hint = 'This is a fault of jdlint: please report it with the post that brought it about.';
    process.stderr.write(errorLine({ message: `Something broke: ${message}.`, hint }));
    if (process.env.JDLINT_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  }
  process.exitCode = MISTAKE;
}
