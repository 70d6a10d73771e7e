import * as z from 'zod/mini';
import type { AskedTool } from '../../src/engine/catalogue.ts';
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
    /** What a post only wishes for: as information, like every demand, or not at all. */
    wishes: z._default(z.enum(['hint', 'report', 'ignore']), 'hint'),
  }),
  messages: {
    named: {
      reason: 'Names {tools} and does not say what for.',
      note: [
        'Say what is to be better for whom ({capability}), and name the tools as examples:',
        'the statement then draws everyone who has brought that about.',
      ],
      suggestion: 'Say what the tools are for',
    },
    leading: {
      reason: 'Names {tools} and does not say what for.',
      note: [
        'Say what is to be better for whom ({capability}), and name the tools as examples.',
        'The {count} lines from here on ask for tools of one kind: one outcome can take the place of all.',
      ],
      suggestion: 'Say once what the tools of these {count} lines are for',
    },
    following: {
      reason: 'Names {tools} and does not say what for; the outcome proposed with the lines before covers it.',
      note: 'The lines before ask for tools of the same kind: one outcome can take the place of all.',
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
    const known = new Map<number, readonly AskedTool[] | null>();
    const toolsOf = (index: number) => {
      const [statement, judged] = [post.statements[index], analysis.statements[index]];
      let tools = known.get(index);
      if (tools === undefined)
        known.set(index, (tools = statement && judged ? catalogue.askedTools(post, statement, judged) : []));
      return tools;
    };
    const counts = (index: number) => {
      const tools = toolsOf(index);
      const statement = post.statements[index];
      if (tools === null || !statement) return false;
      if (options.wishes === 'ignore' && catalogue.isWish(post, statement)) return false;
      const sure = (analysis.statements[index]?.confidence ?? 0) >= options.minConfidence;
      const allowed = ({ name, written }: AskedTool) => settings.allows(name) || settings.allows(written);
      return sure && !(tools.length > 0 && tools.every(allowed));
    };
    for (const { statements, proposals } of catalogue.groupChecklists(post, analysis, counts)) {
      const together = statements.length > 1 && proposals.length > 0;
      const leading = post.statements[statements[0] ?? -1];
      for (const index of statements) {
        const [statement, judged] = [post.statements[index], analysis.statements[index]];
        if (!statement || !judged) continue;
        const { place, text } = statement;
        const because = () => judged.reasons;
        const hint = options.wishes === 'hint' && catalogue.isWish(post, statement);
        const found = { place, actual: text, confidence: judged.confidence, because, hint };
        const proposed = { ...found, expected: proposals.map((proposal) => proposal.text), suggestions: proposals };
        const mentions = toolsOf(index) ?? [];
        const tools = writtenOnce(mentions);
        const capabilities = new Set(mentions.map(({ capability }) => capability));
        const capability = [...capabilities].map((id) => catalogue.capabilityName(id));
        if (together && leading && statement !== leading) {
          const related = [{ place: leading.place, text: leading.text }];
          report({ messageId: 'following', data: { tools }, ...found, related });
        } else if (together) {
          const count = statements.length;
          report({ messageId: 'leading', data: { tools, capability, count }, ...proposed });
        } else if (tools.length > 0) report({ messageId: 'named', data: { tools, capability }, ...proposed });
        else report({ messageId: 'unnamed', ...proposed });
      }
    }
  },
});

/** The names of tools as the post writes them, each tool once. */
function writtenOnce(tools: readonly AskedTool[]): string[] {
  const names = new Map<string, string>();
  for (const { name, written } of tools) if (!names.has(name)) names.set(name, written);
  return [...names.values()];
}
