import { z } from 'zod';
import { ROLE_IDS } from '../model/kinds.ts';

/** What may stand in braces in an outcome sentence. */
const SLOTS = new Set(['systems', 'users', 'network', 'uptime']);

const sentence = z
  .string()
  .max(200)
  .regex(/^[A-Z][a-z]+ .*[^.]\.$/, 'starts with a capital and ends in one full stop')
  .refine((text) => [...text.matchAll(/\{(\w+)\}/g)].every(([, slot]) => SLOTS.has(slot as string)), 'unknown slot')
  .refine((text) => !/\b(?:our|your|we|you)\b/i.test(text), 'speaks to nobody, so that it fits any voice of a post');

const id = z.string().regex(/^[a-z]+(?:-[a-z]+)*$/);

/** A result that a post could ask for in the place of a list of tools. */
const outcomeSchema = z.strictObject({
  /** One sentence that starts with a verb in the base form. */
  text: sentence,
  /** What one would measure. */
  metric: z.string().min(1),
  /** Roles that it is for; every role where there are none. */
  roles: z.array(z.enum(ROLE_IDS)).min(1).optional(),
  /**
   * Whether it holds for whatever one does with such tools: it stands first where a statement does not say what is to be done.
   */
  broad: z.literal(true).optional(),
  /** Roles to which it says nothing. */
  notFor: z.array(z.enum(ROLE_IDS)).min(1).optional(),
  /** The start of a word, or of two, that the post has to say of its work: no post is offered a migration that it does not speak of. */
  about: z
    .string()
    .regex(/^[a-z]+(?: [a-z]+)?$/)
    .optional(),
});

/** One capability that tools serve; the tables are in `src/data/capabilities`. */
export const capabilitySchema = z.strictObject({
  id,
  /** For people: "container orchestration". */
  name: z.string().min(1),
  /** Capabilities of one family are listed in one breath, such as monitoring and logging. */
  family: id,
  /** What it is for, one phrase. */
  purpose: z.string().min(1),
  /** The word before the tools: with Terraform, in Python, on Linux. */
  tools: z.enum(['with', 'in', 'on']),
  outcomes: z.array(outcomeSchema).min(2),
});

type Frozen<Value> = Value extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Frozen<Value[Key]> }
    : Value;

/** What a kind of tool is for, and results to ask for instead of the tools. */
export type Capability = Frozen<z.infer<typeof capabilitySchema>>;
export type CapabilityOutcome = Capability['outcomes'][number];
