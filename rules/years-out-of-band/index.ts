import * as z from 'zod/mini';
import type { RoleEntry } from '../../src/engine/catalogue.ts';
import { defineRule } from '../../src/engine/rule.ts';
import type { Level } from '../../src/model/kinds.ts';

/**
 * Most years that the level in a title takes: senior is used for 8 and more, and nobody needs more than fifteen. A title without a level takes the role's own band, or this where the field has none.
 */
const MOST: Readonly<Record<Level, number>> = { entry: 3, mid: 7, senior: 10, lead: 15, manager: 15 };

export default defineRule({
  meta: {
    id: 'years-out-of-band',
    summary: 'More or fewer years of experience demanded than fit the role and its level.',
    why:
      'Years are a poor stand-in for skill: each one too many takes capable candidates away, ' +
      'and too few promise a job that the work does not keep.',
    category: 'roles',
    severity: 'info',
    sources: [
      { name: '2026 US IT infrastructure role guide', grade: 'practice', date: '2026' },
      { name: 'Datapeople: level words against years', grade: 'practice', date: '2022' },
    ],
    since: '0.2.0',
    fixable: false,
    suggests: false,
  },
  options: z.strictObject({
    /** Years above the band that pass: a band says what is usual. */
    slack: z._default(z.number().check(z.int(), z.gte(0)), 1),
    /** Whether fewer years than the band's are reported, too. */
    below: z._default(z.boolean(), false),
    /** How sure the role must be, 0 to 1. */
    minConfidence: z._default(z.number().check(z.gte(0), z.lte(1)), 0.6),
  }),
  messages: {
    above: {
      reason: 'Demands {years}; {title} takes {most} at most.',
      note: [
        'Ask for fewer years, or for what somebody with so many has brought about.',
        'Where the job is a higher one, let the title say so.',
      ],
    },
    below: {
      reason: 'Demands {years}; {role} usually takes {least} or more.',
      note: 'Ask for more, or say in the title that it is a first job in the role.',
    },
  },
  check({ post, analysis, options, catalogue, report }) {
    const { yearsRequired } = analysis.facts;
    const best = analysis.role.suggested[0];
    const role = best && best.score >= options.minConfidence ? catalogue.role(best.id) : null;
    if (!yearsRequired || !role || !post.title) return;
    const title = catalogue.readTitle(post.title.value);
    // "Engineer II" may be anybody; an "Engineer IV" is a senior.
    const numeral = /\b(?:III|IV|V|[3-5])\b/.test(post.title.value) ? 'senior' : null;
    const level =
      title.level === null
        ? numeral
        : title.graded && title.level !== 'senior' && title.level !== 'lead'
          ? null
          : title.level;
    const years = yearsRequired.value;
    // A beginner's title over years of experience contradicts itself, which is another matter.
    if (level === 'entry') return;
    const most = mostFor(role, level);
    const found = { place: yearsRequired.places[0] ?? null, confidence: best?.score ?? 0 };
    if (years > most + options.slack)
      return report({
        messageId: 'above',
        data: { years: inYears(years), title: role.titles[level ?? 'mid'], most },
        ...found,
      });
    const least = role.years.find((band) => band.level === null)?.min;
    if (!options.below || least === undefined || years >= least) return;
    report({ messageId: 'below', data: { years: inYears(years), role: role.name, least }, ...found });
  },
});

const inYears = (years: number) => (years === 1 ? 'one year' : `${years} years`);

/** The upper end of the role's band for the level that the title states, or for whoever holds the role. */
function mostFor({ years }: RoleEntry, level: Level | null): number {
  const beyond = years.filter((band) => band.level !== 'entry').map(({ max }) => max ?? 0);
  const any = Math.max(0, ...beyond);
  if (level === null || level === 'mid') return any > 0 ? any : MOST.mid;
  return Math.max(any, MOST[level]);
}
