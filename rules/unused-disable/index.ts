import * as z from 'zod/mini';
import { defineRule } from '../../src/engine/rule.ts';
import { unknownDirectives } from '../../src/source/directives.ts';

export default defineRule({
  meta: {
    id: 'unused-disable',
    summary: 'A disable comment that turns nothing off, or names a rule that there is not.',
    why:
      'A comment that outlived its finding hides the next one that comes up there, ' +
      'and a mistyped rule id hides nothing while its author believes it does.',
    category: 'structure',
    severity: 'warning',
    sources: [
      {
        name: 'ESLint: report unused disable directives',
        url: 'https://eslint.org/docs/latest/use/configure/rules#report-unused-eslint-disable-comments',
        grade: 'practice',
        date: '2025',
      },
    ],
    since: '0.1.0',
    fixable: false,
    suggests: false,
    last: true,
  },
  options: z.strictObject({}),
  messages: {
    nothing: {
      reason: 'This comment turns off {rule}, and nothing is found there.',
      note: 'Remove the comment, or the rule from it.',
    },
    nothingAtAll: {
      reason: 'This comment turns off all rules, and nothing is found there.',
      note: 'Remove the comment.',
    },
    notOff: {
      reason: 'This comment turns on what is not off.',
      note: 'Remove the comment, or put the comment that turns the rule off before it.',
    },
    misspelt: {
      reason: 'This comment speaks to jdlint, which does not know {word}.',
      note: 'Write jdlint-disable, jdlint-disable-next, jdlint-disable-file or jdlint-enable, and the rules behind it.',
    },
    unknown: {
      reason: 'This comment names the rule {rule}, which there is not.',
      note: '"jdlint rules" lists the rules.',
    },
  },
  check({ post, directives, report }) {
    for (const { word, place } of unknownDirectives(post)) report({ messageId: 'misspelt', data: { word }, place });
    for (const { directive, ruleId, rule, used } of directives) {
      const { place } = directive;
      if (rule === 'unknown' && ruleId !== null)
        report({ messageId: 'unknown', data: { rule: ruleId }, place, actual: ruleId });
      // A rule that does not run this time might have found something.
      else if (used || rule === 'off' || ruleId === 'unused-disable') continue;
      else if (directive.kind === 'enable') report({ messageId: 'notOff', place });
      else if (ruleId === null) report({ messageId: 'nothingAtAll', place });
      else report({ messageId: 'nothing', data: { rule: ruleId }, place });
    }
  },
});
