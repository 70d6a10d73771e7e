import type { JobPost, Range } from '../model/post.ts';

export const DIRECTIVE_KINDS = ['disable-file', 'disable-next', 'disable', 'enable'] as const;
export type DirectiveKind = (typeof DIRECTIVE_KINDS)[number];

/** A disable comment of a post: `jdlint-disable rule-a, rule-b -- reason`. */
export interface Directive {
  readonly kind: DirectiveKind;
  /** Rule ids as written; empty where the comment means all rules. */
  readonly ruleIds: readonly string[];
  readonly reason: string | null;
  /** The comment in the source. */
  readonly place: Range;
}

/** A directive for one rule, or for all (`ruleId` null), and whether it did anything. */
export interface DirectiveUse {
  readonly directive: Directive;
  readonly ruleId: string | null;
  /** How far the rule is known: one that is off might have found something. */
  readonly rule: 'ran' | 'off' | 'unknown';
  used: boolean;
}

const syntax = /^jdlint-(disable-file|disable-next|disable|enable)(?![\w-])([\s\S]*)$/;

/** "jdlint-disable-line", "jdlint disable": not "jdlint is run on this file". */
const addressed = /^jdlint(?:-[\w-]{1,40}|:? ?(?:disable|enable|ignore)[\w-]{0,40})/i;

/** Comments that are addressed to jdlint and say nothing that it knows, each with the word it does not know. */
export const unknownDirectives = ({ comments }: JobPost): { readonly word: string; readonly place: Range }[] =>
  comments.flatMap(({ text, place }) => {
    const [words] = syntax.test(text.trim()) ? [] : (addressed.exec(text.trim()) ?? []);
    return words === undefined ? [] : [{ word: words, place }];
  });

/** The disable comments of a post, in order. Other comments are passed over. */
export function readDirectives(post: JobPost): Directive[] {
  const directives: Directive[] = [];
  for (const { text, place } of post.comments) {
    const match = syntax.exec(text.trim());
    if (!match) continue;
    const rest = match[2] as string;
    const dashes = /(?:^|\s)--(?=\s|$)/.exec(rest);
    const names = dashes ? rest.slice(0, dashes.index) : rest;
    const reason = dashes ? rest.slice(dashes.index + dashes[0].length).trim() : '';
    const ruleIds = [...new Set(names.split(/[\s,]+/).filter((name) => name !== ''))];
    directives.push({ kind: match[1] as DirectiveKind, ruleIds, reason: reason === '' ? null : reason, place });
  }
  return directives;
}
