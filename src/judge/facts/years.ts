import { NUMBER_WORDS } from '../../data/number-words.ts';
import type { Stated } from '../../model/analysis.ts';
import type { SectionKind } from '../../model/kinds.ts';
import type { JobPost, Range } from '../../model/post.ts';
import { clauseAround, sectionAt } from './clauses.ts';
import { prefersAfter, prefersBefore } from './preferred.ts';
import { statedInText } from './stated.ts';

/** More than this is a company's age; as many as the second are one unless the post says that it asks for them. */
const MOST_YEARS = 25;
const MANY_YEARS = 15;
/** "20+ years" outside the demands is a company's pride, plus sign or not. */
const CAREER_YEARS = 20;
/** How far before the word "years" its number may start, and how far after it the reason may stand, in UTF-16 units. */
const BEFORE = 56;
const AFTER = 90;

const WORDS = Object.keys(NUMBER_WORDS).join('|');
const UNIT = /(?<![a-z])(?:years?|yrs?|yoe)\b/gi;
const NUMBER = `(\\d{1,2}(?:[.,]\\d)?|${WORDS}|(?<=at least |minimum of )a)(?: ?\\( ?\\d{1,2} ?\\+? ?\\))?`;
const RANGE = ` ?(?:\\+|plus)? ?(?:-|–|—|~|to|or|and) {0,2}(?:\\d{1,2}|${WORDS})(?: ?\\( ?\\d{1,2} ?\\))?`;
const MORE = '(?: {0,2}(?:\\+|plus|or more|or greater|full|solid|overall|total|calendar|more|of)){0,3}';
/** "5+", "five (5) or more", "3 – 5", "at least two to four", right before "years". */
const AMOUNT = new RegExp(`${NUMBER}(?:${RANGE})?${MORE} ?-? ?$`, 'i');
const FROM_NONE = /^0 ?(?:-|–|—|to)/i;
/** "Years of experience: 5". */
const LABELLED =
  /^(?:\(s\))?(?: of)?(?: [a-z]+){0,3}? ?(?:required|needed)? ?[:=] ?(?:minimum |min\.? |at least )?(\d{1,2})(?![\d,.%])/i;

const EXPERIENCE =
  /\bexperienc|\bexp\b|\bexpertise|\bbackground|\btrack record|\bhands[ -]on|\bpractic|\bpractis|\bprofessional|\bproven/i;
const DEMAND =
  /\bminimum|\bmin\b|\bat least\b|\brequire|\bmust\b|\bneed|\bpossess|\bhave\b|\bhas\b|\bbring|\bseasoned|>/i;
