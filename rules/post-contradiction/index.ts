import * as z from 'zod/mini';
import { defineRule } from '../../src/engine/rule.ts';
import type { Analysis, Stated } from '../../src/model/analysis.ts';
import type { JobPost, Range, Salary } from '../../src/model/post.ts';
import { withThousands } from '../../src/words/thousands.ts';

/** Words that leave no doubt, of this job and not of a team, a site or a tool. */
const REMOTE =
  /\bthis is a (?:fully |100 ?% )?remote (?:role|position|job)\b|\b(?:100 ?% remote|fully[- ]remote|full-time remote)(?=[\s.,;:)]*(?:position|role|job|opportunity|work|basis|contract|$))|\b(?:this|the) (?:role|position|job|opportunity) is (?:a |an )?(?:100 ?% |fully |completely )?remote\b(?! (?:for|until|first|to start|during|\w+ days?))/i;
const ONSITE =
  /\b(?:this|the) (?:role|position|job) is (?:(?:a |an )?(?:100 ?% |fully |strictly )?(?:on-?site|in[- ]office)\b|not (?:a )?remote\b)|\b(?:100 ?%|fully|strictly) (?:on-?site|in[- ]office)\b|\bremote (?:work )?is not (?:possible|available|an option|permitted|offered|considered)|\bno remote work\b|\bon-?site from day (?:1|one)\b|\bnot a remote (?:role|position|job)\b|\bmust (?:be |work )on-?site (?:daily|every day|five days|5 days|full[- ]time)|\b(?:five|5) days (?:a|per) week (?:in|at|from) (?:the|our) office/i;
const HYBRID =
  /\b(?:this|the) (?:role|position|job) is (?:a )?hybrid\b|\bthis is a hybrid (?:role|position|job)|\bhybrid (?:role|position)\b/i;
/** A title that says where the work is done: "(Remote)", "- Onsite". */
const TITLE = /[-–—(,|] ?(?:100 ?% |fully )?(?:remote|on-?site)\b ?(?=$|[-–—),|])/i;
/** A statement that leaves it open, or speaks of several jobs. */
const OPEN =
  /\bor\b|\bdepending\b|\bif\b|\bwhile\b|\bunless\b|\bexcept|\boption|\bmay\b|\bsome\b|\bcandidates? (?:who|based|in|located)\b/i;
const BEGINNER =
  /\b(?:no (?:prior |previous )?experience (?:is )?(?:required|needed|necessary)(?! (?:in|with|of|for)\b)|entry[- ]level (?:position|role|job))/i;
const LABEL = /^(?:job title|position title|title)\s*[:–-]\s*(\S.{2,80})$/i;
/** Words beside a range that make it that of another place, level, or kind of pay. */
const OTHER_RANGE =
  /\b(?:zone|tier|level|senior|staff|principal|junior|entry|location|geograph|cities|metro|area|region|state|residents?|OTE|on[- ]target|total|bonus|equity|cash|commission|hourly|contract|[A-Z][a-z]+, [A-Z]{2}|Colorado|California|New York|Washington|Jersey|Seattle|Francisco|Denver|Canada|United States|USA?|outside|remote)\b|Engineer:|Manager:/i;

