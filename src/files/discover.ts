import { statSync } from 'node:fs';
import { basename, relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { JdlintError } from '../model/error.ts';
import { notFound, unreadable } from './read.ts';
import { systemCode } from './system-error.ts';

/** Extensions of the files that are looked for in folders. */
export const POST_EXTENSIONS = [
  'md', 'markdown', 'html', 'htm', 'xhtml', 'txt', 'text', 'json', 'ndjson', 'jsonl',
] as const; // biome-ignore format: one line
const IGNORED = ['**/node_modules/**', '**/.git/**'];

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
  /** One for each operand that led to nothing. */
  readonly errors: readonly { readonly path: string; readonly error: JdlintError }[];
}

/** Finds the posts that operands mean: files, folders (searched for posts) and globs. Never throws. */
export async function discover(operands: readonly string[], cwd: string): Promise<Discovery> {
  const files = new Map<string, FoundFile>();
  const errors: { path: string; error: JdlintError }[] = [];
  for (const operand of operands) {
    try {
      for (const file of await filesOf(operand, cwd)) if (!files.has(file.path)) files.set(file.path, file);
    } catch (error) {
      errors.push({ path: operand, error: error instanceof JdlintError ? error : unreadable(operand, error) });
    }
  }
  return { files: [...files.values()], errors };
}

async function filesOf(operand: string, cwd: string): Promise<FoundFile[]> {
  const path = resolve(cwd, operand);
  const kind = kindOf(path);
  if (kind === 'file') return [{ path, shown: shownPath(path, cwd), named: true }];
  if (kind === 'folder') {
    // What lies below a folder that was named is looked through even where the name itself is an ignored one.
    const found = await search([`**/*.{${POST_EXTENSIONS.join(',')}}`], path, cwd);
    if (found.length > 0) return found;
    const message = `The folder ${shownPath(path, cwd)} holds no posts.`;
    throw new JdlintError('FOLDER_EMPTY', message, {
      hint: `Posts are files named *.${POST_EXTENSIONS.join(', *.')}.`,
    });
  }
  if (!isDynamicPattern(operand)) throw notFound(operand);
  const found = await search([operand.replaceAll(sep, '/')], cwd, cwd);
  if (found.length > 0) return found;
  throw new JdlintError('PATTERN_UNMATCHED', `No file matches ${operand}.`, {
    hint: 'Check the glob and the folder it starts in.',
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

async function search(patterns: string[], folder: string, cwd: string): Promise<FoundFile[]> {
  const found = await glob(patterns, {
    cwd: folder,
    ignore: IGNORED,
    absolute: true,
    onlyFiles: true,
    followSymbolicLinks: false,
    caseSensitiveMatch: false,
    expandDirectories: false,
  });
  return found
    .sort(byName)
    .map((path) => ({ path: resolve(path), shown: shownPath(resolve(path), cwd), named: false }));
}

const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** A path for people: relative to `cwd` where it lies within it. */
export function shownPath(path: string, cwd: string): string {
  const inside = relative(cwd, path);
  const shown = inside === '' ? basename(path) : inside.startsWith('..') ? path : inside;
  return shown.replaceAll(sep, '/');
}
