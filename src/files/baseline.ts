import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { safeParse } from 'zod/v4/core';
import { sha256 } from './digest.ts';
import { describeIssue } from '../engine/describe-issue.ts';
import type { FindingRecord } from '../engine/finding.ts';
import { JdlintError } from '../model/error.ts';
import { type BaselineEntry, baselineSchema } from '../schema/baseline.ts';
import { unreadable } from './read.ts';
import { systemCode } from './system-error.ts';
import { writeAtomically } from './write.ts';

const TEXT_SHOWN = 80;

/** A post whose findings are compared with a baseline. */
export interface BaselinePost {
  /** Path of its file; a name for standard input. */
  readonly path: string;
  /** Tells it from other posts of the file; null where it is the whole file. */
  readonly id: string | number | null;
  /** The text that the findings' places count in. */
  readonly source: string;
}

type Known = Pick<FindingRecord, 'ruleId' | 'actual' | 'place'> & {
  /** The field of data that `place` counts in, where the post is made of fields. */
  readonly pointer?: string | null;
};

/**
 * The findings of a post as entries of a baseline, in order. Lines do not matter, nor do other findings: of two that
 * say the same of the same words, the first in the post is the first.
 */
export function entriesOf(file: string, source: string, findings: readonly Known[]): BaselineEntry[] {
  const counts = new Map<string, number>();
  return findings.map(({ ruleId, actual, place, pointer = null }) => {
    const words = pointer === null && place ? source.slice(place.start.offset, place.end.offset) : '';
    const about = actual ?? words;
    const text = about.normalize('NFKC').replace(/\s+/g, ' ').trim();
    const key = JSON.stringify([ruleId, file, text.toLowerCase()]);
    const occurrence = counts.get(key) ?? 0;
    counts.set(key, occurrence + 1);
    const fingerprint = sha256(`${key}${occurrence}`, 'hex').slice(0, 32);
    return { file, ruleId, text: text.slice(0, TEXT_SHOWN).replace(/[\ud800-\udbff]$/, ''), fingerprint };
  });
}

/** Known findings in a file: they are not reported again, and those that are gone can be told. */
export class Baseline {
  readonly #path: string;
  readonly #known: ReadonlyMap<string, BaselineEntry>;
  readonly #present: BaselineEntry[] = [];
  readonly #seen = new Set<string>();
  readonly #kept = new Set<string>();

  private constructor(path: string, entries: readonly BaselineEntry[]) {
    this.#path = path;
    this.#known = new Map(entries.map((entry) => [entry.fingerprint, entry]));
  }

  /** Reads a baseline; one that is yet to be made is empty where `mayBeNew`. Throws JdlintError BASELINE_INVALID, FILE_NOT_FOUND, FILE_UNREADABLE. */
  static read(file: string, mayBeNew: boolean): Baseline {
    const path = resolve(file);
    let text: string;
    try {
      text = readFileSync(path, 'utf8');
    } catch (error) {
      if (systemCode(error) !== 'ENOENT') throw unreadable(file, error);
      if (mayBeNew) return new Baseline(path, []);
      throw new JdlintError('FILE_NOT_FOUND', `There is no baseline ${file}.`, {
        hint: 'Give --update-baseline as well to make it.',
      });
    }
    return new Baseline(path, parse(text, file));
  }

  /** The findings that the baseline does not know. */
  unknown<F extends Known>(post: BaselinePost, findings: readonly F[]): F[] {
    const file = this.#nameOf(post.path, post.id);
    this.#seen.add(file);
    this.#seen.add(this.#nameOf(post.path, null));
    const entries = entriesOf(file, post.source, findings);
    this.#present.push(...entries);
    return findings.filter((_, index) => !this.#known.has((entries[index] as BaselineEntry).fingerprint));
  }

  /** Keeps what is known of a file that could not be read. */
  keep(path: string): void {
    const name = this.#nameOf(path, null);
    this.#kept.add(name);
    // One post of a data file is not known by its id where it cannot be read: all of the file stay.
    this.#kept.add(name.replace(/#.*$/s, ''));
  }

  /** Entries whose finding is gone: of posts that were read, and of files that are no more. */
  stale(): BaselineEntry[] {
    const present = new Set(this.#present.map(({ fingerprint }) => fingerprint));
    return [...this.#known.values()].filter(
      ({ file, fingerprint }) => !present.has(fingerprint) && (this.#isSeen(file) || this.#isGone(file)),
    );
  }

  /** How many of the present findings are in the baseline. */
  get matched(): number {
    return this.#present.filter(({ fingerprint }) => this.#known.has(fingerprint)).length;
  }

  /** Writes the present findings, and what is known of posts that were not read. Throws JdlintError OUTPUT_FAILED. */
  update(root: string): { readonly total: number; readonly added: number; readonly removed: number } {
    const stale = new Set(this.stale().map(({ fingerprint }) => fingerprint));
    const entries = new Map([...this.#known].filter(([fingerprint]) => !stale.has(fingerprint)));
    const before = entries.size;
    for (const entry of this.#present) entries.set(entry.fingerprint, entry);
    const findings = [...entries.values()].sort(byFile);
    writeAtomically(this.#path, `${JSON.stringify({ version: 1, findings }, null, 2)}\n`, root);
    return { total: findings.length, added: findings.length - before, removed: stale.size };
  }

  #nameOf(path: string, id: string | number | null): string {
    const name = path.startsWith('<') ? path : relative(dirname(this.#path), resolve(path)).replaceAll(sep, '/');
    return id === null ? name : `${name}#${id}`;
  }

  #isSeen(file: string): boolean {
    const name = file.replace(/#.*$/s, '');
    return (this.#seen.has(file) || this.#seen.has(name)) && !this.#kept.has(name) && !this.#kept.has(file);
  }

  #isGone(file: string): boolean {
    if (file.startsWith('<')) return false;
    const folder = dirname(this.#path);
    return !existsSync(resolve(folder, file)) && !existsSync(resolve(folder, file.replace(/#.*$/s, '')));
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byFile = (a: BaselineEntry, b: BaselineEntry) =>
  compare(a.file, b.file) ||
  compare(a.ruleId, b.ruleId) ||
  compare(a.text, b.text) ||
  compare(a.fingerprint, b.fingerprint);

function parse(text: string, file: string): readonly BaselineEntry[] {
  const hint = 'Mend it, or delete it and make it anew with --update-baseline.';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    const message = `The baseline ${file} is no valid JSON: ${(cause as Error).message}.`;
    throw new JdlintError('BASELINE_INVALID', message, { hint, cause });
  }
  const result = safeParse(baselineSchema, value, { reportInput: true });
  if (result.success) return result.data.findings;
  const { message } = describeIssue(result.error.issues, ['version', 'findings']);
  throw new JdlintError('BASELINE_INVALID', `The baseline ${file} is not one: ${message}.`, { hint });
}