export default defineRule({
  meta: {
    id: 'post-contradiction',
    summary: 'A post that says one thing in one place and another in the next.',
    why:
      'A candidate who reads both does not know what is meant, and assumes the worse. ' +
      'Such posts were mostly put together from older ones.',
    category: 'facts',
    severity: 'warning',
    sources: [{ name: '2026 US IT infrastructure role guide', grade: 'practice', date: '2026' }],
    since: '0.2.0',
    fixable: false,
    suggests: false,
  },
  options: z.strictObject({
    /** Years from which a post is none for a beginner. */
    entryYears: z._default(z.number().check(z.int(), z.gte(1)), 4),
  }),
  messages: {
    arrangement: {
      reason: 'The post says “{one}” here and “{other}” elsewhere.',
      note: 'Say once where the work is done, and take the other out.',
    },
    pay: {
      reason: 'The post gives the pay as {one} here and as {other} elsewhere.',
      note: 'Give one range, or say whom each is for.',
    },
    title: {
      reason: 'The post is called “{one}” here and “{other}” elsewhere.',
      note: 'The two are different jobs: use the title of the work in both places.',
    },
    entry: {
      reason: 'The post says “{words}” and demands {years} years.',
      note: 'Change the words or the demand, so that both are meant for the same person.',
    },
  },
  check({ post, analysis, options, catalogue, report }) {
    const arrangement = twoArrangements(post);
    if (arrangement) {
      const [one, other] = arrangement;
      const data = { one: wordsOf(post, one), other: wordsOf(post, other) };
      report({ messageId: 'arrangement', data, place: one, related: [{ place: other, text: 'says otherwise' }] });
    }
    const pay = twoRanges(post, analysis);
    if (pay) {
      const [one, other] = pay;
      const related = other.places.slice(0, 1).map((place) => ({ place, text: 'another range' }));
      const data = { one: inWords(one.value), other: inWords(other.value) };
      report({ messageId: 'pay', data, place: one.places[0] ?? null, related });
    }
    if (post.title) {
      const given = catalogue.readTitle(post.title.value);
      for (const { text, place } of [...post.headings.slice(0, 4), ...post.statements.slice(0, 8)]) {
        const label = LABEL.exec(text)?.[1];
        const named = label ? catalogue.readTitle(label) : null;
        if (!label || !named?.role || !given.role || named.role === given.role) continue;
        const data = { one: label, other: post.title.value };
        report({ messageId: 'title', data, place });
        break;
      }
    }
    const { yearsRequired } = analysis.facts;
    const words = BEGINNER.exec(post.text);
    // Where the title is a beginner's, it is the title that contradicts the demand.
    const titled = post.title ? catalogue.readTitle(post.title.value).level === 'entry' : false;
    if (words && !titled && yearsRequired && yearsRequired.value >= options.entryYears) {
      const range = { start: words.index, end: words.index + words[0].length };
      const related = yearsRequired.places.slice(0, 1).map((place) => ({ place, text: 'the demand' }));
      report({ messageId: 'entry', data: { words: words[0], years: yearsRequired.value }, range, related });
    }
  },
});

/** Source places of two statements of different arrangements, the later one first; null where all agree. */
function twoArrangements(post: JobPost): readonly [Range, Range] | null {
  const first = new Map<string, Range>();
  const inTitle = post.title?.place ? TITLE.exec(post.title.value) : null;
  if (inTitle && post.title?.place)
    first.set(inTitle[0].toLowerCase().includes('remote') ? 'remote' : 'onsite', post.title.place);
  const where = post.location;
  // "Houston, TX (on-site 5 days)" below a title that says remote.
  if (where?.place && /\bon-?site\b/i.test(where.value) && !/remote|hybrid/i.test(where.value))
    first.set('onsite', first.get('onsite') ?? where.place);
  for (const { text, place, range, section } of post.statements) {
    if (section === 'equal-opportunity' || section === 'company' || section === 'benefits' || OPEN.test(text)) continue;
    for (const [name, pattern] of [
      ['onsite', ONSITE],
      ['remote', REMOTE],
      ['hybrid', HYBRID],
    ] as const) {
      const found = pattern.exec(text);
      if (!found) continue;
      const start = range.start + found.index;
      if (!first.has(name)) first.set(name, post.places.toSource(start, start + found[0].length) ?? place);
      break;
    }
  }
  const [one, other] = [...first.values()];
  return one && other ? [other, one] : null;
}

/** Two ranges of the same kind that have nothing in common and no word beside them that tells whom each is for. */
function twoRanges(post: JobPost, { facts }: Analysis): readonly [Stated<Salary>, Stated<Salary>] | null {
  const { salary, otherSalaries } = facts;
  if (!salary || salary.value.min === null || salary.value.max === null) return null;
  for (const other of otherSalaries) {
    const { min, max, currency, period } = other.value;
    if (min === null || max === null || currency !== salary.value.currency || period !== salary.value.period) continue;
    if (min <= salary.value.max && max >= salary.value.min) continue;
    if ([salary, other].some(({ places }) => places.some((place) => OTHER_RANGE.test(around(post, place))))) continue;
    return [other, salary];
  }
  return null;
}

const around = ({ source }: JobPost, { start, end }: Range) =>
  source.slice(Math.max(0, start - 140), Math.min(source.length, end + 100));

const wordsOf = ({ source }: JobPost, { start, end }: Range) => source.slice(start, end).replace(/\s+/g, ' ').trim();

const inWords = ({ min, max, currency }: Salary) =>
  `${withThousands(min ?? 0)} to ${withThousands(max ?? 0)}${currency === null ? '' : ` ${currency}`}`;
