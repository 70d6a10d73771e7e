import type { Role } from '../catalogue/role.ts';
import { draftPost } from '../draft/draft-post.ts';
import { nearestName } from '../engine/nearest.ts';
import { unknownRule } from '../engine/resolve.ts';
import { isOfPlugin, type Rule } from '../engine/rule.ts';
import { readRulePage } from '../files/rule-page.ts';
import { JdlintError } from '../model/error.ts';
import { OUTSIDE, LEVELS, type Level } from '../model/kinds.ts';
import { pageText } from '../report/page-text.ts';
import { selfPage } from '../report/self-page.ts';

/**
 * `jdlint explain <rule>`: the rule's page, fitted to the terminal; of a plugin's rule what it says of itself.
 * Throws JdlintError RULE_UNKNOWN or FILE_NOT_FOUND.
 */
export async function explainText(
  rules: readonly Rule[],
  ruleId: string,
  options: { readonly width: number; readonly color: boolean },
): Promise<string> {
  const ids = rules.map(({ meta }) => meta.id);
  const rule = rules.find(({ meta }) => meta.id === ruleId);
  if (!rule) throw unknownRule(ruleId, ids);
  const page = isOfPlugin(ruleId) ? selfPage(rule) : await readRulePage(ruleId);
  if (page !== null) return pageText(page, options);
  throw new JdlintError('FILE_NOT_FOUND', `The page of the rule "${ruleId}" is not in this installation.`, {
    hint: 'Install jdlint anew; "jdlint rules" says in short what each rule finds.',
  });
}

/** `jdlint new <role>`: a starting post for a role, by its id or one of its titles. Throws JdlintError OPTION_INVALID for an unknown role or level. */
export function newText(
  roles: readonly Role[],
  roleId: string,
  options: { readonly level?: string; readonly title?: string },
): string {
  const known = roles.filter(({ id }) => id !== OUTSIDE);
  const ids = known.map(({ id }) => id);
  const word = roleId.toLowerCase().replaceAll('-', ' ');
  const role = known.find(({ id }) => id === roleId) ?? known.find(({ aliases }) => aliases.includes(word));
  if (!role) {
    const near = nearestName(roleId, ids);
    throw new JdlintError('OPTION_INVALID', `There is no role "${roleId}".`, {
      hint: near ? `Did you mean "${near}"?` : 'See jdlint roles.',
    });
  }
  return draftPost(role, levelOf(options.level), options.title?.replace(/\p{C}+/gu, ' ').trim() || undefined);
}

function levelOf(word: string | undefined): Level {
  const level = LEVELS.find((one) => one === (word ?? 'mid'));
  if (level) return level;
  throw new JdlintError('OPTION_INVALID', `--level takes ${LEVELS.join(', ')}, not "${word}".`, {
    hint: 'Write --level senior.',
  });
}
