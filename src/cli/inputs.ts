import { extname } from 'node:path';
import { readJsonPosts, readNdjsonPosts } from '../files/data-posts.ts';
import type { FoundFile } from '../files/discover.ts';
import { readPostFile } from '../files/read.ts';
import { readStream } from '../files/stdin.ts';
import { JdlintError } from '../model/error.ts';
import type { Format } from '../model/kinds.ts';
import { formatOfPath } from '../parse/format.ts';
import type { ParseOptions } from '../parse/post.ts';
import type { PostInput } from '../schema/post-input.ts';
import type { InputError } from '../report/types.ts';

/** A post to lint: its text and what is known beside it. */
export interface InputPost {
  readonly path: string;
  readonly id: string | number;
  readonly text: string;
  readonly options: ParseOptions;
  /** Whether the text is all that the file holds, so that a mended text may take its place. */
  readonly isWhole?: boolean;
}

/** A post with the file that it was read from, or null for standard input. */
export interface ReadPost extends InputPost {
  readonly file: FoundFile | null;
  readonly isWhole: boolean;
}

/** What reading one operand came to. */
export type Input = ReadPost | InputError;

export const isError = <P extends object>(input: P | InputError): input is InputError => 'code' in input;

/** An error as reports carry it. */
export const inputError = (path: string | null, { code, message, hint }: JdlintError): InputError => ({
  path,
  code,
  message,
  hint,
});

export interface ReadOptions {
  readonly cwd: string;
  readonly maxBytes: number;
  readonly format: Format | null;
  readonly title: string | null;
  readonly stdinName: string;
}

/** What is to be read. */
export interface Selection {
  readonly stdin: boolean;
  readonly files: readonly FoundFile[];
  readonly errors: readonly InputError[];
}

/** Reads posts one after another, so that a long run holds one file at a time. Never throws for what a file holds. */
export async function* readInputs(selection: Selection, options: ReadOptions): AsyncGenerator<Input> {
  const { stdinName, maxBytes } = options;
  if (selection.stdin) {
    yield* guarded(stdinName, null, async () =>
      postsOf(await readStream(process.stdin, stdinName, maxBytes), stdinName, stdinName, options),
    );
  }
  yield* selection.errors;
  for (const file of selection.files) {
    yield* guarded(file.shown, file, async () =>
      postsOf(readPostFile(file.path, file.shown, maxBytes), file.path, file.shown, options),
    );
  }
}

async function* guarded(
  shown: string,
  file: FoundFile | null,
  read: () => Promise<(InputPost | InputError)[]>,
): AsyncGenerator<Input> {
  try {
    for (const post of await read()) yield isError(post) ? post : { ...post, file, isWhole: post.isWhole === true };
  } catch (error) {
    if (!(error instanceof JdlintError)) throw error;
    yield inputError(shown, error);
  }
}

function postsOf(text: string, path: string, shown: string, options: ReadOptions): InputPost[] {
  const extension = extname(path).toLowerCase();
  if (extension === '.json')
    return readJsonPosts(text, shown).map(({ pointer, input }) =>
      fromData(input, pointer ? `${shown}#${pointer}` : shown),
    );
  if (extension === '.ndjson' || extension === '.jsonl')
    return readNdjsonPosts(text, shown).map(({ pointer, input }) => fromData(input, `${shown}#${pointer}`));
  if (text.replace('\uFEFF', '').trim() === '') {
    throw new JdlintError('BODY_EMPTY', `${shown} is empty.`, { hint: 'Give a file with the text of a post.' });
  }
  const format = options.format ?? formatOfPath(path) ?? undefined;
  return [{ path: shown, id: shown, text, options: { format, title: options.title }, isWhole: true }];
}

/** A post given as data. */
export function fromData({ id, body, ...known }: PostInput, path: string): InputPost {
  const { title, format, company, location, headcount } = known;
  return { path, id, text: body, options: { title, format: format ?? undefined, company, location, headcount } };
}
