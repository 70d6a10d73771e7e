import type { ToolEntry } from './tools.ts';
import type { PhraseHit } from '../words/phrase-automaton.ts';
import { readWords, type Words } from '../words/tokens.ts';

/** A tool, protocol, standard or field named in a text: words `first` to `last` (inclusive), and the range in the text. */
export interface ToolHit {
  readonly entry: ToolEntry;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

/** What decides whether an ambiguous name is meant. */
interface Doubt {
  /** Ambiguous spellings as they must stand in the text, by their words. */
  readonly written: ReadonlyMap<string, readonly string[]>;
  readonly near: readonly string[];
  readonly never: readonly (readonly string[])[];
}

const doubts = new WeakMap<ToolEntry, Doubt>();

function doubtOf(entry: ToolEntry): Doubt | null {
  const { ambiguous } = entry;
  if (!ambiguous) return null;
  let doubt = doubts.get(entry);
  if (!doubt) {
    const written = new Map<string, string[]>();
    for (const spelling of ambiguous.spellings ?? [entry.name]) {
      const key = readWords(spelling).norms.join(' ');
      written.set(key, [...(written.get(key) ?? []), spelling]);
    }
    const near = ambiguous.near.map((word) => word.toLowerCase());
    doubt = { written, near, never: (ambiguous.never ?? []).map((phrase) => readWords(phrase).norms) };
    doubts.set(entry, doubt);
  }
  return doubt;
}

/** The spellings that count for this hit, or null where its name is not ambiguous. */
function spellingsFor(words: Words, hit: PhraseHit<ToolEntry>): readonly string[] | null {
  const doubt = doubtOf(hit.value);
  return doubt?.written.get(words.norms.slice(hit.first, hit.last + 1).join(' ')) ?? null;
}

/** Whether the phrase stands in the text so that it covers the whole hit. */
function covers(words: Words, hit: PhraseHit<ToolEntry>, phrase: readonly string[]): boolean {
  const length = hit.last - hit.first + 1;
  for (let lead = 0; lead + length <= phrase.length; lead++) {
    if (phrase.every((word, index) => words.norms[hit.first - lead + index] === word)) return true;
  }
  return false;
}

function countWords(words: Words, firstWord: number, lastWord: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = firstWord; at <= lastWord; at++) {
    const norm = words.norms[at] as string;
    counts.set(norm, (counts.get(norm) ?? 0) + 1);
  }
  return counts;
}

/** Whether the word occurs in the range elsewhere than in the hit: no name is a cue for itself. */
function standsBeside(
  words: Words,
  hit: PhraseHit<ToolEntry>,
  word: string,
  around: ReadonlyMap<string, number>,
): boolean {
  let count = around.get(word) ?? 0;
  for (let at = hit.first; at <= hit.last && count > 0; at++) if (words.norms[at] === word) count--;
  return count > 0;
}

function firstHitAt(hits: readonly PhraseHit<ToolEntry>[], word: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle] as PhraseHit<ToolEntry>).first < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The hits within words `firstWord` to `lastWord` (inclusive) whose names are meant. An ambiguous name needs its letter
 * case, and in the same range a word that tells or a tool that is in no doubt. `hits` are sorted, as the automaton gives them.
 */
export function toolsIn(
  words: Words,
  hits: readonly PhraseHit<ToolEntry>[],
  firstWord: number,
  lastWord: number,
): ToolHit[] {
  const inside: { hit: PhraseHit<ToolEntry>; spellings: readonly string[] | null }[] = [];
  let certainTool = false;
  let doubtful = false;
  for (let at = firstHitAt(hits, firstWord); at < hits.length; at++) {
    const hit = hits[at] as PhraseHit<ToolEntry>;
    if (hit.last > lastWord) break;
    const spellings = spellingsFor(words, hit);
    inside.push({ hit, spellings });
    if (spellings) doubtful = true;
    else if (hit.value.isTool) certainTool = true;
  }
  // Only a range with a doubtful name and no certain tool pays for the count of its words.
  const around = doubtful && !certainTool ? countWords(words, firstWord, lastWord) : null;
  const found: ToolHit[] = [];
  for (const { hit, spellings } of inside) {
    const entry = hit.value;
    if (spellings) {
      const { near, never } = doubtOf(entry) as Doubt;
      if (!spellings.includes(words.text.slice(hit.start, hit.end))) continue;
      if (around && !near.some((word) => standsBeside(words, hit, word, around))) continue;
      if (never.some((phrase) => covers(words, hit, phrase))) continue;
    }
    found.push({ entry, first: hit.first, last: hit.last, start: hit.start, end: hit.end });
  }
  return found;
}
