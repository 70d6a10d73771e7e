import type { JdlintError } from '../model/error.ts';
import { safeText } from '../report/safe-text.ts';

/** The one line that says what is wrong, where, and what to do: "jdlint: There is no file x.md. Check the path." */
export function errorLine({ message, hint }: Pick<JdlintError, 'message' | 'hint'>): string {
  return `jdlint: ${safeText(hint ? `${message} ${hint}` : message)}\n`;
}
