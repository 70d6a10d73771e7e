import { checkCall } from './calls.ts';
import type { Catalogue } from './engine/catalogue.ts';
import type { Finding } from './engine/finding.ts';
import { type ResolvedSettings, resolveSettings } from './engine/resolve.ts';
import type { Rule } from './engine/rule.ts';
import { runRules } from './engine/run.ts';
import { UNJUDGED } from './engine/unjudged.ts';
import type { Settings } from './engine/settings.ts';
import type { Analysis } from './model/analysis.ts';
import type { JobPost, ReadingProblem } from './model/post.ts';
import { JdlintError } from './model/error.ts';
import type { ParseOptions } from './parse/post.ts';

/** What is known of the post beside its body, and the settings to lint it with. */
export interface LintOptions extends ParseOptions {
  /** Presets, rules and their options; the recommended preset unless given. */
  readonly settings?: Settings | undefined;
}

/** A role by id and name. */
export interface RoleName {
  readonly id: string;
  readonly name: string;
}

/** The roles of a post in short, for a line of output or a badge. */
export interface RoleSummary {
  /** What the title promises, or null where it is ambiguous. */
  readonly title: RoleName | null;
  /** What the body's work speaks for: its calibrated probability, 0 to 1, and the title to use for it at the post's level. */
  readonly suggested: (RoleName & { readonly score: number; readonly jobTitle: string | null }) | null;
  readonly mismatch: boolean | null;
}

/** All that jdlint has to say of a post. */
export interface LintResult {
  /** By place in the source, then by rule. */
  readonly findings: readonly Finding[];
  readonly post: JobPost;
  readonly analysis: Analysis;
  readonly role: RoleSummary;
  /** What could not be read. Where there is any, `findings` may rest on part of the post. */
  readonly problems: readonly ReadingProblem[];
}

/** The parts that a linter is put together from. */
export interface LinterParts {
  readonly rules: readonly Rule[];
  readonly catalogue: Catalogue;
  /** What lies below the settings of each call, such as those of plugins. */
  readonly layers?: Layers;
  parse(text: string, options: ParseOptions): JobPost;
  /** `headcount` is the setting, for posts that do not say. */
  analyze(post: JobPost, options: { readonly headcount: number | null }): Analysis;
  /** The knowledge with the roles of a user's settings. Throws JdlintError SETTINGS_INVALID. */
  withRoles?(roles: readonly unknown[]): Knowledge;
}

/** Settings that lie below those of each call, and how these are laid over them. */
export interface Layers {
  readonly below: readonly Settings[];
  /** Throws JdlintError for wrong settings. */
  over(settings: Settings, below: readonly Settings[], rules: readonly Rule[]): Settings;
}

/** What of a linter knows the roles. */
export type Knowledge = Pick<LinterParts, 'catalogue' | 'analyze'>;

/** A post that was read, and what was made of it. */
interface Judged {
  readonly post: JobPost;
  readonly analysis: Analysis;
}

const NO_SETTINGS: Settings = {};

/** Reads, judges and lints posts. Synchronous; no file or network access. Resolved settings are kept by identity. */
export class Linter {
  readonly rules: readonly Rule[];
  readonly #parts: LinterParts;
  readonly #resolved = new WeakMap<Settings, ResolvedSettings>();
  readonly #known = new WeakMap<ResolvedSettings, Knowledge>();

  constructor(parts: LinterParts) {
    this.#parts = parts;
    this.rules = parts.rules;
  }

