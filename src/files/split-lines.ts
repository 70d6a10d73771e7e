/** A line of a byte stream without its end, or null for one longer than the limit, which is dropped as it comes. */
export type ByteLine = Uint8Array | null;

/**
 * Splits a byte stream at line feeds in constant memory: at most one line of `maxBytes` and one chunk are held.
 * Yields the lines that each chunk completes together, so that they can be answered in one write.
 */
export async function* splitLines(stream: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<ByteLine[]> {
  let held: Uint8Array[] = [];
  let length = 0;
  let dropping = false;
  const take = (part: Uint8Array) => {
    length += part.length;
    if (length > maxBytes) {
      dropping = true;
      held = [];
    } else if (part.length > 0) held.push(part);
  };
  const finish = (): ByteLine => {
    const line = dropping ? null : held.length === 1 ? (held[0] as Uint8Array) : Buffer.concat(held);
    held = [];
    length = 0;
    dropping = false;
    return line;
  };
  for await (const chunk of stream) {
    const lines: ByteLine[] = [];
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      take(chunk.subarray(from, end));
      lines.push(finish());
      from = end + 1;
    }
    take(chunk.subarray(from));
    if (lines.length > 0) yield lines;
  }
  if (length > 0) yield [finish()];
}
