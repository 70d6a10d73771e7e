import type { JobPost, Range, Statement } from '../model/post.ts';
import { type Directive, type DirectiveUse, readDirectives } from '../source/directives.ts';

/** Which findings the disable comments of a post turn off; remembers which comments were of use. */
export class DisabledRegions {
  readonly uses: readonly DirectiveUse[];
  readonly #post: JobPost;
  readonly #byRule = new Map<string, RuleRegions>();
  readonly #byName = new Map<string, RuleRegions>();
  #comments: readonly Range[] | null = null;

  /** `isKnown` and `runs` say of a rule id whether there is such a rule, and whether it runs this time. */
  constructor(post: JobPost, isKnown: (ruleId: string) => boolean, runs: (ruleId: string) => boolean) {
    this.#post = post;
    const state = (id: string | null) => (id === null || runs(id) ? 'ran' : isKnown(id) ? 'off' : 'unknown');
    this.uses = readDirectives(post).flatMap((directive) => {
      const ruleIds: readonly (string | null)[] = directive.ruleIds.length > 0 ? directive.ruleIds : [null];
      return ruleIds.map((ruleId) => ({ directive, ruleId, rule: state(ruleId), used: false }) as DirectiveUse);
    });
    markEnables(this.uses);
  }

  /**
   * Whether a finding of a rule at a place of the source (null: about the post as a whole) is turned off. One about a comment is by
   * comments that name the rule alone: those for all rules do not hide that they are of no use.
   */
  covers(ruleId: string, place: Range | null): boolean {
    if (this.uses.length === 0) return false;
    const named = place !== null && this.#isComment(place);
    const covering = this.#regionsOf(ruleId, named).covering(place && Math.min(place.start, this.#post.source.length));
    for (const use of covering) use.used = true;
    return covering.length > 0;
  }

  /** Whether an edit of a rule would change text in which the rule is off, or take a comment away. Marks no comment as used. */
  forbidsEdit(ruleId: string, place: Range): boolean {
    if (touches(this.#commentPlaces(), place)) return true;
    return this.uses.length > 0 && this.#regionsOf(ruleId).touchedBy(place);
  }

  #isComment({ start, end }: Range): boolean {
    const comment = lastStartingBy(this.#commentPlaces(), start);
    return comment?.start === start && comment.end === end;
  }

  #commentPlaces(): readonly Range[] {
    return (this.#comments ??= this.#post.comments.map((comment) => comment.place));
  }

  #regionsOf(ruleId: string, named = false): RuleRegions {
    const known = named ? this.#byName : this.#byRule;
    let regions = known.get(ruleId);
    if (!regions) {
      const uses = this.uses.filter((use) => use.ruleId === ruleId || (use.ruleId === null && !named));
      regions = new RuleRegions(uses, this.#post);
      known.set(ruleId, regions);
    }
    return regions;
  }
}

/** Whether a range overlaps one of a list that is in order of start and of end. */
function touches(ranges: readonly Range[], { start, end }: Range): boolean {
  const last = lastStartingBy(ranges, end - 1);
  return last !== undefined && start < last.end;
}

/** Findings that start in [start, end) are turned off. */
interface Region {
  readonly start: number;
  end: number;
  readonly use: DirectiveUse;
}

/** The regions in which one rule is off. Each list is in order of start and of end. */
class RuleRegions {
  #file: DirectiveUse | null = null;
  readonly #ranges: Region[] = [];
  readonly #nexts: Region[] = [];

  constructor(uses: readonly DirectiveUse[], post: JobPost) {
    const beyond = post.source.length + 1;
    let open: Region | null = null;
    for (const use of uses) {
      const { kind, place } = use.directive;
      if (kind === 'disable-file') this.#file ??= use;
      else if (kind === 'disable-next') {
        this.#nexts.push({ start: place.end, end: endOfNext(use.directive, post.statements) ?? beyond, use });
      } else if (kind === 'disable') {
        if (!open) this.#ranges.push((open = { start: place.end, end: beyond, use }));
      } else if (open) {
        open.end = place.start;
        open = null;
      }
    }
  }

  covering(offset: number | null): DirectiveUse[] {
    const found = this.#file ? [this.#file] : [];
    if (offset === null) return found;
    for (const regions of [this.#ranges, this.#nexts]) {
      const region = lastStartingBy(regions, offset);
      if (region && offset < region.end) found.push(region.use);
    }
    return found;
  }

  touchedBy(place: Range): boolean {
    return this.#file !== null || touches(this.#ranges, place) || touches(this.#nexts, place);
  }
}

/** Headings on the way belong to the next statement: a comment above "# Title" is meant for the title too. */
function endOfNext({ place }: Directive, statements: readonly Statement[]): number | null {
  let low = 0;
  let high = statements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((statements[middle] as Statement).place.start < place.end) low = middle + 1;
    else high = middle;
  }
  return statements[low]?.place.end ?? null;
}

function lastStartingBy<R extends Range>(regions: readonly R[], offset: number): R | undefined {
  let low = 0;
  let high = regions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((regions[middle] as R).start <= offset) low = middle + 1;
    else high = middle;
  }
  return regions[low - 1];
}

/** An `enable` is of use where something that it turns on was off. */
function markEnables(uses: readonly DirectiveUse[]): void {
  let allOff = false;
  const off = new Set<string>();
  for (const use of uses) {
    const { ruleId } = use;
    if (use.directive.kind === 'disable') {
      if (ruleId === null) allOff = true;
      else off.add(ruleId);
    } else if (use.directive.kind === 'enable') {
      use.used = allOff || (ruleId === null ? off.size > 0 : off.has(ruleId));
      if (ruleId !== null) off.delete(ruleId);
      else {
        allOff = false;
        off.clear();
      }
    }
  }
}