const REQUIRED = /\bminimum|\bmin\b|\bat least\b|\brequire|\bmust\b|\bneed/i;
/** What people do or are for years, right after the word. */
const WORKING =
  /^['’)]*,?\s*(?:of|in|as|with|working|managing|building|leading|developing|supporting|using|designing|administering|operating|deploying|relevant|related|progressive|prior|proven|recent|industry|professional|hands)\b/i;

/** Right before the number: a span of time that is no experience. */
const SPAN_BEFORE =
  /\b(?:(?:in|over|for|during|within|throughout|of|across) (?:the|its|our|their|your|these|those)|(?:last|past|next|previous|first|coming|within|every|each|after|once|vests? over|up to|for (?:over|almost|nearly|about|more than|another)|since|combined|contract (?:of|for)|aged?|term of|initial|extend(?:ed)?(?: by)?|less than|fewer than|maximum of|no more than|duration:?|lasting))(?: (?:the|over|than|of|at|least))?\s*$/i;
/** Right after "years": an age, a history. */
const SPAN_AFTER =
  /^(?:['’]s?)?[\s-]*(?:ago|old\b|or older|of age|in business(?=\s*(?:$|[.,;!)]|and\b|we\b))|in a row|tenure|in the (?:business|market)|running|straight|consecutive|later|since|from now|and (?:counting|older|above)|of (?:history|innovation|growth|excellence|employment|tenure|trust|heritage|operation|stable|\w+ residency|residency|residence|continuous|business|warranty|maternity|service with)|vest|anniversary|over[- ]year|on[- ]year)/i;
/** "4-year degree", "two year contract": the term of something. */
const TERM =
  /^[\s-]*(?:fixed|contract|warranty|term|assignment|project|engagement|lease|plan|program|degree|diploma|college|university|undergraduate|technical|period|cycle|roadmap|extension|residency|visa|trial|probation)/i;
/** A post that speaks of the company. */
const COMPANY =
  /\b(?:we|we've|we’ve|our) (?:\w+ )?(?:have|has|boast|bring|celebrat)|\b(?:we|company|has|have|i've) (?:\w+ )?been (?!working|a\b)|\b(?:our|the) (?:combined|founders?|management|leadership team)\b(?=.{0,40}\b(?:has|have|brings?)\b)|\bour (?:team|company|clients?) (?:of|has|have|brings?)\b|\bcelebrat|\bfounded|\bin business (?:for|since)\b|^\W*(?:backed by|with|after|for) (?:over|more than|almost|nearly|about)\b|\bcollective|\bcombined\b|\bvests?\b|\bleader (?:in|with)/i;
const UNASKED: ReadonlySet<SectionKind> = new Set(['benefits', 'pay', 'equal-opportunity', 'company']);
/** "… or 4 years": another way to the same demand. */
const ALTERNATIVE =
  /\b(?:instead of|in lieu of|without) an? (?:\w+ )?degree,?\s*$|\bor\s+(?:an?\s+)?(?:(?:minimum(?: of)?|at least|with|have|has|over|more than)\s*)?(?:a minimum of\s*)?$/i;

/** "… 15 years of work experience in lieu of a degree": no demand, but the way round one. */
const STANDS_IN = /^[^.;,)]{0,60}\bin (?:lieu|place) of (?:an? |the )?(?:\w+ )?degree/i;

interface Mention extends Range {
  readonly years: number;
  /** Whether it stands for something else that is asked first, such as a degree. */
  readonly alternative: boolean;
}

function toNumber(word: string): number {
  const known = NUMBER_WORDS[word.toLowerCase() as keyof typeof NUMBER_WORDS];
  return known ?? (/^a$/i.test(word) ? 1 : Math.floor(Number(word.replace(',', '.'))));
}

/** Whether a number may start at `at`: not inside a longer number, a sum or a word ("someone year"). */
function startsNumber(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (/\d/.test(text.charAt(at)))
    return !/[\d,$€£#]/.test(before) && !/\d[./]$/.test(text.slice(Math.max(0, at - 2), at));
  // "preferredTwo years": a flattened list lost its line end.
  return !/[a-z]/i.test(before) || (/[a-z]/.test(before) && /[A-Z]/.test(text.charAt(at)));
}

/** Reads what stands around the word "years" at [start, end) of the text; null where it demands no experience. */
function readMention(text: string, start: number, end: number, section: SectionKind): Mention | null {
  const from = Math.max(0, start - BEFORE);
  // "… week in six", and on the next line "- 5 years": the hyphen is a bullet. Some feeds escape twice: "3\+ years".
  const before = text
    .slice(from, start)
    .replace(/\n[ \t]{0,9}[-–—~](?=\s)/g, (bullet) => ';'.repeat(bullet.length))
    .replace(/[\s\\]/g, ' ');
  const amount = AMOUNT.exec(before);
  if (!amount || !startsNumber(text, from + amount.index)) return readLabelled(text, start, end);
  const years = toNumber(amount[1] as string);
  // "0-2 years" demands none, and says so; "0 years" alone is a figure of something else.
  if ((years < 1 && !FROM_NONE.test(amount[0])) || years > MOST_YEARS) return null;
  const at = from + amount.index;
  const after = text.slice(end, end + AFTER);
  const ofTerm = TERM.test(after) && (/-\s*$/.test(before) || /r$/i.test(text.slice(start, end)));
  if (ofTerm || SPAN_BEFORE.test(before.slice(0, amount.index)) || SPAN_AFTER.test(after)) return null;
  const clause = clauseAround(text, at, end);
  // "preferredTwo years": what stands before the number is another line.
  const glued = at > 0 && /[A-Za-z]/.test(text.charAt(at - 1));
  const head = glued ? '' : text.slice(clause.start, at);
  const tail = text.slice(end, clause.end);
  if (STANDS_IN.test(tail) || !demands(head, tail, amount[0], section)) return null;
  const plus = amount[0].includes('+') && years < CAREER_YEARS;
  if (years >= MANY_YEARS && section !== 'requirements' && !plus && !REQUIRED.test(head)) return null;
  return { years, start: at, end, alternative: ALTERNATIVE.test(head) };
}

function readLabelled(text: string, start: number, end: number): Mention | null {
  const label = LABELLED.exec(text.slice(end, end + AFTER));
  if (!label || !/experience|yoe/i.test(text.slice(Math.max(0, start - 30), end + label[0].length))) return null;
  const years = Number(label[1]);
  if (years < 1 || years > MOST_YEARS) return null;
  return { years, start, end: end + label[0].length, alternative: false };
}

function demands(head: string, tail: string, amount: string, section: SectionKind): boolean {
  if (section === 'preferred' && !/\b(?:required|minimum|must)\b/i.test(head + tail)) return false;
  if (/\bvests?\b/i.test(tail.slice(0, 30)) || prefersBefore(head) || prefersAfter(tail) || COMPANY.test(head))
    return false;
  const experience = EXPERIENCE.test(tail.slice(0, AFTER)) || EXPERIENCE.test(head.slice(-60));
  const asks = DEMAND.test(head.slice(-60)) || amount.includes('+') || WORKING.test(tail);
  return UNASKED.has(section) ? experience && asks : experience || asks || section === 'requirements';
}

/**
 * The largest number of years of experience that a post demands: of "3 to 5 years" 3. Preferred years, ages, histories
 * and contract lengths do not count, nor do alternatives ("a degree and 5 years, or 9 years") beside a first demand.
 */
export function readYears(post: JobPost): Stated<number> | null {
  const { text, sections } = post;
  const mentions: Mention[] = [];
  const wishesOnly = !sections.some(({ kind }) => kind === 'requirements');
  for (const unit of text.matchAll(UNIT)) {
    const stated = sectionAt(post, unit.index);
    // "Ideally, we're looking for:" as the only list of demands is one.
    const section = stated === 'preferred' && wishesOnly ? 'requirements' : stated;
    const mention = readMention(text, unit.index, unit.index + unit[0].length, section);
    if (mention) mentions.push(mention);
  }
  const first = mentions.filter(({ alternative }) => !alternative);
  const counted = first.length > 0 ? first : mentions;
  if (counted.length === 0) return null;
  const most = counted.reduce((years, mention) => Math.max(years, mention.years), 0);
  return statedInText(
    post,
    most,
    counted.filter(({ years }) => years === most),
  );
}
