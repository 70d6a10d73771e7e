import type { $ZodType, output } from 'zod/v4/core';
import type { Analysis } from '../model/analysis.ts';
import type { Severity } from '../model/kinds.ts';
import type { JobPost, Range } from '../model/post.ts';
import type { PhraseHit } from '../words/phrase-automaton.ts';
import type { Catalogue } from './catalogue.ts';
import type { DirectiveUse } from '../source/directives.ts';
import type { PlaceholdersOf, TemplateValue } from './template.ts';

export const RULE_CATEGORIES = ['roles', 'statements', 'pay', 'wording', 'structure', 'facts'] as const;
export type RuleCategory = (typeof RULE_CATEGORIES)[number];

export const SOURCE_GRADES = ['law', 'regulator', 'study', 'practice'] as const;

/** What a rule rests on. */
export interface RuleSource {
  readonly name: string;
  readonly url?: string;
  /** How much weight it bears: a law binds, practice advises. */
  readonly grade: (typeof SOURCE_GRADES)[number];
  /** Year or day of the source, ISO 8601. */
  readonly date: string;
}

/** What is known of a rule without running it. */
export interface RuleMeta {
  /** Lower case, hyphens; a plugin's begins with its name: "acme/no-ninjas". */
  readonly id: string;
  /** What it finds, one sentence. */
  readonly summary: string;
  /** Why that matters, one or two sentences. */
  readonly why: string;
  readonly category: RuleCategory;
  /** Severity unless a preset or the settings say otherwise. */
  readonly severity: Exclude<Severity, 'off'>;
  readonly sources: readonly RuleSource[];
  /** Version of jdlint that brought it. */
  readonly since: string;
  /** Whether its findings may carry a `fix` that is safe to apply unread. */
  readonly fixable: boolean;
  /** Whether its findings may carry suggestions. */
  readonly suggests: boolean;
  /** Page of the rule, where it is not one of jdlint's own; none otherwise. */
  readonly url?: string;
  /** Runs after all other rules, when it is known which disable comments were of use. */
  readonly last?: boolean;
}

/** Texts of a message: what (`reason`), and why and how to mend it (`note`). `{name}` is filled from the data. */
export interface MessageTemplate {
  readonly reason: string;
  /** One text, or its parts, which a space joins. */
  readonly note: string | readonly string[];
  /** Title of the suggestions, such as "Say what the tools are for". */
  readonly suggestion?: string;
}
export type MessageTemplates = Readonly<Record<string, MessageTemplate>>;

/** A change of the source that a person should look at first. */
export interface ReportedSuggestion {
  /** The message's `suggestion` unless given. */
  readonly title?: string;
  readonly place: Range;
  readonly text: string;
}

/** Another place of the source that bears on the finding, and what it shows. */
export interface ReportedRelation {
  readonly place: Range;
  readonly text: string;
}

/** Where a finding stands: `range` in the reading text, or `place` in the source; null where the body has no place. */
export type ReportedPlace =
  | { readonly range: Range; readonly place?: undefined }
  | { readonly place: Range | null; readonly range?: undefined };

export interface ReportBody {
  /** The words that the finding is about. */
  readonly actual?: string;
  /** What could stand there instead, the best first. */
  readonly expected?: readonly string[];
  readonly suggestions?: readonly ReportedSuggestion[];
  /** A change that is safe without a second look. */
  readonly fix?: { readonly place: Range; readonly text: string };
  readonly related?: readonly ReportedRelation[];
  /** How sure, from 0 to 1. */
  readonly confidence?: number;
  /** Why the statement that it rests on was read as it was: `StatementJudgement.reasons`. */
  readonly because?: readonly string[] | (() => readonly string[]);
  /** Why a person should decide, where the rule cannot. */
  readonly needsReview?: string;
  /** Where the finding is no more than a hint, whatever the severity of its rule. */
  readonly hint?: boolean;
}

type TextOf<Template extends MessageTemplate> = Extract<
  | Template['reason']
  | (Template['note'] extends readonly string[] ? Template['note'][number] : Template['note'])
  | Template['suggestion'],
  string
>;
type DataOf<Template extends MessageTemplate> = [PlaceholdersOf<TextOf<Template>>] extends [never]
  ? { readonly data?: undefined }
  : { readonly data: Readonly<Record<PlaceholdersOf<TextOf<Template>>, TemplateValue>> };

/** What a check hands to `report`: one variant for each message of the rule. */
export type Report<Messages extends MessageTemplates> = {
  [Id in keyof Messages & string]: { readonly messageId: Id } & DataOf<Messages[Id]> & ReportBody & ReportedPlace;
}[keyof Messages & string];

/** A report whose message and data are no longer checked by type. */
export type AnyReport = ReportBody &
  ReportedPlace & { readonly messageId: string; readonly data?: Readonly<Record<string, TemplateValue>> | undefined };

/** Settings that concern every rule. */
export interface RuleSettings {
  /** Employees of the company: the post's own figure, or the setting; null where unknown. */
  readonly headcount: number | null;
  /** Place of work where the post has none, such as "US-CO". */
  readonly place: string | null;
  /** ISO 4217. */
  readonly currency: string | null;
  /** Whether the settings let a term pass, letter case and white space aside. */
  allows(term: string): boolean;
}

/** All that a check may look at. */
export interface RuleContext<Messages extends MessageTemplates, Options, Value> {
  readonly post: JobPost;
  readonly analysis: Analysis;
  readonly options: Options;
  /** Phrases of the rule found in `post.text`, in order. */
  readonly hits: readonly PhraseHit<Value>[];
  readonly catalogue: Catalogue;
  readonly settings: RuleSettings;
  /** Disable comments with what they did; empty for all but the rules that run last. */
  readonly directives: readonly DirectiveUse[];
  report(report: Report<Messages>): void;
}

/** A row of a rule's phrase table: the phrase, and whatever the check wants to know of it. */
export interface RulePhrase<Value> {
  readonly phrase: string;
  readonly value: Value;
}

interface RuleDefinition<Messages extends MessageTemplates, Schema extends $ZodType, Value> {
  readonly meta: RuleMeta;
  /** A strict object in which every key has a default. */
  readonly options: Schema;
  readonly messages: Messages;
  readonly phrases?: readonly RulePhrase<Value>[];
  check(context: RuleContext<Messages, output<Schema>, Value>): void;
}

/** A rule as the engine runs it. */
export interface Rule {
  readonly meta: RuleMeta;
  readonly options: $ZodType;
  readonly messages: MessageTemplates;
  readonly phrases: readonly RulePhrase<unknown>[];
  check(context: RuleContext<MessageTemplates, never, never>): void;
}

/**
 * Declares a rule. The check reads, decides and reports; the words are in `messages`, so that no check builds strings.
 * It must not throw for any content: what it throws is an error of the post that it was given, `RULE_CRASH`.
 */
export function defineRule<const Messages extends MessageTemplates, Schema extends $ZodType, Value = never>(
  rule: RuleDefinition<Messages, Schema, Value>,
): Rule {
  return { ...rule, phrases: rule.phrases ?? [] } as unknown as Rule;
}

/** Whether a rule came with a plugin: its id begins with the plugin's name. */
export const isOfPlugin = (id: string): boolean => id.includes('/');

/** Address of a rule's page; empty for a plugin's that names none. */
export const ruleUrl = ({ id, url }: Pick<RuleMeta, 'id' | 'url'>): string =>
  url ?? (isOfPlugin(id) ? '' : `https://github.com/jdlint/jdlint/tree/main/rules/${id}#readme`);
