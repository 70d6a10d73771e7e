import { readdir, statSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { JdlintError } from '../model/error.ts';
import { IGNORE_NAMES, IgnoreFiles } from './ignore-files.ts';
import { notFound, unreadable } from './read.ts';
import { systemCode } from './system-error.ts';

/** Extensions of the files that are looked for in folders. */
export const POST_EXTENSIONS = [
  'md', 'markdown', 'html', 'htm', 'xhtml', 'txt', 'text', 'json', 'ndjson', 'jsonl',
] as const; // biome-ignore format: one line
/** Never posts, though their names end like those of posts. */
const IGNORED = [
  '**/node_modules/**', '**/.git/**', '**/package.json', '**/package-lock.json', '**/tsconfig*.json',
  '**/jdlint.config.json', '**/jdlint-baseline.json', '**/CHANGELOG.md', '**/CODE_OF_CONDUCT.md',
  '**/CONTRIBUTING.md', '**/LICENSE.{md,txt}', '**/README.{md,txt}',
]; // biome-ignore format: a few lines

/** A file to lint. */
export interface FoundFile {
  readonly path: string;
  /** Path as people know it: relative to the working folder where it lies within, with forward slashes. */
  readonly shown: string;
  /** Whether it was named itself, or found by looking through a folder or glob. */
  readonly named: boolean;
}

export interface Discovery {
  /** Each file once, in the order of the operands, and by name within each. */
  readonly files: readonly FoundFile[];
  /** One for each operand that led to nothing, and for each folder that could not be looked into. */
  readonly errors: readonly { readonly path: string; readonly error: JdlintError }[];
  /** Files that were named and are left out all the same, and by what. */
  readonly ignored: readonly { readonly path: string; readonly by: string }[];
}

export interface DiscoverOptions {
  readonly cwd: string;
  /** Whether `.jdlintignore` and `.gitignore` are obeyed. A file that is named itself is left out by the former only. */
  readonly ignoreFiles?: boolean;
  /** What else leaves a file out, in words, or null: called for every file that is not left out already. */
  readonly ignoredBy?: (path: string) => Promise<string | null>;
}

/** Finds the posts that operands mean: files, folders (searched for posts) and globs. Throws only what `ignoredBy` throws. */
export async function discover(operands: readonly string[], options: DiscoverOptions): Promise<Discovery> {
  const files = new Map<string, FoundFile>();
  const errors: { path: string; error: JdlintError }[] = [];
  const ignored: { path: string; by: string }[] = [];
  const addError = (path: string, error: unknown) =>
    errors.push({ path, error: error instanceof JdlintError ? error : unreadable(path, error) });
  for (const operand of operands) {
    let found: Found;
    try {
      found = await filesOf(operand, options);
    } catch (error) {
      addError(operand, error);
      continue;
    }
    for (const { path, error } of found.unreadable) addError(shownPath(path, options.cwd), error);
    let kept = 0;
    for (const file of found.files) {
      const by = found.ignoredBy(file.path) ?? (await options.ignoredBy?.(file.path)) ?? null;
      if (by === null) {
        kept++;
        if (!files.has(file.path)) files.set(file.path, file);
      } else if (file.named) ignored.push({ path: file.shown, by });
    }
    if (kept === 0 && !found.named && found.unreadable.length === 0)
      addError(operand, nothing(operand, found, options));
  }
  return { files: [...files.values()], errors, ignored };
}

/** What an operand leads to. */
interface Found {
  readonly files: readonly FoundFile[];
  /** Whether the operand is the file. */
  readonly named: boolean;
  readonly isFolder: boolean;
  /** Whether folders were left out on the way. */
  readonly passedOver: boolean;
  readonly unreadable: readonly { readonly path: string; readonly error: unknown }[];
  ignoredBy(path: string): string | null;
}

async function filesOf(operand: string, { cwd, ignoreFiles = true }: DiscoverOptions): Promise<Found> {
  const path = resolve(cwd, operand);
  const kind = kindOf(path);
  if (kind === 'file') {
    const own = ignoreFiles ? new IgnoreFiles(resolve(path, '..'), cwd, ['.jdlintignore'], false) : null;
    const by = own?.ignores(path) ? '.jdlintignore' : null;
    const file = { path, shown: shownPath(path, cwd), named: true };
    return { files: [file], named: true, isFolder: false, passedOver: false, unreadable: [], ignoredBy: () => by };
  }
  if (kind === 'none' && !isDynamicPattern(operand)) throw notFound(operand);
  const isFolder = kind === 'folder';
  const folder = isFolder ? path : cwd;
  const ignore = ignoreFiles ? new IgnoreFiles(folder, cwd, IGNORE_NAMES) : null;
  // What lies below a folder that was named is looked through even where the name itself is an ignored one.
  const pattern = isFolder ? `**/*.{${POST_EXTENSIONS.join(',')}}` : operand.replaceAll(sep, '/');
  const search = new Search(ignore);
  const files = await search.files(pattern, folder, cwd);
  const ignoredBy = (file: string) => (ignore?.ignores(file) ? IGNORE_NAMES.join(' or ') : null);
  const { unreadable: failed, passedOver } = search;
  return { files, named: false, isFolder, passedOver, unreadable: failed, ignoredBy };
}

/** Why an operand leads to no post. */
function nothing(operand: string, { files, isFolder, passedOver }: Found, { cwd }: DiscoverOptions): JdlintError {
  if (files.length > 0) {
    return new JdlintError('FILES_IGNORED', `All files matched by ${operand} are ignored.`, {
      hint: 'See .jdlintignore, .gitignore and the ignores of the configuration, or give --no-ignore.',
    });
  }
  const ignored = passedOver ? ' Ignored folders were passed over: see --no-ignore.' : '';
  if (isFolder) {
    return new JdlintError('FOLDER_EMPTY', `The folder ${shownPath(resolve(cwd, operand), cwd)} holds no posts.`, {
      hint: `Posts are files named *.${POST_EXTENSIONS.join(', *.')}.${ignored}`,
    });
  }
  return new JdlintError('PATTERN_UNMATCHED', `No file matches ${operand}.`, {
    hint: `Check the glob and the folder it starts in.${ignored}`,
  });
}

function kindOf(path: string): 'file' | 'folder' | 'none' {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return 'none';
    throw error;
  }
}

