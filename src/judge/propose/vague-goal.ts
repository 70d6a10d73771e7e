import { DOING, FIELDS_IN_ING } from '../../data/checklist-words.ts';
import { PLATITUDE_VERBS, PLATITUDES } from '../../data/platitudes.ts';
import type { VagueGoal } from '../../engine/catalogue.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { JobPost, Statement } from '../../model/post.ts';
import { IntTable } from '../../words/int-table.ts';
import { firstWordAt } from '../../words/tokens.ts';
import { wordHash } from '../../words/word-hash.ts';
import { hasFigure, hasOneFigure, isByOthers, isToBeBetter, namesMore } from './better.ts';
import { type Context, contextOf } from './context.ts';
import { inForm, type VerbForm } from './grammar.ts';
import { safeText } from './safe-text.ts';
import { capitalized } from '../../words/capitalized.ts';
import { promisedState } from './vague-state.ts';
import { wholePlace } from './whole-place.ts';
import { readWork } from './work.ts';

type Platitude = (typeof PLATITUDES)[number];

const FORMS = ['base', 'gerund', 'third'] as const;
/**
 * A word of what a platitude is about, unless it starts another clause. Of its own, at a place that is told: within the
 * pattern of each platitude, eight times over, it takes the engine longer to prepare than a post takes to judge.
 */
const OBJECT_WORD =
  /(?!(?:by|through|using|while|to|in order|in accordance|according|as|that|which|with|within|when|during|at|via|including|such|so|for|from|is|are|across|against|used|needed|required|and (?:to|ensur\w+|maintain\w*|provid\w+|support\w*|assist\w*|respond\w*|resolv\w+|work\w*|troubleshoot\w*|report\w*))\b)[\w’'&/-]+ ?/iy;
const MOST_OBJECT_WORDS = 8;

interface Row {
  readonly platitude: Platitude;
  /** The promise, and the word between it and what it is about. Made at the first statement that holds one of its verbs. */
  patterns: { readonly promise: RegExp; readonly link: RegExp } | null;
  readonly forms: ReadonlyMap<string, VerbForm>;
}

interface Book {
  readonly rows: readonly Row[];
  /** Which rows a word may start the verb of: a bit for each. */
  readonly verbs: IntTable;
}

let book: Book | null = null;

function readBook(): Book {
  const verbs = new IntTable(512);
  const rows = PLATITUDES.map((platitude, row) => {
    const forms = new Map<string, VerbForm>();
    for (const verb of PLATITUDE_VERBS[platitude.verbs]) for (const form of FORMS) forms.set(inForm(verb, form), form);
    for (const verb of forms.keys()) {
      const first = wordHash(verb.split(' ', 1)[0] as string);
      verbs.set(first, verbs.get(first) | (1 << row));
    }
    return { platitude, patterns: null, forms };
  });
  return { rows, verbs };
}

function patternsOf(row: Row) {
  const { platitude, forms } = row;
  const verbs = () => [...forms.keys()].sort((a, b) => b.length - a.length).join('|');
  return (row.patterns ??= {
    promise: new RegExp(`\\b(${verbs()}) (?:the )?(?:${platitude.after})(?![\\w-])`, 'i'),
    link: new RegExp(` (${platitude.about}) `, 'iy'),
  });
}

interface FoundPromise {
  readonly start: number;
  readonly end: number;
  /** The verb and the platitude. */
  readonly said: string;
  readonly verb: string;
  readonly link: string | undefined;
  /** What it is about, where that follows. */
  readonly about: string | undefined;
}

/** Where a text makes the promise of a row. */
function findPromise(row: Row, text: string): FoundPromise | null {
  const { promise, link } = patternsOf(row);
  const match = promise.exec(text);
  if (!match) return null;
  const { index: start, 0: all, 1: verb } = match as unknown as { index: number; 0: string; 1: string };
  const end = start + all.length;
  link.lastIndex = end;
  const linked = link.exec(text);
  const from = end + (linked?.[0].length ?? 0);
  const to = linked ? endOfObject(text, from) : from;
  if (!linked || to === from) return { start, end, said: all, verb, link: undefined, about: undefined };
  return {
    start,
    end: start + text.slice(start, to).trimEnd().length,
    said: all,
    verb,
    link: linked[1],
    about: text.slice(from, to),
  };
}

/** Where the words from `from` on end that a platitude may be about. */
function endOfObject(text: string, from: number): number {
  let end = from;
  for (let words = 0; words < MOST_OBJECT_WORDS; words++) {
    OBJECT_WORD.lastIndex = end;
    const word = OBJECT_WORD.exec(text);
    if (!word) break;
    end += word[0].length;
  }
  return end;
}

/** The rows whose verbs stand in a statement, as bits. */
function rowsFor({ range }: Statement, { words }: JobPost, verbs: IntTable): number {
  let found = 0;
  for (let at = firstWordAt(words, range.start); (words.starts[at] ?? range.end) < range.end; at++)
    found |= verbs.get(words.hashes[at] as number);
  return found;
}

/** After what is replaced the sentence ends, or goes on with a clause that can follow an outcome. */
const GOES_ON =
  /^\s*(?:$|[.;!)]|(?:,\s*)?(?:by|through|using|while|via|during|within|when|so|across|including)\b|,\s*(?:which|and|as well as)\s+\w+ing\b)/i;
