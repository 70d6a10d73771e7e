import type { Level } from '../../model/kinds.ts';

/** What a title says by itself, before the body is read. */
export interface TitleReading {
  /** The title as given, white space folded. */
  readonly text: string;
  /** The one role it promises, `not-infrastructure` included, or null where it is ambiguous or says nothing. */
  readonly role: string | null;
  /** Every role that it may promise, the likeliest first; scores from 0 to 1 that sum to at most 1. */
  readonly candidates: readonly { readonly id: string; readonly score: number }[];
  /**
   * Every role that a word of it names, promised or not, `not-infrastructure` for another craft or trade:
   * "Identity Platform Engineer" names security work beside the platform.
   */
  readonly named: readonly string[];
  /** Whether it names its role outright, with no word beside it that the tables do not know ("Genesys Cloud Engineer"). */
  readonly plain: boolean;
  /** The level that its words state, or null. */
  readonly level: Level | null;
  /** Whether `level` rests on a numeral alone ("Engineer III"), whose worth differs from employer to employer. */
  readonly graded: boolean;
  /** True for titles that name no work at all: "IT Guy", "Computer Specialist", "Tech Ninja". */
  readonly vague: boolean;
  /** The title without level, place, schedule, gender marks, numbers and requisition ids: "Linux Systems Administrator". */
  readonly core: string;
  /** What was left out of `core`, in order: "Remote", "m/f/d", "II". */
  readonly rest: readonly string[];
}
