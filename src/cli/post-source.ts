import type { DataPost } from '../files/data-posts.ts';
import { type FoundFile, discover } from '../files/discover.ts';
import { readPostFile } from '../files/read.ts';
import { readStream } from '../files/stdin.ts';
import type { LintOptions } from '../linter.ts';
import { JdlintError } from '../model/error.ts';
import type { Format } from '../model/kinds.ts';
import type { ReadingProblem } from '../model/post.ts';
import { formatOfPath } from '../parse/format.ts';
import type { InputError } from '../report/types.ts';
import type { CommandIo } from './io.ts';

/** A post that was read and is to be judged. */
export interface PostSource {
  /** Where it is from, for people. */
  readonly path: string;
  readonly id: string | number | null;
  readonly text: string;
  readonly options: LintOptions;
}

/** What operands and options say of the input. */
export interface InputOptions {
  readonly stdin: boolean;
  readonly stdinFilename: string | undefined;
  readonly inputFormat: Format | undefined;
  readonly maxBytes: number;
}

/** A post, or why there is none. */
export type Input = { readonly post: PostSource; readonly error?: undefined } | { readonly error: InputError; readonly post?: undefined };

/** Reads all posts that the operands mean, in order, one at a time. What cannot be read comes as an error in its place. */
export async function* readInputs(
  operands: readonly string[],
  options: InputOptions,
  io: CommandIo,
): AsyncGenerator<Input> {
  const useStdin = options.stdin || operands.includes('-');
  if (useStdin) yield* readStdin(options, io);
  const { files, errors } = await discover(operands.filter((operand) => operand !== '-'), io.cwd);
  for (const { path, error } of errors) yield { error: inputError(path, error) };
  const passedOver: string[] = [];
  for (const file of files) yield* readFile(file, options, passedOver);
  if (passedOver.length > 0 && passedOver.length === files.length) {
    const hint = 'A post is {id, title?, body, format?, company?, location?, headcount?}.';
    const message = `No post was found in ${passedOver.join(', ')}.`;
    yield { error: inputError(null, new JdlintError('DATA_NOT_A_POST', message, { hint })) };
  } else if (passedOver.length > 0) io.stderr.write(passedOverLine(passedOver));
}

/** The error for a problem met while reading a post, after which its findings would rest on part of it. */
export function problemError(path: string, problem: ReadingProblem, source: string): InputError {
  const line = problem.place ? source.slice(0, problem.place.start).split(/\r\n?|\n/).length : null;
  const where = line === null ? path : `${path}:${line}`;
  const code = problem.code === 'FRONT_MATTER_INVALID' ? 'FRONT_MATTER_INVALID' : 'BODY_EMPTY';
  const hint = code === 'BODY_EMPTY' ? 'Give the text of the post.' : 'Mend the YAML between the "---" lines, or remove it.';
  return { path, code, message: `${where}: ${problem.message.replace(/[.\s]*$/, '.')}`, hint };
}

export function inputError(path: string | null, { code, message, hint }: JdlintError): InputError {
  return { path, code, message, hint };
}

async function* readStdin(options: InputOptions, io: CommandIo): AsyncGenerator<Input> {
  const path = options.stdinFilename ?? '<stdin>';
  try {
    const text = await readStream(io.stdin, 'Standard input', options.maxBytes);
    yield* postsOf(text, path, options, options.stdinFilename === undefined ? 'Standard input' : path);
  } catch (error) {
    yield { error: inputError(path, asJdlintError(error)) };
  }
}

async function* readFile(file: FoundFile, options: InputOptions, passedOver: string[]): AsyncGenerator<Input> {
  try {
    const text = readPostFile(file.path, file.shown, options.maxBytes);
    const posts: Input[] = [];
    for await (const input of postsOf(text, file.shown, options, file.shown)) posts.push(input);
    yield* posts;
  } catch (error) {
    const fault = asJdlintError(error);
    // A folder of posts may well hold other JSON; a file that was named must be a post.
    if (fault.code === 'DATA_NOT_A_POST' && !file.named) passedOver.push(file.shown);
    else yield { error: inputError(file.shown, fault) };
  }
}

async function* postsOf(text: string, path: string, options: InputOptions, what: string): AsyncGenerator<Input> {
  const extension = options.inputFormat ? undefined : /\.(json|ndjson|jsonl)$/i.exec(path)?.[1]?.toLowerCase();
  if (extension === undefined) {
    const format = options.inputFormat ?? formatOfPath(path) ?? undefined;
    yield { post: { path, id: path, text, options: { format } } };
    return;
  }
  const { readJsonPosts, readNdjsonPosts } = await import('../files/data-posts.ts');
  const posts: DataPost[] = extension === 'json' ? readJsonPosts(text, what) : readNdjsonPosts(text, what);
  for (const { pointer, input } of posts) {
    const { id, body, title, company, location, headcount } = input;
    const fields = { title, company, location, headcount, format: input.format ?? undefined };
    yield { post: { path: pointer === '' ? path : `${path}#${pointer}`, id, text: body, options: fields } };
  }
}

function asJdlintError(error: unknown): JdlintError {
  if (error instanceof JdlintError) return error;
  throw error;
}

function passedOverLine(paths: readonly string[]): string {
  const names = paths.length > 3 ? `${paths.slice(0, 3).join(', ')} and ${paths.length - 3} more` : paths.join(', ');
  return `jdlint: passed over JSON without a post: ${names}\n`;
}
