import { PLATITUDES } from '../../data/platitudes.ts';
import type { VagueGoal } from '../../engine/catalogue.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { JobPost, Statement } from '../../model/post.ts';
import { capitalized } from '../../words/capitalized.ts';
import { hasFigure, isByOthers, isToBeBetter, namesMore } from './better.ts';
import { type Context, contextOf } from '../work/context.ts';
import { baseOf, type FoundPromise, type Platitude, promisesIn } from './find-promise.ts';
import { inForm, type VerbForm } from '../wording/grammar.ts';
import { lastClause } from './last-clause.ts';
import { safeText } from '../wording/safe-text.ts';
import { isAnsweredFor, isElsewhere, isMeasurable, isOfWork, takesPhrase } from './takes-measure.ts';
import { promisedState } from './vague-state.ts';
import { wholePlace } from '../wording/whole-place.ts';

/**
 * The promise in a duty that nobody could check ("ensure smooth operation"), with one that one could where the sentence
 * can take it: the place is the promise alone. Null for a duty without such a promise.
 */
export function vagueGoal(statement: Statement, post: JobPost, analysis: Analysis): VagueGoal | null {
  if (analysis.statements[statement.index]?.kind !== 'duty') return null;
  const { start: base, end: stop } = statement.range;
  const text = post.text.slice(base, stop).replaceAll('\n', ' ');
  let first: VagueGoal | null = null;
  for (const [{ platitude, forms }, promise] of promisesIn(statement, text, post)) {
    if (!isPromised(platitude, promise, text)) continue;
    const { start, end, verb, link, about } = promise;
    const form = forms.get(verb.toLowerCase()) as VerbForm;
    const place = post.places.toSource(base + start, base + end);
    const words = text.slice(start, end);
    const fits =
      isMeasurable(platitude, promise, text) &&
      isAnsweredFor('ofLoad' in platitude, analysis) &&
      takesPhrase(text.slice(0, start), text.slice(end), form, about) &&
      (platitude.verbs === 'improve' ? isOfWork(post, analysis) : !isElsewhere(post, analysis));
    const whole = fits ? wholePlace(post.source, place, post.format) : null;
    const filled = { verb: baseOf(platitude, verb), words, link, about: about?.trim() };
    const proposal = whole && {
      text: safeText(
        cased(inForm(fill(phraseOf(platitude, post), filled, contextOf(post, analysis)), form), verb),
        post.format,
      ),
      place: whole,
    };
    const found = { words, place, needs: platitude.needs, proposal };
    if (proposal) return found;
    first ??= found;
  }
  return first ?? stateGoal(statement, post, analysis, text);
}

/** Whether what looks like a promise is one of this job, and nobody could check it. */
function isPromised(platitude: Platitude, { start, end, said }: FoundPromise, text: string): boolean {
  const [before, behind] = [text.slice(0, start), text.slice(end)];
  if (DEFINES.test(before) || checkable.get(platitude)?.test(text)) return false;
  const clause = lastClause(before);
  // "features that meet business needs", "systems supporting operations": a thing does so, not the person.
  if (platitude.verbs === 'support' && (/\b(?:that|which)\b/i.test(clause) || isOfThing(before, said))) return false;
  if (platitude.verbs === 'improve' && (!isToBeBetter(clause, behind) || hasFigure(text))) return false;
  if ('several' in platitude && namesMore(behind)) return false;
  // "projects that we use to drive improvement": nor does who is spoken of beside the work.
  return !/\b(?:that|which) (?:we|they|our|the)\b/i.test(clause);
}

/** The promise in a duty that things will be in a state which nobody could check. */
function stateGoal({ range }: Statement, post: JobPost, analysis: Analysis, text: string): VagueGoal | null {
  const promised = hasFigure(text) ? null : promisedState(text);
  const before = text.slice(0, promised?.start ?? 0);
  if (!promised || DEFINES.test(before) || isByOthers(lastClause(before))) return null;
  const { ofLoad, start, end, verb, form, object, needs, instead } = promised;
  const place = post.places.toSource(range.start + start, range.start + end);
  const fits =
    instead !== null &&
    isAnsweredFor(ofLoad, analysis) &&
    isOfWork(post, analysis) &&
    takesPhrase(before, text.slice(end), form);
  const whole = fits ? wholePlace(post.source, place, post.format) : null;
  const phrase = instead?.replace('{uptime}', contextOf(post, analysis).uptime).replace('{object}', () => object) ?? '';
  return {
    words: text.slice(start, end),
    place,
    needs,
    proposal: whole && { text: safeText(cased(inForm(phrase, form), verb), post.format), place: whole },
  };
}

/** Whether a participle belongs to the noun before it: "all systems supporting …". */
const isOfThing = (before: string, said: string) =>
  /^[a-z]+ing\b/.test(said) && /\b(?!this|various)[a-z]{3,}[^s\W]s $/.test(before);

/** "An architect designs warehouses to meet …": says what such people do anywhere. */
const DEFINES =
  /^an? (?:[\w-]+ ){0,4}(?:administrator|analyst|architect|developer|engineer|manager|specialist) (?!who |will |must |should )[a-z]+s\b/i;

const cased = (phrase: string, like: string) => (/^[A-Z]/.test(like) ? capitalized(phrase) : phrase);

/** What a post says of a promise. */
interface Said {
  /** In the base form. */
  readonly verb: string;
  readonly words: string;
  /** "for", before what the promise is about. */
  readonly link: string | undefined;
  readonly about: string | undefined;
}

/** For rows that a statement makes checkable: by which of its words. */
const checkable = new Map<Platitude, RegExp>(
  PLATITUDES.flatMap((row) => ('unless' in row ? [[row, new RegExp(`\\b(?:${row.unless})\\b`, 'i')] as const] : [])),
);

/** For rows that offer another phrase under some titles: which. */
const ownTitles = new Map<Platitude, RegExp>(
  PLATITUDES.flatMap((row) => ('atTitles' in row ? [[row, new RegExp(row.atTitles.title, 'i')] as const] : [])),
);

/** The phrase that a row offers under the title of a post, and what it is about where the post does not say. */
function phraseOf(row: Platitude, { title }: JobPost): Phrase {
  const isOwn = 'atTitles' in row && ownTitles.get(row)?.test(title?.value ?? '');
  return { instead: isOwn ? row.atTitles.instead : row.instead, object: row.object };
}

interface Phrase {
  readonly instead: string;
  readonly object: string;
}

function fill({ instead, object }: Phrase, { verb, words, link, about }: Said, context: Context): string {
  const who = /\b(customer|client|developer|employee|end-user|user)s?\b/i.exec(words)?.[1]?.toLowerCase();
  const own: Readonly<Record<string, string>> = {
    verb,
    who: who ?? 'user',
    customers: who && who !== 'user' ? `${who}s` : context.users,
    about: about && link ? ` ${link === 'of' ? 'for' : link} ${about}` : '',
  };
  const slots = (text: string) =>
    text.replace(/\{(\w+)\}/g, (all, slot: string) => own[slot] ?? context[slot as keyof Context] ?? all);
  return slots(instead.replace('{object}', () => about ?? object));
}
