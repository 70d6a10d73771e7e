import * as z from 'zod/mini';
import type { PayBand, RoleEntry } from '../../src/engine/catalogue.ts';
import { defineRule } from '../../src/engine/rule.ts';
import type { Level } from '../../src/model/kinds.ts';
import type { Salary } from '../../src/model/post.ts';
import { withThousands } from '../../src/words/thousands.ts';

/** Hours that a full year is paid for in the US. */
const HOURS = 2_080;
/** A median is no range: this share to either side of it is. */
const AROUND_MEDIAN = 0.35;

interface Range {
  readonly min: number;
  readonly max: number;
  readonly year: number;
}

export default defineRule({
  meta: {
    id: 'salary-out-of-band',
    summary: 'Pay outside the band of the role and its level.',
    why:
      'Pay below the band draws nobody who can do the work; ' +
      'pay far above it tells a candidate that the title hides another job.',
    category: 'pay',
    severity: 'info',
    sources: [{ name: '2026 US IT infrastructure role guide', grade: 'practice', date: '2026' }],
    since: '0.2.0',
    fixable: false,
    suggests: false,
  },
  options: z.strictObject({
    /** Whether pay above the band is reported, too: in the dearest towns it is usual. */
    above: z._default(z.boolean(), false),
    /** How far outside the band pay may lie, as a share of its end. */
    tolerance: z._default(z.number().check(z.gte(0), z.lte(1)), 0.1),
    /** How sure the role must be, 0 to 1. */
    minConfidence: z._default(z.number().check(z.gte(0), z.lte(1)), 0.7),
  }),
  messages: {
    below: {
      reason: 'Pays {pay} at most; {role} is paid {band} in the US ({year}).',
      note: 'Raise the pay, or write the post for a junior or for the work of a role that is paid so.',
    },
    above: {
      reason: 'Pays {pay} at least; {role} is paid {band} in the US ({year}).',
      note: 'Check the title and the level: pay that high is that of a senior or of another role.',
    },
  },
  check({ post, analysis, options, catalogue, settings, report }) {
    const { salary, level } = analysis.facts;
    const best = analysis.role.suggested[0];
    const role = best && best.score >= options.minConfidence ? catalogue.role(best.id) : null;
    const yearly = salary && perYear(salary.value);
    if (!salary || !level || !role || !yearly) return;
    const location = post.location?.value ?? '';
    const stated = catalogue.placesIn(location);
    const places = stated.length > 0 ? stated : [settings.place ?? ''];
    // A job that may be done abroad as well is paid by other bands.
    if (places.some((place) => place !== 'US' && !place.startsWith('US-'))) return;
    const band = bandFor(role, level.value);
    if (!band || !holdsIn(post.date?.value ?? null, band.year)) return;
    const data = { role: role.name, band: `${inDollars(band.min)} to ${inDollars(band.max)}`, year: band.year };
    const place = salary.places[0] ?? null;
    const confidence = best?.score ?? 0;
    if (yearly.max < band.min * (1 - options.tolerance))
      return report({ messageId: 'below', data: { ...data, pay: inDollars(yearly.max) }, place, confidence });
    // Seniors and leads are paid above the band of the role as a whole.
    const capped = options.above && (level.value === 'entry' || level.value === 'mid');
    if (capped && yearly.min > band.max * (1 + options.tolerance))
      report({ messageId: 'above', data: { ...data, pay: inDollars(yearly.min) }, place, confidence });
  },
});

/** Pay a year in dollars; null in another currency or for another period. */
function perYear({ min, max, currency, period }: Salary): { min: number; max: number } | null {
  if (currency !== 'USD' || min === null || max === null) return null;
  if (period === 'year') return { min, max };
  return period === 'hour' ? { min: min * HOURS, max: max * HOURS } : null;
}

/** The band of a level, or of whoever holds the role; beginners have only a band of their own. */
function bandFor({ pay }: RoleEntry, level: Level): Range | null {
  const own = pay.find((band) => band.level === level);
  const band = own ?? (level === 'entry' ? undefined : pay.find((other) => other.level === null));
  return band ? toRange(band) : null;
}

function toRange({ min, max, median, year }: PayBand): Range | null {
  if (min !== null && max !== null) return { min, max, year };
  if (median === null) return null;
  const share = (factor: number) => Math.round((median * factor) / 100) * 100;
  return { min: share(1 - AROUND_MEDIAN), max: share(1 + AROUND_MEDIAN), year };
}

/** Bands hold from two years before theirs on; older posts were paid less. */
function holdsIn(date: string | null, year: number): boolean {
  return date === null || Number(date.slice(0, 4)) >= year - 2;
}

const inDollars = (amount: number) => `$${withThousands(Math.round(amount))}`;
