import { closeSync, openSync, readSync, statSync } from 'node:fs';

/** How reports begin, each in its format, and the answers of a stream. */
const BEGINNING =
  /^(?:\[\]\s*$|\[\n {2}\{\n {4}"(?:description|id)"|\{\n {2}"(?:version|\$schema)"|\{"id":[^\n]*"(?:role|error)":|<\?xml |(?:<!-- jdlint -->\n)?### jdlint\n|::(?:error|notice|warning) |--- a\/|[^\n]{1,300}:\d+:\d+: (?:error|info|warning): |[^\n]{1,300}\n {2,4}(?:\d|Suggested role|title |—))/;
/** So much of a file tells what it is, in bytes. */
const HEAD = 1_000;

/**
 * Whether a report may take the place of a file: of none, of an empty one, of what is no ordinary file, and of an earlier report. One
 * that cannot be read is told where it is written.
 */
export function mayBeReplaced(path: string): boolean {
  try {
    if (!statSync(path).isFile()) return true;
    const descriptor = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(HEAD);
      const text = bytes.toString('utf8', 0, readSync(descriptor, bytes, 0, HEAD, 0));
      return text.trim() === '' || BEGINNING.test(text);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return true;
  }
}
