import * as z from 'zod/mini';
import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
  meta: {
    id: 'work-arrangement-missing',
    summary: 'A post that does not say whether the work is remote, hybrid or on-site.',
    why:
      'Salary, place and work arrangement are what candidates filter by; ' +
      'a post that leaves it open is filtered out, or costs both sides an interview.',
    category: 'facts',
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
      reason: 'The post does not say whether the work is remote, hybrid or on-site.',
      note: 'Say which, and for hybrid work how many days in the office: "Hybrid: two days a week in Leeds".',
    },
  },
  check({ post, analysis, options, report }) {
    if (analysis.facts.workArrangement || post.statements.length < options.minimumStatements) return;
    report({ messageId: 'missing', place: post.location?.place ?? post.title?.place ?? null });
  },
});
