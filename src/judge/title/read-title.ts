import { OUTSIDE } from '../../model/kinds.ts';
import type { Role } from '../../catalogue/role.ts';
import { ownCopy } from '../../words/own-copy.ts';
import { cleanTitle } from './clean-title.ts';
import { cutTitle } from './core.ts';
import { extraRoleOf } from './extra-roles.ts';
import { findHead } from './heads.ts';
import { findGrades, readLevel } from './level.ts';
import { namedRoles } from './named-roles.ts';
import { decided, type Outcome } from './outcome.ts';
import { readPromise } from './promise.ts';
import { isContent, readSegments } from './segments.ts';
import type { TitleReading } from './types.ts';
import { readUnits, type Unit } from './units.ts';
import { isVague } from './vague.ts';

/** From this share on a title names its role outright. */
const OUTRIGHT = 0.8;

/** A post's title is asked after by several rules, and while somebody types the post stays the same. */
const RECENT = 16;
const recent = new Map<string, TitleReading>();

/**
 * Reads a job title by itself: the role that it promises, its level, and what is left without place, schedule and
 * other words that are not about the work. Where a title fits several roles its `role` is null and `candidates` names
 * them. Roles of `extraRoles` win where their name, a title or an alias stands in the title.
 */
export function readTitle(title: string, extraRoles: readonly Role[] = []): TitleReading {
  if (extraRoles.length > 0) return read(title, extraRoles);
  let reading = recent.get(title);
  if (!reading) {
    if (recent.size >= RECENT) recent.delete(recent.keys().next().value as string);
    recent.set(ownCopy(title), (reading = read(title, extraRoles)));
  }
  return reading;
}

function read(title: string, extraRoles: readonly Role[]): TitleReading {
  const text = cleanTitle(title);
  const all = readUnits(text);
  const grades = findGrades(all, text);
  const units = grades.size > 0 ? all.filter((unit) => !grades.has(unit)) : all;
  const segments = readSegments(units);
  const { outcome, main } = readPromise(segments);
  const cut = new Set<number>();
  for (const unit of all) if (grades.has(unit) || !isContent(unit)) cut.add(unit.start);
  for (const segment of segments) cutLevels(segment.units, cut);
  const { core, rest } = cutTitle(text, all, cut);
  const own = extraRoles.length > 0 ? extraRoleOf(text, extraRoles) : null;
  const candidates = own ? ownFirst(own, outcome) : outcome;
  const role = decided(candidates);
  return {
    text,
    role,
    candidates: candidates.map(([id, score]) => ({ id, score })),
    named: namedRoles(role, candidates, withoutSkills(units)),
    plain: (candidates[0]?.[1] ?? 0) >= OUTRIGHT && main !== null && (!main.unknown || role === OUTSIDE),
    level: readLevel(units, all, grades, main),
    graded: grades.size > 0 && readLevel(units, all, NO_GRADES, main) === null,
    vague: role === null && isVague(units),
    core,
    rest,
  };
}

/** The units but those that name what one should know: "Security Engineer with Java" names no developer. */
function withoutSkills(units: readonly Unit[]): Unit[] {
  let skills = false;
  return units.filter(({ norm, joint }) => {
    if (joint === 'break' || joint === 'bracket') skills = false;
    skills ||= norm === 'with';
    return !skills;
  });
}

const NO_GRADES: ReadonlySet<Unit> = new Set();

/** Adds the level words that are not themselves the head of their segment: "Lead" in "Lead Engineer", not in "Azure Lead". */
function cutLevels(units: readonly Unit[], cut: Set<number>): void {
  if (!units.some(({ entry }) => entry.level)) return;
  const last = units[units.length - 1];
  const noun =
    units.length > 1 && last?.norm === 'lead' && units.every((unit) => unit === last || !unit.entry.head) ? last : null;
  const head = noun ?? (units.every(({ entry }) => entry.level) ? undefined : units[findHead(units).index]);
  for (const unit of units) if (unit.entry.level && unit !== head && !unit.entry.domain) cut.add(unit.start);
}

function ownFirst(id: string, outcome: Outcome): Outcome {
  const others = outcome.filter(([other]) => other !== id);
  return [[id, 0.9], ...others.map(([other, score]) => [other, Math.floor(score * 10) / 100] as const)];
}
