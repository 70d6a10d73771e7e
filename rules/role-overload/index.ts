import { OUTSIDE } from '../../src/model/kinds.ts';
import * as z from 'zod/mini';
import { defineRule } from '../../src/engine/rule.ts';
import type { RoleDuties } from '../../src/model/analysis.ts';
import type { JobPost } from '../../src/model/post.ts';
import { cutAtWord } from '../../src/words/cut-at-word.ts';

/** Duties quoted for each role. */
const QUOTES = 2;
const LONGEST_QUOTE = 100;

export default defineRule({
  meta: {
    id: 'role-overload',
    summary: 'The main duties of three or more roles asked of one person.',
    why:
      'Nobody does three jobs well, and those who could do one of them do not apply for all. ' +
      'Only a small employer has one person for everything, and then the post should say so.',
    category: 'roles',
    severity: 'warning',
    sources: [{ name: '2026 US IT infrastructure role guide', grade: 'practice', date: '2026' }],
    since: '0.1.0',
    fixable: false,
    suggests: false,
  },
  options: z.strictObject({
    /** So many roles are too many. */
    roles: z._default(z.number().check(z.int(), z.gte(2)), 3),
    /** Employers with fewer people than this get advice in place of an objection. */
    smallBelow: z._default(z.number().check(z.int(), z.gte(0)), 200),
  }),
  messages: {
    overload: {
      reason: 'Asks one person for the main duties of {number} roles: {roles}.',
      note: [
        'Shown by {evidence}.',
        'Keep the duties of the role that matters most, and name the rest as work that the person shares or may learn.',
      ],
    },
    small: {
      reason: 'Covers the main duties of {number} roles: {roles}.',
      note: [
        'Shown by {evidence}.',
        'With {headcount} employees that is normal: say so in the first lines, say which of them fills most of the week,',
        'and what may be bought in or learnt on the job.',
      ],
    },
  },
  check({ post, analysis, options, settings, report }) {
    const { mainDuties, role } = analysis;
    if (mainDuties.length < options.roles || role.suggested[0]?.id === OUTSIDE) return;
    const data = {
      number: mainDuties.length,
      roles: mainDuties.map(({ name }) => name),
      evidence: mainDuties.map((one) => quoteOf(one, post)),
    };
    const related = mainDuties.flatMap(({ name, duties }) =>
      duties.slice(0, QUOTES).map((place) => ({ place, text: name })),
    );
    const place = post.title?.place ?? null;
    const { headcount } = settings;
    if (headcount !== null && headcount < options.smallBelow) {
      report({ messageId: 'small', data: { ...data, headcount }, place, related, hint: true });
    } else report({ messageId: 'overload', data, place, related });
  },
});

/** The surest duty of a role in the words of the post, cut at a word where it is long. */
function quoteOf({ duties }: RoleDuties, { statements }: JobPost): string {
  const words = statements.find(({ place }) => place.start === duties[0]?.start)?.text ?? '';
  return `“${cutAtWord(words, LONGEST_QUOTE)}”`;
}
