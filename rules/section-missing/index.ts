import * as z from 'zod/mini';
import { defineRule } from '../../src/engine/rule.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import type { SectionKind } from '../../src/model/kinds.ts';
import type { JobPost } from '../../src/model/post.ts';

const PARTS = ['responsibilities', 'requirements', 'benefits', 'application'] as const;
type Part = (typeof PARTS)[number];

/** What each part is called in the message. */
const NAMES: Readonly<Record<Part, string>> = {
  responsibilities: 'what the person will do',
  requirements: 'what it takes',
  benefits: 'what the job offers',
  application: 'how to apply',
};
const KINDS: Readonly<Record<Part, readonly SectionKind[]>> = {
  responsibilities: ['responsibilities'],
  requirements: ['requirements', 'preferred'],
  benefits: ['benefits', 'pay'],
  application: ['process'],
};
/** Words of each part, for posts that lost their lines and headings. */
const WORK =
  /\b(?:what you(?:['’]ll| will)(?: be)? (?:do|be doing)|responsib\w+|duties|you(?:['’]ll| will) (?!find|love|have|need|get|join|enjoy)[a-z]+|will (?:be )?(?:work|perform|lead|design|build|develop|manage|support|help)\w*|day[- ]to[- ]day|your (?:role|tasks|mission)|(?:design|build|develop|implement|maintain|manage|configure)(?:s|ing)?,? (?:and|or|\w+,))/i;
const DEMANDS =
  /\b(?:require[ds]?|requirements?|qualifications?|qualified|must have|must be|experience (?:with|in|using|working)|years|skills|knowledge of|who you are|about you|you (?:have|are|bring)|desired|familiar)\b/i;
const OFFERS =
  /\b(?:benefits?|perks|401\(?k|insurance|vacation|holidays?|paid time off|pto|bonus|equity|stock options|pension|we offer|allowance|training budget|parental leave|salary|compensation)\b/i;
const APPLY =
  /\b(?:apply|applying|applications?|applicants?|send (?:us )?your (?:resume|résumé|cv)|resumes?|cv to|contact (?:us|me)|interested candidates|get in touch)\b/i;

export default defineRule({
  meta: {
    id: 'section-missing',
    summary: 'A post that leaves out a part that candidates look for.',
    why:
      'A candidate decides by what the work is, what it takes, what it offers and how to apply; ' +
      'a post that leaves one of them out is read as careless or as hiding something.',
    category: 'structure',
    severity: 'info',
    sources: [{ name: '2026 US IT infrastructure role guide', grade: 'practice', date: '2026' }],
    since: '0.2.0',
    fixable: false,
    suggests: false,
  },
  options: z.strictObject({
    /** Parts to look for. */
    parts: z._default(z.array(z.enum(PARTS)), ['responsibilities', 'requirements', 'benefits']),
    /** Posts with fewer statements are left alone: they point to a longer one. */
    minimumStatements: z._default(z.number().check(z.int(), z.gte(1)), 6),
  }),
  messages: {
    missing: {
      reason: 'The post does not say {parts}.',
      note: 'Add a section for it, under a heading of its own: candidates skim headings.',
    },
  },
  check({ post, analysis, options, report }) {
    if (post.statements.length < options.minimumStatements) return;
    const missing = options.parts.filter((part) => !has(part, post, analysis));
    if (missing.length === 0) return;
    report({
      messageId: 'missing',
      data: { parts: missing.map((part) => NAMES[part]) },
      place: post.title?.place ?? null,
    });
  },
});

function has(part: Part, { sections, statements, text }: JobPost, analysis: Analysis): boolean {
  const kinds = KINDS[part];
  if (sections.some(({ kind, statements: { start, end } }) => kinds.includes(kind) && end > start)) return true;
  if (statements.some(({ section }) => kinds.includes(section))) return true;
  if (part === 'benefits') return analysis.facts.salary !== null || OFFERS.test(text);
  if (part === 'application') return APPLY.test(text);
  if ((part === 'responsibilities' ? WORK : DEMANDS).test(text)) return true;
  const wanted = part === 'responsibilities' ? ['duty', 'outcome'] : ['qualification', 'tool-checklist'];
  return analysis.statements.some(({ kind }) => wanted.includes(kind));
}
