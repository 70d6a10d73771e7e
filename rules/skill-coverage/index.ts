import * as z from 'zod/mini';
import { SKILL_AREAS } from '../../src/data/skill-areas.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { placeOfWork, titleSays } from '../../src/engine/wording.ts';

const AREA_IDS = SKILL_AREAS.map(({ id }) => id);
type Area = (typeof AREA_IDS)[number];

export default defineRule({
  meta: {
    id: 'skill-coverage',
    summary:
      'A post at mid level or above that leaves unsaid an area that its role is expected to cover: automation, cloud, security, observability, communication and documentation.',
    why:
      'Experienced candidates look for these areas to tell how a team works. What a post leaves unsaid they take for ' +
      'missing, and those who are good at it apply elsewhere.',
    category: 'structure',
    severity: 'info',
    sources: [{ name: '2026 US IT infrastructure role guide', grade: 'practice', date: '2026' }],
    since: '0.1.0',
    fixable: false,
    suggests: false,
  },
  options: z.strictObject({
    /** Areas to ask for. */
    areas: z._default(z.array(z.enum(AREA_IDS)), [...AREA_IDS]),
    /** Posts that leave no more areas than this unsaid are left alone. */
    tolerated: z._default(z.number().check(z.int(), z.gte(0), z.lte(4)), 1),
    /** How sure the role must be, 0 to 1. */
    minConfidence: z._default(z.number().check(z.gte(0), z.lte(1)), 0.7),
    /** Shorter posts, in statements, are left alone: they leave everything unsaid. */
    minimumStatements: z._default(z.number().check(z.int(), z.gte(1)), 8),
  }),
  messages: {
    unsaid: {
      reason: 'The post says nothing of {areas}, which a {level}-level {role} would look for.',
      note: ['Say {hints}.', 'Where an area is no part of the job, say whose it is.'],
    },
  },
  phrases: SKILL_AREAS.flatMap(({ id, phrases }) => phrases.map((phrase) => ({ phrase, value: id as Area }))),
  check({ post, analysis, options, hits, report, catalogue }) {
    const best = analysis.role.suggested[0];
    const level = analysis.facts.level?.value ?? 'mid';
    if (!best || best.score < options.minConfidence || level === 'entry') return;
    if (post.statements.length < options.minimumStatements) return;
    const said = new Set<string>(hits.map(({ value }) => value));
    const capabilities = new Set(analysis.statements.flatMap(({ tools }) => tools.map(({ capability }) => capability)));
    const unsaid = SKILL_AREAS.filter(
      ({ id, roles, phrases, capabilities: own }) =>
        options.areas.includes(id) &&
        (roles as readonly string[]).includes(best.id) &&
        !said.has(id) &&
        !titleSays(post, phrases) &&
        !own.some((capability) => capabilities.has(capability)),
    );
    if (unsaid.length <= options.tolerated) return;
    report({
      messageId: 'unsaid',
      data: {
        role: catalogue.role(best.id)?.name ?? best.name,
        level,
        areas: unsaid.map(({ name }) => name),
        hints: unsaid.map(({ say }) => say).join('; '),
      },
      place: placeOfWork(post),
      confidence: best.score,
    });
  },
});
