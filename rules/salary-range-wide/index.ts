import * as z from 'zod/mini';
import { defineRule } from '../../src/engine/rule.ts';
import { withThousands } from '../../src/words/thousands.ts';

export default defineRule({
  meta: {
    id: 'salary-range-wide',
    summary: 'A pay range too wide to tell a candidate anything.',
    why:
      'From a range whose top is twice its bottom nobody learns what the job pays; ' +
      'laws on pay transparency ask for the range that the employer expects in good faith.',
    category: 'pay',
    severity: 'warning',
    sources: [
      { name: '2026 US IT infrastructure role guide', grade: 'practice', date: '2026' },
      {
        name: 'Ontario Regulation 476/24: a spread of at most $50,000',
        url: 'https://www.ontario.ca/laws/regulation/240476',
        grade: 'law',
        date: '2026-01-01',
      },
    ],
    since: '0.2.0',
    fixable: false,
    suggests: false,
  },
  options: z.strictObject({
    /** How many times its bottom the top of a range may be. */
    maxRatio: z._default(z.number().check(z.gt(1)), 2),
  }),
  messages: {
    wide: {
      reason: 'The pay range {range} is wide: its top is {ratio} times its bottom.',
      note: ['State what you expect to pay whoever starts.', 'Where levels or places differ, state a range for each.'],
    },
  },
  check({ analysis, options, report }) {
    const { salary } = analysis.facts;
    if (!salary) return;
    const { min, max, currency } = salary.value;
    if (min === null || max === null || min <= 0 || max / min < options.maxRatio) return;
    const range = `${withThousands(min)} to ${withThousands(max)}${currency === null ? '' : ` ${currency}`}`;
    const ratio = (max / min).toFixed(1);
    report({ messageId: 'wide', data: { range, ratio }, place: salary.places[0] ?? null });
  },
});
