import { decodeText } from './decode.ts';
import { tooLarge } from './limits.ts';

/** All text of a byte stream in UTF-8. Throws JdlintError FILE_TOO_LARGE, FILE_BINARY, FILE_NOT_UTF8. */
export async function readStream(stream: AsyncIterable<Uint8Array>, shown: string, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > maxBytes) throw tooLarge(shown, maxBytes, null);
    chunks.push(chunk);
  }
  return decodeText(Buffer.concat(chunks, length), shown);
}
