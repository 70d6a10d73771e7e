import * as z from 'zod/mini';
import { type ErrorCode, JdlintError } from '../model/error.ts';
import { LANGUAGES, SEVERITIES, type Severity } from '../model/kinds.ts';

/** `warn` is what other linters call `warning`. */
const severity = z.enum([...SEVERITIES, 'warn']);
const ruleSetting = z.union([severity, z.tuple([severity]), z.tuple([severity, z.record(z.string(), z.unknown())])]);

/** A code, "US-CO" or "DE", or a name: "Denver, Colorado"; not "US-C0". Without flags, which a JSON Schema does not keep. */
const PLACE = /^(?![Uu][Ss]-(?![A-Za-z]{2}$))[^A-Za-z]*[A-Za-z]/;

/** What a user may set. Strict: an unknown key is an error. */
export const settingsSchema = z.strictObject({
  /** A preset, or several, of which later ones win. `recommended` unless given. */
  preset: z.optional(z.union([z.string(), z.array(z.string())])),
  /** Severity, or severity and options, by rule id. Wins over the presets. */
  rules: z.optional(z.record(z.string(), ruleSetting)),
  /** Terms that no rule may object to, and ids of rules to turn off. */
  allow: z.optional(z.array(z.string().check(z.minLength(1)))),
  /** Employees of the company, for posts that do not say. */
  headcount: z.optional(z.number().check(z.int(), z.positive())),
  /** Place of work, for posts that do not say: a country or a part of one, such as "US-CO" (ISO 3166). */
  place: z.optional(z.string().check(z.regex(PLACE))),
  /** Currency of amounts that name none, ISO 4217. */
  currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/))),
  /** `auto` (the default) refuses posts in other languages than English; `en` judges every post as English. */
  language: z.optional(z.enum(LANGUAGES)),
  /** Roles beside the built-in ones; their shape is the role catalogue's to check. */
  roles: z.optional(z.array(z.looseObject({ id: z.string() }))),
  /** Severity at and above which a run fails; `off` lets every run pass. */
  threshold: z.optional(severity),
});

/** What a user may set; see the README under "Settings". */
export type Settings = z.infer<typeof settingsSchema>;
/** Severity of a rule, or severity and options. */
export type RuleSetting = Severity | 'warn' | readonly [Severity | 'warn'] | readonly [Severity | 'warn', object];

/** The severity meant by a word. */
export const severityOf = (word: Severity | 'warn'): Severity => (word === 'warn' ? 'warning' : word);

/** A mistake in settings, and the keys that lead to it: `['rules', 'tool-checklist', 1]`. */
export class SettingsError extends JdlintError {
  readonly path: readonly PropertyKey[];

  constructor(code: ErrorCode, message: string, options: { hint: string | null; path: readonly PropertyKey[] }) {
    super(code, message, options);
    this.path = options.path;
  }
}
