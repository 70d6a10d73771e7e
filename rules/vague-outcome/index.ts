import * as z from 'zod/mini';
import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
  meta: {
    id: 'vague-outcome',
    summary: 'A goal with nothing in it that one could check.',
    why:
      'Nobody can say a year later whether operation was smooth or support excellent. A figure, a name or a date ' +
      'tells a candidate what the job is measured by, and sets the post apart from the hundred that promise the same.',
    category: 'statements',
    severity: 'info',
    sources: [{ name: '2026 US IT infrastructure role guide', grade: 'practice', date: '2026' }],
    since: '0.1.0',
    fixable: false,
    suggests: true,
  },
  options: z.strictObject({
    /** How sure it must be that the statement is a duty, 0 to 1. */
    minConfidence: z._default(z.number().check(z.gte(0), z.lte(1)), 0.6),
  }),
  messages: {
    vague: {
      reason: 'Promises “{words}”, and nobody could check whether that came about.',
      note: 'To make it checkable, say {needs}.',
      suggestion: 'Make it checkable: say {needs}',
    },
  },
  check({ post, analysis, options, catalogue, report }) {
    for (const statement of post.statements) {
      const judged = analysis.statements[statement.index];
      if (judged?.kind !== 'duty' || judged.confidence < options.minConfidence) continue;
      const goal = catalogue.vagueGoal(statement, post, analysis);
      if (!goal) continue;
      const { words, place, needs, proposal } = goal;
      report({
        messageId: 'vague',
        data: { words, needs },
        place,
        actual: words,
        expected: proposal ? [proposal.text] : [],
        suggestions: proposal ? [proposal] : [],
        confidence: judged.confidence,
        because: () => judged.reasons,
      });
    }
  },
});
