import { HEADING_WORDS, HEADINGS } from '../data/headings.ts';
import type { SectionKind } from '../model/kinds.ts';
import type { Range } from '../model/post.ts';
import { readWords } from '../words/tokens.ts';
import { trimEndBy } from '../words/trim-end.ts';

/** How a line stands on the page. */
interface LineLook {
  /** The whole line is bold. */
  readonly strong: boolean;
  /** The line is a block by itself. */
  readonly alone: boolean;
}

const plain = (heading: string) => readWords(heading).norms.join(' ');

/** What headings of job posts announce: a table lookup, then words in the heading. */
export class HeadingBook {
  readonly #kinds = new Map<string, SectionKind>();
  readonly #words = new Map<string, { kind: SectionKind; rank: number }>();
  #longest = 1;

  constructor() {
    for (const [kind, headings] of Object.entries(HEADINGS)) {
      for (const heading of headings) this.#kinds.set(plain(heading), kind as SectionKind);
    }
    HEADING_WORDS.forEach(([kind, phrases], rank) => {
      for (const phrase of phrases) {
        const words = plain(phrase);
        if (!this.#words.has(words)) this.#words.set(words, { kind, rank });
        this.#longest = Math.max(this.#longest, words.split(' ').length);
      }
    });
  }

  /** Whether the line is one of the headings that posts use, whatever it looks like. */
  isListed(line: string): boolean {
    return line.length < 60 && this.#kinds.has(plain(line));
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
   * Headings within running text, each with its colon: "… in Oslo. Requirements: five years …". Only listed headings
   * written with a capital count, and only where a sentence may start, a lost space included ("timelinesRequirements:").
   */
  glued(text: string, start: number, end: number): Range[] {
    const found: Range[] = [];
    // Looked for in this part alone: one without a colon would be searched on to the end of the post.
    const part = text.slice(start, end);
    for (let at = part.indexOf(':'); at >= 0; at = part.indexOf(':', at + 1)) {
      const colon = start + at;
      const from = found[found.length - 1]?.end ?? start;
      const head = this.#headBefore(text, from, colon);
      if (head !== null) found.push({ start: head, end: colon + 1 });
    }
    return found;
  }

  /** Start of the longest listed heading that ends at `colon`, or null. */
  #headBefore(text: string, start: number, colon: number): number | null {
    const from = Math.max(start, colon - LONGEST_GLUED);
    for (let at = from; at < colon; at++) {
      const code = text.charCodeAt(at);
      if (code < 65 || code > 90 || (at > start && !mayPrecede.test(text[at - 1] as string))) continue;
      const heading = text.slice(at, colon);
      if (!this.#kinds.has(plain(heading))) continue;
      if (startsFresh(text, start, at) || isTitleCase(heading)) return at;
    }
    return null;
  }
}

const LONGEST_GLUED = 48;
const mayPrecede = /[\s.;!?)\]"”a-z0-9–-]/;

/** Whether a sentence may start at `at`: at the start, after a stop, or glued to what stands before. */
function startsFresh(text: string, start: number, at: number): boolean {
  if (at === start) return true;
  let before = at;
  while (before > start && /\s/.test(text[before - 1] as string)) before--;
  return before === start || before === at || /[.;!?)\]"”:–-]/.test(text[before - 1] as string);
}

const small = new Set(['and', 'of', 'the', 'to', 'for', 'in', '&', 'a', 'or', 'with']);

/** Whether every word but the small ones has a capital, as in "Duties and Responsibilities". */
const isTitleCase = (heading: string) => heading.split(/\s+/).every((word) => small.has(word) || /^[A-Z]/.test(word));

/** What asks for years of experience is no heading, colon or not. */
const years = /\d\s?\+?\s?(?:years|yrs)\b/i;
const label = /^[\p{L}\p{N}"“(].{0,78}$/u;

/** Whether a line that the format does not mark as a heading serves as one. */
export function isHeadingLine(line: string, look: LineLook, book: HeadingBook): boolean {
  if (line.length > 200) return false;
  const text = trimEndBy(line.trim(), /[*_]/).trimEnd();
  if (text.length < 2 || text.length > 90 || years.test(text)) return false;
  const words = text.split(/\s+/).length;
  if (text.endsWith(':')) return words <= 12 && !/[.!?]\s/.test(text);
  if (book.isListed(text)) return true;
  if (/[.!;,]$/.test(text)) return false;
  if (look.strong) return words <= 10 && label.test(text);
  // A short line in capitals.
  return look.alone && words <= 6 && text.length > 4 && /[A-Z]{3}/.test(text) && text === text.toUpperCase();
}
