import type { Role } from '../../catalogue/role.ts';
import { cleanTitle } from './clean-title.ts';
import { cutTitle } from './core.ts';
import { extraRoleOf } from './extra-roles.ts';
import { findHead } from './heads.ts';
import { findGrades, readLevel } from './level.ts';
import { decided, type Outcome } from './outcome.ts';
import { readPromise } from './promise.ts';
import { isContent, readSegments } from './segments.ts';
import type { TitleReading } from './types.ts';
import { readUnits, type Unit } from './units.ts';
import { isVague } from './vague.ts';

/**
 * Reads a job title by itself: the role that it promises, its level, and what is left without place, schedule and
 * other words that are not about the work. Where a title fits several roles its `role` is null and `candidates` names
 * them. Roles of `extraRoles` win where their name, a title or an alias stands in the title.
 */
export function readTitle(title: string, extraRoles: readonly Role[] = []): TitleReading {
  const text = cleanTitle(title);
  const read = readUnits(text);
  const grades = findGrades(read, text);
  const units = read.filter((unit) => !grades.has(unit));
  const segments = readSegments(units);
  const { outcome, main } = readPromise(segments);
  const cut = new Set(read.filter((unit) => grades.has(unit) || !isContent(unit)));
  for (const unit of levelWords(segments.map((segment) => segment.units))) cut.add(unit);
  const { core, rest } = cutTitle(text, read, withOriginals(read, cut));
  const own = extraRoles.length > 0 ? extraRoleOf(text, extraRoles) : null;
  const candidates = own ? ownFirst(own, outcome) : outcome;
  return {
    text,
    role: decided(candidates),
    candidates: candidates.map(([id, score]) => ({ id, score })),
    level: readLevel(units, grades, main),
    vague: decided(candidates) === null && isVague(units),
    core,
    rest,
  };
}

/** Level words that are not themselves the head of their segment: "Lead" in "Lead Engineer", not in "Azure Lead". */
function levelWords(segments: readonly (readonly Unit[])[]): Unit[] {
  return segments.flatMap((units) => {
    const head = units[findHead(units).index];
    return units.filter((unit) => unit.entry.level && (unit !== head || units.every(({ entry }) => entry.level)) && !unit.entry.domain);
  });
}

/** Segments hold copies of units; a unit is known by its place. */
function withOriginals(read: readonly Unit[], cut: ReadonlySet<Unit>): Set<Unit> {
  const starts = new Set([...cut].map((unit) => unit.start));
  return new Set(read.filter((unit) => starts.has(unit.start)));
}

function ownFirst(id: string, outcome: Outcome): Outcome {
  return [[id, 0.9], ...outcome.filter(([other]) => other !== id).map(([other, score]) => [other, Math.floor(score * 10) / 100] as const)];
}
