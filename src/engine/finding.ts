import { VFileMessage } from 'vfile-message';
import type { Severity } from '../model/kinds.ts';
import type { Point } from '../source/lines.ts';

/** A stretch of the source. */
export interface Place {
  readonly start: Point;
  readonly end: Point;
}

/** A change that a person should look at before it is made: put `text` in the place of the source there. */
export interface Suggestion {
  readonly title: string;
  readonly place: Place;
  readonly text: string;
  /** As the finding's own: the field that `place` is in. Only in posts that are made of fields. */
  readonly pointer?: string;
}

/** A change that is safe to make unread. */
export interface Fix {
  readonly place: Place;
  readonly text: string;
  readonly pointer?: string;
}

/** Another place that bears on a finding, and what it shows. */
export interface RelatedPlace {
  readonly place: Place;
  readonly text: string;
  readonly pointer?: string;
}

/**
 * A finding as plain data. Lines and columns count from 1, offsets from 0, in UTF-16 code units of the source.
 * `place` is null where the finding is about a value that does not stand in the source, such as a title given beside it.
 * In data (JSON of an applicant tracking system) the source is the one field that `pointer` names.
 */
export interface FindingRecord {
  readonly ruleId: string;
  readonly messageId: string;
  readonly severity: Exclude<Severity, 'off'>;
  /** What was found. */
  readonly reason: string;
  /** Why it matters and how to mend it. */
  readonly note: string;
  /**
   * JSON Pointer (RFC 6901) to the field of the data that the finding is in; `place` is then within the decoded text of
   * that field. Null in posts that are one text.
   */
  readonly pointer: string | null;
  readonly place: Place | null;
  /** The words that it is about, or null. */
  readonly actual: string | null;
  /** What could stand there instead, the best first. */
  readonly expected: readonly string[];
  readonly suggestions: readonly Suggestion[];
  readonly fix: Fix | null;
  readonly related: readonly RelatedPlace[];
  /** 0 to 1, or null where the rule is not a matter of degree. */
  readonly confidence: number | null;
  /** Why the statement that it rests on was read as it was, the strongest first; empty where it rests on none. */
  readonly because: readonly string[];
  /** Why a person should decide, or null. */
  readonly needsReview: string | null;
  readonly source: 'jdlint';
  /** Page of the rule; empty for a plugin's that has none. */
  readonly url: string;
}

/** Reasons, or where to ask for them: they cost time, and few readers want them. */
type Reasons = readonly string[] | (() => readonly string[]);

type FindingInput = Omit<FindingRecord, 'source' | 'pointer' | 'because'> & {
  readonly pointer?: string | null;
  readonly because: Reasons;
};

/** What vfile calls each severity: errors are fatal, warnings are not, and for information it has no word. */
const FATAL = { error: true, warning: false, info: undefined } as const;

/** A finding as a vfile message, so that every reporter of the unified world can print it. */
export class Finding extends VFileMessage {
  declare readonly ruleId: string;
  declare readonly note: string;
  declare readonly url: string;
  declare readonly expected: string[];
  /** What vfile would also have as a point is a stretch here; undefined where the finding has no place in the source. */
  declare place: Place | undefined;
  declare actual: string | undefined;
  readonly pointer: string | null;
  readonly messageId: string;
  readonly severity: Exclude<Severity, 'off'>;
  readonly suggestions: readonly Suggestion[];
  readonly fix: Fix | null;
  readonly related: readonly RelatedPlace[];
  readonly confidence: number | null;
  readonly needsReview: string | null;
  #because: Reasons;

  constructor(record: FindingInput) {
    super(record.reason, { place: record.place, ruleId: record.ruleId, source: 'jdlint' });
    // vfile's own fields are its constructor's to declare; these four it leaves to the author.
    Object.assign(this, { note: record.note, url: record.url, expected: [...record.expected] });
    this.actual = record.actual ?? undefined;
    this.fatal = FATAL[record.severity];
    this.pointer = record.pointer ?? null;
    this.messageId = record.messageId;
    this.severity = record.severity;
    this.suggestions = record.suggestions;
    this.fix = record.fix;
    this.related = record.related;
    this.confidence = record.confidence;
    this.#because = record.because;
    this.needsReview = record.needsReview;
  }

  /** Why the statement that it rests on was read as it was, the strongest first; looked for when somebody asks. */
  get because(): readonly string[] {
    if (typeof this.#because === 'function') this.#because = this.#because();
    return this.#because;
  }

  /** The finding as plain data, for `JSON.stringify` and for reports. */
  toJSON(): FindingRecord {
    return this.record(this.because);
  }

  /** The finding as plain data with the reasons that are given: to look for its own costs time. */
  record(because: readonly string[]): FindingRecord {
    return {
      ruleId: this.ruleId,
      messageId: this.messageId,
      severity: this.severity,
      reason: this.reason,
      note: this.note,
      pointer: this.pointer,
      place: this.place ?? null,
      actual: this.actual ?? null,
      expected: this.expected,
      suggestions: this.suggestions,
      fix: this.fix,
      related: this.related,
      confidence: this.confidence,
      because,
      needsReview: this.needsReview,
      source: 'jdlint',
      url: this.url,
    };
  }
}

/**
 * Makes a finding. That it is an error is the custom of vfile; where in the code it was made is of use to nobody, and
 * would cost more than all the rest of it.
 */
export function makeFinding(record: FindingInput): Finding {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return new Finding(record);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
