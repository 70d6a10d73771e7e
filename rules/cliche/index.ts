import * as z from 'zod/mini';
import { CLICHES } from '../../src/data/cliches.ts';
import { defineRule, type RulePhrase } from '../../src/engine/rule.ts';
import { type Wording, wordingIn } from '../../src/engine/wording.ts';

type Row = (typeof CLICHES)[number];

/** Phrases of the table; those that mean something else carry no row. */
function* phrases(): Generator<RulePhrase<Row | null>> {
  for (const row of CLICHES) {
    for (const phrase of row.phrases) yield { phrase, value: row };
    for (const phrase of row.except) yield { phrase, value: null };
  }
}

export default defineRule({
  meta: {
    id: 'cliche',
    summary: 'A cliché such as “rockstar”, “wear many hats” or “fast-paced”, which tells a reader nothing of the job.',
    why:
      'Readers skip what every post says, or read it as a warning: of overtime, of missing structure, of a club that ' +
      'they do not belong to.',
    category: 'wording',
    severity: 'info',
    sources: [
      {
        name: 'Gaucher, Friesen and Kay 2011, JPSP 101(1), 109-128: wording and belonging',
        url: 'https://doi.org/10.1037/a0022530',
        grade: 'study',
        date: '2011',
      },
      {
        name: 'GOV.UK style: words to avoid',
        url: 'https://www.gov.uk/guidance/style-guide/a-to-z#words-to-avoid',
        grade: 'practice',
        date: '2025',
      },
    ],
    since: '0.1.0',
    fixable: false,
    suggests: false,
  },
  options: z.strictObject({
    /** Whether words within quotation marks count too. */
    quoted: z._default(z.boolean(), false),
  }),
  messages: {
    cliche: {
      reason: 'The cliché “{words}” tells the reader nothing of this job.',
      note: 'Write instead: {instead}.',
    },
  },
  phrases: [...phrases()],
  check({ post, options, hits, report }) {
    const byRow = new Map<Row, Wording<Row | null>[]>();
    for (const wording of wordingIn(post, hits, options.quoted)) {
      if (wording.value === null) continue;
      const same = byRow.get(wording.value);
      if (same) same.push(wording);
      else byRow.set(wording.value, [wording]);
    }
    // Said three times it is one thing to mend: the first finding shows where the others are.
    for (const [{ instead }, [first, ...others]] of byRow) {
      if (!first) continue;
      const { words, range } = first;
      const again = others.map((other) => post.places.toSource(other.range.start, other.range.end));
      report({
        messageId: 'cliche',
        data: { words, instead },
        range,
        actual: words,
        related: again.map((place) => ({ place, text: 'Said again here.' })),
      });
    }
  },
});
