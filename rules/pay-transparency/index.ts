import * as z from 'zod/mini';
import { defineRule } from '../../src/engine/rule.ts';
import type { Salary } from '../../src/model/post.ts';
import { LAWS_AS_OF, PAY_LAWS, type PayDemand, type PayLaw } from './laws.ts';
import { withThousands } from '../../src/words/thousands.ts';

/** The pay stands beside the text, where a job board put it. */
const ELSEWHERE =
  /\b(?:pay|salary|compensation)(?: range)?[\w ,]{0,40} (?:is|are) (?:listed|shown|stated|provided|noted|displayed) (?:below|above|in the sidebar)\b/i;
const BENEFITS =
  /\b(?:benefits?|perks|401\(?k|insurance|medical|dental|health ?care|vacation|holidays?|paid time off|pto|retirement|pension|parental leave)\b/i;
const DEADLINE =
  /\b(?:deadline|clos(?:es?|ing) (?:on|date|by)|application window|apply by|open until|ongoing basis|rolling basis|until (?:filled|the position is filled)|accept(?:ed|ing)? applications?|applications? (?:will be |are )?(?:accepted|close|due))/i;
const VACANCY =
  /\b(?:existing|current|new|future|anticipated|upcoming|active) (?:vacanc(?:y|ies)|opening|position is vacant)|\bvacanc(?:y|ies)\b|\btalent (?:pool|pipeline|community)\b/i;
const CANADIAN = /\bCanadian (?:work )?experience\b/i;
const HISTORY =
  /\b(?:salary|pay|compensation|wage) history\b|\b(?:current|present|previous|last|last drawn) (?:salary|ctc|compensation|pay)\b(?! (?:range|band|scale|rate|grade|employees))/i;
/** Words that forbid rather than ask. */
const NEVER = /\b(?:not|never|without|no)\b/i;
/** The spread that Ontario allows, and the pay above which it does not matter. */
const WIDEST = 50_000;
const EXEMPT = 200_000;

export default defineRule({
  meta: {
    id: 'pay-transparency',
    summary: 'A post that leaves out what the law of its place asks it to say of pay.',
    why:
      'A dozen US states, Ontario and the European Union have put into law what a post must or must not say of pay, ' +
      'and fines are counted by the post.',
    category: 'pay',
    severity: 'warning',
    sources: PAY_LAWS.map(({ name, law, url, since }) => ({
      name: `${name.replace(/^the /, '')}: ${law}`,
      url,
      grade: 'law',
      date: since,
    })),
    since: '0.2.0',
    fixable: false,
    suggests: false,
  },
  options: z.strictObject({}),
  messages: {
    pay: {
      reason: 'The law of {places} asks a post to state its pay, and this one does not.',
      note: ['State the range that you expect to pay.', 'In force: {laws}.', 'Not legal advice.'],
    },
    benefits: {
      reason: 'The law of {places} asks a post to describe its benefits, and this one does not.',
      note: ['Name them in a line.', 'In force: {laws}.', 'Not legal advice.'],
    },
    deadline: {
      reason: 'The law of {places} asks a post to say until when to apply, and this one does not.',
      note: [
        'State the day, or that applications are taken on an ongoing basis.',
        'In force: {laws}.',
        'Not legal advice.',
      ],
    },
    spread: {
      reason: 'The law of {places} allows a spread of $50,000, and this range has one of {spread}.',
      note: ['Narrow the range.', 'In force: {laws}.', 'Not legal advice.'],
    },
    vacancy: {
      reason: 'The law of {places} asks a post to say whether it is for an existing vacancy, and this one does not.',
      note: [
        'Add "This post is for an existing vacancy", or that it is not.',
        'In force: {laws}.',
        'Not legal advice.',
      ],
    },
    canadian: {
      reason: 'The law of {places} forbids a post to ask for Canadian experience.',
      note: ['Say what the person must be able to do.', 'In force: {laws}.', 'Not legal advice.'],
    },
    history: {
      reason: 'The law of {places} forbids to ask what a candidate earns: “{words}”.',
      note: ['Ask what they expect, or say what the job pays.', 'In force: {laws}.', 'Not legal advice.'],
    },
  },
  check({ post, analysis, catalogue, settings, report }) {
    const stated = catalogue.placesIn(post.location?.value ?? '');
    const places = stated.length > 0 ? stated : placesOf(settings.place, catalogue.placesIn);
    const date = post.date?.value ?? LAWS_AS_OF;
    const { headcount } = settings;
    const holding = PAY_LAWS.filter(
      ({ place, since, employees }) => places.includes(place) && since <= date && (headcount ?? employees) >= employees,
    );
    const { salary } = analysis.facts;
    const at = { place: post.location?.place ?? post.title?.place ?? null };
    const asked = (demand: PayDemand) => {
      const laws = holding.filter(({ demands }) => demands.includes(demand));
      if (laws.length === 0) return null;
      const data = { places: laws.map(({ name }) => name), laws: laws.map(inWords) };
      const unsure = headcount === null && laws.every(({ employees }) => employees > 1);
      return { data, ...(unsure ? { needsReview: UNSURE } : {}) };
    };
    const pay = salary || ELSEWHERE.test(post.text) ? null : asked('pay');
    if (pay) report({ messageId: 'pay', ...pay, ...at });
    const benefits = BENEFITS.test(post.text) ? null : asked('benefits');
    if (benefits) report({ messageId: 'benefits', ...benefits, ...at });
    const deadline = DEADLINE.test(post.text) ? null : asked('deadline');
    if (deadline) report({ messageId: 'deadline', ...deadline, ...at });
    const vacancy = VACANCY.test(post.text) ? null : asked('vacancy');
    if (vacancy) report({ messageId: 'vacancy', ...vacancy, ...at });
    const spread = spreadOf(salary?.value ?? null);
    const narrow = spread === null ? null : asked('spread');
    if (narrow && spread !== null) {
      const data = { ...narrow.data, spread: `$${withThousands(spread)}` };
      report({ ...narrow, messageId: 'spread', data, place: salary?.places[0] ?? at.place });
    }
    const canadian = asked('no-canadian-experience');
    const history = asked('no-pay-history');
    for (const { text, range } of canadian || history ? post.statements : []) {
      const local = canadian && CANADIAN.exec(text);
      if (canadian && local && !NEVER.test(text))
        report({ messageId: 'canadian', ...canadian, range: within(range.start, local), actual: local[0] });
      const earned = history && HISTORY.exec(text);
      if (history && earned && !NEVER.test(text)) {
        const data = { ...history.data, words: earned[0] };
        report({ ...history, messageId: 'history', data, range: within(range.start, earned), actual: earned[0] });
      }
    }
  },
});

const UNSURE = 'The law counts employees, and neither the post nor the settings say how many there are.';

/** A setting is a code ("US-CO", "us-co") or a name ("Colorado"). */
function placesOf(setting: string | null, placesIn: (location: string) => readonly string[]): readonly string[] {
  if (setting === null) return [];
  const code = setting.trim().toUpperCase();
  return /^[A-Z]{2}(?:-[A-Z]{2})?$/.test(code) ? [code, ...placesIn(setting)] : placesIn(setting);
}

const within = (offset: number, found: RegExpExecArray) => ({
  start: offset + found.index,
  end: offset + found.index + found[0].length,
});

function spreadOf(salary: Salary | null): number | null {
  if (!salary || salary.period !== 'year' || salary.min === null || salary.max === null) return null;
  const spread = salary.max - salary.min;
  return spread > WIDEST && salary.max <= EXEMPT ? spread : null;
}

const inWords = ({ law, since, employees }: PayLaw) =>
  employees === 1 ? `${law} since ${since}` : `${law} since ${since} for employers of ${employees} or more`;
