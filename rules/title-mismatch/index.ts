import { OUTSIDE } from '../../src/model/kinds.ts';
import * as z from 'zod/mini';
import { defineRule } from '../../src/engine/rule.ts';
import type { Evidence } from '../../src/model/analysis.ts';
import type { JobPost, Range } from '../../src/model/post.ts';
import { cutAtWord } from '../../src/words/cut-at-word.ts';

const QUOTES = 3;
/** Among roles that are all as unlikely as this, none is to be proposed. */
const LEAST_TO_NAME = 0.4;
const LONGEST_QUOTE = 120;

export default defineRule({
  meta: {
    id: 'title-mismatch',
    summary: 'A title that promises another role than the one that the post describes.',
    why:
      'People search and apply by title. Under the wrong one the right people never see the post, ' +
      'and those who apply expect another job.',
    category: 'roles',
    severity: 'warning',
    sources: [
      { name: '2026 US IT infrastructure role guide', grade: 'practice', date: '2026' },
      {
        name: 'O*NET OnLine: tasks and reported job titles of computer occupations',
        url: 'https://www.onetonline.org/find/family?f=15',
        grade: 'regulator',
        date: '2025',
      },
    ],
    since: '0.1.0',
    fixable: false,
    suggests: true,
  },
  options: z.strictObject({
    /** How sure the judgement must be, 0 to 1. */
    minConfidence: z._default(z.number().check(z.gte(0), z.lte(1)), 0),
    /** Whether to hint at a blurred neighbour (SRE, platform, DevOps, cloud) whose name fits better. */
    neighbours: z._default(z.boolean(), true),
  }),
  messages: {
    otherRole: {
      reason: 'The title promises {promised}, but the work is that of {found}.',
      note: ['Shown by {evidence}.', 'Use the title of the work, or describe the work that the title promises.'],
      suggestion: 'Name the post after its work',
    },
    fromOutside: {
      reason: 'The title promises work outside IT infrastructure, but the work is that of {found}.',
      note: ['Shown by {evidence}.', 'Use the title of the work, or describe the work that the title promises.'],
      suggestion: 'Name the post after its work',
    },
    outside: {
      reason: 'The title promises {promised}, but the work described lies outside IT infrastructure.',
      note: ['Shown by {evidence}.', 'Use the title of the work, or describe the work that the title promises.'],
    },
    neighbour: {
      reason: 'The title says {promised}; the work reads rather like that of {found}.',
      note: [
        'Shown by {evidence}.',
        'The two are close and firms draw the line differently: use the other name if it is the one that candidates know.',
      ],
      suggestion: 'Use the name of the neighbouring role',
    },
  },
  check({ post, analysis, options, catalogue, report }) {
    const { mismatch, confidence, title, suggested } = analysis.role;
    const nearer = options.neighbours ? analysis.nearerRole : null;
    const best = nearer ?? suggested[0];
    const promisedId = title.id ?? title.candidates[0]?.id;
    if ((mismatch !== true && !nearer) || !best || !promisedId || !post.title || confidence < options.minConfidence)
      return;
    const promised = promisedId === OUTSIDE ? null : (catalogue.role(promisedId)?.name ?? promisedId);
    const role = best.id === OUTSIDE ? null : catalogue.role(best.id);
    // A manager's title promises to lead people, which is another role than the one that was found.
    const level = analysis.facts.level?.value ?? 'mid';
    const named = role?.titles[level === 'manager' && best.id !== 'infrastructure-manager' ? 'mid' : level];
    const proposed = best.score < LEAST_TO_NAME ? undefined : named;
    const strongest = best.evidence.slice(0, QUOTES);
    const quotes = strongest.map((entry) => quoteOf(entry, post));
    const evidence = quotes.length > 0 ? quotes : ['the post as a whole'];
    const { place, value } = post.title;
    const roleOf = (words: string) => catalogue.readTitle(words).role;
    const at = place && placeOfName(post.source, place, value, (name) => roleOf(name) === roleOf(value));
    const finding = {
      place,
      actual: value,
      expected: proposed === undefined ? [] : [proposed],
      suggestions: at === null || proposed === undefined ? [] : [{ place: at, text: proposed }],
      related: strongest.map(({ start, end, reason }) => ({ place: { start, end }, text: reason })),
      confidence,
    };
    const found = best.name;
    if (nearer)
      report({
        messageId: 'neighbour',
        data: { promised: promised ?? promisedId, found, evidence },
        ...finding,
        hint: true,
      });
    else if (promised === null) report({ messageId: 'fromOutside', data: { found, evidence }, ...finding });
    else if (best.id === OUTSIDE) report({ messageId: 'outside', data: { promised, evidence }, ...finding });
    else report({ messageId: 'otherRole', data: { promised, found, evidence }, ...finding });
  },
});

/** The words of a piece of evidence as a reader of the post sees them, cut at a word where they are long. */
function quoteOf({ start, end }: Evidence, { statements, source }: JobPost): string {
  const statement = statements.find(({ place }) => place.start <= start && end <= place.end);
  const whole = statement && statement.place.start === start && statement.place.end === end;
  const words = (whole ? statement.text : source.slice(start, end)).replace(/\s+/g, ' ').trim();
  return `“${cutAtWord(words, LONGEST_QUOTE)}”`;
}

/** What follows the name of the job in a title: "(m/f/d)", "| Acme", "– Denver", ", Remote", "at Acme". */
const BESIDE_NAME = /[([{|:@]|\s[–—-]\s|,\s|\sat\s/;

/**
 * Where the name of the job alone stands in the source, so that all else of the title stays. Null where it is not to be
 * found there as it reads, or what is left would not name the same role.
 */
function placeOfName(source: string, place: Range, value: string, isSame: (name: string) => boolean): Range | null {
  const cut = value.search(BESIDE_NAME);
  const name = cut > 0 ? value.slice(0, cut).trimEnd() : value;
  const written = source.slice(place.start, place.end);
  const found = written.indexOf(name);
  if (cut === 0 || found < 0 || written.indexOf(name, found + 1) >= 0 || (cut > 0 && !isSame(name))) return null;
  return { start: place.start + found, end: place.start + found + name.length };
}
