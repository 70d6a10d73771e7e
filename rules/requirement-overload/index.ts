import * as z from 'zod/mini';
import { defineRule } from '../../src/engine/rule.ts';
import { placeOverMost } from '../../src/engine/wording.ts';

const SHOWN = 3;

export default defineRule({
  meta: {
    id: 'requirement-overload',
    summary: 'More must-haves than one person is likely to bring.',
    why:
      'People compare themselves with every line of a list: in an experiment with over 10,000 job seekers they were ' +
      'willing to apply when they met a little over half of it. ' +
      'Each further must-have turns suitable people away and tells nobody what counts most.',
    category: 'statements',
    severity: 'info',
    sources: [
      {
        name: 'Behavioural Insights Team: experiment on the share of requirements at which people apply',
        url: 'https://www.bi.team/blogs/women-only-apply-when-100-qualified-fact-or-fake-news/',
        grade: 'study',
        date: '2022-03-08',
      },
      {
        name: 'Editorial advice on short lists of requirements; the number is a matter of practice',
        grade: 'practice',
        date: '2026',
      },
    ],
    since: '0.1.0',
    fixable: false,
    suggests: false,
  },
  options: z.strictObject({
    /** The most must-haves. A matter of practice: no study names a number. */
    maximum: z._default(z.number().check(z.int(), z.gte(1)), 15),
  }),
  messages: {
    many: {
      reason: 'Asks for {count} things that a candidate must bring; {maximum} are plenty.',
      note: [
        'Keep those without which the work cannot be done, move the rest to what is welcome,',
        'and leave out what can be learned in the first months.',
      ],
    },
  },
  check({ post, analysis, options, report }) {
    const { mustHaves } = analysis.balance;
    const { maximum } = options;
    if (mustHaves.length <= maximum) return;
    const beyond = mustHaves.slice(maximum, maximum + SHOWN).flatMap((index) => post.statements[index] ?? []);
    report({
      messageId: 'many',
      data: { count: mustHaves.length, maximum },
      place: placeOverMost(post, mustHaves),
      related: beyond.map(({ place, text }) => ({ place, text })),
    });
  },
});