  /**
   * A linter with further rules, which run where settings turn them on; `layers` come over those that it has. Throws JdlintError
   * OPTION_INVALID for an id that is taken.
   */
  withRules(rules: readonly Rule[], layers?: Layers): Linter {
    const taken = new Set(this.rules.map(({ meta }) => meta.id));
    for (const { meta } of rules) {
      if (taken.has(meta.id)) {
        const hint = 'Give one of them another id.';
        throw new JdlintError('OPTION_INVALID', `There are two rules "${meta.id}".`, { hint });
      }
      taken.add(meta.id);
    }
    const own = this.#parts.layers;
    const all = layers && own ? { ...layers, below: [...own.below, ...layers.below] } : (layers ?? own);
    return new Linter({ ...this.#parts, rules: [...this.rules, ...rules], ...(all ? { layers: all } : {}) });
  }

  /** Checks settings and applies presets. Throws JdlintError for a wrong key, value, rule id or option. */
  resolve(settings: Settings = NO_SETTINGS): ResolvedSettings {
    let resolved = this.#resolved.get(settings);
    if (!resolved) {
      const { layers } = this.#parts;
      resolved = resolveSettings(layers ? layers.over(settings, layers.below, this.rules) : settings, this.rules);
      this.#knowledge(resolved);
      this.#resolved.set(settings, resolved);
    }
    return resolved;
  }

  /** Reads a post. Never throws for content, but JdlintError for wrong arguments. */
  parse(text: string, options: ParseOptions = {}): JobPost {
    checkCall('parse', text, options);
    return this.#parts.parse(text, options);
  }

  /** Reads and judges a post, without rules; one in another language (problem NOT_ENGLISH) is not judged. Throws only for wrong arguments. */
  analyze(text: string, options: LintOptions = {}): Judged {
    checkCall('analyze', text, options);
    return this.#judge(text, options, this.resolve(options.settings));
  }

  #judge(text: string, options: LintOptions, resolved: ResolvedSettings): Judged {
    const post = this.#parts.parse(text, { ...options, language: options.language ?? resolved.language });
    if (isForeign(post)) return { post, analysis: UNJUDGED };
    return { post, analysis: this.#knowledge(resolved).analyze(post, { headcount: resolved.headcount }) };
  }

  /** Reads, judges and lints a post. Throws only for wrong arguments, and RULE_CRASH where a rule fails. */
  lint(text: string, options: LintOptions = {}): LintResult {
    checkCall('lint', text, options);
    const resolved = this.resolve(options.settings);
    const { post, analysis } = this.#judge(text, options, resolved);
    const { catalogue } = this.#knowledge(resolved);
    const findings = isForeign(post) ? [] : runRules(post, analysis, resolved, catalogue);
    return {
      findings,
      post,
      analysis,
      role: this.#roleSummary(analysis, catalogue),
      problems: problemsOf(post),
    };
  }

  /** The parts that know the roles, those of the settings among them. */
  #knowledge(resolved: ResolvedSettings): Knowledge {
    if (resolved.roles.length === 0 || !this.#parts.withRoles) return this.#parts;
    let known = this.#known.get(resolved);
    if (!known) {
      known = this.#parts.withRoles(resolved.roles);
      this.#known.set(resolved, known);
    }
    return known;
  }

  #roleSummary({ role, facts }: Analysis, catalogue: Catalogue): RoleSummary {
    const { title, suggested, mismatch } = role;
    const best = suggested[0];
    const nameOf = (id: string) => catalogue.role(id)?.name ?? 'outside IT infrastructure';
    return {
      title: title.id === null ? null : { id: title.id, name: nameOf(title.id) },
      suggested: best
        ? {
            id: best.id,
            name: catalogue.role(best.id)?.name ?? best.name,
            score: best.score,
            jobTitle: catalogue.role(best.id)?.titles[facts.level?.value ?? 'mid'] ?? null,
          }
        : null,
      mismatch,
    };
  }
}

/** Whether a post is in a language that is not judged. */
const isForeign = (post: JobPost) => post.problems.some(({ code }) => code === 'NOT_ENGLISH');

/** What could not be read of a post; a post without a word is a problem too, so that nothing unread passes as clean. */
function problemsOf(post: JobPost): readonly ReadingProblem[] {
  if (post.statements.length > 0 || post.headings.length > 0) return post.problems;
  return [...post.problems, { code: 'BODY_EMPTY', message: 'The post has no text.', place: null }];
}
