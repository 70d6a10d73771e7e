import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { unreadable } from './read.ts';
import { systemCode } from './system-error.ts';

export const IGNORE_NAMES = ['.jdlintignore', '.gitignore'] as const;
type IgnoreName = (typeof IGNORE_NAMES)[number];

/**
 * What `.jdlintignore` and `.gitignore` leave out, each in its folder and below, as git reads them: the nearest file
 * decides, and nothing comes back from a folder that is left out. (Not as in git: a folder that an outer file leaves
 * out and an inner one takes back stays out.) Files are read once; read errors are JdlintError.
 */
export class IgnoreFiles {
  readonly #top: string;
  readonly #names: readonly IgnoreName[];
  readonly #rules = new Map<string, Ignore | null>();
  readonly #folders = new Map<string, boolean>();

  /** `start`: the folder that was named (`isMeant`), or that of a file which was. What lies within is judged by the files in it, below it, and above up to the repository's top. */
  constructor(start: string, cwd: string, names: readonly IgnoreName[], isMeant = true) {
    this.#names = names;
    const top = topOf(start) ?? (isWithin(start, cwd) ? cwd : start);
    this.#top = top;
    // A folder that git leaves out itself and that is named all the same is meant: only its own files count.
    const isLeftOut = () => new IgnoreFiles(start, cwd, ['.jdlintignore'], false).ignoresFolder(start);
    if (isMeant && start !== top && this.#ignoresFolder(start) && !isLeftOut()) {
      this.#top = start;
      this.#folders.clear();
    }
  }

  /** Whether a file is left out. */
  ignores(path: string): boolean {
    return isWithin(path, this.#top) && (this.#ignoresFolder(dirname(path)) || this.#decides(path, ''));
  }

  /** Whether a folder is left out, and so all in it. */
  ignoresFolder(path: string): boolean {
    return isWithin(path, this.#top) && this.#ignoresFolder(path);
  }

  #ignoresFolder(folder: string): boolean {
    if (folder === this.#top || !isWithin(folder, this.#top)) return false;
    let ignored = this.#folders.get(folder);
    if (ignored === undefined) {
      ignored = this.#ignoresFolder(dirname(folder)) || this.#decides(folder, '/');
      this.#folders.set(folder, ignored);
    }
    return ignored;
  }

  /** The nearest folder whose ignore files say anything of a path decides. */
  #decides(path: string, mark: '' | '/'): boolean {
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const answer = this.#rulesOf(folder)?.test(relative(folder, path).replaceAll(sep, '/') + mark);
      if (answer?.ignored) return true;
      if (answer?.unignored || folder === this.#top || folder === dirname(folder)) return false;
    }
  }

  #rulesOf(folder: string): Ignore | null {
    let rules = this.#rules.get(folder);
    if (rules === undefined) {
      // .jdlintignore is added last: it may take back what git ignores.
      const text = [...this.#names].reverse().map((name) => read(join(folder, name))).join('\n'); // biome-ignore format: one line
      rules = text.trim() === '' ? null : ignore({ allowRelativePaths: true }).add(text);
      this.#rules.set(folder, rules);
    }
    return rules;
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return '';
    throw unreadable(path, error);
  }
}

/** Top of the repository that a folder is in, or null. */
function topOf(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (at === dirname(at)) return null;
  }
}

function isWithin(path: string, folder: string): boolean {
  const inside = relative(folder, path);
  return inside === '' || (inside !== '..' && !inside.startsWith(`..${sep}`) && !/^[a-z]:/i.test(inside));
}
