import { PAY_PERIODS, type PayPeriod, type WorkArrangement } from '../model/kinds.ts';
import type { Salary } from '../model/post.ts';
import type { FoundText, FoundValue, Path } from './types.ts';
import { amountOf, jsonText, valueAt } from './value.ts';

/** How feeds name the ends of a pay range and what it is paid in. */
interface PayKeys {
  readonly min: Path;
  readonly max: Path;
  readonly currency: Path;
  /** Null where the vendor has no field for it. */
  readonly period: Path | null;
}

/** The pay that an object at a path of a job states, or null. `parts` is how many of its amounts make one of the currency. */
export function payAt(job: unknown, path: Path, keys: PayKeys, parts = 1): FoundValue<Salary> | null {
  const pay = valueAt(job, path);
  const low = amountOf(valueAt(pay, keys.min));
  const high = amountOf(valueAt(pay, keys.max));
  if (low === null && high === null) return null;
  const [min, max] = [low ?? high, high ?? low] as [number, number];
  if (min > max) return null;
  const currency = currencyOf(valueAt(pay, keys.currency));
  const period = keys.period && periodOf(valueAt(pay, keys.period));
  const value: Salary = {
    min: min / parts,
    max: max / parts,
    currency,
    period: period ?? periodByAmount(max / parts, currency),
  };
  return { value, path, text: jsonText(pay) };
}

const currencyOf = (value: unknown): string | null => {
  const code = typeof value === 'string' ? value.trim().toUpperCase() : '';
  return /^[A-Z]{3}$/.test(code) ? code : null;
};

/** Where no field tells the period: in these currencies nobody earns five digits in less than a year. */
const periodByAmount = (amount: number, currency: string | null): PayPeriod | null =>
  amount >= 20_000 && /^(?:USD|CAD|AUD|NZD|EUR|GBP|CHF)$/.test(currency ?? '') ? 'year' : null;

/** The period that a word names: "per-year-salary", "1 HOUR", "MONTH", "annual". */
export function periodOf(value: unknown): PayPeriod | null {
  if (typeof value !== 'string') return null;
  const word = value.slice(0, 100).toLowerCase();
  if (/annu|\byr\b/.test(word)) return 'year';
  if (/\bdaily\b/.test(word)) return 'day';
  return PAY_PERIODS.find((period) => word.includes(period)) ?? null;
}

/** Words that feeds have for where the work is done; anything else ("unspecified") says nothing. */
const ARRANGEMENTS: Readonly<Record<string, WorkArrangement>> = {
  onsite: 'onsite',
  inoffice: 'onsite',
  office: 'onsite',
  hybrid: 'hybrid',
  remote: 'remote',
  fullyremote: 'remote',
  telecommute: 'remote',
};

/** The arrangement that a text of a job names, or null. */
export function arrangementOf(found: FoundText | null): FoundValue<WorkArrangement> | null {
  if (!found || found.text.length > 60) return null;
  const word = found.text.toLowerCase().replace(/[^a-z]/g, '');
  const value = Object.hasOwn(ARRANGEMENTS, word) ? ARRANGEMENTS[word] : undefined;
  return value ? { value, path: found.path, text: found.text } : null;
}

/** The arrangement of the first flag that is true: "remote": true. A flag that is false does not say where else. */
export function flagged(
  job: unknown,
  flags: readonly (readonly [Path, WorkArrangement])[],
): FoundValue<WorkArrangement> | null {
  for (const [path, value] of flags) {
    if (valueAt(job, path) === true) return { value, path, text: 'true' };
  }
  return null;
}

/** The first of several names of a place that is there, its parts joined: "Oslo, Norway". */
export function placeOf(...choices: readonly (readonly (FoundText | null)[])[]): FoundValue<string> | null {
  for (const choice of choices) {
    const parts = choice.filter((part) => part !== null);
    const first = parts[0];
    if (!first) continue;
    const names = [...new Set(parts.map(({ text }) => text.trim().replace(/\s+/g, ' ')))];
    return { value: names.join(', '), path: first.path, text: first.text };
  }
  return null;
}

/** A place and further ones: "Oslo; Bergen". */
export function placesOf(
  main: FoundValue<string> | null,
  others: readonly (FoundText | null)[],
): FoundValue<string> | null {
  if (!main) return null;
  const names = new Set([main.value]);
  for (const other of others.slice(0, 50)) if (other) names.add(other.text.trim().replace(/\s+/g, ' '));
  return { ...main, value: [...names].join('; ') };
}

/** The day of a date in ISO 8601, or of a number of milliseconds since 1970, if it is a day since 1973; else null. */
export function dayAt(job: unknown, ...paths: readonly Path[]): FoundValue<string> | null {
  for (const path of paths) {
    const value = valueAt(job, path);
    if (typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value))
      return { value: value.slice(0, 10), path, text: value };
    if (typeof value === 'number' && value > 1e11 && value < 253_402_300_800_000)
      return { value: new Date(value).toISOString().slice(0, 10), path, text: String(value) };
  }
  return null;
}
