import { PEOPLE_IN_STATES, STATE_VERBS, VAGUE_STATES } from '../../data/vague-states.ts';
import { isMeasured } from './better.ts';
import { MEANS } from './takes-measure.ts';
import { inForm, VERB_FORMS, type VerbForm } from '../wording/grammar.ts';

type State = (typeof VAGUE_STATES)[number];

/** A promise that things will be in a state, and where it stands in a text. */
export interface PromisedState {
  /** Whether a load is what it is measured by. */
  readonly ofLoad: boolean;
  readonly start: number;
  readonly end: number;
  readonly verb: string;
  readonly form: VerbForm;
  /** What is to be in that state. */
  readonly object: string;
  readonly needs: string;
  /** A phrase that one could check, from a verb in the base form on; null where the object has no such figure. */
  readonly instead: string | null;
}

/** No more words than these name a thing. */
const MOST_WORDS = 9;

const forms = new Map<string, VerbForm>();
for (const verb of STATE_VERBS) for (const form of VERB_FORMS) forms.set(inForm(verb, form), form);

const VERB = new RegExp(`\\b(${[...forms.keys()].join('|')})(?: that)? `, 'gi');
const QUICK = /\b(?:ensur|guarante|keep|mak(?:e|es|ing) sure)/i;
const WORD = /[\w’'&/-]+,? /y;
/** Words that begin another clause, or something to do: no state is promised beyond them. */
const CLAUSE =
  /^(?:and (?:to|ensur\w+|maintain\w*|provid\w+)|as|because|by|if|in order|so|through|to|until|using|when|where|which|while|who|whose)\b/i;

const listed = (words: readonly string[]) => words.map((word) => word.replaceAll('-', '[- ]')).join('|');
const states = (one: (state: State) => readonly string[]) => listed(VAGUE_STATES.flatMap(one));
const HOW = '(?:(?:always|as|both|consistently|continuously|fully|highly|increasingly|more|operationally|very) )*';
const SAID = `${HOW}(?:${states(({ said }) => said)})`;
const IS = '(?:is|are|be|being|remains?|stays?|keeps?|continues? to be)';
const RUNS =
  '(?:(?:is |are )?(?:functioning|operating|performing|running|working)|(?:functions?|operates?|performs?|runs?|works?))';
/** More states in the same breath. */
const MORE = `(?![\\w-])(?<more>(?:(?:, and |, | and )${SAID})*)(?![\\w-])`;
const STATE = new RegExp(
  `(?:${IS} (?<said>${SAID})|${RUNS} (?<how>${HOW}(?:${states(({ adverbs }) => adverbs)})))${MORE}`,
  'iy',
);
/** "keep systems secure" needs no "are". */
const KEPT = new RegExp(`(?<said>${SAID})${MORE}`, 'iy');

const PEOPLE = new RegExp(`\\b(?:${PEOPLE_IN_STATES.join('|')})$`, 'i');

/** The first promise of such a state in a text. */
export function promisedState(text: string): PromisedState | null {
  if (!QUICK.test(text)) return null;
  VERB.lastIndex = 0;
  for (let match = VERB.exec(text); match; match = VERB.exec(text)) {
    const found = stateOf(text, match.index, match[1] as string, VERB.lastIndex);
    if (found) return found;
  }
  return null;
}

function stateOf(text: string, start: number, verb: string, from: number): PromisedState | null {
  const kept = /^keep/i.test(verb);
  for (let at = from, words = 0; words < MOST_WORDS; words++) {
    WORD.lastIndex = at;
    const word = WORD.exec(text);
    if (!word || CLAUSE.test(text.slice(at, at + 24))) return null;
    at += word[0].length;
    const found = exec(STATE, text, at) ?? (kept ? exec(KEPT, text, at) : null);
    if (!found) continue;
    const { said, how, more } = found.groups ?? {};
    const object = text.slice(from, at).trim();
    const state = stateCalled((said ?? how ?? '').toLowerCase());
    if (!state || /,$/.test(object) || PEOPLE.test(object)) return null;
    // Whether a register is up to date one can see.
    if ('ofThings' in state && !isMeasured(object)) return null;
    return {
      ofLoad: 'ofLoad' in state,
      start,
      end: at + found[0].length,
      verb,
      form: forms.get(verb.toLowerCase()) as VerbForm,
      object,
      needs: state.needs,
      instead:
        !more && isMeasured(object) && holds(state, object, text.slice(at + found[0].length)) ? state.instead : null,
    };
  }
  return null;
}

/** Whether the figure of a state holds of what is to be in it, and with what follows. */
const holds = (state: State, object: string, behind: string): boolean =>
  !unmeasured.get(state)?.test(object) && !('noMeans' in state && MEANS.test(behind));

/** For states whose figure holds of some things only: of which it does not. */
const unmeasured = new Map<State, RegExp>(
  VAGUE_STATES.flatMap((state) => ('never' in state ? [[state, new RegExp(state.never, 'i')] as const] : [])),
);

function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const stateCalled = (words: string): State | undefined =>
  VAGUE_STATES.find(({ said, adverbs }) =>
    [...said, ...adverbs].some((one) => words.endsWith(one) || words.endsWith(one.replaceAll('-', ' '))),
  );
