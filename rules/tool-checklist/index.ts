import * as z from 'zod/mini';
import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
  meta: {
    id: 'tool-checklist',
    summary: 'A statement that lists tools to know, and no work or result that they are for.',
    why:
      'A list of products tells a candidate nothing of the work, and turns away people who solved the same problem with ' +
      'other tools. A result tells both what the job is and how to show that one can do it.',
    category: 'statements',
    severity: 'warning',
    sources: [{ name: '2026 US IT infrastructure role guide', grade: 'practice', date: '2026' }],
    since: '0.1.0',
    fixable: false,
    suggests: true,
  },
  options: z.strictObject({
    /** How sure the judgement must be, 0 to 1. */
    minConfidence: z._default(z.number().check(z.gte(0), z.lte(1)), 0.6),
  }),
  messages: {
    named: {
      reason: 'Asks for {tools} and does not say what for.',
      note: [
        'Say what is to be better for whom ({capability}), and name the tools as examples:',
        'the statement then draws everyone who has brought that about.',
      ],
      suggestion: 'Say what the tools are for',
    },
    unnamed: {
      reason: 'Lists technologies to know and does not say what for.',
      note: [
        'Say what is to be better for whom, and name the technologies as examples:',
        'the statement then draws everyone who has brought that about.',
      ],
      suggestion: 'Say what the technologies are for',
    },
  },
  check({ post, analysis, options, catalogue, settings, report }) {
    for (const { index, kind, confidence, tools } of analysis.statements) {
      if (kind !== 'tool-checklist' || confidence < options.minConfidence) continue;
      const statement = post.statements[index];
      if (!statement) continue;
      const names = [...new Set(tools.map(({ name }) => name))];
      if (names.length > 0 && names.every((name) => settings.allows(name))) continue;
      const proposals = catalogue.propose(statement, post, analysis);
      const found = {
        place: statement.place,
        actual: statement.text,
        expected: proposals.map(({ text }) => text),
        suggestions: proposals,
        confidence,
      };
      if (names.length === 0) {
        report({ messageId: 'unnamed', ...found });
        continue;
      }
      const capabilities = new Set(tools.map(({ capability }) => capability));
      const capability = [...capabilities].map((id) => catalogue.capabilityName(id));
      report({ messageId: 'named', data: { tools: names, capability }, ...found });
    }
  },
});
