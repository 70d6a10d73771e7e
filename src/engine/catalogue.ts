import type { Analysis } from '../model/analysis.ts';
import type { Level } from '../model/kinds.ts';
import type { JobPost, Range, Statement } from '../model/post.ts';

/** What rules need to know of a role. */
export interface RoleEntry {
  readonly id: string;
  /** "Systems Administrator" */
  readonly name: string;
  /** The title to propose at each level. */
  readonly titles: Readonly<Record<Level, string>>;
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

/** The knowledge of the field that rules may ask for. Handed to them, so that rules import no data of others. */
export interface Catalogue {
  /** A role by its id, or null where there is none of that id (`not-infrastructure` is none). */
  role(id: string): RoleEntry | null;
  /** The name of a capability for people: "container orchestration" for `container-orchestration`. */
  capabilityName(id: string): string;
  /** The tool checklists of a post for whose index `counts` holds, each in one group, in order. */
  groupChecklists(post: JobPost, analysis: Analysis, counts: (index: number) => boolean): readonly ChecklistGroup[];
  /** The promise in a statement that nobody could check, or null. */
  vagueGoal(statement: Statement, post: JobPost, analysis: Analysis): VagueGoal | null;
}
