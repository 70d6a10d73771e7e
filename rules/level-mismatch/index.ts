import * as z from 'zod/mini';
import { defineRule } from '../../src/engine/rule.ts';
import type { Level } from '../../src/model/kinds.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import type { JobPost, Range } from '../../src/model/post.ts';
import { withThousands } from '../../src/words/thousands.ts';

/** Duties that nobody gives to a beginner. */
const SENIOR_DUTY =
  /^(?:\W|you (?:will|'ll|’ll) )*(?:mentor(?:ing)?|coach(?:ing)?|supervis(?:e|ing)|lead(?:ing)?|direct(?:ing)?|manag(?:e|ing)) (?:and \w+ )?(?:a |the |our |other |junior |less )*(?:team|teams|engineers|administrators|technicians|analysts|staff|juniors?|experienced)\b|\b(?:own|set|define|shape)(?:ing)? (?:the |our )?(?:technical |infrastructure |cloud |network |security |overall )?(?:architecture|strategy|roadmap|vision)\b/i;
/** "Associate" is a beginner at one employer and a rank above the middle at the next. */
const RANK = /\bassociate\b/i;
/** "Intermediate/Senior", "Mid to Senior": whoever is the one or the other may apply. */
const SEVERAL = /\b(?:junior|jr|mid|middle|intermediate|regular)\b.{0,12}\b(?:senior|sr|mid|staff|lead)\b/i;
const BEGINNER =
  /\b(?:no (?:prior |previous |relevant )?experience (?:is )?(?:required|needed|necessary)(?! (?:in|with|of|for)\b)|entry[- ]level (?:position|role|job|opportunity)|(?:this|position|role|job) is (?:an? )?entry[- ]level|(?:recent|fresh|new) grad(?:uate)?s? (?:are )?(?:welcome|encouraged))/i;

export default defineRule({
  meta: {
    id: 'level-mismatch',
    summary: 'A title whose level the years, the duties or the pay contradict.',
    why:
      'Candidates read the level in the title first. Beginners do not apply where five years are asked for, ' +
      'and people with five years do not apply for a junior post.',
    category: 'roles',
    severity: 'warning',
    sources: [
      { name: '2026 US IT infrastructure role guide', grade: 'practice', date: '2026' },
      { name: 'Datapeople: level words against years', grade: 'practice', date: '2022' },
    ],
    since: '0.2.0',
    fixable: false,
    suggests: false,
  },
  options: z.strictObject({
    /** Years from which a post is none for a beginner. */
    entryYears: z._default(z.number().check(z.int(), z.gte(1)), 4),
    /** Years in the work, of no one tool, up to which a post is none for a senior. */
    seniorYears: z._default(z.number().check(z.int(), z.gte(0)), 2),
    /** Pay a year in US dollars from which a post is none for a beginner. */
    entryPay: z._default(z.number().check(z.gte(0)), 150_000),
    /** Duties of a senior that a beginner's post may list. */
    seniorDuties: z._default(z.number().check(z.int(), z.gte(0)), 1),
  }),
  messages: {
    years: {
      reason: 'The title says {level}, and the post demands {years} years.',
      note: 'Change the title or the demand, so that both are meant for the same person.',
    },
    fewYears: {
      reason: 'The title says {level}, and the post demands no more than {years}.',
      note: 'Change the title or the demand, so that both are meant for the same person.',
    },
    beginner: {
      reason: 'The title says {level}, and the post calls for a beginner: “{words}”.',
      note: 'Change the title or the words, so that both are meant for the same person.',
    },
    duties: {
      reason: 'The title says {level}, and {count} duties are those of a senior.',
      note: 'Give the duties to somebody senior, or the title to them.',
    },
    pay: {
      reason: 'The title says {level}, and the pay starts at {pay} a year.',
      note: 'Check which is right: so much is paid to somebody with experience.',
    },
  },
  check({ post, analysis, options, catalogue, report }) {
    if (!post.title) return;
    const title = catalogue.readTitle(post.title.value);
    // What a numeral is worth differs from employer to employer.
    if (!title.level || title.graded || title.level === 'mid' || RANK.test(post.title.value)) return;
    if (SEVERAL.test(post.title.value)) return;
    const level = NAMES[title.level];
    const { place } = post.title;
    const found = { place, actual: post.title.value };
    const { yearsRequired, salary } = analysis.facts;
    const years = yearsRequired?.value ?? null;
    const shown = (places: readonly Range[] | undefined, text: string) => ({
      related: (places ?? []).slice(0, 1).map((range) => ({ place: range, text })),
    });
    if (title.level !== 'entry') {
      const words = BEGINNER.exec(post.text);
      if (years !== null && years <= options.seniorYears && title.level === 'senior' && isWhole(post, analysis)) {
        const data = { level, years: years === 1 ? 'one year' : `${years} years` };
        report({ messageId: 'fewYears', data, ...found, ...shown(yearsRequired?.places, 'the demand') });
      } else if (words) {
        const at = post.places.toSource(words.index, words.index + words[0].length);
        report({ messageId: 'beginner', data: { level, words: words[0] }, ...found, ...shown([at], 'the words') });
      }
      return;
    }
    if (years !== null && years >= options.entryYears)
      report({ messageId: 'years', data: { level, years }, ...found, ...shown(yearsRequired?.places, 'the demand') });
    const duties = analysis.statements
      .filter(({ kind }) => kind === 'duty' || kind === 'outcome')
      .map(({ index }) => post.statements[index])
      .filter((statement) => statement !== undefined && SENIOR_DUTY.test(statement.text));
    if (duties.length > options.seniorDuties) {
      const related = duties.flatMap((duty) => (duty ? [{ place: duty.place, text: 'a duty of a senior' }] : []));
      report({ messageId: 'duties', data: { level, count: duties.length }, ...found, related });
    }
    const { min = null, currency = null, period = null } = salary?.value ?? {};
    if (min !== null && currency === 'USD' && period === 'year' && min >= options.entryPay) {
      const data = { level, pay: `$${withThousands(min)}` };
      report({ messageId: 'pay', data, ...found, ...shown(salary?.places, 'the pay') });
    }
  },
});

/** Years from which somebody may be called senior. */
const SENIOR_FROM = 4;

/** Years of the public service that only lift into its next grade. */
const GRADE = /\bspecialized experience\b|\bGS-/i;

/** Whether the years demanded are the only ones and stand for the whole of the work, not for a tool or a task of it. */
function isWhole(post: JobPost, { facts, statements }: Analysis): boolean {
  const [place, ...others] = facts.yearsRequired?.places ?? [];
  if (!place || others.length > 0) return false;
  // "2-6 years": whoever has six may apply as well.
  const upper = /[-–—]\D{0,2}(\d{1,2})|\bto (\d{1,2})/.exec(post.source.slice(place.start, place.end));
  if (upper && Number(upper[1] ?? upper[2]) > SENIOR_FROM) return false;
  const statement = post.statements.find((one) => one.place.start <= place.start && place.end <= one.place.end);
  if (!statement || GRADE.test(statement.text) || (statements[statement.index]?.tools.length ?? 0) > 0) return false;
  return post.statements.every(({ index, text }) => index === statement.index || !/\d\+? years?\b/i.test(text));
}

const NAMES: Readonly<Record<Level, string>> = {
  entry: 'entry level',
  mid: 'mid level',
  senior: 'senior',
  lead: 'lead',
  manager: 'manager',
};
