import { readWords, type Words } from '../../words/tokens.ts';
import { scannable } from './clean-title.ts';
import { type Entry, isState, TITLE_LIST, titleAutomaton } from './lexicon.ts';

/** How a unit hangs on to the one before it. */
export type Joint = 'start' | 'space' | 'slash' | 'and' | 'bracket' | 'break';

/** One word or known phrase of a title. */
export interface Unit {
  readonly entry: Entry;
  readonly norm: string;
  readonly start: number;
  readonly end: number;
  readonly joint: Joint;
  /** The bracket around it: units of one bracket share a number, 0 is outside. */
  readonly bracket: number;
  /** No word of the tables. */
  readonly unknown: boolean;
}

const UNKNOWN: Entry = {};
const CODE: Entry = { noise: true };
const STATE: Entry = { place: true };

/** Lone letters of gender marks, numbers, times, shares and requisition ids: `427`, `00pm`, `REF2524J`, `C004912`, `5+`, but not `18F` or `L2`. */
function isCode(norm: string): boolean {
  if (/^[mfdwxhk]$/.test(norm)) return true;
  if (/^\d+(?:[.,]\d+)*(?:st|nd|rd|th|pm|am|pmet|pmpst|k|h|hrs|x)?$/.test(norm)) return true;
  return /\d{3}/.test(norm) || /^[a-z]{1,3}\d{2,}[a-z]?$/.test(norm);
}

/** Nobody's title is longer; what is goes unread, so that reading stays quick whatever stands there. */
export const LONGEST = 500;

// Signs that end a phrase. A hyphen does so only with white space beside it: "On-Call", but "Engineer- BGP".
const breakSigns = /[,;:|()[\]{}•·—–@!?"“”<>~*=]|(?<=^|\s)-|-(?=\s|$)/g;

/** Reads a clean title into units. No phrase reaches over a sign that ends one. Linear time. */
export function readUnits(text: string): Unit[] {
  const scan = scannable(text.slice(0, LONGEST));
  const units: Draft[] = [];
  let from = 0;
  for (const sign of scan.matchAll(breakSigns)) {
    readPhrase(text, scan, from, sign.index, units);
    from = sign.index + 1;
  }
  readPhrase(text, scan, from, scan.length, units);
  return withBrackets(scan, units);
}

type Draft = Omit<Unit, 'joint' | 'bracket'>;

function readPhrase(text: string, scan: string, from: number, to: number, into: Draft[]): void {
  if (from >= to) return;
  const words = readWords(scan, from, to);
  if (words.norms.length === 0) return;
  const hits = titleAutomaton().match(words).get(TITLE_LIST) ?? [];
  let hit = 0;
  for (let first = 0; first < words.norms.length; ) {
    const known = hits[hit]?.first === first ? hits[hit++] : undefined;
    const last = known ? known.last : first;
    const norm = known && last > first ? words.norms.slice(first, last + 1).join(' ') : (words.norms[first] as string);
    const value = known?.value as Entry | undefined;
    const cut = value && !value.joined ? innerJoint(scan, words, first, last) : -1;
    if (cut !== -1) {
      // "Infrastructure & Security" holds no "infrastructure security": read on at both sides of the sign.
      readPhrase(text, scan, words.starts[first] as number, cut, into);
      readPhrase(text, scan, cut, to, into);
      return;
    }
    const entry = value ?? (isCode(norm) ? CODE : UNKNOWN);
    into.push({ entry, norm, start: words.starts[first] as number, end: words.ends[last] as number, unknown: !known });
    first = last + 1;
  }
}

/** Where a slash or ampersand stands between two of the words, or -1. */
function innerJoint(scan: string, words: Words, first: number, last: number): number {
  for (let at = first; at < last; at++) {
    for (let sign = words.ends[at] as number; sign < (words.starts[at + 1] as number); sign++) {
      if (scan[sign] === '/' || scan[sign] === '&' || scan[sign] === '+') return sign;
    }
  }
  return -1;
}

function withBrackets(scan: string, drafts: readonly Draft[]): Unit[] {
  const brackets = new Brackets();
  let end = 0;
  return drafts.map((draft, index) => {
    const gap = scan.slice(end, draft.start);
    end = draft.end;
    const bracket = brackets.pass(gap);
    const joint: Joint = index === 0 ? 'start' : jointOf(gap);
    const ended = joint === 'break' || joint === 'bracket';
    // "Portland, OR" and "(IN)": the same two letters are words elsewhere.
    if (ended && !draft.entry.domain && isState(scan.slice(draft.start, draft.end)))
      return { ...draft, entry: STATE, joint, bracket };
    return { ...draft, joint, bracket };
  });
}

function jointOf(gap: string): Joint {
  breakSigns.lastIndex = 0;
  if (breakSigns.test(gap)) return /^[\s()[\]{}]*$/.test(gap) ? 'bracket' : 'break';
  if (/[/\\]/.test(gap)) return 'slash';
  return /[&+]/.test(gap) ? 'and' : 'space';
}

/** Counts brackets, so that what stands in one can be told from what stands around it. */
class Brackets {
  #open: number[] = [];
  #count = 0;

  pass(gap: string): number {
    for (const sign of gap) {
      if (sign === '(' || sign === '[' || sign === '{') this.#open.push(++this.#count);
      else if (sign === ')' || sign === ']' || sign === '}') this.#open.pop();
    }
    return this.#open[this.#open.length - 1] ?? 0;
  }
}
