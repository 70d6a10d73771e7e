import type { Unit } from './units.ts';

/** A stretch of a title between commas, dashes, brackets and prepositions, noise left out. */
export interface Segment {
  readonly units: readonly Unit[];
  /** Set off in brackets: a remark on what stands outside. */
  readonly bracketed: boolean;
}

/** Whether a unit says something about the work, as against place, schedule, number or advertising. */
export const isContent = (unit: Unit): boolean => !unit.entry.noise && !unit.entry.place;

/** Cuts a title into segments. Text around a bracket counts as one: "Cloud Infrastructure (DevOps) Engineer". */
export function readSegments(units: readonly Unit[]): Segment[] {
  const segments: { units: Unit[]; bracketed: boolean }[] = [];
  let outer: Unit[] | null = null;
  let current: Unit[] | null = null;
  let bracket = 0;
  let joint: Unit['joint'] = 'space';
  for (const unit of units) {
    if (unit.bracket !== bracket) {
      // Back outside, the phrase goes on as if the bracket were not there.
      current = unit.bracket === 0 && unit.joint === 'bracket' ? outer : null;
      bracket = unit.bracket;
      joint = 'space';
    } else if (unit.joint === 'break' || unit.joint === 'bracket') {
      current = null;
      joint = 'space';
    }
    if (unit.joint === 'slash' || unit.joint === 'and') joint = unit.joint;
    if (unit.entry.link === 'preposition') {
      current = null;
      outer = null;
      continue;
    }
    if (unit.entry.link === 'and') joint = 'and';
    if (unit.entry.link || !isContent(unit)) continue;
    if (!current) {
      current = [];
      segments.push({ units: current, bracketed: bracket > 0 });
      if (bracket === 0) outer = current;
      joint = 'space';
    }
    current.push(
      unit.joint === joint || (joint === 'space' && unit.joint !== 'slash' && unit.joint !== 'and')
        ? unit
        : { ...unit, joint },
    );
    joint = 'space';
  }
  return segments;
}