const AND_VERB = new RegExp(
  `^,?\\s*and (?:to )?(?:${DOING.join('|')}|respond|resolve|report|work|keep|reduce|meet|develop)\\b`,
  'i',
);

/**
 * The promise in a duty that nobody could check ("ensure smooth operation"), with one that one could where the sentence
 * can take it: the place is the promise alone. Null for a duty without such a promise.
 */
export function vagueGoal(statement: Statement, post: JobPost, analysis: Analysis): VagueGoal | null {
  if (analysis.statements[statement.index]?.kind !== 'duty') return null;
  book ??= readBook();
  const possible = rowsFor(statement, post, book.verbs);
  const base = statement.range.start;
  const text = post.text.slice(base, statement.range.end).replaceAll('\n', ' ');
  const lower = text.toLowerCase();
  let first: VagueGoal | null = null;
  for (const [index, row] of book.rows.entries()) {
    if (((possible >> index) & 1) === 0) continue;
    const { platitude, forms } = row;
    // Few statements hold both a verb and a noun of a row; for the others its patterns need not be made.
    const promise = platitude.nouns.some((noun) => lower.includes(noun)) ? findPromise(row, text) : null;
    if (!promise) continue;
    const { start, end, said, verb, link, about } = promise;
    const before = text.slice(0, start);
    // "An architect designs warehouses to meet …": says what such people do anywhere.
    if (DEFINES.test(before)) continue;
    // "features that meet business needs": a thing does so, not the person.
    const clause = lastClause(before);
    if (platitude.verbs === 'support' && /\b(?:that|which)\b/i.test(clause)) continue;
    const improves = platitude.verbs === 'improve';
    if (improves && (!isToBeBetter(clause, text.slice(end)) || hasFigure(text))) continue;
    if (SEVERAL.has(platitude.id) && namesMore(text.slice(end))) continue;
    // "projects that we use to drive improvement": nor does who is spoken of beside the work.
    if (/\b(?:that|which) (?:we|they|our|the)\b/i.test(clause)) continue;
    const form = forms.get(verb.toLowerCase()) as VerbForm;
    const place = post.places.toSource(base + start, base + end);
    const words = text.slice(start, end);
    // What one aligns with is not what one is to bring about.
    const fits =
      !isElsewhere(post, analysis) &&
      (!improves ||
        (hasOneFigure(platitude.id, { said, about, before, behind: text.slice(end) }) && isOfWork(post, analysis))) &&
      // One figure does not speak of two qualities, and requirements are no business target.
      !(SEVERAL.has(platitude.id) && /,|\b(?:and|&)\b/.test(said)) &&
      !(platitude.id === 'business-needs' && /requirement/i.test(said)) &&
      !(platitude.verbs !== 'follow' && QUALITY.test(about ?? '')) &&
      !/\balign/i.test(verb) &&
      canTake(text.slice(end), form, about) &&
      !('never' in platitude && new RegExp(`\\b${platitude.never}\\b`, 'i').test(about ?? '')) &&
      // Nobody has named a standard for the execution of reports.
      !(platitude.verbs === 'follow' && about && !HAS_STANDARDS.test(about)) &&
      // "within two quarters within the team" reads wrong.
      !(/ within \[/.test(platitude.instead) && /^\s*within\b/i.test(text.slice(end))) &&
      // "90 % of a product" is not what "delivery of a product" asks for.
      !(/\]% of \{object\}/.test(platitude.instead) && /^(?:an?|each|every) /i.test(about ?? '')) &&
      !SHARES_OBJECT.test(before.slice(-60));
    const whole = fits ? wholePlace(post.source, place, post.format) : null;
    const filled = { verb: baseOf(platitude, verb), words, link, about: about?.trim() };
    const proposal = whole && {
      text: safeText(cased(inForm(fill(platitude, filled, contextOf(post, analysis)), form), verb), post.format),
      place: whole,
    };
    const found = { words, place, needs: platitude.needs, proposal };
    if (proposal) return found;
    first ??= found;
  }
  return first ?? stateGoal(statement, post, analysis, text);
}

