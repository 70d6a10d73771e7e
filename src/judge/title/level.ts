import type { Level } from '../../model/kinds.ts';
import { gradeOf } from './lexicon.ts';
import type { PhraseReading } from './phrase.ts';
import type { Unit } from './units.ts';

/** The level that the words of a title state, or null. Explicit words beat numerals, a manager's title beats both. */
export function readLevel(
  units: readonly Unit[],
  read: readonly Unit[],
  grades: ReadonlySet<Unit>,
  main: PhraseReading | null,
): Level | null {
  const stated = new Set<Level>();
  let range = false;
  let architect = false;
  for (const unit of units) {
    const { entry, norm } = unit;
    if (entry.head === 'manager' && !activity.has(norm)) stated.add('manager');
    if (entry.head === 'architect' && norm !== 'architecture') architect = true;
    if (norm.endsWith('architect') || norm.endsWith('architects')) architect = true;
    if (!entry.level) continue;
    if (stated.size > 0 && (unit.joint === 'slash' || unit.joint === 'and' || afterOr(units, unit))) range = true;
    stated.add(entry.level);
  }
  // A manager named beside the job is a product or a bank's rank: "DevOps Engineer - Experience Manager".
  if (stated.has('manager') && main?.head.kind === 'manager') return 'manager';
  // "Senior or Staff": whoever is senior may apply.
  if (range && stated.has('senior') && stated.has('lead')) return 'senior';
  if (stated.has('lead')) return 'lead';
  if (architect && !stated.has('entry')) return 'lead';
  if (stated.has('senior')) return 'senior';
  if (stated.has('mid')) return 'mid';
  if (stated.has('entry')) return 'entry';
  return grades.size > 0 ? highest(read.filter((unit) => grades.has(unit))) : null;
}

const activity = new Set(['management', 'mgmt', 'leadership']);

function afterOr(units: readonly Unit[], unit: Unit): boolean {
  const before = units[units.indexOf(unit) - 1];
  return before?.entry.link === 'and' || before?.norm === 'to';
}

const order: readonly Level[] = ['entry', 'mid', 'senior', 'lead'];

function highest(units: readonly Unit[]): Level | null {
  let level: Level | null = null;
  for (const { norm } of units) {
    const grade = gradeOf(norm);
    if (grade && (level === null || order.indexOf(grade) > order.indexOf(level))) level = grade;
  }
  return level;
}

/** The numerals and grade codes of a title that state a level: "Engineer II", "Level 2", "L3", "Engineer - III". */
export function findGrades(units: readonly Unit[], text: string): Set<Unit> {
  const found = new Set<Unit>();
  units.forEach((unit, at) => {
    if (!gradeOf(unit.norm)) return;
    const before = units[at - 1];
    const coded = /^[lte]\d$/.test(unit.norm);
    const roman = /^[iv]+$/.test(unit.norm) && text.slice(unit.start, unit.end) === unit.norm.toUpperCase();
    const counted = before?.norm === 'level' || before?.norm === 'tier' || before?.norm === 'grade';
    const afterNoun = before !== undefined && (before.entry.head !== undefined || before.entry.domain?.headed === true);
    const close =
      unit.joint === 'space' || unit.joint === 'bracket' || (unit.joint === 'break' && at === units.length - 1);
    // A slash joins further grades: "Tier 1/2", "II/III".
    const further = before !== undefined && found.has(before);
    if (coded || counted || further || (close && (afterNoun || (roman && at > 0)))) found.add(unit);
  });
  return found;
}
