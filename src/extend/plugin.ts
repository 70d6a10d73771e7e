import type { Rule } from '../engine/rule.ts';
import type { Settings } from '../engine/settings.ts';

/** What a package brings for configurations to use. */
export interface Plugin {
  /** Its rules are called `name/…`: lower case, digits, hyphens. */
  readonly name: string;
  /** Part of the cache's key: without it, results of its rules are not cached. */
  readonly version?: string;
  /** Each runs at its own severity unless the configuration says otherwise. */
  readonly rules?: readonly Rule[];
  /** Roles beside the built-in ones. */
  readonly roles?: NonNullable<Settings['roles']>;
}

/** What to do about something that is no plugin. */
export const PLUGIN_HINT = 'A plugin is { name, version?, rules?, roles? }; make its rules with defineRule.';
