import * as z from 'zod/mini';
import { defineRule } from '../../src/engine/rule.ts';
import { OUTSIDE, type SectionKind } from '../../src/model/kinds.ts';

const DEGREE =
  /\b(?:bachelor|master|undergraduate|graduate|university|college|four[- ]year|4[- ]year|associate|technical|science|engineering)(?:['’]?s?['’]?)? degree\b|(?<!\bhigh |\bgreat |\bgreater |\bcertain )\bdegree (?:in|from|is required|required|level)\b|\b(?:bachelor|master)(?:['’]?s)? (?:in|of (?:science|arts|engineering|technology|computer|information))\b|\b(?:bachelor|master)['’]s\b/i;
/** "BS in Computer Science", "MSc", "Ph.D.": capitals tell them from other words. */
const LETTERS =
  /\bB\.?(?:S|A|Sc|Tech|E)\.?(?:\/[MB]\.?[SA]\.?)? (?:degree|in\b)|\bM\.?(?:S|Sc|Tech)\.? (?:degree|in [A-Z])|\bPh\.?D\.?\b/;
/** Another way in, or no hard demand: "or equivalent experience", "or 6 years", "preferred". */
const OPEN =
  /\bequivalen|\bequal(?:ling)?\b|\bequally\b|\bcomparable (?:\w+ ){0,3}experience|\bin lieu\b|\binstead of\b|\bsubstitut|\bor (?:\w+[ -]){0,6}experience\b|\bor demonstrated\b|\bworking towards?\b|\bexceptionally\b|\bexperience or\b|\bor[- ]+(?:a minimum of |at least |minimum )?\(?(?:\d|two|three|four|five|six|seven|eight|ten)|\bor (?:similar|related|relevant|proven|commensurate|self)[ -](?:\w+ ){0,3}(?:experience|taught|background|work)|\bor (?:an? )?(?:high school|certificat|diploma|apprentice|vocational|military|security certif)|\bencouraged\b|\bconsidered\b|\bcombination of\b|\bprefer|\bplus\b|\bdesir|\bnice to have\b|\bideal|\badvantage|\basset\b|\bbonus\b|\bbeneficial\b|\boptional\b|\bnot (?:required|necessary|needed)\b|\bregardless\b|\bwelcome\b|\bwith or without\b|\bwhether\b|\bno degree\b|\bbut\b|\bpursuing\b|\bgraduating\b|\benrolled\b|\bstudents?\b|\btypically\b|\busually\b|\bprobably\b/i;
/** The post opens the demand somewhere else: "experience in lieu of a degree". */
const OPEN_ELSEWHERE =
  /\bin lieu of (?:an? |the |any )?(?:\w+ )?(?:degree|education|formal)|\bsubstitut\w* (?:for|of) (?:an? |the )?(?:\w+ )?(?:degree|education)|\bequivalent (?:\w+ ){0,3}experience|\bexperience (?:\w+ ){0,3}equivalent|\b(?:instead of|without) an? (?:\w+ )?degree|\bequivalent combination|\bdegree (?:is )?not (?:required|necessary)/i;
const PASSED_OVER: ReadonlySet<SectionKind> = new Set(['preferred', 'benefits', 'pay', 'company', 'equal-opportunity', 'process']); // biome-ignore format: one list

export default defineRule({
  meta: {
    id: 'degree-without-equivalent',
    summary: 'A degree that is demanded with no word of equivalent experience.',
    why:
      'Much of infrastructure work is learned on the job. A demand for a degree shuts out people who can do it, ' +
      'and employers have taken such demands back in 46 % of middle-skill and 31 % of high-skill occupations.',
    category: 'wording',
    severity: 'warning',
    sources: [
      {
        name: 'The Emerging Degree Reset, Burning Glass Institute',
        url: 'https://www.burningglassinstitute.org/research/the-emerging-degree-reset',
        grade: 'study',
        date: '2022',
      },
      {
        name: 'Dismissed by Degrees, Harvard Business School and Accenture',
        url: 'https://www.hbs.edu/managing-the-future-of-work/Documents/dismissed-by-degrees.pdf',
        grade: 'study',
        date: '2017',
      },
    ],
    since: '0.2.0',
    fixable: false,
    suggests: false,
  },
  options: z.strictObject({
    /** How sure the post must be one of infrastructure, 0 to 1: in other trades a degree may be the licence to work. */
    minConfidence: z._default(z.number().check(z.gte(0), z.lte(1)), 0.5),
  }),
  messages: {
    closed: {
      reason: 'Demands a degree and lets no experience stand for it.',
      note: [
        'Add "or equivalent experience", unless a law or a contract asks for the degree itself.',
        'Where it is only a wish, say "preferred".',
      ],
    },
  },
  check({ post, analysis, options, report }) {
    const best = analysis.role.suggested[0];
    if (!best || best.id === OUTSIDE || best.score < options.minConfidence) return;
    if (OPEN_ELSEWHERE.test(post.text)) return;
    for (const { index, kind, section } of analysis.statements) {
      if ((kind !== 'qualification' && kind !== 'tool-checklist') || PASSED_OVER.has(section)) continue;
      const statement = post.statements[index];
      if (!statement || !(DEGREE.test(statement.text) || LETTERS.test(statement.text))) continue;
      const next = post.statements[index + 1]?.text ?? '';
      if (OPEN.test(statement.text) || /\bor\W*$/i.test(statement.text) || /^or\b/i.test(next)) continue;
      // One is enough: the demand is mended in one place.
      return report({ messageId: 'closed', place: statement.place, actual: statement.text });
    }
  },
});
