import type { Rule } from './engine/rule.ts';
import type { LintOptions, LintResult } from './linter.ts';
import { makePlugin, type Tree } from './plugin.ts';

/** Categories of the rules that look at statements and their words, whatever else the post holds. */
const OF_STATEMENTS: ReadonlySet<string> = new Set(['statements', 'wording']);

/**
 * Makes the retext plugin for the rules of statements: `unified().use(retextEnglish).use(jdlintRetext)`. Rules that need a
 * whole post (its title, its pay, its structure) are off unless the settings turn them on by name. The source of the
 * file is linted as it was read, so that it also fits behind `remark-retext`; findings go to `file.messages`.
 * Throws JdlintError for wrong options, and for a rule that fails.
 */
export function makeRetextPlugin(
  lint: (text: string, options: LintOptions) => LintResult,
  rules: readonly Pick<Rule, 'meta'>[],
) {
  const plugin = makePlugin(lint);
  const off = rules.filter(({ meta }) => !OF_STATEMENTS.has(meta.category));
  const others = Object.fromEntries(off.map(({ meta }) => [meta.id, 'off' as const]));
  return function jdlintRetext(options: LintOptions = {}) {
    const settings = { ...options.settings, rules: { ...others, ...options.settings?.rules } };
    const run = plugin({ ...options, settings });
    return (tree: Tree, file: Parameters<typeof run>[1]): void => run(tree, file);
  };
}
