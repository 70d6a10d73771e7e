import { HashFilter } from './hash-filter.ts';
import { IntTable } from './int-table.ts';
import { chainPhrases, IndexedFirsts, type PhraseIndex } from './phrase-index.ts';
import { firstWords, readWords, type Words } from './tokens.ts';

/** A phrase that some list wants to hear of. `value` is whatever the list's owner makes of it. */
export interface Phrase<Value = unknown> {
  readonly list: string;
  readonly phrase: string;
  readonly value: Value;
}

/** A phrase found in a text: words `first` to `last` (inclusive), and the range in the text. */
export interface PhraseHit<Value = unknown> {
  readonly value: Value;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

/** Phrases by number. A long list makes each phrase only when it is asked for. */
export interface PhraseSource<Value = unknown> {
  /** Every phrase on a line of its own. */
  readonly text: string;
  /** Which of them start with which word, where that is known ahead. */
  readonly index?: PhraseIndex;
  phraseAt(line: number): Phrase<Value>;
}

const sourceOf = <Value>(phrases: readonly Phrase<Value>[]): PhraseSource<Value> => ({
  text: phrases.map(({ phrase }) => phrase.replaceAll('\n', ' ')).join('\n'),
  phraseAt: (line) => phrases[line] as Phrase<Value>,
});

/** A phrase that ends at a node of the trie. */
interface Entry<Value> {
  readonly value: Value;
  /** Number of its list. */
  readonly list: number;
  readonly norms: readonly string[];
  /** Whether a slash joins two names in it, where a text may have a comma. */
  readonly joins: boolean;
}

/**
 * All phrases of all lists in one trie over words, so that one pass over a text finds every hit of every list.
 * Within a list hits do not overlap and the longest wins; lists do not disturb each other.
 * Time is linear in the words of the text (times the longest phrase, which the lists bound).
 *
 * Nodes are numbers, the root is 0. A step from a node by a word is looked up under one number made of both; what is
 * found so is compared word for word before it counts. Phrases wait, by their first word, until a text holds that word.
 */
export class PhraseAutomaton<Value = unknown> {
  readonly #source: PhraseSource<Value>;
  /** Behind the number of a phrase's first word: the first phrase that waits for it, plus 1; then the next of each. */
  readonly #waiting: { get(word: number): number };
  readonly #next: ArrayLike<number>;
  readonly #steps = new IntTable();
  readonly #entries: (Entry<Value>[] | undefined)[] = [undefined];
  /** Whether any step leads on from a node. */
  readonly #leadsOn: boolean[] = [false];
  /** The words that phrases start with: most words start none. */
  readonly #starts = new HashFilter();
  readonly #lists: string[] = [];
  /** The phrase that each list would take at the word at hand, and its last word. */
  readonly #best: (Entry<Value> | null)[] = [];
  readonly #bestLast: number[] = [];

  /** Throws RangeError for a phrase without a word. */
  constructor(phrases: Iterable<Phrase<Value>> | PhraseSource<Value>) {
    this.#source = 'phraseAt' in phrases ? phrases : sourceOf([...phrases]);
    const { text, index } = this.#source;
    if (index) {
      this.#waiting = new IndexedFirsts(index);
      this.#next = index.next;
      for (const word of index.words) this.#starts.add(word);
      return;
    }
    const firsts = firstWords(text);
    const empty = firsts.indexOf(0);
    if (empty >= 0 && text !== '') {
      const { list, phrase } = this.#source.phraseAt(empty);
      throw new RangeError(`A phrase of the list "${list}" holds no word: "${phrase}"`);
    }
    const { first, next } = chainPhrases(firsts);
    this.#waiting = first;
    this.#next = next;
    for (const word of firsts) this.#starts.add(word);
  }

  /** Whether a phrase may start with the word of this number; false is sure. */
  mayStart(hash: number): boolean {
    return this.#starts.has(hash);
  }

  /** Takes the phrases that start with a word into the trie; the node behind that word. */
  #expand(hash: number): number {
    const first = this.#waiting.get(hash);
    if (first === 0) return 0;
    const root = this.#child(0, hash);
    for (let waits = first; waits !== 0; waits = this.#next[waits - 1] as number) this.#add(waits - 1);
    return root;
  }

