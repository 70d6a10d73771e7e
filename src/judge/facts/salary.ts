import { DOLLAR_PLACES, OTHER_SUMS_AFTER, OTHER_SUMS_BEFORE, PAY_CUES } from '../../data/pay-words.ts';
import type { Stated } from '../../model/analysis.ts';
import type { PayPeriod } from '../../model/kinds.ts';
import type { JobPost, Range, Salary } from '../../model/post.ts';
import { sectionAt } from './clauses.ts';
import { findMoney, type Money } from './money.ts';
import { periodAfter, periodBefore, periodByAmount } from './pay-period.ts';
import { statedInField, statedInText } from './stated.ts';

/** How far before a sum its reason may stand, in UTF-16 units. */
const REACH = 110;
const anyOf = (words: readonly string[]) => words.map((word) => word.replace(/[.()/]/g, '\\$&')).join('|');
const PAY = new RegExp(`(?<![a-z])(?:${anyOf(PAY_CUES)})(?![a-z])`, 'gi');
const OTHER = new RegExp(`(?<![a-z])(?:${anyOf(OTHER_SUMS_BEFORE)})(?![a-z])`, 'gi');
const OTHER_NEXT = new RegExp(
  `^[ /]*(?:(?:USD|CAD|EUR|GBP) *)?(?:per (?:year|month|annum) |a (?:year|month) |annual |one-time |in |of )?(?:${anyOf(OTHER_SUMS_AFTER)})(?![a-z])`,
  'i',
);
/** "60-80K salary", "$3,500 base": the reason after the sum. */
const PAY_NEXT = /^[ ,(]*(?:(?:per|a) [a-z]+ )?(?:base|basic|salary|ote\b|ctc\b|package|gross)/i;
/** Start of the last sentence or line of a text. */
const lastSentence = (text: string) => Math.max(text.lastIndexOf('.'), text.lastIndexOf('\n')) + 1;
/** What joins the two ends of a range. */
const JOINT =
  /^(?:(?:\/(?:year|yr))? in (?:our|the) lowest[a-z ]{0,30} (?:up to|and|to) |(?:,-)?[\s_*\\]*(?:(?:\/\s*)?(?:(?:per|an?)\s*)?(?:year|yr|annum|annually|hour|hr|month|day)\b[\s_*\\.]*|\.[\s_*\\.]*)?(?:-|–|—|−|~|\bto\b|\band\b|\bup to\b|\bthrough\b)[\s_*\\]*)$/i;
/** "Minimum salary: $1 Maximum salary: $2". */
const MAXIMUM = /^[\s_*.,;|–-]*max(?:imum)?[a-z ]{0,24}[\s_*:=]*$/i;
const MIDDLE = /^[\s_*.,;|–-]*mid(?:point|dle)?[\s_*:=]*$/i;

interface Candidate extends Range {
  readonly min: Money;
  readonly max: Money | null;
}

/** "401k" is a pension plan. */
const isPlan = (text: string, { start, end }: Range) => /^40[13]\s?\(?k/i.test(text.slice(start, end + 2));
const asUnits = (money: Money, scale: number) =>
  money.scale === 1 && scale !== 1 ? money.amount * scale : money.amount;

/** Pairs sums that are the ends of one range; every other sum stands alone. */
function candidates(text: string, sums: readonly Money[]): Candidate[] {
  const found: Candidate[] = [];
  for (let index = 0; index < sums.length; index++) {
    const min = sums[index] as Money;
    let max = sums[index + 1];
    const third = sums[index + 2];
    // "Min: $1 – Mid: $2 – Max: $3"
    const inMiddle =
      max && third && MIDDLE.test(text.slice(min.end, max.start)) && MAXIMUM.test(text.slice(max.end, third.start));
    if (inMiddle) {
      max = third;
      found.push({ start: min.start, end: third.end, min, max });
      index += 2;
      continue;
    }
    if (max && max.start - min.end < 60 && isRange(min, max, text.slice(min.end, max.start))) {
      found.push({ start: min.start, end: max.end, min, max });
      index++;
    } else if (min.currency || (min.scale > 1 && !isPlan(text, min)))
      found.push({ start: min.start, end: min.end, min, max: null });
  }
  return found;
}

/** What the upper end says of the lower one: "60-80k", "$100-150,000" mean thousands in both places. */
function sharedScale(min: Money, max: Money): number {
  if (min.amount >= 1000) return 1;
  if (max.scale > 1) return max.scale;
  const thousands = min.scale === 1 && min.amount >= 20 && max.amount >= 20_000 && max.amount < min.amount * 3_000;
  return thousands ? 1_000 : 1;
}

function isRange(min: Money, max: Money, gap: string): boolean {
  const low = asUnits(min, sharedScale(min, max));
  if (max.amount < low || max.amount > low * 12) return false;
  if (!min.currency && !max.currency && max.scale === 1 && (min.amount < 10_000 || max.amount > 999_999)) return false;
  // "$125,500$148,750": the dash was lost.
  if (gap.trim() === '') return gap === '' && min.amount >= 10_000;
  return JOINT.test(gap) || MAXIMUM.test(gap);
}

const lastMatch = (pattern: RegExp, text: string): number => {
  let last = -1;
  for (const found of text.matchAll(pattern)) last = found.index;
  return last;
};

/** Whether a candidate is what the job pays. */
function isPay(text: string, { start, end, min, max }: Candidate, section: string): boolean {
  const scale = max ? max.scale : min.scale;
  const top = max ? max.amount : min.amount;
  // Millions and more, and sums too small for an hour, are no pay; lakhs and crores are 1e5 and 1e7.
  if ((scale >= 1e6 && scale !== 1e7) || top < 7) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  // What a sentence before says of other sums is no matter: "Position is incentive eligible. $100,500 - $174,000/year".
  const near = before.slice(Math.max(0, before.length - 60, lastSentence(before)));
  const pay = lastMatch(PAY, before);
  const told = PAY_NEXT.test(text.slice(end, end + 40));
  const cued = pay >= 0 || section === 'pay' || told;
  // "Nexus 5k, 7k and 9k": numbers without a currency need a word for pay and a size that pays somebody.
  if (!(max?.currency ?? min.currency) && !(cued && top >= 10_000)) return false;
  if (OTHER_NEXT.test(text.slice(end, end + 40))) return false;
  const other = lastMatch(OTHER, near);
  const period = periodAfter(text, end);
  if (max) {
    if (other >= 0 && pay < before.length - near.length + other) return false;
    return cued || period !== null || (top >= 20_000 && top < 2_000_000 && !!(max.currency ?? min.currency));
  }
  if (other >= 0 && pay < before.length - near.length + other) return false;
  // A single sum needs a reason close by, and must be as large as its period asks.
  const close = pay >= before.length - 45 || section === 'pay' || told;
  if (top >= 15_000) return close || period === 'year';
  if (!period || period === 'year') return close && top >= 1_500 && period !== 'year';
  return (close || period === 'hour' || period === 'day') && top >= (period === 'month' ? 500 : 7);
}

/** The dollar that a bare `$` means at a place. */
function dollarOf(place: string): string {
  const lower = place.toLowerCase();
  if (/united states|\busa?\b/.test(lower)) return 'USD';
  for (const [currency, places] of DOLLAR_PLACES) if (places.some((name) => lower.includes(name))) return currency;
  return 'USD';
}

function readCandidate(post: JobPost, { start, end, min, max }: Candidate): Salary {
  const { text } = post;
  const low = asUnits(min, max ? sharedScale(min, max) : 1);
  const high = max ? max.amount : low;
  const stated = [max?.currency, min.currency].find((currency) => currency && currency !== '$') ?? null;
  const dollar = min.currency ?? max?.currency;
  const lakhs = (max ?? min).scale === 1e5 || (max ?? min).scale === 1e7;
  const currency = stated ?? (dollar ? dollarOf(post.location?.value ?? '') : lakhs ? 'INR' : null);
  const period: PayPeriod | null = lakhs
    ? 'year'
    : (periodAfter(text, end) ??
      periodAfter(text, min.end) ??
      fitting(periodBefore(text.slice(Math.max(0, start - 70), start)), high));
  return { min: low, max: high, currency, period: period ?? periodByAmount(high) };
}

/** "Hourly" said in passing before a sum that only a year can earn is passed over. */
function fitting(period: PayPeriod | null, amount: number): PayPeriod | null {
  if (period === 'hour') return amount < 1_000 ? period : null;
  return period === 'year' && amount < 1_000 ? null : period;
}

/** What a post pays, and the further ranges that it gives as pay. */
export interface Pay {
  readonly salary: Stated<Salary> | null;
  readonly others: readonly Stated<Salary>[];
}

/**
 * What a post pays: its field, or else the first sum of the text that is pay, ranges before single figures.
 * One figure ("£425 per day", "up to 60,000 €") stands for both ends.
 */
export function readPay(post: JobPost): Pay {
  const { text } = post;
  let single: Candidate | null = null;
  const ranges: Candidate[] = [];
  for (const candidate of candidates(text, findMoney(text))) {
    if (!isPay(text, candidate, sectionAt(post, candidate.start))) continue;
    // "Senior £95,000, Staff £110,000 – £130,000": the first that is stated counts.
    if (candidate.max) ranges.push(ranges.length === 0 && single && single.min.amount >= 10_000 ? single : candidate);
    else if (ranges.length === 0) single ??= candidate;
  }
  const stated = (candidate: Candidate) => statedInText(post, readCandidate(post, candidate), [candidate]);
  if (post.salary) return { salary: statedInField(post.salary.value, post.salary.place), others: ranges.map(stated) };
  const [first = single, ...others] = ranges;
  return { salary: first && stated(first), others: others.map(stated) };
}
