import type { Level, SectionKind, StatementKind, WorkArrangement } from './kinds.ts';
import type { Range, Salary } from './post.ts';

/** A reason for a judgement, with the words of the post that it rests on. Ranges are in the source. */
export interface Evidence extends Range {
  /** A phrase for people: "asks for cloud migration work". */
  readonly reason: string;
}

/** A tool named in a statement. */
export interface ToolMention extends Range {
  /** The name that the catalogue gives it. */
  readonly name: string;
  /** The capability that it serves, such as `monitoring`. */
  readonly capability: string;
}

/** What jdlint makes of one statement. */
export interface StatementJudgement {
  /** Index into `JobPost.statements`. */
  readonly index: number;
  readonly kind: StatementKind;
  /** How sure, from 0 to 1. */
  readonly confidence: number;
  /** How likely it is to be an outcome, from 0 to 1, whatever kind it was read as. */
  readonly outcome: number;
  readonly section: SectionKind;
  readonly tools: readonly ToolMention[];
  /** Why, the strongest first; at most five. */
  readonly reasons: readonly string[];
}

/** A role that the body's work speaks for. */
export interface RoleSuggestion {
  readonly id: string;
  readonly name: string;
  /** Calibrated probability, 0 to 1. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** Title and body held against each other. */
export interface RoleJudgement {
  readonly title: {
    readonly id: string | null;
    readonly candidates: readonly { readonly id: string; readonly score: number }[];
  };
  /** Likeliest first. Empty where the body says too little. */
  readonly suggested: readonly RoleSuggestion[];
  /** Whether the title would mislead a candidate; null where jdlint cannot say. */
  readonly mismatch: boolean | null;
  /** How sure of `mismatch`, 0 to 1. */
  readonly confidence: number;
}

/** A stated value and the words that state it (ranges in the source); null where the post does not say. */
export interface Stated<T> {
  readonly value: T;
  readonly places: readonly Range[];
}

/** Plain facts of a post. */
export interface Facts {
  readonly level: Stated<Level> | null;
  /** The largest number of years demanded (of "X to Y", X); preferred years do not count. */
  readonly yearsRequired: Stated<number> | null;
  readonly salary: Stated<Salary> | null;
  /** Further ranges that the text gives as pay, in order: of another place, another level, or of this job once more. */
  readonly otherSalaries: readonly Stated<Salary>[];
  readonly workArrangement: Stated<WorkArrangement> | null;
  readonly certificationsRequired: readonly Stated<string>[];
  readonly certificationsPreferred: readonly Stated<string>[];
  /** Employees of the company. */
  readonly headcount: Stated<number> | null;
}

/** How many statements of each kind a post holds; what the score and the rules on the whole of a post count by. */
export interface Balance {
  readonly outcomes: number;
  readonly duties: number;
  readonly checklists: number;
  readonly qualifications: number;
  /** Tools that each tool checklist names, in order, repeated ones once. */
  readonly checklistTools: readonly number[];
  /** Indices of the statements that surely demand something: qualifications and checklists that are no wishes, each text once. */
  readonly mustHaves: readonly number[];
}

/** A role of which a post asks main duties. */
export interface RoleDuties {
  readonly id: string;
  readonly name: string;
  /** The duties that speak for it, the surest first. Ranges are in the source. */
  readonly duties: readonly Range[];
}

/** Everything jdlint judges of a post, before any rule has run. */
export interface Analysis {
  readonly role: RoleJudgement;
  readonly statements: readonly StatementJudgement[];
  readonly facts: Facts;
  /** Whether the title names no work at all: "IT Guy", "Computer Specialist". */
  readonly titleVague: boolean;
  /** A blurred neighbour of the role that the title promises, where its name would fit the work clearly better; or null. */
  readonly nearerRole: RoleSuggestion | null;
  /** Whether the main duties of three or more roles are asked of one person. */
  readonly kitchenSink: boolean;
  /** The roles whose main duties are asked, the most duties first. */
  readonly mainDuties: readonly RoleDuties[];
  readonly balance: Balance;
  /** 0 to 100; the README gives the formula. */
  readonly score: number;
}
