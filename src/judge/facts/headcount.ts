import type { Stated } from '../../model/analysis.ts';
import type { JobPost } from '../../model/post.ts';
import { clauseAround, sectionAt } from './clauses.ts';
import { statedInField, statedInText } from './stated.ts';

/** Words for the people of a company, right after their number. */
const PEOPLE =
  /\b(?:employees|staff members|team members|teammates|colleagues|coworkers|co-workers|associates|people|professionals|experts|specialists|crew members|headcount|strong team|person (?:company|team|startup|organi[sz]ation)|workforce)\b/gi;
const NUMBER =
  /(?<![\d.,$€£#/])(\d{1,3}(?:[,. \u00a0\u202f]\d{3})+|\d{1,6})(?: ?(?:-|–|to) ?\d[\d,]*)?\s?([kK](?![a-z])|thousand\b)? ?\+?[ -]*(?:(?:full[- ]time|dedicated|talented|passionate|global|skilled|amazing|great|happy|smart|hard-?working|creative|fellow|remote|strong|plus|highly skilled|brilliant|committed|experienced|IT|world-?wide|highly qualified|or more) ?){0,3}$/i;
/** The clause is about the company: "we are", "a team of", "with over … employees". */
const COMPANY =
  /\b(?:we(?:'re|’re| are|'ve|’ve| have| employ)?|our|us|company|companies|firm|group|organi[sz]ation|business|employs?|employing|with (?:over|more than|about|around|approximately|nearly|almost|some|a team)?|team of|workforce|family of|community of|global(?:ly)?|world-?wide|across|headquartered|founded|offices? in|countries|grown to|growing)\b/i;
/** The clause is about users, customers, a duty, a law. */
const OTHERS =
  /\b(?:first\s*$|(?:engineering|technical|technology|security|product|it|support|operations|infrastructure|sales) (?:team|organi[sz]ation|group) of|support(?:s|ing|ed)? (?:for )?(?:over|more|about|up|approximately|around|\d)|support(?:s|ing)? (?:an?|the)|serv(?:e|es|ing|ed)|managing|manage a|lead a|leading a|supervis|direct reports|environment (?:of|with)|organi[sz]ations? with (?:at least|more|over)|companies with|customers?|clients?|users?|employers? (?:with|of|having)|help(?:s|ing|ed)|used by|trusted by|enabl|for (?:over|more than|our) \d|experience|million|billion|donat|train(?:ed|ing)|law|ordinance|applicants|seats|onboard|reach)/i;
/** A single job's team is smaller; below this only "employees" is believed. */
const LEAST = 10;
const MOST = 3_000_000;

function toNumber(digits: string, scale: string | undefined): number {
  const value = Number(digits.replace(/[^\d]/g, ''));
  return scale ? value * 1_000 : value;
}

/**
 * How many people the company employs: the field, or the largest number that the text clearly gives as the company's
 * own ("over 1,200 employees", "a team of 5,000 people worldwide"). Users, customers and teams to lead do not count.
 */
export function readHeadcount(post: JobPost): Stated<number> | null {
  if (post.headcount) return statedInField(post.headcount.value, post.headcount.place);
  const { text } = post;
  let best: { value: number; start: number; end: number } | null = null;
  for (const people of text.matchAll(PEOPLE)) {
    const from = Math.max(0, people.index - 48);
    const before = text.slice(from, people.index);
    const number = NUMBER.exec(before);
    if (!number) continue;
    const value = toNumber(number[1] as string, number[2]);
    const start = from + number.index;
    const end = people.index + people[0].length;
    if (value < LEAST || value > MOST || (best && value <= best.value)) continue;
    const section = sectionAt(post, start);
    if (section === 'responsibilities' || section === 'requirements' || section === 'preferred') continue;
    const clause = clauseAround(text, start, end);
    const head = text.slice(clause.start, start);
    const around = `${head} ${text.slice(end, Math.min(clause.end, end + 90))}`;
    if (OTHERS.test(head) || !COMPANY.test(around)) continue;
    // "people" and "experts" may be anybody's: they need the company in the words before them.
    if (
      !/employees|workforce|team ?m|colleagues|company/i.test(people[0]) &&
      !/\b(?:we|our|team of|company|employs?|employing|group of|family of)\b/i.test(head)
    )
      continue;
    best = { value, start, end };
  }
  return best && statedInText(post, best.value, [best]);
}
