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

interface Node {
  next: Map<string, Node> | null;
  entries: Phrase[] | null;
}

/**
 * All phrases of all lists in one trie over words, so that one pass over a text finds every hit of every list.
 * Within a list hits do not overlap and the longest wins; lists do not disturb each other.
 * Time is linear in the words of the text (times the longest phrase, which the lists bound).
 */
export class PhraseAutomaton {
  readonly #root: Node = { next: null, entries: null };

  constructor(phrases: Iterable<Phrase>) {
    for (const phrase of phrases) this.#add(phrase);
  }

  #add(phrase: Phrase): void {
    const { norms } = readWords(phrase.phrase);
    if (norms.length === 0)
      throw new RangeError(`A phrase of the list "${phrase.list}" holds no word: "${phrase.phrase}"`);
    let node = this.#root;
    for (const norm of norms) {
      node.next ??= new Map();
      let next = node.next.get(norm);
      if (!next) node.next.set(norm, (next = { next: null, entries: null }));
      node = next;
    }
    (node.entries ??= []).push(phrase);
  }

  /** Every hit, grouped by list. A list without hits is absent. */
  match(words: Words): ReadonlyMap<string, readonly PhraseHit[]> {
    const { norms, starts, ends } = words;
    const found = new Map<string, PhraseHit[]>();
    const best = new Map<string, { entry: Phrase; last: number }>();
    for (let first = 0; first < norms.length; first++) {
      let node: Node | undefined = this.#root;
      for (let last = first; last < norms.length && node.next; last++) {
        node = node.next.get(norms[last] as string);
        if (!node) break;
        if (node.entries) for (const entry of node.entries) best.set(entry.list, { entry, last });
      }
      if (best.size === 0) continue;
      for (const [list, { entry, last }] of best) {
        let hits = found.get(list);
        if (!hits) found.set(list, (hits = []));
        const previous = hits[hits.length - 1];
        if (previous && previous.last >= first) continue;
        hits.push({ value: entry.value, first, last, start: starts[first] as number, end: ends[last] as number });
      }
      best.clear();
    }
    return found;
  }
}
