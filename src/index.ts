import { rules } from '../rules/index.ts';
import { catalogue, catalogueWith } from './judge/for-rules.ts';
import type { Role } from './catalogue/role.ts';
import { readUserRoles } from './catalogue/user-roles.ts';
import type { RuleSetting, Settings } from './engine/settings.ts';
import type { EditChoice } from './fix/apply-edits.ts';
import type { FixResult } from './fix/fix-post.ts';
import { functionsFor, type LinterFunctions } from './functions.ts';
import { analyzePost } from './judge/analyze.ts';
import type { AtsResult, LintAtsOptions } from './lint-ats.ts';
import { Linter, type LintOptions, type LintResult } from './linter.ts';
import type { Analysis } from './model/analysis.ts';
import type { JobPost } from './model/post.ts';
import { type ParseOptions, parse as parsePost } from './parse/post.ts';
import type { Tree } from './plugin.ts';
import type { Plugin } from './extend/plugin.ts';
import { linterWithPlugins } from './extend/with-plugins.ts';

/** The linter with all rules of this package. */
export const linter: Linter = new Linter({
  rules,
  catalogue,
  parse: parsePost,
  analyze: analyzePost,
  withRoles: (given) => {
    const roles = readUserRoles(given);
    return {
      catalogue: catalogueWith(roles),
      analyze: (post, { headcount }) => analyzePost(post, { headcount, roles }),
    };
  },
});

const own = functionsFor(linter);

/**
 * Lints a job post: what is found, and what was read and judged on the way. Offsets are UTF-16 code units into `text`.
 * Synchronous; no file or network access. Throws JdlintError for wrong arguments and RULE_CRASH for a rule that fails, never for content.
 */
export function lint(text: string, options: LintOptions = {}): LintResult {
  return linter.lint(text, options);
}

/**
 * Lints a job post and makes the edits that its findings carry, until there are none left: `fixes` are those that are safe
 * unread, `suggestions` are fixes and the first suggestion of each other finding. Disabled text stays as it is.
 * Synchronous. Throws as `lint`.
 */
export function fix(text: string, which: EditChoice, options: LintOptions = {}): FixResult {
  return own.fix(text, which, options);
}

/** Reads and judges a job post without running rules. Throws JdlintError for wrong arguments, never for content. */
export function analyze(
  text: string,
  options: LintOptions = {},
): { readonly post: JobPost; readonly analysis: Analysis } {
  return linter.analyze(text, options);
}

/** Reads a job post into fields, sections and statements with their places. Throws JdlintError for wrong arguments, never for content. */
export function parse(text: string, options: ParseOptions = {}): JobPost {
  return linter.parse(text, options);
}

/** The built-in roles, changed and followed by those of the settings. Throws JdlintError for wrong settings. */
export function rolesOf(settings: Settings = {}): readonly Role[] {
  return own.rolesOf(settings);
}

/**
 * The functions of the library with what plugins bring: `const { lint, fix, lintAts } = withPlugins([acme])`. Their rules run
 * at their own severity unless the settings say otherwise. Throws JdlintError OPTION_INVALID for a plugin that is none.
 */
export const withPlugins = (plugins: readonly Plugin[]): LinterFunctions =>
  functionsFor(linterWithPlugins(linter, plugins));

/** The unified plugin, for pipelines on remark, rehype or retext; options as for `lint`. */
export const jdlintPlugin = own.jdlintPlugin;

/** The retext plugin for the rules of statements and their wording; options as for `lint`. */
export const jdlintRetext = own.jdlintRetext;

/**
 * Lints the data of an applicant tracking system, as JSON.parse made them: a feed, a list of jobs, one job, a webhook's
 * payload, JSON-LD; in the order of the data. Every finding names its field by a JSON Pointer (`pointer`) and its place in
 * the decoded text of that field. Throws JdlintError: DATA_NOT_A_POST, BODY_MISSING (a feed without texts), OPTION_INVALID,
 * and for wrong arguments; a rule that fails at a job is its `error`.
 */
export function lintAts(data: unknown, options: LintAtsOptions = {}): AtsResult[] {
  return own.lintAts(data, options);
}

/** Lints the JobPostings that an HTML page holds as JSON-LD, or null where it holds none. Throws as `lintAts`. */
export function lintPage(html: string, options: LintAtsOptions = {}): AtsResult[] | null {
  return own.lintPage(html, options);
}

export { readPage } from './ats/page.ts';
export { type AtsJob, type AtsOptions, readAts } from './ats/read.ts';
export { VENDOR_IDS, type VendorId } from './ats/types.ts';
export type { AtsResult, LintAtsOptions };
export { fieldText, locate, type PartPlace } from './source/parts.ts';
export {
  Finding,
  type FindingRecord,
  type Fix,
  type Place,
  type RelatedPlace,
  type Suggestion,
} from './engine/finding.ts';
export {
  applyEdits,
  type Edit,
  type EditableFinding,
  type EditChoice,
  type EditedSource,
  EDIT_CHOICES,
  type LeftEdit,
} from './fix/apply-edits.ts';
export type { FixResult } from './fix/fix-post.ts';
export { defineRule, type Rule, type RuleMeta } from './engine/rule.ts';
export type { RuleSetting, Settings };
export { JdlintError, type ErrorCode } from './model/error.ts';
export type * from './model/analysis.ts';
export type * from './model/post.ts';
export type {
  Format,
  Level,
  PayPeriod,
  RoleId,
  SectionKind,
  Severity,
  StatementKind,
  WorkArrangement,
} from './model/kinds.ts';
export type { Linter, LintOptions, LintResult, RoleName, RoleSummary } from './linter.ts';
export type { ParseOptions } from './parse/post.ts';
export { type AnalysisRecord, analysisRecord } from './report/analysis-record.ts';
export { analysisRecordSchema } from './schema/analysis-record.ts';
export { findingRecordSchema } from './schema/finding-record.ts';
export { type Config, defineConfig, type Override } from './schema/config.ts';
export type { LinterFunctions, Plugin };
export { type PostInput, postInputSchema } from './schema/post-input.ts';
export type { Tree };
export { ROLES as roles } from './catalogue/roles.ts';
export type { Role };
export { rules };
