import * as z from 'zod/mini';
import { EXCLUSIONARY_WORDING } from '../../src/data/exclusionary-wording.ts';
import { defineRule, type RulePhrase } from '../../src/engine/rule.ts';
import { wordingIn } from '../../src/engine/wording.ts';
import { readWords } from '../../src/words/tokens.ts';

type Row = (typeof EXCLUSIONARY_WORDING)[number];

const MOST_YEARS = 15;

/** Phrases of the table; those that mean something else carry no row. `{n}` stands for each number of years. */
function* phrases(): Generator<RulePhrase<Row | null>> {
  for (const row of EXCLUSIONARY_WORDING) {
    for (const phrase of row.phrases) for (const one of counted(phrase)) yield { phrase: one, value: row };
    for (const phrase of row.except) for (const one of counted(phrase)) yield { phrase: one, value: null };
  }
}

const counted = (phrase: string): string[] =>
  phrase.includes('{n}')
    ? Array.from({ length: MOST_YEARS }, (_, index) => phrase.replace('{n}', String(index + 1)))
    : [phrase];

export default defineRule({
  meta: {
    id: 'exclusionary-wording',
    summary:
      'Wording that turns groups of people away, such as “recent graduate”, “native speaker” or “digital native”.',
    why:
      'People who could do the work read that they are not meant, and a regulator may read it the same way. ' +
      'What the work needs can be said without saying who may have it.',
    category: 'wording',
    severity: 'warning',
    sources: [
      {
        name: 'EEOC: Prohibited Employment Policies and Practices',
        url: 'https://www.eeoc.gov/prohibited-employment-policiespractices',
        grade: 'regulator',
        date: '2024',
      },
      {
        name: '29 CFR 1625.4: help wanted notices and age',
        url: 'https://www.ecfr.gov/current/title-29/subtitle-B/chapter-XIV/part-1625/subpart-A/section-1625.4',
        grade: 'law',
        date: '2024',
      },
      {
        name: 'EEOC Enforcement Guidance on National Origin Discrimination, no. 915.005',
        url: 'https://www.eeoc.gov/laws/guidance/eeoc-enforcement-guidance-national-origin-discrimination',
        grade: 'regulator',
        date: '2016-11-18',
      },
      {
        name: 'Directive (EU) 2023/970, article 5(3)',
        url: 'https://eur-lex.europa.eu/eli/dir/2023/970/oj',
        grade: 'law',
        date: '2023-05-10',
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
    wording: {
      reason: 'The wording “{words}” {why}.',
      note: ['Say what the work needs instead: {instead}.', 'Source: {source} ({grade}); not legal advice.'],
    },
    appearance: {
      reason: 'The wording “{words}” {why}.',
      note: ['Leave it out.', 'Source: {source} ({grade}); not legal advice.'],
    },
  },
  phrases: [...phrases()],
  check({ post, options, hits, report }) {
    for (const { value, range, words, statement } of wordingIn(post, hits, options.quoted)) {
      if (value === null || (statement && opens(value, statement.text))) continue;
      const { why, instead, source } = value;
      const data = { words, why, source: source.name, grade: source.grade };
      if (instead.length === 0) report({ messageId: 'appearance', data, range, actual: words });
      else
        report({
          messageId: 'wording',
          data: { ...data, instead: instead.join('; or ') },
          range,
          actual: words,
          expected: instead,
        });
    }
  },
});

/** Whether words around the wording open the job to everyone after all ("recent graduates or experienced people"). */
function opens({ unless }: Row, text: string): boolean {
  if (unless.length === 0) return false;
  const words = ` ${readWords(text).norms.join(' ')} `;
  return unless.some((phrase) => words.includes(` ${phrase} `));
}
