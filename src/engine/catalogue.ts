import type { Analysis, StatementJudgement, ToolMention } from '../model/analysis.ts';
import type { Level } from '../model/kinds.ts';
import type { JobPost, Range, Statement } from '../model/post.ts';

/** Years of experience that fit a role. `level` null: whoever holds it; `max` null: no upper end. */
export interface YearsBand {
  readonly label: string;
  readonly level: Level | null;
  readonly min: number;
  readonly max: number | null;
}

/** US pay of a role in whole dollars a year: a range, a median, or both. */
export interface PayBand {
  readonly label: string;
  readonly level: Level | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly median: number | null;
  /** The year that the figures hold for. */
  readonly year: number;
}

/** What an expert in a role would mention, and a sentence that a post could use. */
export interface DepthEntry {
  /** "Error budgets" */
  readonly name: string;
  /** Words that show it. */
  readonly phrases: readonly string[];
  readonly suggestion: string;
}

/** What rules need to know of a role. */
export interface RoleEntry {
  readonly id: string;
  /** "Systems Administrator" */
  readonly name: string;
  /** The title to propose at each level. */
  readonly titles: Readonly<Record<Level, string>>;
  /** Empty where the field has no figure. */
  readonly years: readonly YearsBand[];
  readonly pay: readonly PayBand[];
  /** By what an expert knows another; empty where the catalogue has none. */
  readonly depth: readonly DepthEntry[];
}

/** What rules need to know of a certification. */
export interface CertificationEntry {
  readonly vendor: string;
  /** Ids of the roles that it speaks for, the strongest first. */
  readonly roles: readonly string[];
}

/** What a job title says by itself. */
export interface TitleEntry {
  /** The one role that it promises, or null. */
  readonly role: string | null;
  readonly level: Level | null;
  /** Whether the level rests on a numeral alone ("Engineer III"). */
  readonly graded: boolean;
}

/** An outcome sentence to put in the place of a statement, of a part of one, or of several. */
export interface Proposal {
  readonly text: string;
  /** Range in the source that `text` would replace. */
  readonly place: Range;
}

/** Tool checklists that stand together and ask for one capability. */
export interface ChecklistGroup {
  /** Indices into `JobPost.statements`, in order; one for a checklist that stands alone. */
  readonly statements: readonly number[];
  /** Outcomes that could take the place of all of them together, the best first; empty where there is none to offer. */
  readonly proposals: readonly Proposal[];
}

/** A promise in a duty that nobody could check ("ensure smooth operation"). */
export interface VagueGoal {
  /** Its words in the post. */
  readonly words: string;
  readonly place: Range;
  /** What would make it checkable: "a share of time, or a number of outages, that one can count". */
  readonly needs: string;
  /** The promise in a form that one could check; null where the sentence around it could not take one. */
  readonly proposal: Proposal | null;
}

/** A tool that a statement asks for. */
export interface AskedTool extends ToolMention {
  /** The name as the post writes it. */
  readonly written: string;
}

/** The knowledge of the field that rules may ask for. Handed to them, so that rules import no data of others. */
export interface Catalogue {
  /** A role by its id, or null where there is none of that id (`not-infrastructure` is none). */
  role(id: string): RoleEntry | null;
  /** The name of a capability for people: "container orchestration" for `container-orchestration`. */
  capabilityName(id: string): string;
  /**
   * The tools that a statement asks for by name and does not say what for. A vendor of all sorts of things who is named alone is
   * none ("Microsoft"). Null where the statement is no such demand: it says what is in use ("Our stack") or what the tools are
   * for, or it is about dealings with vendors ("Microsoft Licensing").
   */
  askedTools(post: JobPost, statement: Statement, judged: StatementJudgement): readonly AskedTool[] | null;
  /** Whether a statement wishes for what it names and does not demand it: "a plus", or under "Nice to have". */
  isWish(post: JobPost, statement: Statement): boolean;
  /** The tool checklists of a post for whose index `counts` holds, each in one group, in order. */
  groupChecklists(post: JobPost, analysis: Analysis, counts: (index: number) => boolean): readonly ChecklistGroup[];
  /** The promise in a statement that nobody could check, or null. */
  vagueGoal(statement: Statement, post: JobPost, analysis: Analysis): VagueGoal | null;
  /** A certification by the name that the facts give it, or null. */
  certification(name: string): CertificationEntry | null;
  /** Month of a tool's first public release, `YYYY` or `YYYY-MM`, or null where unknown. */
  firstRelease(tool: string): string | null;
  /** Day on which the table of releases was last looked through, ISO 8601. */
  readonly releasesAsOf: string;
  readTitle(title: string): TitleEntry;
  /** Places that a location names, as ISO 3166 codes such as "US-CO" and "DE", with `EU` beside its members. */
  placesIn(location: string): readonly string[];
}
