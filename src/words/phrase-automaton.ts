import { IntTable } from './int-table.ts';
import { readWords, type Words } from './tokens.ts';

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

const STARTS = 1 << 16;

/** A phrase that ends at a node of the trie. */
interface Entry {
  readonly phrase: Phrase;
  /** Number of its list. */
  readonly list: number;
  /** Its words, once they were asked for. */
  norms: readonly string[] | null;
}

/**
 * All phrases of all lists in one trie over words, so that one pass over a text finds every hit of every list.
 * Within a list hits do not overlap and the longest wins; lists do not disturb each other.
 * Time is linear in the words of the text (times the longest phrase, which the lists bound).
 *
 * Nodes are numbers, the root is 0. A step from a node by a word is looked up under one number made of both; what is
 * found so is compared word for word before it counts.
 */
export class PhraseAutomaton {
  readonly #steps: IntTable;
  readonly #entries: (Entry[] | undefined)[] = [undefined];
  /** Whether any step leads on from a node. */
  readonly #leadsOn: boolean[] = [false];
  /** Whether any phrase may start with a word of these low bits: most words start none. */
  readonly #starts = new Uint8Array(STARTS / 8);
  readonly #lists: string[] = [];
  /** The phrase that each list would take at the word at hand, and its last word. */
  readonly #best: (Entry | null)[] = [];
  readonly #bestLast: number[] = [];

  constructor(phrases: Iterable<Phrase>) {
    const all = [...phrases];
    this.#steps = new IntTable(all.length * 2);
    const lists = new Map<string, number>();
    // All phrases are split into words in one go, each on a line of its own.
    const { hashes, starts } = readWords(all.map(({ phrase }) => phrase).join('\n'));
    let word = 0;
    let lineEnd = -1;
    for (const phrase of all) {
      lineEnd = lineEnd + 1 + phrase.phrase.length;
      let node = 0;
      const first = word;
      const bit = (hashes[first] ?? 0) % STARTS;
      this.#starts[bit >> 3] = (this.#starts[bit >> 3] as number) | (1 << (bit & 7));
      for (; word < starts.length && (starts[word] as number) < lineEnd; word++)
        node = this.#child(node, hashes[word] as number);
      if (word === first)
        throw new RangeError(`A phrase of the list "${phrase.list}" holds no word: "${phrase.phrase}"`);
      let list = lists.get(phrase.list);
      if (list === undefined) {
        lists.set(phrase.list, (list = this.#lists.length));
        this.#lists.push(phrase.list);
        this.#best.push(null);
        this.#bestLast.push(0);
      }
      (this.#entries[node] ??= []).push({ phrase, list, norms: null });
    }
  }

  #child(node: number, hash: number): number {
    const step = stepOf(node, hash);
    const known = this.#steps.get(step);
    if (known !== 0) return known;
    const child = this.#entries.length;
    this.#entries.push(undefined);
    this.#leadsOn.push(false);
    this.#leadsOn[node] = true;
    this.#steps.set(step, child);
    return child;
  }

  /** Every hit, grouped by list. A list without hits is absent. */
  match(words: Words): ReadonlyMap<string, readonly PhraseHit[]> {
    const { hashes, starts, ends } = words;
    const found: (PhraseHit[] | undefined)[] = [];
    const wanted: number[] = [];
    for (let first = 0; first < hashes.length; first++) {
      const hash = hashes[first] as number;
      const bit = hash % STARTS;
      if ((((this.#starts[bit >> 3] as number) >> (bit & 7)) & 1) === 0) continue;
      let node = this.#steps.get(hash);
      for (let last = first; node !== 0; ) {
        const entries = this.#entries[node];
        if (entries) this.#note(entries, words, first, last, wanted);
        if (!this.#leadsOn[node] || ++last >= hashes.length) break;
        node = this.#steps.get(stepOf(node, hashes[last] as number));
      }
      if (wanted.length === 0) continue;
      for (const list of wanted) {
        const { phrase } = this.#best[list] as Entry;
        this.#best[list] = null;
        const last = this.#bestLast[list] as number;
        let hits = found[list];
        if (!hits) found[list] = hits = [];
        const previous = hits[hits.length - 1];
        if (previous && previous.last >= first) continue;
        hits.push({ value: phrase.value, first, last, start: starts[first] as number, end: ends[last] as number });
      }
      wanted.length = 0;
    }
    const byList = new Map<string, PhraseHit[]>();
    for (const [list, hits] of found.entries()) if (hits) byList.set(this.#lists[list] as string, hits);
    return byList;
  }

  #note(entries: readonly Entry[], words: Words, first: number, last: number, wanted: number[]): void {
    for (const entry of entries) {
      if (!stands(entry, words, first, last)) continue;
      if (this.#best[entry.list] === null) wanted.push(entry.list);
      this.#best[entry.list] = entry;
      this.#bestLast[entry.list] = last;
    }
  }
}

/** The number of a step from a node by a word; from the root it is the word's own. */
const stepOf = (node: number, hash: number): number => (node === 0 ? hash : Math.imul(node, 0x9e3779b1) ^ hash);

/** Whether the words of the phrase are those of the text, so that no two of one number are mixed up. */
function stands(entry: Entry, { norms }: Words, first: number, last: number): boolean {
  const phrase = (entry.norms ??= readWords(entry.phrase.phrase).norms);
  if (phrase.length !== last - first + 1) return false;
  for (let at = 0; at < phrase.length; at++) if (phrase[at] !== norms[first + at]) return false;
  return true;
}
