import * as z from 'zod/mini';
import { LEVELS } from '../model/kinds.ts';

const text = z.string().check(z.minLength(1));

const source = z.strictObject({
  /** Whoever published it, such as "2026 US IT infrastructure role guide". */
  name: text,
  url: z.optional(z.string()),
  /** Day or year of the figure, ISO 8601. */
  date: z.string(),
});

/** Years of experience that fit, and where the figure is from. `max` null: no upper end. */
const yearsBand = z.strictObject({
  label: z.string(),
  level: z.nullable(z.enum(LEVELS)),
  min: z.number(),
  max: z.nullable(z.number()),
  source,
});

/** US pay a year in whole dollars: a range (min, max), a median, or both. */
const payBand = z.strictObject({
  label: z.string(),
  level: z.nullable(z.enum(LEVELS)),
  min: z.nullable(z.number()),
  max: z.nullable(z.number()),
  median: z.nullable(z.number()),
  currency: z.literal('USD'),
  place: z.literal('US'),
  year: z.number(),
  source,
});

/** One role, built in or a user's own: what it is, how to tell it from its neighbours, what a good post for it says. */
export const roleSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z]+(?:-[a-z]+)*$/)),
  /** "Systems Administrator" */
  name: text,
  /** A title to propose at each level, `{level}` words left out: "Systems Administrator", "Senior …", "Lead …". */
  titles: z.strictObject({
    entry: z.string(),
    mid: z.string(),
    senior: z.string(),
    lead: z.string(),
    manager: z.string(),
  }),
  /** What it is about, one sentence. */
  about: text,
  /** How it differs from each neighbour: role id and one sentence. */
  neighbours: z.array(z.strictObject({ id: z.string(), differs: z.string() })),
  /** Titles that name this role and no other, lower case, without level words. */
  aliases: z.array(z.string()),
  /** Typical duties, each a phrase that starts with a verb in the base form. */
  duties: z.array(z.string()),
  /** Capability ids as in the tool tables and `src/data/capabilities.ts`. */
  capabilities: z.array(z.string()),
  /** Tool names as in the tool tables. */
  tools: z.array(z.string()),
  certifications: z.array(z.string()),
  years: z.array(yearsBand),
  pay: z.array(payBand),
  codes: z.strictObject({
    onet: z.array(z.strictObject({ code: z.string(), name: z.string() })),
    esco: z.array(z.strictObject({ code: z.string(), name: z.string() })),
  }),
  /** What an expert would mention: the phrases that show it, and one sentence that a post could use. */
  depth: z.array(
    z.strictObject({ name: z.string(), phrases: z.array(z.string()).check(z.minLength(1)), suggestion: z.string() }),
  ),
  /** By what results the role is judged: "mean time to recovery", with a sentence to paste. */
  metrics: z.array(z.strictObject({ name: z.string(), phrases: z.array(z.string()), outcome: z.string() })),
});

type Frozen<Value> = Value extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Frozen<Value[Key]> }
    : Value;

/** A role, as data: nothing in it is to be changed. */
export type Role = Frozen<z.infer<typeof roleSchema>>;
