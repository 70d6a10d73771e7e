import * as z from 'zod/mini';
import { DEPTH_CONTEXT } from '../../src/data/depth-context.ts';
import type { DepthEntry, RoleEntry } from '../../src/engine/catalogue.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { placeOfWork } from '../../src/engine/wording.ts';
import type { Words } from '../../src/model/post.ts';
import { PhraseAutomaton } from '../../src/words/phrase-automaton.ts';
import { readWords } from '../../src/words/tokens.ts';

/** Levels at which depth is looked for. */
const LEVELS: ReadonlySet<string> = new Set(['mid', 'senior', 'lead', 'manager']);

const automata = new WeakMap<readonly DepthEntry[], PhraseAutomaton>();

/** A phrase, and the same with its last word in the singular or plural: "postmortem" shows what "postmortems" does. */
const bothNumbers = (phrase: string): string[] =>
  /[a-z]s$/.test(phrase) ? [phrase, phrase.slice(0, -1)] : /[a-z]$/.test(phrase) ? [phrase, `${phrase}s`] : [phrase];

/** Words in a row by which the sentence that was offered is known again, even where its author has adapted a part of it. */
const ROW = 5;

function rowsOf(suggestion: string): string[] {
  const { norms } = readWords(suggestion);
  return norms.slice(ROW - 1).map((_, end) => norms.slice(end, end + ROW).join(' '));
}

/** The phrases of a role's signals in the list `said`, the words that make a signal fit in the list `near`. */
function automatonOf({ id, depth }: RoleEntry): PhraseAutomaton {
  let automaton = automata.get(depth);
  if (!automaton) {
    const said = depth.flatMap(({ name, phrases, suggestion }) =>
      [...phrases.flatMap(bothNumbers), ...rowsOf(suggestion)].map((phrase) => ({ list: 'said', phrase, value: name })),
    );
    const near = new Set(Object.values(DEPTH_CONTEXT[id] ?? {}).flat());
    automaton = new PhraseAutomaton([...said, ...[...near].map((phrase) => ({ list: 'near', phrase, value: phrase }))]);
    automata.set(depth, automaton);
  }
  return automaton;
}

/** Names of a role's signals that a post holds. */
const saidIn = (words: Words, role: RoleEntry): string[] =>
  (automatonOf(role).match(words).get('said') ?? []).map(({ value }) => value as string);

/** The signals of a role that a post could be expected to hold and does not, those that fit its words best first. */
function missingIn(words: Words, role: RoleEntry): DepthEntry[] {
  const said = new Set(saidIn(words, role));
  const near = new Map<string, number>();
  for (const { value } of automatonOf(role).match(words).get('near') ?? [])
    near.set(value as string, (near.get(value as string) ?? 0) + 1);
  const weighed = role.depth.map((signal) => {
    const context = DEPTH_CONTEXT[role.id]?.[signal.name];
    return { signal, weight: context?.reduce((sum, word) => sum + (near.get(word) ?? 0), 0) ?? 1 };
  });
  return weighed
    .filter(({ signal, weight }) => weight > 0 && !said.has(signal.name))
    .sort((a, b) => b.weight - a.weight)
    .map(({ signal }) => signal);
}

export default defineRule({
  meta: {
    id: 'depth-signal',
    summary: 'A post that mentions nothing by which an expert in its role would know that experts work there.',
    why:
      'Experts tell a team by the details that it cares about: an error budget, a restore that was timed, a patch ring. ' +
      'One such sentence draws them more than a list of tools.',
    category: 'roles',
    severity: 'info',
    sources: [{ name: '2026 US IT infrastructure role guide', grade: 'practice', date: '2026' }],
    since: '0.1.0',
    fixable: false,
    suggests: false,
  },
  options: z.strictObject({
    /** How many signals are enough. */
    minimum: z._default(z.number().check(z.int(), z.gte(1), z.lte(8)), 1),
    /** How sure the role must be, 0 to 1. */
    minConfidence: z._default(z.number().check(z.gte(0), z.lte(1)), 0.8),
    /** Shorter posts, in statements, are left alone. */
    minimumStatements: z._default(z.number().check(z.int(), z.gte(1)), 8),
  }),
  messages: {
    none: {
      reason: 'The post shows no sign of depth, such as an expert {role} would look for: {signals}.',
      note: ['Add one that is true of your team, in words such as these: {suggestion} Any of the others does as well.'],
    },
    few: {
      reason: 'The post shows {said} of the signs of depth that an expert {role} would look for; others are {signals}.',
      note: ['Add one that is true of your team, in words such as these: {suggestion} Any of the others does as well.'],
    },
  },
  check({ post, analysis, options, catalogue, report }) {
    const best = analysis.role.suggested[0];
    const role = best && catalogue.role(best.id);
    if (!role || best.score < options.minConfidence || !LEVELS.has(analysis.facts.level?.value ?? 'mid')) return;
    if (post.statements.length < options.minimumStatements || role.depth.length === 0) return;
    // A sign of a neighbouring role's depth is one too: a platform engineer may well speak of service levels.
    const roles = analysis.role.suggested.flatMap(({ id }) => catalogue.role(id) ?? []);
    const said = new Set(roles.flatMap((one) => saidIn(post.words, one))).size;
    const missing = missingIn(post.words, role);
    const [first] = missing;
    if (said >= options.minimum || !first) return;
    const signals = missing.slice(0, 3).map(({ name }) => `“${name}”`);
    const data = { role: role.name, signals, suggestion: first.suggestion };
    const finding = { place: placeOfWork(post), expected: [first.suggestion], confidence: best.score };
    if (said === 0) report({ messageId: 'none', data, ...finding });
    else report({ messageId: 'few', data: { ...data, said }, ...finding });
  },
});