/** The promise in a duty that things will be in a state which nobody could check. */
function stateGoal({ range }: Statement, post: JobPost, analysis: Analysis, text: string): VagueGoal | null {
  const promised = hasFigure(text) ? null : promisedState(text);
  const before = text.slice(0, promised?.start ?? 0);
  if (!promised || DEFINES.test(before) || isByOthers(lastClause(before))) return null;
  const { start, end, verb, form, object, needs, instead } = promised;
  const place = post.places.toSource(range.start + start, range.start + end);
  const fits = instead !== null && isOfWork(post, analysis) && canTake(text.slice(end), form, undefined);
  const whole = fits && !SHARES_OBJECT.test(before.slice(-60)) ? wholePlace(post.source, place, post.format) : null;
  const phrase = instead?.replace('{uptime}', contextOf(post, analysis).uptime).replace('{object}', () => object) ?? '';
  return {
    words: text.slice(start, end),
    place,
    needs,
    proposal: whole && { text: safeText(cased(inForm(phrase, form), verb), post.format), place: whole },
  };
}

/** Whether title and body speak of one infrastructure role: elsewhere, what a quality is measured by is another matter. */
const isOfWork = (post: JobPost, analysis: Analysis): boolean => {
  const work = readWork(analysis, post.title?.value ?? null);
  return work !== null && work.roleId !== null && work.roleId !== 'not-infrastructure';
};

/** Whether the post is about other work than infrastructure. */
const isElsewhere = (post: JobPost, analysis: Analysis): boolean =>
  analysis.role.suggested.length > 0 && readWork(analysis, post.title?.value ?? null) === null;

/** Platitudes that may name several qualities, each of which is measured by another figure. */
const SEVERAL: ReadonlySet<string> = new Set([
  'high-availability',
  'optimal-performance',
  'scalability',
  'security-and-compliance',
]);
/** "improvement in the quality and reliability of …", "delivery of high-quality solutions": a quality again. */
const QUALITY = /\b(?:efficiency|performance|quality|reliability|security|stability)\b/i;

/** Whether the sentence goes on in a way that fits another phrase before it: not "secure by design". */
const canTake = (rest: string, form: VerbForm, about: string | undefined) =>
  !/^ by (?:default|design)\b/i.test(rest) &&
  (GOES_ON.test(rest) || (form === 'base' && AND_VERB.test(rest))) &&
  !(about && isDoing(about));

/** What there are standards for that one could name. */
const HAS_STANDARDS =
  /\b(?:access|accessib|architecture|audit|backup|change|cloud|cod(?:e|ing)|complian|configuration|data protection|deploy|develop|document|encrypt|harden|identity|incident|infrastructure|it\b|monitor|network|password|patch|privacy|quality|risk|safety|secur|service|software|system|test)/i;

const DEFINES =
  /^an? (?:[\w-]+ ){0,4}(?:administrator|analyst|architect|developer|engineer|manager|specialist) (?!who |will |must |should )[a-z]+s\b/i;

const lastClause = (text: string) =>
  text.slice(Math.max(...[',', '.', ';', ':'].map((mark) => text.lastIndexOf(mark))) + 1);

const cased = (phrase: string, like: string) => (/^[A-Z]/.test(like) ? capitalized(phrase) : phrase);

/** "building services": something to do, which cannot stand where a thing is meant. */
function isDoing(about: string): boolean {
  const first = about.split(' ')[0]?.toLowerCase() ?? '';
  return first.endsWith('ing') && !(FIELDS_IN_ING as readonly string[]).includes(first);
}

/** "Identify and ensure the availability of logs": both verbs have one object, which another phrase would take from the first. */
const SHARES_OBJECT = /(?:^|[,;:]\s?|\bto )(?:[a-z]{1,20}ly )?[a-z]{1,20}(?:, [a-z]{1,20}){0,5},? (?:and|&) $/i;

/** What a post says of a promise. */
interface Said {
  /** In the base form. */
  readonly verb: string;
  readonly words: string;
  /** "for", before what the promise is about. */
  readonly link: string | undefined;
  readonly about: string | undefined;
}

/** The verb in the base form; "ensure" and "maintain" say nothing of a standard. */
function baseOf({ verbs }: Platitude, verb: string): string {
  const known = PLATITUDE_VERBS[verbs].find((base) => FORMS.some((form) => inForm(base, form) === verb.toLowerCase()));
  return !known || known === 'ensure' || known === 'maintain' ? 'meet' : known;
}

function fill({ instead, object }: Platitude, { verb, words, link, about }: Said, context: Context): string {
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