  #add(line: number): void {
    const { list: name, phrase, value } = this.#source.phraseAt(line);
    const { norms, hashes } = readWords(phrase);
    let node = 0;
    for (const hash of hashes) node = this.#child(node, hash);
    let list = this.#lists.indexOf(name);
    if (list < 0) {
      list = this.#lists.push(name) - 1;
      this.#best.push(null);
      this.#bestLast.push(0);
    }
    (this.#entries[node] ??= []).push({ value, list, norms, joins: phrase.includes('/') });
  }

  #child(node: number, hash: number): number {
    const step = stepOf(node, hash);
    const known = this.#steps.get(step);
    if (known !== 0) return known;
    const child = this.#entries.push(undefined) - 1;
    this.#leadsOn.push(false);
    this.#leadsOn[node] = true;
    this.#steps.set(step, child);
    return child;
  }

  /**
   * Every hit, grouped by list. A list without hits is absent. With the text of the words no hit goes on over a comma or
   * semicolon ("Oracle, SQL" are two names), but for phrases that join two names by a slash ("JES2/JES3").
   */
  match(words: Words, text?: string): ReadonlyMap<string, readonly PhraseHit<Value>[]> {
    const { hashes, starts, ends } = words;
    const found: (PhraseHit<Value>[] | undefined)[] = [];
    const wanted: number[] = [];
    for (let first = 0; first < hashes.length; first++) {
      const hash = hashes[first] as number;
      if (!this.#starts.has(hash)) continue;
      let node = this.#steps.get(hash) || this.#expand(hash);
      let parted = false;
      for (let last = first; node !== 0; ) {
        const entries = this.#entries[node];
        if (entries) this.#note(entries, words, first, last, wanted, parted);
        if (!this.#leadsOn[node] || ++last >= hashes.length) break;
        parted ||= text !== undefined && isParted(text, ends[last - 1] as number, starts[last] as number);
        node = this.#steps.get(stepOf(node, hashes[last] as number));
      }
      if (wanted.length === 0) continue;
      for (const list of wanted) {
        const { value } = this.#best[list] as Entry<Value>;
        this.#best[list] = null;
        const last = this.#bestLast[list] as number;
        let hits = found[list];
        if (!hits) found[list] = hits = [];
        const previous = hits[hits.length - 1];
        if (previous && previous.last >= first) continue;
        hits.push({ value, first, last, start: starts[first] as number, end: ends[last] as number });
      }
      wanted.length = 0;
    }
    const byList = new Map<string, PhraseHit<Value>[]>();
    for (const [list, hits] of found.entries()) if (hits) byList.set(this.#lists[list] as string, hits);
    return byList;
  }

  #note(
    entries: readonly Entry<Value>[],
    words: Words,
    first: number,
    last: number,
    wanted: number[],
    parted: boolean,
  ): void {
    for (const entry of entries) {
      if (parted && !entry.joins) continue;
      if (!stands(entry.norms, words, first, last)) continue;
      if (this.#best[entry.list] === null) wanted.push(entry.list);
      this.#best[entry.list] = entry;
      this.#bestLast[entry.list] = last;
    }
  }
}

/** Whether a comma or semicolon stands between two words. */
function isParted(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 44 || code === 59) return true;
  }
  return false;
}

const NEGATIVE = 1 << 31;

/** The number of a step from a node by a word; from the root it is the word's own, which is above 0. */
const stepOf = (node: number, hash: number): number =>
  node === 0 ? hash : (Math.imul(node, 0x9e3779b1) ^ hash) | NEGATIVE;

/** Whether the words of the phrase are those of the text, so that no two of one number are mixed up. */
function stands(phrase: readonly string[], { norms }: Words, first: number, last: number): boolean {
  if (phrase.length !== last - first + 1) return false;
  for (let at = 0; at < phrase.length; at++) if (phrase[at] !== norms[first + at]) return false;
  return true;
}
