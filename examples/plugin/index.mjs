import { defineRule } from 'jdlint';
import * as z from 'zod/mini';

/** Pay for overtime that is promised without a rate. */
export const vagueOvertime = defineRule({
  meta: {
    id: 'acme/vague-overtime',
    summary: 'Overtime without a rate.',
    why: 'Whoever is on call wants to know what a night is worth.',
    category: 'pay',
    severity: 'warning',
    sources: [{ name: 'Acme hiring handbook', grade: 'practice', date: '2026-01-15' }],
    since: '1.0.0',
    fixable: false,
    suggests: true,
    url: 'https://acme.example/handbook/overtime',
  },
  // A strict object in which every key has a default.
  options: z.strictObject({ rate: z._default(z.string(), 'one and a half times') }),
  messages: {
    noRate: { reason: 'Promises “{words}” without a rate.', note: 'Say what it pays.', suggestion: 'Name the rate' },
  },
  // Found in one pass together with the phrases of all rules, letter case aside.
  phrases: [
    { phrase: 'paid overtime', value: null },
    { phrase: 'overtime pay', value: null },
  ],
  check({ post, hits, options, report }) {
    for (const { start, end } of hits) {
      const words = post.text.slice(start, end);
      const place = post.places.toSource(start, end);
      const suggestions = [{ place, text: `${words} at ${options.rate} the hourly rate` }];
      report({ messageId: 'noRate', data: { words }, place, actual: words, suggestions });
    }
  },
});

export default {
  name: 'acme',
  version: '1.0.0',
  rules: [vagueOvertime],
  roles: [
    {
      id: 'hpc-engineer',
      name: 'HPC Engineer',
      neighbours: [{ id: 'systems-administrator', differs: 'The administrator runs servers, not a scheduler.' }],
      duties: ['operate the batch scheduler', 'tune parallel jobs for researchers'],
      tools: ['Slurm'],
    },
  ],
};
