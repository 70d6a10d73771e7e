import type { SectionKind, WorkArrangement } from '../model/kinds.ts';
import type { Salary } from '../model/post.ts';

/** The systems whose data jdlint reads, and schema.org's JobPosting. */
export const VENDOR_IDS = [
  'greenhouse',
  'lever',
  'ashby',
  'smartrecruiters',
  'workable',
  'recruitee',
  'schema-org',
] as const;
export type VendorId = (typeof VENDOR_IDS)[number];

/** Keys and indexes from a job to one of its fields. */
export type Path = readonly (string | number)[];

/** A text of a job, and where in the job it stands. */
export interface FoundText {
  readonly text: string;
  readonly path: Path;
}

/** A value that a job states in a field of its own. */
export interface FoundValue<T> {
  readonly value: T;
  /** The field that states it, and its text: a string as it stands, anything else as JSON; null where it is too long. */
  readonly path: Path;
  readonly text: string | null;
}

/** A text that is read as part of the post. */
export interface BodyField extends FoundText {
  /** `markup` may hold HTML, `plain` never does, `heading` is the heading of the field after it. */
  readonly as: 'markup' | 'plain' | 'heading';
  /** What its section is for; see `PostPart.section`. */
  readonly section?: SectionKind | undefined;
  /** Whether it speaks of pay alone: a job with no other text has none. */
  readonly ofPay?: true;
}

/** What a vendor's reader makes of a job: its fields by meaning, none of them decoded yet. */
export interface JobFields {
  readonly id: string | number | null;
  readonly title: FoundValue<string> | null;
  readonly company: FoundValue<string> | null;
  readonly location: FoundValue<string> | null;
  readonly salary: FoundValue<Salary> | null;
  readonly workArrangement: FoundValue<WorkArrangement> | null;
  readonly date: FoundValue<string> | null;
  /** In reading order; those without a word are passed over. */
  readonly body: readonly (BodyField | null)[];
}

/** A vendor: how its jobs are told from others', and where in them everything stands. */
export interface Vendor {
  readonly id: VendorId;
  readonly name: string;
  /** Whether an object has the shape of a job of this vendor; false for feeds. */
  isJob(job: Readonly<Record<string, unknown>>): boolean;
  /** Reads a job; `root` is all of the data, for what a feed says of all its jobs. Never throws. */
  read(job: Readonly<Record<string, unknown>>, root: unknown): JobFields;
  /** Whether a text without a tag is HTML with its tags escaped, rather than plain text. */
  readonly escapes: boolean;
  /** What to do where a job has no body. */
  readonly bodyHint: string;
}
