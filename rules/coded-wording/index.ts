import * as z from 'zod/mini';
import { CODED_STEMS } from '../../src/data/coded-words.ts';
import { defineRule, type RulePhrase } from '../../src/engine/rule.ts';
import { placeOfWork, wordingIn } from '../../src/engine/wording.ts';

type Side = (typeof CODED_STEMS)[number]['side'];

/** The words of the table by the side that they count for; the field's own words count for none. */
function* phrases(): Generator<RulePhrase<Side | null>> {
  for (const { side, words, field } of CODED_STEMS) {
    for (const phrase of words) yield { phrase, value: side };
    for (const phrase of field) yield { phrase, value: null };
  }
}

export default defineRule({
  meta: {
    id: 'coded-wording',
    summary: 'A post whose words lean to the side that a study found coded as masculine; information, not an error.',
    why:
      'In the study women found jobs in such wording less appealing, because they felt that they would not belong, not ' +
      'because they doubted their skill. Men were put off by neither side.',
    category: 'wording',
    severity: 'info',
    sources: [
      {
        name: 'Gaucher, Friesen and Kay 2011, JPSP 101(1), 109-128',
        url: 'https://doi.org/10.1037/a0022530',
        grade: 'study',
        date: '2011',
      },
    ],
    since: '0.1.0',
    fixable: false,
    suggests: false,
  },
  options: z.strictObject({
    /** Fewer coded words on the masculine side are left alone. */
    minimum: z._default(z.number().check(z.int(), z.gte(1)), 4),
    /** How many words of the masculine side there must be for each of the feminine side. */
    lean: z._default(z.number().check(z.gte(1)), 2),
    /** Whether words within quotation marks count too. */
    quoted: z._default(z.boolean(), false),
  }),
  messages: {
    balance: {
      reason: 'Of the coded words in this post, {masculine} lean masculine ({words}) and {feminine} feminine.',
      note: [
        'Nothing here is wrong by itself: exchange a few of these words for plain ones, or say more of working with others.',
        'Words that the field cannot do without (lead, support, analyse, responsible) are not counted.',
      ],
    },
  },
  phrases: [...phrases()],
  check({ post, options, hits, report }) {
    const counted = wordingIn(post, hits, options.quoted);
    const masculine = counted.filter(({ value }) => value === 'masculine');
    const feminine = counted.filter(({ value }) => value === 'feminine').length;
    if (masculine.length < options.minimum || masculine.length < options.lean * feminine) return;
    const words = [...new Set(masculine.map((one) => one.words.toLowerCase()))];
    report({
      messageId: 'balance',
      data: { masculine: masculine.length, feminine, words },
      place: placeOfWork(post),
      related: masculine.map(({ range, words: text }) => ({
        place: post.places.toSource(range.start, range.end),
        text: `“${text}”`,
      })),
    });
  },
});
