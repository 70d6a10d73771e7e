import { checkText } from './calls.ts';
import type { Role } from './catalogue/role.ts';
import { readUserRoles, rolesWith } from './catalogue/user-roles.ts';
import type { Settings } from './engine/settings.ts';
import { checkChoice, type EditChoice } from './fix/apply-edits.ts';
import { type FixResult, fixPost } from './fix/fix-post.ts';
import { makeLintAts } from './lint-ats.ts';
import type { Linter, LintOptions, LintResult } from './linter.ts';
import { makePlugin } from './plugin.ts';
import { makeRetextPlugin } from './retext.ts';

/** The functions of the library for one linter; each does what the export of the same name does. */
export interface LinterFunctions extends ReturnType<typeof makeLintAts> {
  readonly linter: Linter;
  /** The built-in roles, those of plugins, and those of the settings. */
  rolesOf(settings?: Settings): readonly Role[];
  lint(text: string, options?: LintOptions): LintResult;
  analyze(text: string, options?: LintOptions): ReturnType<Linter['analyze']>;
  fix(text: string, which: EditChoice, options?: LintOptions): FixResult;
  readonly jdlintPlugin: ReturnType<typeof makePlugin>;
  readonly jdlintRetext: ReturnType<typeof makeRetextPlugin>;
}

/** Makes the functions of the library for a linter. */
export function functionsFor(linter: Linter): LinterFunctions {
  const lint = (text: string, options: LintOptions = {}) => linter.lint(text, options);
  return {
    linter,
    rolesOf: (settings = {}) => rolesWith(readUserRoles(linter.resolve(settings).roles)),
    lint,
    analyze: (text, options = {}) => linter.analyze(text, options),
    fix(text, which, options = {}) {
      checkText('fix', text, 'Write fix(post.body, "fixes").');
      checkChoice('fix', which);
      return fixPost(lint, text, which, options);
    },
    ...makeLintAts(lint),
    jdlintPlugin: makePlugin(lint),
    jdlintRetext: makeRetextPlugin(lint, linter.rules),
  };
}
