import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { sha256 } from './digest.ts';
import { JdlintError } from '../model/error.ts';
import { systemCode, systemReason } from './system-error.ts';
import { writeAtomically } from './write.ts';

export const CACHE_NAME = '.jdlintcache';
const NAME = 'jdlint cache ';
const HEAD = `${NAME}1`;

interface Entry {
  readonly key: string;
  /** JSON, read only when it is asked for. */
  readonly value: string;
}

/**
 * Results of former runs by post, each valid for one key. The key is a hash of all that the result hangs on, so that
 * neither times nor places of files matter.
 */
export class Cache {
  readonly #path: string | null;
  readonly #entries: Map<string, Entry>;
  #changed = false;
  #fault: string | null;

  private constructor(path: string | null, entries: Map<string, Entry>, fault: string | null) {
    this.#path = path;
    this.#entries = entries;
    this.#fault = fault;
  }

  /** A cache that ends with the process. */
  static inMemory(): Cache {
    return new Cache(null, new Map(), null);
  }

  /** What the operator should know of the file, or null. */
  get fault(): string | null {
    return this.#fault;
  }

  /** Opens the cache in a file, or in a folder under its own name. Throws JdlintError OPTION_INVALID for a file that is none. */
  static open(location: string): Cache {
    const whole = resolve(location);
    const path = /[/\\]$/.test(location) || isFolder(whole) ? join(whole, CACHE_NAME) : whole;
    try {
      const text = readFileSync(path, 'utf8');
      if (basename(path) !== CACHE_NAME && text !== '' && !text.startsWith(NAME)) {
        const hint = 'Name another file: it would be written over.';
        throw new JdlintError('OPTION_INVALID', `${location} is no cache of jdlint.`, { hint });
      }
      return Cache.#parse(path, text);
    } catch (error) {
      if (error instanceof JdlintError) throw error;
      if (systemCode(error) === 'ENOENT') return new Cache(path, new Map(), null);
      return new Cache(
        path,
        new Map(),
        `The cache ${location} cannot be read: ${systemReason(error)}; all is linted anew.`,
      );
    }
  }

  static #parse(path: string, text: string): Cache {
    const [head, ...lines] = text.split('\n');
    const entries = new Map<string, Entry>();
    let damaged = head !== HEAD || lines.pop() !== '';
    for (const line of head === HEAD ? lines : []) {
      const [name = '', key, value] = line.split('\t');
      if (isName(name) && key && value) entries.set(name, { key, value });
      else damaged = true;
    }
    return new Cache(path, entries, damaged ? faultOf(path) : null);
  }

  /** The value kept for a post under this key; undefined where there is none, or `isValid` does not take it. */
  get<Value>(name: string, key: string, isValid: (value: unknown) => value is Value): Value | undefined {
    const entry = this.#entries.get(this.#nameOf(name));
    if (entry?.key !== key) return undefined;
    try {
      const value: unknown = JSON.parse(entry.value);
      if (isValid(value)) return value;
    } catch {
      // No JSON: as damaged as what has not the right shape.
    }
    this.#fault ??= faultOf(this.#path);
    return undefined;
  }

  set(name: string, key: string, value: unknown): void {
    this.#changed = true;
    this.#entries.set(this.#nameOf(name), { key, value: JSON.stringify(value) });
  }

  /** Writes what is kept, without posts whose file is gone. Throws JdlintError OUTPUT_FAILED. */
  save(): void {
    if (!this.#changed || this.#path === null) return;
    const folder = dirname(this.#path);
    let text = `${HEAD}\n`;
    for (const [name, { key, value }] of this.#entries) {
      const file = (JSON.parse(name) as string).replace(/#.*$/s, '');
      if (existsSync(resolve(folder, file))) text += `${name}\t${key}\t${value}\n`;
    }
    writeAtomically(this.#path, text, folder);
    this.#changed = false;
  }

  // In JSON a name holds no tab and no line end, whatever the file is called.
  #nameOf(path: string): string {
    const folder = this.#path === null ? '' : dirname(this.#path);
    return JSON.stringify(relative(folder, resolve(path)).replaceAll(sep, '/'));
  }
}

const faultOf = (path: string | null) => `The cache ${path} is damaged; what it does not hold is linted anew.`;

function isName(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'string';
  } catch {
    return false;
  }
}

/** The hash of everything that a result hangs on. */
export const cacheKey = (...parts: readonly unknown[]): string => sha256(JSON.stringify(parts), 'base64url');

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
