import { DOING, FIELDS_IN_ING } from '../../data/checklist-words.ts';
import { PLATITUDE_VERBS, PLATITUDES } from '../../data/platitudes.ts';
import type { Proposal } from '../../engine/catalogue.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { JobPost, Statement } from '../../model/post.ts';
import { type Context, contextOf } from './context.ts';
import { inForm, type VerbForm } from './grammar.ts';
import { safeText } from './safe-text.ts';
import { wholePlace } from './whole-place.ts';

type Platitude = (typeof PLATITUDES)[number];

const FORMS = ['base', 'gerund', 'third'] as const;
/** What a platitude is about: up to eight words, none of which starts another clause. */
const OBJECT =
  "((?:(?!(?:by|through|using|while|to|in order|as|that|which|with|within|when|during|at|via|including|such|so|for|from|is|are|across|and (?:to|ensur\\w+|maintain\\w*|provid\\w+|support\\w*|assist\\w*|respond\\w*|resolv\\w+|work\\w*|troubleshoot\\w*|report\\w*))\\b)[\\w’'&/-]+ ?){1,8})";

interface Row {
  readonly platitude: Platitude;
  readonly pattern: RegExp;
  readonly forms: ReadonlyMap<string, VerbForm>;
}

let rows: readonly Row[] | null = null;

function readRows(): readonly Row[] {
  return PLATITUDES.map((platitude) => {
    const forms = new Map<string, VerbForm>();
    for (const verb of PLATITUDE_VERBS[platitude.verbs]) for (const form of FORMS) forms.set(inForm(verb, form), form);
    const verbs = [...forms.keys()].sort((a, b) => b.length - a.length).join('|');
    const words = `\\b(${verbs}) (?:the )?(?:${platitude.after})(?![\\w-])(?: (?:${platitude.about}) ${OBJECT})?`;
    return { platitude, pattern: new RegExp(words, 'i'), forms };
  });
}

/** After what is replaced the sentence ends, or goes on with a clause that can follow an outcome. */
const GOES_ON =
  /^\s*(?:$|[.;!)]|(?:,\s*)?(?:by|through|using|while|via|during|within|when|so|across|including)\b|,\s*(?:which|and|as well as)\s+\w+ing\b)/i;
const AND_VERB = new RegExp(
  `^,?\\s*and (?:to )?(?:${DOING.join('|')}|respond|resolve|report|work|keep|reduce|meet|develop)\\b`,
  'i',
);

/**
 * A duty that promises what nobody could check ("ensure smooth operation"), with the promise in a form that one could:
 * the range is the promise alone. Null for a duty without such a promise, and where the sentence could not take it.
 */
export function checkableForm(statement: Statement, post: JobPost, analysis: Analysis): Proposal | null {
  if (analysis.statements[statement.index]?.kind !== 'duty') return null;
  rows ??= readRows();
  const { start: base } = statement.range;
  const text = post.text.slice(base, statement.range.end).replaceAll('\n', ' ');
  for (const { platitude, pattern, forms } of rows) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [all, verb, about] = match as unknown as [string, string, string | undefined];
    const end = match.index + all.trimEnd().length;
    const rest = text.slice(end);
    const form = forms.get(verb.toLowerCase()) as VerbForm;
    if (!GOES_ON.test(rest) && !(form === 'base' && AND_VERB.test(rest))) continue;
    if (about && isDoing(about)) continue;
    // "features that meet business needs": a thing does so, not the person.
    if (platitude.verbs === 'support' && /\b(?:that|which) $/i.test(text.slice(0, match.index))) continue;
    const place = wholePlace(post.source, post.places.toSource(base + match.index, base + end), post.format);
    if (!place) continue;
    const words = fill(platitude, about?.trim(), contextOf(post, analysis));
    const phrase = inForm(words, form);
    const cased = /^[A-Z]/.test(verb) ? `${phrase[0]?.toUpperCase()}${phrase.slice(1)}` : phrase;
    return { text: safeText(cased, post.format), place, title: `Make it checkable. ${platitude.needs}` };
  }
  return null;
}

/** "building services": something to do, which cannot stand where a thing is meant. */
function isDoing(about: string): boolean {
  const first = about.split(' ')[0]?.toLowerCase() ?? '';
  return first.endsWith('ing') && !(FIELDS_IN_ING as readonly string[]).includes(first);
}

function fill({ instead, object }: Platitude, about: string | undefined, context: Context): string {
  const slots = (text: string) =>
    text.replace(/\{(\w+)\}/g, (all, slot: string) => context[slot as keyof Context] ?? all);
  return slots(instead.replace('{object}', () => about ?? object));
}
