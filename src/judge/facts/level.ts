import type { Stated } from '../../model/analysis.ts';
import type { Level } from '../../model/kinds.ts';
import type { JobPost, Range, Salary } from '../../model/post.ts';
import type { TitleReading } from '../title/types.ts';
import { seniorityPoints } from './seniority.ts';

/** Grades that end a title or stand before its subject: "Engineer III", "Engineer L5 - Streaming". */
const GRADE = /\b(?:(I{1,3}|I?V)(?=\s*(?:$|[,(/–-]))|(?:L|level |tier |grade )([1-7])\b)/;
const BY_GRADE: Readonly<Record<string, Level>> = {
  I: 'entry', II: 'mid', III: 'senior', IV: 'senior', V: 'lead',
  1: 'entry', 2: 'mid', 3: 'senior', 5: 'senior', 6: 'lead', 7: 'lead',
}; // biome-ignore format: one list
/** The post calls the job itself senior: not "senior management", not "work with senior engineers". */
const SENIOR =
  /\b(?:(?:an?|our|this|experienced|looking for|seeking|hiring) (?:\w+ )?senior (?!manage|leader|stakeholder|executive|official|staff\b|team)|other senior \w+|senior[- ]level (?!manage|leader|stakeholder|exec)|(?:seniority|experience|job|career) level\W{1,3}(?:mid-?)?senior)/i;
const ENTRY =
  /\b(?:entry[- ]level|no (?:prior |previous |relevant )?experience (?:is )?(?:required|needed|necessary)|recent graduate|(?:fresh|new|recent|university) grad(?:uate)?s?\b|internship|(?:seniority|experience|job|career) level\W{1,3}(?:entry|junior|associate))/i;
const MANAGES =
  /\b(?:manage|managing|lead|leading) (?:and (?:mentor|develop|lead|coach) )?(?:a |the |our )?team of|\bdirect reports\b|\b(?:hire|hiring), (?:train|coach|mentor|manag|develop)|\bperformance reviews\b/i;
/** A rank of a large firm before the craft of one person: "Associate Director, Cloud Engineer". */
const RANK =
  /^(?:associate|assistant|deputy) (?:director|vice president|vp)\b.*\b(?:engineer|developer|analyst|administrator|consultant|specialist|architect)$/i;
/** Titles with the word that lead nobody: the security officer of a cleared system, a deputy at the start. */
const NO_MANAGER = /\binformation systems? security manager\b|\bassistant\b.{0,40}\bmanager\b/i;
/** Managers and supervisors whose trade the title tables do not know. Of a project or product, they may lead nobody. */
const MANAGER =
  /\b(?:supervis(?:or|ory)|supv|supvy|superintendent)\b|(?<!\b(?:project|program|programme|product|account|success|case|office|delivery|change|release|incident|community|marketing|assistant|security)) manager\b/i;
const TEAM_LEAD = /\bteam lead(?:er)?\b/i;
/** Roles whose holders are at the start of a career unless the post asks for years. */
const FIRST_JOBS: ReadonlySet<string> = new Set(['it-support-specialist', 'data-center-technician']);
/** A year's pay at the low end of the range, in dollars. */
const SENIOR_PAY = 150_000;
/** Wording this far from a senior's, in points, makes a first job with a year or two an entry. */
const BEGINNER_POINTS = -14;
/** Fewer statements than this are no post to judge by silence. */
const FEWEST_STATEMENTS = 4;

const places = (post: JobPost, range: Range | null): Range[] =>
  range ? [post.places.toSource(range.start, range.end)] : [];

function find(text: string, pattern: RegExp): Range | null {
  const found = pattern.exec(text);
  return found && { start: found.index, end: found.index + found[0].length };
}

function gradeOf(title: string): Level | null {
  const found = GRADE.exec(title);
  return found ? (BY_GRADE[(found[1] ?? found[2]) as string] ?? null) : null;
}

/** Five years are a senior's at one employer and not at the next, so the wording decides. */
function byYears(years: number): Level | null {
  if (years <= 1) return 'entry';
  if (years >= 6) return 'senior';
  return years < 5 ? 'mid' : null;
}

/** "Engineer III" with three years, "Engineer I" with five: the demand tells what the numeral is worth. */
function outweighs(years: number, grade: Level, title: string): boolean {
  if (grade === 'senior') return years <= 4 && !/\b(?:IV|L5|4)\b/.test(title);
  return grade === 'entry' ? years >= 5 : years >= 8;
}

/** What a US employer pays somebody with experience; the pay of a senior where title and demands are silent. */
function paysSenior(salary: Stated<Salary> | null): boolean {
  if (!salary || salary.value.min === null) return false;
  const { min, currency, period } = salary.value;
  return (currency === 'USD' || currency === 'CAD') && period === 'year' && min >= SENIOR_PAY;
}

/** The level that the title states, unless what the post demands or pays speaks against it. */
function fromTitle(post: JobPost, title: TitleReading, years: number | null, paid: boolean): Level | null {
  const { level, text, graded } = title;
  if (level === 'manager') return RANK.test(text) || NO_MANAGER.test(text) ? null : level;
  if (level === 'lead' && TEAM_LEAD.test(text) && MANAGES.test(post.text)) return 'manager';
  if (level === 'mid' && ((years ?? 0) >= 8 || (paid && years !== null && years >= 5))) return 'senior';
  const stated = level ?? gradeOf(text);
  if (!stated) return MANAGER.test(text) && !NO_MANAGER.test(text) ? 'manager' : null;
  const worthless = (graded || level === null) && years !== null && outweighs(years, stated, text);
  return worthless ? null : stated;
}

/**
 * Seniority: what the title states, else the years that the post demands, else what its words say. Where five years are
 * asked for, its wording and its pay decide; a post that says nothing is mid, or entry for first jobs.
 */
export function readLevel(
  post: JobPost,
  title: TitleReading,
  years: Stated<number> | null,
  salary: Stated<Salary> | null,
): Stated<Level> | null {
  const paid = paysSenior(salary);
  const stated = fromTitle(post, title, years?.value ?? null, paid);
  if (stated) return { value: stated, places: post.title?.place ? [post.title.place] : [] };
  const { text } = post;
  const firstJob = title.role !== null && FIRST_JOBS.has(title.role);
  const asked = years && byYears(years.value);
  if (years && asked) {
    const beginner = firstJob && years.value <= 2 && seniorityPoints(text) <= BEGINNER_POINTS;
    return { value: beginner ? 'entry' : asked, places: years.places };
  }
  const senior = find(text, SENIOR);
  if (senior) return { value: 'senior', places: places(post, senior) };
  if (salary && paid) return { value: 'senior', places: salary.places };
  if (years) return { value: seniorityPoints(text) > 0 ? 'senior' : 'mid', places: years.places };
  const entry = find(text, ENTRY);
  if (entry) return { value: 'entry', places: places(post, entry) };
  const manages = title.vague ? find(text, MANAGES) : null;
  if (manages) return { value: 'manager', places: places(post, manages) };
  if (post.statements.length < FEWEST_STATEMENTS) return null;
  return { value: firstJob ? 'entry' : 'mid', places: [] };
}
