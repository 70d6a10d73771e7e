import * as z from 'zod/mini';
import { FAMILIAR_WORDS } from '../../src/data/technical-words.ts';
import { defineRule } from '../../src/engine/rule.ts';
import type { StatementJudgement } from '../../src/model/analysis.ts';
import type { Statement } from '../../src/model/post.ts';
import { readabilityMessages } from '../../src/words/retext.ts';
import { readWords } from '../../src/words/tokens.ts';

const familiar: ReadonlySet<string> = new Set(FAMILIAR_WORDS);

/** What stands for a word that every reader of the post knows: short, and of one syllable. */
const PLAIN = 'thing';

/** The sentence as the formulas are to see it: words of the field and names of tools in short. */
function plainText({ text }: Statement, tools: ReadonlySet<string>): string {
  const { starts, ends, norms } = readWords(text);
  let plain = '';
  let at = 0;
  norms.forEach((norm, word) => {
    const start = starts[word] as number;
    const end = ends[word] as number;
    plain += text.slice(at, start) + (familiar.has(norm) || tools.has(norm) ? PLAIN : text.slice(start, end));
    at = end;
  });
  return plain + text.slice(at);
}

export default defineRule({
  meta: {
    id: 'readability',
    summary: 'A sentence that most readability formulas find hard, the words of the field counted as easy.',
    why:
      'Posts are skimmed, often on a telephone and often not in the reader’s first language. A sentence that must be ' +
      'read twice is not read.',
    category: 'wording',
    severity: 'info',
    sources: [
      {
        name: 'retext-readability: Dale-Chall, ARI, Coleman-Liau, Flesch, Gunning fog, SMOG, Spache',
        url: 'https://github.com/retextjs/retext-readability',
        grade: 'practice',
        date: '2023',
      },
    ],
    since: '0.1.0',
    fixable: false,
    suggests: false,
  },
  options: z.strictObject({
    /** Age of the reader whom a sentence should suit, in years. */
    age: z._default(z.number().check(z.int(), z.gte(8), z.lte(30)), 18),
    /** Share of the seven formulas that must find it hard, 0 to 1. */
    agreement: z._default(z.number().check(z.gt(0), z.lte(1)), 0.7),
    /** Shorter sentences are left alone, in words. */
    minimumWords: z._default(z.number().check(z.int(), z.gte(5)), 25),
  }),
  messages: {
    hard: {
      reason: 'This sentence of {words} words is hard to read.',
      note: 'Split it: one duty or demand a sentence, the most important first.',
    },
  },
  check({ post, analysis, options, report }) {
    const judged = new Map<number, StatementJudgement>(analysis.statements.map((one) => [one.index, one]));
    const statements = post.statements.filter(
      ({ section }) => section !== 'equal-opportunity' && section !== 'process',
    );
    const texts = statements.map((statement) => {
      const tools = judged.get(statement.index)?.tools ?? [];
      return plainText(statement, new Set(tools.flatMap(({ name }) => readWords(name).norms)));
    });
    const settings = { age: options.age, threshold: options.agreement, minWords: options.minimumWords };
    const hard = new Set(readabilityMessages(texts, settings).map(({ index }) => index));
    for (const index of hard) {
      const statement = statements[index];
      if (!statement) continue;
      const words = readWords(statement.text).norms.length;
      report({ messageId: 'hard', data: { words }, place: statement.place, actual: statement.text });
    }
  },
});
