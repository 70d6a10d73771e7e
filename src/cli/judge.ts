import { safeParse } from 'zod/v4/core';
import { type Cache, cacheKey } from '../files/cache.ts';
import type { Configs, PostConfig } from '../files/config/configs.ts';
import type { EditChoice } from '../fix/apply-edits.ts';
import { fixPost } from '../fix/fix-post.ts';
import type { LintOptions, LintResult } from '../linter.ts';
import { JdlintError } from '../model/error.ts';
import type { Severity } from '../model/kinds.ts';
import type { InputError, PostReport } from '../report/types.ts';
import { judgedPostSchema } from '../schema/judged-post.ts';
import { trimEndBy } from '../words/trim-end.ts';
import { inputError, type ReadPost } from './inputs.ts';

type Kept = Omit<PostReport, 'path' | 'id'>;

/** What a post came to. */
export interface Judged {
  readonly report: PostReport;
  /** Severity from which a finding of this post lets the run fail. */
  readonly threshold: Severity;
  /** The text that the findings' places count in: that of the post, or what fixes made of it. */
  readonly text: string;
  /** Edits that were made in `text`. */
  readonly edits: number;
}

/** Lints posts, each by its own configuration, and takes from the cache what is known. */
export class Judge {
  readonly #configs: Configs;
  readonly #cache: Cache | null;
  readonly #fix: EditChoice | null;
  readonly #version: string;
  readonly #withReasons: boolean;

  /** `withReasons` where a report tells why statements were read as they were. */
  constructor(configs: Configs, version: string, cache: Cache | null, fix: EditChoice | null, withReasons: boolean) {
    this.#configs = configs;
    this.#version = version;
    this.#cache = cache;
    this.#fix = fix;
    // The next run may be asked for the reasons of what this one remembers.
    this.#withReasons = withReasons || cache !== null;
  }

  /** Judges a post, and edits it where that is asked for; what could not be read or judged of it is an error of the run. Throws JdlintError for a broken configuration. */
  async judge(post: ReadPost, configPath: string | null, edits = true): Promise<Judged | InputError[]> {
    const config = await this.#configs.of(configPath);
    try {
      return this.#judge(post, config, edits);
    } catch (error) {
      return [crashError(post.path, error)];
    }
  }

  #judge(post: ReadPost, config: PostConfig, mayEdit: boolean): Judged | InputError[] {
    const { threshold } = config.linter.resolve(config.settings);
    const key = this.#keyOf(post, config);
    const kept = key === null ? undefined : this.#cache?.get(post.path, key, isKept);
    const fixes = mayEdit && this.#fix !== null && post.isWhole;
    if (kept && !(fixes && kept.findings.some(({ fix, suggestions }) => fix ?? suggestions[0]))) {
      return { report: { ...namesOf(post), ...kept }, threshold, text: post.text, edits: 0 };
    }
    const options = { ...post.options, settings: config.settings };
    const lint = (text: string, more: LintOptions) => config.linter.lint(text, more);
    const edited = fixes && this.#fix ? fixPost(lint, post.text, this.#fix, options) : null;
    // Where an edit would make a post that cannot be read, nothing is edited.
    const isEdited = edited !== null && edited.result.problems.length === 0;
    const result = isEdited ? edited.result : lint(post.text, options);
    if (result.problems.length > 0) {
      return result.problems.map(({ code, message }) => problemError(post.path, code, message));
    }
    const judged = keptOf(result, this.#withReasons);
    const edits = isEdited ? edited.applied.length : 0;
    if (key !== null && edits === 0) this.#cache?.set(post.path, key, judged);
    return {
      report: { ...namesOf(post), ...judged },
      threshold,
      text: isEdited ? edited.text : post.text,
      edits,
    };
  }

  #keyOf({ text, options, file }: ReadPost, { key }: PostConfig): string | null {
    if (this.#cache === null || file === null) return null;
    const settings = key();
    return settings === null ? null : cacheKey(this.#version, settings, options, text);
  }
}

const keptOf = ({ post, role, analysis, findings }: LintResult, withReasons: boolean): Kept => ({
  bom: post.source.startsWith('\ufeff'),
  title: post.title?.value ?? null,
  role,
  score: analysis.score,
  findings: findings.map((finding) => finding.record(withReasons ? finding.because : [])),
});

/** How a report calls a post. */
const namesOf = ({ path, id, isWhole }: ReadPost) => ({ path, ...(isWhole ? {} : { id }) });

const isKept = (value: unknown): value is Kept => safeParse(judgedPostSchema, value).success;

/** What to do about a problem of reading. */
const PROBLEM_HINTS = {
  BODY_EMPTY: 'Give the text of a post.',
  FRONT_MATTER_INVALID: 'Mend the YAML between the two lines of three hyphens.',
  NOT_ENGLISH: 'Leave it out of the run, or say --language en to have it judged as English all the same.',
} as const;
const isKnownProblem = (code: string): code is keyof typeof PROBLEM_HINTS => Object.hasOwn(PROBLEM_HINTS, code);

/** A rule that failed at a post, as an error of the run. Throws what is none. */
export function crashError(path: string, error: unknown): InputError {
  if (!(error instanceof JdlintError) || error.code !== 'RULE_CRASH') throw error;
  return inputError(path, new JdlintError('RULE_CRASH', `${path}: ${error.message}`, { hint: error.hint }));
}

/** What could not be read of a post, as an error of the run. */
export function problemError(path: string, problem: string, message: string): InputError {
  const code = isKnownProblem(problem) ? problem : 'FILE_UNREADABLE';
  const hint = code === 'FILE_UNREADABLE' ? PROBLEM_HINTS.BODY_EMPTY : PROBLEM_HINTS[code];
  return inputError(path, new JdlintError(code, `${path}: ${trimEndBy(message, /[.\s]/)}.`, { hint }));
}
