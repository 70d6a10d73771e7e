import { Buffer, isUtf8 } from 'node:buffer';
import { JdlintError } from '../model/error.ts';

/**
 * Text of bytes in UTF-8. A byte order mark is kept, so that offsets hold.
 * Throws JdlintError FILE_BINARY or FILE_NOT_UTF8; `what` names the input in its message.
 */
export function decodeText(bytes: Uint8Array, what: string): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new JdlintError('FILE_NOT_UTF8', `${what} is in UTF-16, not in UTF-8.`, { hint: 'Save it as UTF-8.' });
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    const hint = 'Give the post as Markdown, HTML or plain text.';
    throw new JdlintError('FILE_BINARY', `${what} is no text: byte ${nul} is zero.`, { hint });
  }
  // Not by a TextDecoder that is strict: it takes longer, and makes even ASCII a text of two bytes a character.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  if (isUtf8(bytes)) return text;
  const before = text.split('\ufffd', 1)[0] as string;
  const line = before.split('\n').length;
  throw new JdlintError('FILE_NOT_UTF8', `${what} is not in UTF-8: line ${line} holds bytes that are no character.`, {
    hint: 'Save it as UTF-8.',
  });
}
