import { SECTION_WORDING } from '../data/headings.ts';
import type { SectionKind } from '../model/kinds.ts';
import type { Words } from '../model/post.ts';
import { type Phrase, PhraseAutomaton, type PhraseHit } from '../words/phrase-automaton.ts';
import { firstWordAt } from '../words/tokens.ts';

/** Sections whose sub-headings ("Automation:", "Technical skills") go on in the same vein. */
const CARRIED: ReadonlySet<SectionKind> = new Set([
  'responsibilities',
  'requirements',
  'preferred',
  'benefits',
  'process',
]);

/** What a new heading's section is for, given the section before it. */
export function sectionAfter(announced: SectionKind, before: SectionKind): SectionKind {
  if (announced === 'unknown') return CARRIED.has(before) ? before : 'unknown';
  // "Technical skills" under "Nice to have" is still nice to have only where it says so itself.
  return announced;
}

let wording: PhraseAutomaton | null = null;

function wordingBook(): PhraseAutomaton {
  const phrases: Phrase<SectionKind>[] = [];
  for (const [kind, list] of SECTION_WORDING) {
    for (const phrase of list) phrases.push({ list: 'section', phrase, value: kind });
  }
  return new PhraseAutomaton(phrases);
}

/** Reads from the words themselves what a stretch of text belongs to, where its section does not tell or errs. */
export class SectionWording {
  readonly #hits: readonly PhraseHit<SectionKind>[];
  readonly #words: Words;
  #next = 0;

  constructor(words: Words) {
    wording ??= wordingBook();
    this.#words = words;
    this.#hits = (wording.match(words).get('section') ?? []) as readonly PhraseHit<SectionKind>[];
  }

  /** The section of the statement at [start, end), which stands in a section of kind `stated`. Call in reading order. */
  sectionOf(start: number, end: number, stated: SectionKind): SectionKind {
    const first = firstWordAt(this.#words, start);
    while (this.#next < this.#hits.length && (this.#hits[this.#next] as PhraseHit).first < first) this.#next++;
    let found: SectionKind | null = null;
    for (let at = this.#next; at < this.#hits.length && (this.#hits[at] as PhraseHit).start < end; at++) {
      const kind = (this.#hits[at] as PhraseHit<SectionKind>).value;
      if (kind === 'equal-opportunity') return kind;
      found ??= kind;
    }
    const weak = stated === 'unknown' || stated === 'summary' || stated === 'company';
    return found && weak ? found : stated;
  }
}
