/** `jdlint/core`: the linter without rules, without judgements, and without parsers beyond those that are asked for. */
import type { Catalogue } from '../engine/catalogue.ts';
import type { Rule } from '../engine/rule.ts';
import { UNJUDGED } from '../engine/unjudged.ts';
import { Linter, type LinterParts } from '../linter.ts';
import type { Analysis } from '../model/analysis.ts';
import { readPost } from '../parse/read-post.ts';
import type { Readers } from '../parse/readers.ts';

/** What a linter is made of. */
export interface CoreOptions {
  readonly rules: readonly Rule[];
  /** Readers of formats beside plain text: `{ markdown, html, frontMatter, language }`. */
  readonly readers?: Readers | undefined;
  /** Judges a read post; without it, rules find an analysis in which nothing was judged. `jdlint/rules` has jdlint's own. */
  readonly analyze?: LinterParts['analyze'] | undefined;
  /** What rules may ask of roles and capabilities; `jdlint/rules` has jdlint's own. */
  readonly catalogue?: Catalogue | undefined;
}

/**
 * Makes a linter: `createLinter({ rules, readers: { markdown } })`. Its methods are synchronous and throw JdlintError for
 * wrong arguments, and for a rule that fails, never for content. A post in a format without its reader is read as text, and says so in `problems`.
 */
export function createLinter({ rules, readers = {}, analyze = judgeNothing, catalogue = EMPTY }: CoreOptions): Linter {
  return new Linter({ rules, catalogue, analyze, parse: (text, options) => readPost(text, options, readers) });
}

const EMPTY: Catalogue = {
  role: () => null,
  capabilityName: (id) => id.replaceAll('-', ' '),
  groupChecklists: () => [],
  isWish: (_post, { section }) => section === 'preferred',
  askedTools: (_post, _statement, { tools }) => tools.map((tool) => ({ ...tool, written: tool.name })),
  vagueGoal: () => null,
  certification: () => null,
  firstRelease: () => null,
  releasesAsOf: '1970-01-01',
  readTitle: () => ({ role: null, level: null, graded: false }),
  placesIn: () => [],
};

const judgeNothing = (): Analysis => UNJUDGED;

export type { Catalogue, Proposal, RoleEntry } from '../engine/catalogue.ts';
export {
  Finding,
  type FindingRecord,
  type Fix,
  type Place,
  type RelatedPlace,
  type Suggestion,
} from '../engine/finding.ts';
export { defineRule, type Rule, type RuleContext, type RuleMeta } from '../engine/rule.ts';
export type { RuleSetting, Settings } from '../engine/settings.ts';
export type { Linter, LintOptions, LintResult, RoleName, RoleSummary } from '../linter.ts';
export type * from '../model/analysis.ts';
export { JdlintError, type ErrorCode } from '../model/error.ts';
export type {
  Format,
  Level,
  PayPeriod,
  RoleId,
  SectionKind,
  Severity,
  StatementKind,
  WorkArrangement,
} from '../model/kinds.ts';
export type * from '../model/post.ts';
export { readFrontMatter as frontMatter } from '../parse/front-matter.ts';
export { languageProblem as language } from '../parse/language.ts';
export { htmlReader as html } from '../parse/html.ts';
export { readMarkdown as markdown } from '../parse/markdown.ts';
export type { ParseOptions } from '../parse/read-post.ts';
export type { FrontMatterReader, HtmlReader, LanguageReader, MarkdownReader, Readers } from '../parse/readers.ts';
export { makePlugin, type Tree } from '../plugin.ts';
export { fieldText, locate, type PartPlace } from '../source/parts.ts';
