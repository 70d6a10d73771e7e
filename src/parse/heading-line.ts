import { HEADING_WORDS, HEADINGS } from '../data/headings.ts';
import type { SectionKind } from '../model/kinds.ts';
import type { Range } from '../model/post.ts';
import { isLeadLine } from './lead-line.ts';
import { isUpper } from '../words/ascii.ts';
import { inWords, readWords } from '../words/tokens.ts';
import { trimEndBy } from '../words/trim-end.ts';

/** How a line stands on the page. */
export interface LineLook {
  /** The whole line is bold. */
  readonly strong: boolean;
  /** The line is a block by itself. */
  readonly alone: boolean;
  /** The line starts afresh, and a list comes after it. */
  readonly opensList: boolean;
}

/** What headings of job posts announce: a table lookup, then words in the heading. */
export class HeadingBook {
  readonly #kinds = new Map<string, SectionKind>();
  /** The last words of listed headings, by which most text is passed over. */
  readonly #ends = new Set<string>();
  readonly #words = new Map<string, { kind: SectionKind; rank: number }>();
  #longest = 1;

  constructor() {
    for (const [kind, headings] of Object.entries(HEADINGS)) {
      for (const heading of headings) {
        this.#kinds.set(inWords(heading), kind as SectionKind);
        this.#ends.add(lastWord(heading, 0, heading.length));
      }
    }
    HEADING_WORDS.forEach(([kind, phrases], rank) => {
      for (const phrase of phrases) {
        const words = inWords(phrase);
        if (!this.#words.has(words)) this.#words.set(words, { kind, rank });
        this.#longest = Math.max(this.#longest, words.split(' ').length);
      }
    });
  }

  /** Whether the line is one of the headings that posts use, whatever it looks like. */
  isListed(line: string): boolean {
    return line.length < 60 && this.#kinds.has(inWords(line));
  }

  /** What a heading announces; `unknown` where it says nothing of it. */
  kindOf(heading: string): SectionKind {
    const { norms } = readWords(heading);
    const listed = this.#kinds.get(norms.join(' '));
    if (listed) return listed;
    let best: { kind: SectionKind; rank: number } | null = null;
    for (let first = 0; first < norms.length; first++) {
      let words = '';
      for (let last = first; last < Math.min(norms.length, first + this.#longest); last++) {
        words = words ? `${words} ${norms[last]}` : (norms[last] as string);
        const found = this.#words.get(words);
        if (found && (!best || found.rank < best.rank)) best = found;
      }
    }
    return best?.kind ?? 'unknown';
  }

  /**
   * Headings within running text: "… in Oslo. Requirements: five years …", and those whose line end got lost, so that
   * the next word is glued to them: "RequirementsBachelor's degree", or a list follows (`listed`): "… in OsloYou bring •".
   * Only listed headings written with a capital count, and only where a sentence may start, a lost space included.
   */
  glued(text: string, start: number, end: number, listed = false): Range[] {
    const found: Range[] = [];
    if (!listed && !colonOrJoint.test(text.slice(start, end))) return found;
    for (let at = start + 3; at <= end; at++) {
      const colon = at < end && text.charCodeAt(at) === COLON;
      if (!colon && !(at < end ? isJoint(text, at) : listed)) continue;
      const stop = colon ? at : endOfWords(text, at);
      if (!this.#ends.has(lastWord(text, start, stop))) continue;
      const head = this.#headBefore(text, found[found.length - 1]?.end ?? start, stop, colon);
      // An item of a list that is but a heading's word ("- Salary - Bonus") is an item.
      if (head === null || (at === end && head === start)) continue;
      found.push({ start: head, end: colon ? at + 1 : at });
    }
    return found;
  }

  /** Start of the longest listed heading that ends at `end`, or null. */
  #headBefore(text: string, start: number, end: number, colon: boolean): number | null {
    const from = Math.max(start, end - LONGEST_GLUED);
    for (let at = from; at < end; at++) {
      const code = text.charCodeAt(at);
      if (!isUpper(code) || (at > start && !mayPrecede.test(text[at - 1] as string))) continue;
      const heading = text.slice(at, end);
      // "AWSRequirements" is two words, "PREREQUISITES" is one.
      if (at > start && isUpper(text.charCodeAt(at - 1)) && isUpper(text.charCodeAt(at + 1))) continue;
      if (!this.#kinds.has(inWords(heading))) continue;
      // "PayPal", "TypeScript" and "SkillsFuture" are names.
      if (!colon && heading.length < 7) return null;
      if (startsFresh(text, start, at) || (colon && isTitleCase(heading))) return at;
    }
    return null;
  }
}

const COLON = 58;
const colonOrJoint = /:|[a-z][A-Z]/;
const LONGEST_GLUED = 48;
const mayPrecede = /[\s.;!?)\]"”A-Za-z0-9–-]/;

/** Whether a word in lower case and one with a capital meet at `at` without a space. */
function isJoint(text: string, at: number): boolean {
  const [before, code, after] = [text.charCodeAt(at - 1), text.charCodeAt(at), text.charCodeAt(at + 1)];
  return isUpper(code) && before >= 97 && before <= 122 && after !== code;
}

/** Where the words before `at` end, spaces and dashes left out. */
function endOfWords(text: string, at: number): number {
  let end = at;
  while (end > 0 && /[\s–-]/.test(text[end - 1] as string)) end--;
  return end;
}

/** The last word before `end`, lower case; of two that are glued the second. */
function lastWord(text: string, start: number, end: number): string {
  let from = end;
  while (from > start && /[A-Za-z]/.test(text[from - 1] as string) && (from === end || !isJoint(text, from))) from--;
  return text.slice(from, end).toLowerCase();
}

/** Whether a sentence may start at `at`: at the start, after a stop, or glued to what stands before. */
function startsFresh(text: string, start: number, at: number): boolean {
  if (at === start) return true;
  let before = at;
  while (before > start && /\s/.test(text[before - 1] as string)) before--;
  return before === start || before === at || /[.;!?)\]"”:–-]/.test(text[before - 1] as string);
}

const small = new Set(['and', 'of', 'the', 'to', 'for', 'in', '&', 'a', 'or', 'with']);

/** Whether every word but the small ones has a capital, as in "Duties and Responsibilities". */
const isTitleCase = (heading: string) =>
  heading.split(/\s+/).every((word) => small.has(word) || /^[A-Z([/]/.test(word));

/** What asks for years of experience is no heading, colon or not. */
const years = /\d\s?\+?\s?(?:years|yrs)\b/i;
const label = /^[\p{L}\p{N}"“(].{0,78}$/u;

/** Pay and codes stand in capitals as well: "$90,000—$110,000 USD", "#LI-REMOTE". */
const capitals = /^[A-Z][^\d]*$/;

/** Whether a line that the format does not mark as a heading serves as one. */
export function isHeadingLine(line: string, look: LineLook, book: HeadingBook): boolean {
  if (line.length > 200) return false;
  const text = trimEndBy(line.trim(), /[*_]/).trimEnd();
  if (text.length < 2 || text.length > 90 || years.test(text)) return false;
  const words = text.split(/\s+/).length;
  if (text.endsWith(':')) return words <= 12 && !/[.!?]\s/.test(text) && (book.isListed(text) || !isLeadLine(text));
  if (book.isListed(text)) return true;
  if (/[.!;,]$/.test(text)) return false;
  if (look.strong) return words <= 10 && label.test(text);
  if (look.opensList && announces(text, words, book)) return true;
  // A short line in capitals.
  return (
    look.alone &&
    words <= 6 &&
    text.length > 4 &&
    /[A-Z]{3}/.test(text) &&
    capitals.test(text) &&
    text === text.toUpperCase()
  );
}

const asking = /^(?:what|who|why|how|your|you['’](?:ll|re)|as an?|in this role|challenges|technologies)\b/i;

/** Whether the words of a line before a list say what the list is: "What you'll bring", "Release Automation". */
function announces(text: string, words: number, book: HeadingBook): boolean {
  if (words > 10 || words < 2 || !label.test(text)) return false;
  const told = book.kindOf(text) !== 'unknown';
  if (asking.test(text)) return told;
  return isTitleCase(text) && (told ? !text.includes(',') || words < 6 : !/[,\d):]/.test(text));
}
