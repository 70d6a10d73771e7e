import * as z from 'zod/mini';
import { defineRule } from '../../src/engine/rule.ts';
import { placeOverMost } from '../../src/engine/wording.ts';
import { cutAtWord } from '../../src/words/cut-at-word.ts';
import type { Analysis, StatementJudgement } from '../../src/model/analysis.ts';
import type { SectionKind } from '../../src/model/kinds.ts';
import type { JobPost, Statement } from '../../src/model/post.ts';

const TURN_DUTIES = [
  'Turn the most important duties into results that one could check after a year:',
  'what will be faster, safer, cheaper or more reliable, and for whom.',
] as const;

export default defineRule({
  meta: {
    id: 'outcome-share',
    summary: 'A post that says what to do and what to know, and hardly what is to come of it.',
    why:
      'Candidates who deliver results look for the results that a post asks for. ' +
      'A post without any can neither draw them nor tell later whether the right one was hired.',
    category: 'statements',
    severity: 'warning',
    sources: [{ name: '2026 US IT infrastructure role guide', grade: 'practice', date: '2026' }],
    since: '0.1.0',
    fixable: false,
    suggests: false,
  },
  options: z.strictObject({
    /** The least share of outcomes among outcomes, duties and tool checklists, 0 to 1. */
    minimum: z._default(z.number().check(z.gte(0), z.lte(1)), 0.05),
    /** Posts with fewer such statements are left alone: a share of three says nothing. */
    minimumStatements: z._default(z.number().check(z.int(), z.gte(1)), 5),
  }),
  messages: {
    none: {
      reason: 'No result that one could check stands out among the {total} duties and lists of tools.',
      note: TURN_DUTIES,
    },
    unsure: {
      reason:
        'Hardly any of the {total} duties and lists of tools says what is to come of it, so that one could check.',
      note: TURN_DUTIES,
    },
    few: {
      reason:
        'Of {total} results, duties and lists of tools, {outcomes} ({percent} %) say what is to come of it, so that one could check.',
      note: ['At least {minimum} % should.', ...TURN_DUTIES],
    },
  },
  check({ post, analysis, options, report }) {
    const { outcomes, duties, checklists } = analysis.balance;
    // Where a post says nothing of the work, that is what it lacks.
    if (outcomes + duties === 0) return;
    const total = outcomes + duties + checklists;
    if (total < options.minimumStatements || outcomes / total >= options.minimum) return;
    const place = placeOverMost(post, headedWork(post, analysis));
    if (outcomes === 0) {
      const near = nearest(post, analysis);
      if (!near) return report({ messageId: 'none', data: { total }, place });
      const needsReview = `“${cutAtWord(near.text, QUOTED)}” may be read as a result.`;
      const related = [{ place: near.place, text: near.text }];
      return report({ messageId: 'unsure', data: { total }, place, related, needsReview });
    }
    const percent = Math.round((100 * outcomes) / total);
    const minimum = Math.round(100 * options.minimum);
    report({ messageId: 'few', data: { total, outcomes, percent, minimum }, place });
  },
});

/** In 9 of 30 labelled posts with a statement as near to an outcome as this readers found one; in 3 of 62 without. */
const NEAR = 0.05;

/** The statement that is most like an outcome, where one is like it at all. */
function nearest({ statements }: JobPost, analysis: Analysis): Statement | null {
  let best: StatementJudgement | null = null;
  for (const judged of analysis.statements) if (judged.outcome > (best?.outcome ?? NEAR)) best = judged;
  return best && (statements[best.index] ?? null);
}

/** So much of a statement is quoted, in UTF-16 units. */
const QUOTED = 60;

/** Sections of which no duty is a main one. */
const DEMANDS: ReadonlySet<SectionKind> = new Set(['requirements', 'preferred']);

/** Duties and results that stand under a heading for the work, by index. */
const headedWork = ({ sections, statements }: JobPost, analysis: Analysis): number[] =>
  analysis.statements
    .filter(({ kind, section }) => (kind === 'duty' || kind === 'outcome') && !DEMANDS.has(section))
    .map(({ index }) => index)
    .filter((index) => sections[statements[index]?.sectionIndex ?? -1]?.heading);
