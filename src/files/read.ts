import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { JdlintError } from '../model/error.ts';
import { decodeText } from './decode.ts';
import { tooLarge } from './limits.ts';
import { systemCode, systemReason } from './system-error.ts';

/**
 * Text of a file in UTF-8, with its byte order mark. Throws JdlintError: FILE_NOT_FOUND, FILE_UNREADABLE,
 * FILE_TOO_LARGE (more than `maxBytes`), FILE_BINARY, FILE_NOT_UTF8. `shown` names it in messages.
 */
export function readPostFile(path: string, shown: string, maxBytes: number): string {
  let bytes: Uint8Array;
  try {
    bytes = readBytes(path, shown, maxBytes);
  } catch (error) {
    if (error instanceof JdlintError) throw error;
    if (systemCode(error) === 'ENOENT') throw notFound(shown);
    throw unreadable(shown, error);
  }
  return decodeText(bytes, shown);
}

/** The error for a path that leads nowhere. */
export function notFound(shown: string): JdlintError {
  const hint = 'Check the path, or put a glob in quotes.';
  return new JdlintError('FILE_NOT_FOUND', `There is no file or folder ${shown}.`, { hint });
}

/** The error for what the system does not let us read. */
export function unreadable(shown: string, error: unknown): JdlintError {
  const message = `${shown} cannot be read: ${systemReason(error)}.`;
  return new JdlintError('FILE_UNREADABLE', message, { hint: 'Check its permissions.', cause: error });
}

function readBytes(path: string, shown: string, maxBytes: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) {
      const hint = 'Give a file, a folder or a glob, or "-" for standard input.';
      throw new JdlintError('FILE_UNREADABLE', `${shown} is no ordinary file.`, { hint });
    }
    if (stat.size > maxBytes) throw tooLarge(shown, maxBytes, stat.size);
    // One byte more than the file had: a file that grows is read no further than the limit.
    const bytes = Buffer.allocUnsafe(Math.min(stat.size, maxBytes) + 1);
    let length = 0;
    while (length < bytes.length) {
      const count = readSync(file, bytes, length, bytes.length - length, null);
      if (count === 0) break;
      length += count;
    }
    return bytes.subarray(0, Math.min(length, stat.size));
  } finally {
    closeSync(file);
  }
}
