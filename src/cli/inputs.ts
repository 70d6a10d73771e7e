import { extname } from 'node:path';
import { readJsonPosts, readNdjsonPosts } from '../files/data-posts.ts';
import { discover, type FoundFile } from '../files/discover.ts';
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
}

/** What reading one operand came to. */
export type Input = InputPost | InputError;

export const isError = (input: Input): input is InputError => 'code' in input;

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

/** Reads posts one after another, so that a long run holds one file at a time. Never throws for what a file holds. */
export async function* readInputs(operands: readonly string[], options: ReadOptions): AsyncGenerator<Input> {
  for (const operand of operands.filter((one) => one === '-')) {
    void operand;
    yield* guarded(options.stdinName, async () => {
      const text = await readStream(process.stdin, options.stdinName, options.maxBytes);
      return postsOf(text, options.stdinName, options.stdinName, options);
    });
  }
  const { files, errors } = await discover(
    operands.filter((one) => one !== '-'),
    options.cwd,
  );
  for (const { path, error } of errors) yield inputError(path, error);
  for (const file of files)
    yield* guarded(file.shown, async () => postsOf(textOf(file, options), file.path, file.shown, options));
}

const textOf = (file: FoundFile, { maxBytes }: ReadOptions) => readPostFile(file.path, file.shown, maxBytes);

async function* guarded(shown: string, read: () => Promise<InputPost[]>): AsyncGenerator<Input> {
  try {
    yield* await read();
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
  return [{ path: shown, id: shown, text, options: { format, title: options.title } }];
}

/** A post given as data. */
export function fromData({ id, body, ...known }: PostInput, path: string): InputPost {
  const { title, format, company, location, headcount } = known;
  return { path, id, text: body, options: { title, format: format ?? undefined, company, location, headcount } };
}
