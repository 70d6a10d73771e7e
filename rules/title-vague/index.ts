import { OUTSIDE } from '../../src/model/kinds.ts';
import * as z from 'zod/mini';
import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
  meta: {
    id: 'title-vague',
    summary: 'A title that names no work, such as "IT Guy" or "Computer Specialist".',
    why:
      'People search with the words of their role, not with "IT jobs". ' +
      'A title that could be anybody is found by nobody who is looking for this job.',
    category: 'roles',
    severity: 'warning',
    sources: [{ name: '2026 US IT infrastructure role guide', grade: 'practice', date: '2026' }],
    since: '0.1.0',
    fixable: false,
    suggests: true,
  },
  options: z.strictObject({
    /** How sure the role of the body must be for its title to be proposed, 0 to 1. */
    minScore: z._default(z.number().check(z.gte(0), z.lte(1)), 0.5),
  }),
  messages: {
    earned: {
      reason: 'The title names no work; the post describes that of {found}.',
      note: 'Use the title that people of this role search with.',
      suggestion: 'Name the post after its work',
    },
    open: {
      reason: 'The title names no work.',
      note: 'Use the title of the role that most of the duties belong to: candidates search with it.',
    },
  },
  check({ post, analysis, options, catalogue, report }) {
    if (!analysis.titleVague || !post.title) return;
    const [best] = analysis.role.suggested;
    if (best?.id === OUTSIDE) return;
    const { place, value } = post.title;
    const role = best && best.score >= options.minScore ? catalogue.role(best.id) : null;
    if (!best || !role) return report({ messageId: 'open', place, actual: value });
    const proposed = role.titles[analysis.facts.level?.value ?? 'mid'];
    report({
      messageId: 'earned',
      data: { found: best.name },
      place,
      actual: value,
      expected: [proposed],
      suggestions: place === null ? [] : [{ place, text: proposed }],
      related: best.evidence.map(({ start, end, reason }) => ({ place: { start, end }, text: reason })),
      confidence: best.score,
    });
  },
});