/** A walk through folders. It does not enter ignored ones, and remembers those that it may not read. */
class Search {
  readonly unreadable: { path: string; error: unknown }[] = [];
  passedOver = false;
  readonly #ignore: IgnoreFiles | null;

  constructor(ignore: IgnoreFiles | null) {
    this.#ignore = ignore;
  }

  async files(pattern: string, folder: string, cwd: string): Promise<FoundFile[]> {
    const found = await glob([pattern], {
      cwd: folder,
      ignore: IGNORED,
      absolute: true,
      onlyFiles: true,
      followSymbolicLinks: false,
      caseSensitiveMatch: false,
      expandDirectories: false,
      fs: { readdir: this.#readdir as typeof readdir },
    });
    return found
      .sort(byName)
      .map((path) => ({ path: resolve(path), shown: shownPath(resolve(path), cwd), named: false }));
  }

  // The walk passes over what it cannot read without a word; here is where it can be heard of.
  readonly #readdir = (
    path: string,
    options: { withFileTypes: true },
    done: (error: NodeJS.ErrnoException | null, entries: import('node:fs').Dirent[]) => void,
  ): void => {
    readdir(path, options, (error, entries) => {
      // The folder that a glob starts in need not be there.
      if (error && systemCode(error) !== 'ENOENT') this.unreadable.push({ path, error });
      done(
        error,
        error ? entries : entries.filter((entry) => !entry.isDirectory() || this.#enters(join(path, entry.name))),
      );
    });
  };

  #enters(folder: string): boolean {
    if (!this.#ignore?.ignoresFolder(folder)) return true;
    this.passedOver = true;
    return false;
  }
}

const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** A path for people: relative to `cwd` where it lies within it. */
export function shownPath(path: string, cwd: string): string {
  const inside = relative(cwd, path);
  const shown = inside === '' ? basename(path) : inside.startsWith('..') ? path : inside;
  return shown.replaceAll(sep, '/');
}
