import * as z from 'zod/mini';
import { ENVIRONMENT_ROLES, ENVIRONMENTS } from '../../src/data/environments.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { placeOfWork, titleSays } from '../../src/engine/wording.ts';

const roles: ReadonlySet<string> = new Set(ENVIRONMENT_ROLES);

export default defineRule({
  meta: {
    id: 'environment-unstated',
    summary: 'A post that does not say where its systems run: on premises, in one cloud or several, or both.',
    why:
      'Work in a server room and work in a cloud account are different jobs. Candidates choose by it, and those with ' +
      'hybrid experience are the most sought after.',
    category: 'structure',
    severity: 'info',
    sources: [{ name: '2026 US IT infrastructure role guide', grade: 'practice', date: '2026' }],
    since: '0.1.0',
    fixable: false,
    suggests: false,
  },
  options: z.strictObject({
    /** How sure the role must be, 0 to 1. */
    minConfidence: z._default(z.number().check(z.gte(0), z.lte(1)), 0.7),
    /** Shorter posts, in statements, are left alone. */
    minimumStatements: z._default(z.number().check(z.int(), z.gte(1)), 8),
  }),
  messages: {
    unstated: {
      reason: 'The post does not say where the systems run that this {role} is to look after.',
      note: 'Say whether they are on premises, in a cloud (which), in several clouds, or hybrid, and how large the estate is.',
    },
  },
  phrases: ENVIRONMENTS.flatMap(({ id, phrases }) => phrases.map((phrase) => ({ phrase, value: id }))),
  check({ post, analysis, options, hits, catalogue, report }) {
    const best = analysis.role.suggested[0];
    if (!best || best.score < options.minConfidence || !roles.has(best.id)) return;
    if (post.statements.length < options.minimumStatements || hits.length > 0) return;
    const named = new Set(analysis.statements.flatMap(({ tools }) => tools.map(({ capability }) => capability)));
    for (const { phrases, capabilities } of ENVIRONMENTS)
      if (titleSays(post, phrases) || capabilities.some((capability) => named.has(capability))) return;
    const role = catalogue.role(best.id)?.name ?? best.name;
    report({ messageId: 'unstated', data: { role }, place: placeOfWork(post), confidence: best.score });
  },
});
