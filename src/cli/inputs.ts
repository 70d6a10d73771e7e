import { extname } from 'node:path';
import type { VendorId } from '../ats/types.ts';
import {
  type DataEntry,
  dataFormatOf,
  isForeign,
  readJsonPosts,
  readNdjsonPosts,
  readPagePosts,
} from '../files/data-posts.ts';
import type { FoundFile } from '../files/discover.ts';
import { readPostFile } from '../files/read.ts';
import { readStream } from '../files/stdin.ts';
import { JdlintError } from '../model/error.ts';
import type { Format } from '../model/kinds.ts';
import { detectFormat, formatOfPath } from '../parse/format.ts';
import type { ParseOptions } from '../parse/post.ts';
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

/** A file that was found in a folder and holds something else, in words. */
export interface PassedOver {
  readonly passedOver: string;
}

/** What reading one operand came to. */
export type Input = ReadPost | InputError | PassedOver;
type Read = InputPost | InputError | PassedOver;

/** Extensions of data with one value a line. */
const LINES = ['.ndjson', '.jsonl'];

export const isPassedOver = <P extends object>(input: P | PassedOver): input is PassedOver => 'passedOver' in input;

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
  /** Whose data the inputs are; null goes by their shape. */
  readonly vendor: VendorId | null;
  readonly title: string | null;
  readonly stdinName: string;
}

/** What is to be read. */
export interface Selection {
  readonly stdin: boolean;
  readonly files: readonly FoundFile[];
  readonly errors: readonly InputError[];
  /** Whether files were left out for a reason of the run's own, as by `--since`. */
  readonly isNarrowed?: boolean;
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
  let isRead = selection.isNarrowed || selection.stdin || selection.errors.length > 0 || selection.files.length === 0;
  for (const file of selection.files) {
    const inputs = guarded(file.shown, file, async () =>
      filePosts(readPostFile(file.path, file.shown, maxBytes), file, options),
    );
    for await (const input of inputs) {
      isRead ||= !isPassedOver(input);
      yield input;
    }
  }
  // Nothing unread passes as clean.
  if (!isRead) {
    const hint = 'Name the folder or the files that hold them.';
    yield inputError(
      null,
      new JdlintError('FOLDER_EMPTY', 'None of the files that were found holds a post.', { hint }),
    );
  }
}

async function* guarded(shown: string, file: FoundFile | null, read: () => Promise<Read[]>): AsyncGenerator<Input> {
  try {
    for (const post of await read())
      yield isError(post) || isPassedOver(post) ? post : { ...post, file, isWhole: post.isWhole === true };
  } catch (error) {
    if (!(error instanceof JdlintError)) throw error;
    yield inputError(shown, error);
  }
}

/** The posts of a file; data that were found in a folder and are something else are passed over. */
function filePosts(text: string, file: FoundFile, options: ReadOptions): Read[] {
  const { path, shown, named } = file;
  const extension = extname(path).toLowerCase();
  const lines = LINES.includes(extension);
  const isData = options.vendor === null && text.trim() !== '' && (lines || extension === '.json');
  if (!named && isData && isForeign(text, lines))
    return [{ passedOver: `${shown} holds no posts, and is passed over.` }];
  return postsOf(text, path, shown, options);
}

function postsOf(text: string, path: string, shown: string, options: ReadOptions): (InputPost | InputError)[] {
  const entries = dataOf(text, path, shown, options);
  if (entries) return entries.map((entry) => fromData(entry, entry.at === '' ? shown : `${shown}#${entry.at}`));
  if (text.replace('\uFEFF', '').trim() === '') {
    throw new JdlintError('BODY_EMPTY', `${shown} is empty.`, { hint: 'Give a file with the text of a post.' });
  }
  const format = options.format ?? formatOfPath(path) ?? undefined;
  return [{ path: shown, id: shown, text, options: { format, title: options.title }, isWhole: true }];
}

/** The posts of data: of JSON, or of JSON within a page; null for a text that is the post itself. */
function dataOf(text: string, path: string, shown: string, { format, vendor }: ReadOptions): DataEntry[] | null {
  const extension = extname(path).toLowerCase();
  if (extension === '.json') return readJsonPosts(text, shown, vendor);
  if (LINES.includes(extension)) return readNdjsonPosts(text, shown, vendor);
  if (format !== null) return null;
  const known = formatOfPath(path);
  const data = known === null || vendor !== null ? dataFormatOf(text) : null;
  if (data === 'ndjson') return readNdjsonPosts(text, shown, vendor);
  const isPage = known === 'html' || (known === null && detectFormat(text) === 'html');
  if (data === null && isPage && (vendor === null || vendor === 'schema-org')) return readPagePosts(text, shown);
  return data === 'json' || vendor !== null ? readJsonPosts(text, shown, vendor) : null;
}

function fromData(entry: DataEntry, path: string): InputPost | InputError {
  if ('error' in entry) return inputError(path, entry.error);
  const { id, text, options } = entry;
  return { path, id, text, options };
}
