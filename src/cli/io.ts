/** A stream that text goes to. `write` is false where the stream wants to be waited for ('drain'). */
export interface TextSink {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): boolean;
  once(event: 'drain', listener: () => void): unknown;
}

/** What the command touches of the process, so that tests can hand in their own. */
export interface CommandIo {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: TextSink;
  readonly stderr: TextSink;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}

/** Writes, and waits where the reader is slower than we are. */
export async function writeText(sink: TextSink, text: string): Promise<void> {
  if (text !== '' && !sink.write(text)) await new Promise<void>((resolve) => sink.once('drain', resolve));
}
