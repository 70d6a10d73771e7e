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

/** An outcome sentence to put in the place of a statement, or of a part of it. */
export interface Proposal {
  readonly text: string;
  /** Range in the source that `text` would replace. */
  readonly place: Range;
  /** Title of the suggestion, where the rule's own would not fit. */
  readonly title?: string;
}

/** The knowledge of the field that rules may ask for. Handed to them, so that rules import no data of others. */
export interface Catalogue {
  /** A role by its id, or null where there is none of that id (`not-infrastructure` is none). */
  role(id: string): RoleEntry | null;
  /** The name of a capability for people: "container orchestration" for `container-orchestration`. */
  capabilityName(id: string): string;
  /** Outcomes that a tool checklist could become, the best first; empty where there is none to offer. */
  propose(statement: Statement, post: JobPost, analysis: Analysis): readonly Proposal[];
}
