import * as z from 'zod/mini';
import { TECHNICAL_WORDS } from '../../src/data/technical-words.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { equalityMessages } from '../../src/words/retext.ts';
import { quotedRanges } from '../../src/words/quotes.ts';
import { inWords } from '../../src/words/tokens.ts';

let senses: { readonly words: ReadonlySet<string>; readonly near: readonly string[] }[] | null = null;

/** Whether a word means something of the field in its statement (both as words that a space joins). */
function isTechnical(word: string, statement: string): boolean {
  const around = ` ${statement} `;
  senses ??= TECHNICAL_WORDS.map(({ words, near }) => ({
    words: new Set(words.map(inWords)),
    near: near.map(inWords),
  }));
  return senses.some(
    ({ words, near }) => words.has(word) && (near.length === 0 || near.some((cue) => around.includes(` ${cue} `))),
  );
}

export default defineRule({
  meta: {
    id: 'considerate-wording',
    summary: 'Wording that retext-equality finds inconsiderate, save for the words of the field.',
    why:
      'Words that slight or leave out a group cost applicants before they have read the duties. The list is that of ' +
      'alex and retext, which writers know from other documents.',
    category: 'wording',
    severity: 'info',
    sources: [
      {
        name: 'retext-equality',
        url: 'https://github.com/retextjs/retext-equality',
        grade: 'practice',
        date: '2024',
      },
    ],
    since: '0.1.0',
    fixable: false,
    suggests: false,
  },
  options: z.strictObject({
    /** Words to leave alone beside those of the field; letter case does not matter. */
    ignore: z._default(z.array(z.string()), []),
    /** Whether words within quotation marks count too. */
    quoted: z._default(z.boolean(), false),
  }),
  messages: {
    inconsiderate: {
      reason: 'The wording “{words}” may slight or leave out readers.',
      note: 'Write {instead} instead, or leave it out, where the meaning allows.',
    },
    unreplaced: {
      reason: 'The wording “{words}” may slight or leave out readers.',
      note: 'Leave it out, or say what is meant in other words.',
    },
  },
  check({ post, options, report }) {
    const statements = post.statements.filter(({ section }) => section !== 'equal-opportunity');
    const ignored = new Set(options.ignore.map(inWords));
    for (const { index, start, end, actual, expected } of equalityMessages(statements.map(({ text }) => text))) {
      const statement = statements[index];
      const word = inWords(actual);
      if (!statement || ignored.has(word) || isTechnical(word, inWords(statement.text))) continue;
      const inQuotes = quotedRanges(statement.text).some((quote) => quote.start <= start && end <= quote.end);
      if (inQuotes && !options.quoted) continue;
      const range = { start: statement.range.start + start, end: statement.range.start + end };
      const found = { range, actual, expected };
      if (expected.length === 0) report({ messageId: 'unreplaced', data: { words: actual }, ...found });
      else {
        const instead = expected.map((one) => `“${one}”`).join(' or ');
        report({ messageId: 'inconsiderate', data: { words: actual, instead }, ...found });
      }
    }
  },
});
