import * as z from 'zod/mini';
import { LASTING_VIRTUES, NOVELTY_APPEALS } from '../../src/data/novelty.ts';
import { defineRule, type RulePhrase } from '../../src/engine/rule.ts';
import { wordingIn } from '../../src/engine/wording.ts';
import type { Words } from '../../src/model/post.ts';

type Meaning = 'newest' | 'appeal' | (typeof LASTING_VIRTUES)[number]['name'] | null;

/** Appeals and virtues in one list. */
function* phrases(): Generator<RulePhrase<Meaning>> {
  for (const newest of NOVELTY_APPEALS.newest)
    for (const thing of NOVELTY_APPEALS.things) yield { phrase: `${newest} ${thing}`, value: 'newest' };
  for (const phrase of NOVELTY_APPEALS.phrases) yield { phrase, value: 'appeal' };
  for (const phrase of NOVELTY_APPEALS.except) yield { phrase, value: null };
  for (const { name, phrases: words } of LASTING_VIRTUES) for (const phrase of words) yield { phrase, value: name };
}

const ways: ReadonlySet<string> = new Set(NOVELTY_APPEALS.ways);
const fillers: ReadonlySet<string> = new Set(NOVELTY_APPEALS.fillers);
const LONGEST_WAY = Math.max(...NOVELTY_APPEALS.ways.map((way) => way.split(' ').length));
const MOST_FILLERS = 4;

/** Where the appeal starts whose newest things stand at word `first`; null where nobody is invited to use them. */
function appealStart({ norms, starts }: Words, first: number): number | null {
  let end = first;
  while (end > 0 && first - end < MOST_FILLERS && fillers.has(norms[end - 1] as string)) end--;
  for (let length = 1; length <= LONGEST_WAY && length <= end; length++)
    if (ways.has(norms.slice(end - length, end).join(' '))) return starts[end - length] as number;
  return null;
}

export default defineRule({
  meta: {
    id: 'novelty-chasing',
    summary: 'A post that sells the newest technology and says nothing of stability, documentation or ownership.',
    why:
      'Infrastructure is judged by what it keeps running. A team that changes its platform for the sake of the new pays ' +
      'for it in outages, and draws people who leave for the next one.',
    category: 'statements',
    severity: 'info',
    sources: [{ name: '2026 US IT infrastructure role guide', grade: 'practice', date: '2026' }],
    since: '0.1.0',
    fixable: false,
    suggests: false,
  },
  options: z.strictObject({
    /** How many of stability, documentation and ownership make up for the appeal. */
    virtues: z._default(z.number().check(z.int(), z.gte(1), z.lte(3)), 1),
    /** Whether words within quotation marks count too. */
    quoted: z._default(z.boolean(), false),
  }),
  messages: {
    appeal: {
      reason: 'The post sells “{words}” and says nothing of {missing}.',
      note: [
        'Say what is to last: what must stay up, what gets written down, and who owns it once it runs.',
        'Name a new tool where it solves a problem of yours.',
      ],
    },
  },
  phrases: [...phrases()],
  check({ post, options, hits, report }) {
    const found = wordingIn(post, hits, options.quoted);
    const appeals = found.flatMap(({ value, range, first }) => {
      const start = value === 'appeal' ? range.start : value === 'newest' ? appealStart(post.words, first) : null;
      return start === null ? [] : [{ start, end: range.end }];
    });
    const [range, ...others] = appeals;
    if (!range) return;
    const missing = LASTING_VIRTUES.map(({ name }) => name).filter(
      (name) => !found.some(({ value }) => value === name),
    );
    if (LASTING_VIRTUES.length - missing.length >= options.virtues) return;
    const words = post.text.slice(range.start, range.end).replace(/\s+/g, ' ');
    report({
      messageId: 'appeal',
      data: { words, missing },
      range,
      actual: words,
      related: others.map(({ start, end }) => ({
        place: post.places.toSource(start, end),
        text: 'The newest is sold here too.',
      })),
    });
  },
});
