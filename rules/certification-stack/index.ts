import * as z from 'zod/mini';
import { defineRule } from '../../src/engine/rule.ts';
import type { Analysis, Stated } from '../../src/model/analysis.ts';
import { OUTSIDE, type SectionKind } from '../../src/model/kinds.ts';
import type { JobPost, Statement } from '../../src/model/post.ts';

/** Certificates that a rule of the US Department of Defense asks for: the employer has no choice. */
const MANDATED = /\b(?:8570|8140|IAT|IAM|IASAE|DoDD?|CSSP)\b/;
/** Names that stand for one another: "CCNA, CCNP or similar", "one of the following". */
const ALTERNATIVES =
  /\bor\b|\band\/or\b|\/|\bsuch as\b|\be\.g\b|\bone or more\b|\bone of\b|\bany of\b|\blike\b|\bsimilar\b|\bequivalent\b|\betc\b|\bincluding\b|\bi\.e\b|\bexample|\bof (?:the|these) (?:following|below)\b|\brelevant\b/i;
/** Where a company speaks of the certificates of its people. */
const PASSED_OVER: ReadonlySet<SectionKind> = new Set([
  'company',
  'benefits',
  'summary',
  'process',
  'equal-opportunity',
]);
/** A list of wishes, whatever its bullets say. */
const WISHED =
  /\bplus\b|\bprefer|\bdesir|\badvantage|\bnice\b|\bnot (?:a must|required)\b|\bbonus\b|\bideal|\bbeneficial\b|\basset\b/i;
/** How many bullets up the words that introduce a list may stand. */
const REACH = 8;

export default defineRule({
  meta: {
    id: 'certification-stack',
    summary: 'A stack of certificates demanded, or one that speaks for another role.',
    why:
      'A certificate shows what somebody has learned for an exam; results show what they can do. ' +
      'Each one demanded takes candidates away who have the results.',
    category: 'statements',
    severity: 'info',
    sources: [{ name: '2026 US IT infrastructure role guide', grade: 'practice', date: '2026' }],
    since: '0.2.0',
    fixable: false,
    suggests: false,
  },
  options: z.strictObject({
    /** Most certificates to demand; alternatives count once. */
    maxRequired: z._default(z.number().check(z.int(), z.gte(0)), 2),
    /** Whether a certificate of another role is reported. */
    otherRole: z._default(z.boolean(), false),
    /** How sure the role must be, 0 to 1. */
    minConfidence: z._default(z.number().check(z.gte(0), z.lte(1)), 0.8),
  }),
  messages: {
    stack: {
      reason: 'Demands {count} certificates: {names}.',
      note: [
        'Demand at most {most}, wish for the rest, and ask for results instead:',
        'what somebody has built, run or repaired says more.',
      ],
    },
    one: {
      reason: 'Demands the certificate {name}.',
      note: 'Wish for it, and ask for results instead: what somebody has built, run or repaired says more.',
    },
    otherRole: {
      reason: 'Demands {name}, which speaks for other work than that of {role}.',
      note: 'Leave it out or make it a wish, unless the work needs it; then say what for.',
    },
  },
  check({ post, analysis, options, catalogue, settings, report }) {
    const best = analysis.role.suggested[0];
    if (MANDATED.test(post.text) || !best || best.id === OUTSIDE) return;
    const required = analysis.facts.certificationsRequired.filter(({ value }) => !settings.allows(value));
    const demands = groupAlternatives(required, post, analysis);
    const [first] = demands;
    if (!first) return;
    if (demands.length === 1 && options.maxRequired === 0) {
      report({ messageId: 'one', data: { name: first[0]?.value ?? '' }, place: first[0]?.places[0] ?? null });
    } else if (demands.length > options.maxRequired) {
      report({
        messageId: 'stack',
        data: {
          count: demands.length,
          names: demands.map(([one]) => one?.value ?? ''),
          most: options.maxRequired,
        },
        place: first[0]?.places[0] ?? null,
      });
    }
    const role = best.score >= options.minConfidence ? catalogue.role(best.id) : null;
    if (!role || !options.otherRole) return;
    for (const alternatives of demands) {
      const fits = alternatives.some(({ value }) => {
        const known = catalogue.certification(value);
        return !known || analysis.role.suggested.some(({ id, score }) => score >= 0.05 && known.roles.includes(id));
      });
      const [one] = alternatives;
      if (fits || !one) continue;
      report({ messageId: 'otherRole', data: { name: one.value, role: role.name }, place: one.places[0] ?? null });
    }
  },
});

/** The line that introduces the list that a bullet stands in: "One or more of the following:". */
function leadOf(statement: Statement, statements: readonly Statement[]): Statement | null {
  for (let at = statement.index - 1; at >= Math.max(0, statement.index - REACH); at--) {
    const before = statements[at];
    if (!before || before.sectionIndex !== statement.sectionIndex) return null;
    const wishes = /\bcertif/i.test(before.text) && WISHED.test(before.text);
    if (wishes || before.text.endsWith(':') || /\b(?:following|below|such as)\b/i.test(before.text)) return before;
  }
  return null;
}

/** Certificates demanded, those that stand for one another together. */
function groupAlternatives(
  required: readonly Stated<string>[],
  { statements, sections }: JobPost,
  analysis: Analysis,
): Stated<string>[][] {
  const groups = new Map<number | string, Stated<string>[]>();
  for (const one of required) {
    const at = one.places[0]?.start ?? -1;
    const statement = statements.find(({ place }) => place.start <= at && at < place.end);
    const kind = statement && analysis.statements[statement.index]?.kind;
    if (!statement || (kind !== 'qualification' && kind !== 'tool-checklist') || PASSED_OVER.has(statement.section))
      continue;
    const heading = statement ? (sections[statement.sectionIndex]?.heading?.text ?? '') : '';
    const lead = statement ? leadOf(statement, statements) : null;
    if (WISHED.test(heading) || (lead && WISHED.test(lead.text))) continue;
    const open = lead && ALTERNATIVES.test(lead.text) ? lead : statement;
    const listed = ALTERNATIVES.test(heading) ? `under ${statement?.sectionIndex}` : `alone ${one.value}`;
    const key = open && ALTERNATIVES.test(open.text) ? open.index : listed;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}
