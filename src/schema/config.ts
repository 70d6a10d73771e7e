import * as z from 'zod/mini';
import { type RuleSetting, type Settings, settingsSchema } from '../engine/settings.ts';
import type { Plugin } from '../extend/plugin.ts';

const globs = z.union([z.string(), z.array(z.string()).check(z.minLength(1))]);

/** Settings for the files that globs match. */
export const overrideSchema = z.strictObject({ files: globs, ...settingsSchema.def.shape });

/** A configuration as JSON and YAML can say it: names only, nothing that runs. Strict: an unknown key is an error. */
export const dataConfigSchema = z.strictObject({
  $schema: z.optional(z.string()),
  extends: z.optional(z.union([z.string(), z.array(z.string())])),
  ignores: z.optional(z.array(z.string())),
  overrides: z.optional(z.array(overrideSchema)),
  ...settingsSchema.def.shape,
});

/** A configuration as a module can say it. Plugins are checked when they are loaded. */
export const configSchema = z.strictObject({
  ...dataConfigSchema.def.shape,
  extends: z.optional(z.unknown()),
  plugins: z.optional(z.array(z.unknown())),
});

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
type RuleTable = { readonly [ruleId: string]: RuleSetting };

/** What a user may set for one post; rules take a severity, or severity and options. */
interface PostSettings extends Omit<Writable<Settings>, 'rules'> {
  /** Severity, or severity and options, by rule id. A severity alone keeps the options set further down. */
  readonly rules?: RuleTable;
}

/** Settings for the files that globs match: relative to the configuration's folder; one without a slash, in any folder. */
export interface Override extends PostSettings {
  readonly files: string | readonly string[];
}

/** What `jdlint.config.*` may say; see the README under "Configuration". */
export interface Config extends PostSettings {
  /** For editors. */
  readonly $schema?: string;
  /** Presets, files, packages and other configurations to build on; later ones win, this one over all. */
  readonly extends?: string | Config | readonly (string | Config)[];
  /** Plugins, or names of packages that are plugins. Only in modules: JSON and YAML run no code. */
  readonly plugins?: readonly (string | Plugin)[];
  /** Files that are not linted: lines as in `.gitignore`, from the configuration's folder. */
  readonly ignores?: readonly string[];
  /** Later ones win. */
  readonly overrides?: readonly Override[];
}

/** Gives editors the type of a configuration; returns it as it is. */
export const defineConfig = (config: Config): Config => config;
