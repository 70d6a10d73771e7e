import type { FindingRecord } from '../engine/finding.ts';
import type { ErrorCode } from '../model/error.ts';
import type { RoleSummary } from '../linter.ts';
import type { RuleMeta } from '../engine/rule.ts';
import type { Totals } from './totals.ts';

/** What reports say of one post. */
export interface PostReport {
  /** Path as people know it; for a post within a data file with where it stands (`feed.json#/2`). */
  readonly path: string;
  /** The post's own id in a data file; none for a post that is the file. */
  readonly id?: string | number | undefined;
  /** Whether the file starts with a byte order mark, which editors do not count. */
  readonly bom?: boolean;
  readonly title: string | null;
  readonly role: RoleSummary;
  /** 0 to 100. */
  readonly score: number;
  readonly findings: readonly FindingRecord[];
}

/** Something that was asked for and could not be linted. */
export interface InputError {
  readonly path: string | null;
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: string | null;
}

/** All that came of a run. */
export interface RunReport {
  readonly posts: readonly PostReport[];
  readonly errors: readonly InputError[];
}

export interface FormatOptions {
  /** Whether escape sequences for colours may be used. */
  readonly color: boolean;
  /** Columns to fit text into. */
  readonly width: number;
  /** Leaves out what says nothing of a finding: summaries and clean posts. */
  readonly quiet: boolean;
  /** Whether findings that rest on a statement say why it was read as it was. */
  readonly explain?: boolean;
  /** Version of jdlint. */
  readonly version: string;
  /** What is known of the rules, for formats that describe them. */
  readonly rules?: readonly RuleMeta[];
  /** Path from the root of the repository to the working folder, with forward slashes; empty where they are one. */
  readonly root?: string;
}

/** What is known when the last post is done. */
export interface RunEnd {
  readonly posts: number;
  readonly totals: Totals;
  readonly errors: readonly InputError[];
}

/** Writes a report while the run goes on, in whole lines: post by post, and at the end. */
export interface ReportStream {
  post(report: PostReport): string;
  end(end: RunEnd): string;
}

/** Starts a report that is written while the run goes on, so that a long run is held nowhere. */
export type StreamFormatter = (options: FormatOptions) => ReportStream;

/** Turns a run into text, without a line end after the last line; empty where there is nothing to say. */
export type Formatter = (run: RunReport, options: FormatOptions) => string;
