import type { Format, SectionKind, WorkArrangement, PayPeriod } from './kinds.ts';

/** A half-open range of UTF-16 code units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A value that the post states in a field of its own (front matter, ATS data) or in its first heading or line. */
export interface Field<T = string> {
  readonly value: T;
  /** Range in the source, or null where the value came from outside it (an option, a neighbouring ATS field). */
  readonly place: Range | null;
}

/** How a statement stands on the page. The sentences of a bullet after its first are `sentence`. */
export type StatementForm = 'bullet' | 'sentence' | 'line';

/** One bullet (or one sentence of a bullet that has several), one sentence of a paragraph, or one line that is no heading. */
export interface Statement {
  readonly index: number;
  /** The words without markup, entities decoded, white space folded. */
  readonly text: string;
  /** Range in `JobPost.text`. */
  readonly range: Range;
  /** Range in `JobPost.source`. */
  readonly place: Range;
  readonly form: StatementForm;
  /** What the section that it stands in is for. */
  readonly section: SectionKind;
  /** Index into `JobPost.sections`. */
  readonly sectionIndex: number;
}

/** A heading, or a line that serves as one ("**Requirements:**", "What you'll do"). */
export interface Heading {
  readonly text: string;
  readonly range: Range;
  readonly place: Range;
  /** 1 to 6 for headings of the format; null for a line that only serves as one. */
  readonly depth: number | null;
}

/** A run of statements under one heading, or under none. */
export interface Section {
  readonly index: number;
  readonly kind: SectionKind;
  readonly heading: Heading | null;
  /** First statement, and one past the last. */
  readonly statements: Range;
}

/** A salary as a post states it; amounts in whole units of the currency for the period. */
export interface Salary {
  readonly min: number | null;
  readonly max: number | null;
  /** ISO 4217 code, or null where only a number is given. */
  readonly currency: string | null;
  readonly period: PayPeriod | null;
}

/** What fields beside the body say. Each is null where the post has no such field. */
export interface PostFields {
  readonly title: Field | null;
  readonly company: Field | null;
  readonly location: Field | null;
  /** Employees of the company, not openings. */
  readonly headcount: Field<number> | null;
  readonly salary: Field<Salary> | null;
  readonly workArrangement: Field<WorkArrangement> | null;
  /** Day the post was published, ISO 8601. */
  readonly date: Field | null;
}

/** A problem met while reading that did not stop the reading, such as front matter that is no valid YAML. */
export interface ReadingProblem {
  readonly code: string;
  readonly message: string;
  readonly place: Range | null;
}

/**
 * The words of a text, in order. `norms` holds each word lower-cased with straight apostrophes;
 * `starts` and `ends` are UTF-16 offsets into `text`.
 */
export interface Words {
  readonly text: string;
  readonly norms: readonly string[];
  /** A number for each word by which tables find it: the same for the same word. */
  readonly hashes: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Maps ranges of `JobPost.text` to ranges of `JobPost.source`. */
export interface PlaceMap {
  /** The smallest source range that holds the given range of the text; never crosses its first or last character. */
  toSource(start: number, end: number): Range;
}

/**
 * A job post, read and frozen. `source` is what was given, `text` the reading text: all words in order,
 * without markup, one line a block. Offsets are UTF-16 code units throughout.
 */
export interface JobPost extends PostFields {
  readonly format: Format;
  readonly source: string;
  readonly text: string;
  /** The words of `text`. */
  readonly words: Words;
  readonly sections: readonly Section[];
  readonly headings: readonly Heading[];
  readonly statements: readonly Statement[];
  readonly places: PlaceMap;
  /** Comments that turn rules off, in order (`<!-- jdlint-disable … -->`). */
  readonly comments: readonly PostComment[];
  readonly problems: readonly ReadingProblem[];
  /** Where in data the post comes from; null where the source is one text. */
  readonly origin: PostOrigin | null;
}

/** A field of data that a post is made of: a stretch of `JobPost.source` that is the field's decoded text. */
export interface PostPart extends Range {
  /** JSON Pointer (RFC 6901) from the root of the data. */
  readonly pointer: string;
  /**
   * How the text is read. `heading` is the heading of the part after it; `field` text stands beside the body (title,
   * place, pay): it has a place, and is no statement; a `whole` one is all of the source, in the format of the post.
   */
  readonly as: 'html' | 'text' | 'heading' | 'field' | 'whole';
  /**
   * What a section that starts with the part is for, unless its own heading says otherwise. Absent: the part goes on
   * with the section before it.
   */
  readonly section?: SectionKind;
  /** Whether the data hold the text with its HTML escaped (`&lt;p&gt;`), so that it was decoded once. */
  readonly escaped: boolean;
}

/** Where in data a post comes from. */
export interface PostOrigin {
  /** JSON Pointer to the job; empty where the data are the job. */
  readonly pointer: string;
  /** The fields that the post is made of, in reading order; they do not overlap. */
  readonly parts: readonly PostPart[];
}

/** A comment of the format, with its inner text. */
export interface PostComment {
  readonly text: string;
  readonly place: Range;
}
