import * as z from 'zod/mini';
import { defineRule } from '../../src/engine/rule.ts';

/** A pay scale of the public service says what a job pays, though not in money: "GS-14", "Pay grade 7". */
const GRADE =
  /\b(?:GS|GG|SES|NH|ND|AfC|TVöD|TV-L)[ -]?[A-Z]?\d{1,2}\b|\b(?:pay|salary|compensation)[ /](?:grade|band|scale)[\w ]{0,12}:? ?(?:[A-Z]{0,3}-?\d{1,2}|[A-Z]\b)|\b(?:grade|band) (?:\d{1,2}|[A-Z])\b/i;

/** The pay stands beside the text, where a job board put it. */
const ELSEWHERE =
  /\b(?:pay|salary|compensation)(?: range)?[\w ,]{0,40} (?:is|are) (?:listed|shown|stated|provided|noted|displayed) (?:below|above|in the sidebar)\b/i;

/** A range whose figures are yet to be filled in, as in a starting post: "$[minimum] to $[maximum] a year". */
const BLANK = /[$€£]\[[a-z ]{1,30}\] (?:to|-|–) [$€£]\[[a-z ]{1,30}\]/i;

export default defineRule({
  meta: {
    id: 'salary-missing',
    summary: 'A post that does not say what the job pays.',
    why:
      'Salary, place and work arrangement are what candidates filter by: a post without pay is passed over, ' +
      'or draws people who would never take the job at its pay.',
    category: 'pay',
    severity: 'info',
    sources: [{ name: '2026 US IT infrastructure role guide', grade: 'practice', date: '2026' }],
    since: '0.2.0',
    fixable: false,
    suggests: false,
  },
  options: z.strictObject({
    /** Posts with fewer statements are left alone: a fragment says little of anything. */
    minimumStatements: z._default(z.number().check(z.int(), z.gte(1)), 4),
  }),
  messages: {
    missing: {
      reason: 'The post does not say what the job pays.',
      note: 'State a range with its currency and period, such as "$110,000 to $140,000 a year".',
    },
    vague: {
      reason: 'The post calls the pay “{words}” and gives no figure.',
      note: 'State a range with its currency and period, such as "$110,000 to $140,000 a year".',
    },
  },
  phrases: [
    'attractive compensation',
    'attractive salary',
    'competitive base salary',
    'competitive compensation',
    'competitive pay',
    'competitive remuneration',
    'competitive salaries',
    'competitive salary',
    'competitive wages',
    'market salary',
    'salary commensurate with experience',
    'salary depending on experience',
    'salary doe',
    'salary negotiable',
  ].map((phrase) => ({ phrase, value: null })),
  check({ post, analysis, hits, options, report }) {
    if (post.statements.length < options.minimumStatements) return;
    if (analysis.facts.salary || GRADE.test(post.text) || ELSEWHERE.test(post.text)) return;
    if (BLANK.test(post.text)) return;
    const [hit] = hits;
    if (!hit) return report({ messageId: 'missing', place: post.title?.place ?? null });
    const words = post.text.slice(hit.start, hit.end);
    report({ messageId: 'vague', data: { words: words.toLowerCase() }, range: hit, actual: words });
  },
});
