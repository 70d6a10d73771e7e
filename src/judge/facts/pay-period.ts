import { PERIOD_WORDS } from '../../data/pay-words.ts';
import { PAY_PERIODS, type PayPeriod } from '../../model/kinds.ts';

const words = new Map<string, PayPeriod>();
for (const period of PAY_PERIODS) for (const word of PERIOD_WORDS[period]) words.set(word, period);
const ANY = [...words.keys()].sort((a, b) => b.length - a.length).map((word) => word.replace(/[./]/g, '\\$&'));
/** "per year", "/yr", "a year", "annually", "USD per hour", right after a sum. */
const AFTER = new RegExp(
  `^[^A-Za-z\\n]{0,4}\\n?(?:(?:per|an?|each|every)\\s+|\\/\\s*(?:per )?)?(${ANY.join('|')})(?![A-Za-z])`,
  'i',
);
const BEFORE =
  /\b(annual|annually|yearly|annum|hourly|daily|weekly|monthly|per (?:hour|day|month|year)|hour|month)\b/gi;

/** The period that the words after a sum name, or null. */
export function periodAfter(text: string, end: number): PayPeriod | null {
  const found = AFTER.exec(text.slice(end, end + 28));
  return found ? (words.get((found[1] as string).toLowerCase()) ?? null) : null;
}

/** The period that the words before a sum name ("Annual salary range:"), the nearest one; null where none does. */
export function periodBefore(before: string): PayPeriod | null {
  let period: PayPeriod | null = null;
  for (const [whole] of before.matchAll(BEFORE)) {
    period = words.get(whole.toLowerCase().replace('per ', '')) ?? period;
  }
  return period;
}

/** The period that an amount alone makes likely; null between what a month and what a year pays. */
export function periodByAmount(amount: number): PayPeriod | null {
  if (amount >= 15_000) return 'year';
  if (amount < 250) return 'hour';
  if (amount >= 1_500 && amount < 12_000) return 'month';
  return null;
}
