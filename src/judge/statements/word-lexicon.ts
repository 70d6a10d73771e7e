import { IntTable } from '../../words/int-table.ts';
import { ownCopy } from '../../words/own-copy.ts';
import type { Symbols } from '../linear/symbols.ts';
import { nounClassOf, type Tier, tierOf, verbClassOf } from './effect-roots.ts';

/** What the features want to know of a word. Numbers are symbols, 0 where the weights do not know them. */
export interface WordEntry {
  readonly symbol: number;
  /** The word without its ending, "manag" for "managing"; 0 where it is its own root. */
  readonly root: number;
  /** Class of a verb of change, and of a thing that can be seen to change. */
  readonly verb: number;
  readonly noun: number;
  /** How far one could check a change of the thing; null where the word names none. */
  readonly tier: Tier | null;
  readonly isPerson: boolean;
  readonly name: string;
  readonly ending: 'ing' | 's' | '';
}

/** Words that say of whom a statement speaks. */
const PERSONS = new Set(
  "you you'll you're you've your we we're we've our us they their candidate candidates he she who must should will i team company role position applicants employees".split(
    ' ',
  ),
);

/** Posts of all the world use more words than these; past it the table starts anew. */
const MOST_WORDS = 60_000;

/** Looks words up once, and remembers them. */
export class WordLexicon {
  readonly #symbols: Symbols;
  readonly #numbers = new IntTable(4096);
  #entries: WordEntry[] = [];

  constructor(symbols: Symbols) {
    this.#symbols = symbols;
  }

  /** What is known of a word; `hash` is its `wordHash`. */
  entry(word: string, hash: number): WordEntry {
    const known = this.#numbers.get(hash);
    if (known !== 0) return this.#entries[known - 1] as WordEntry;
    if (this.#entries.length >= MOST_WORDS) {
      this.#entries = [];
      this.#numbers.clear();
    }
    const verb = verbClassOf(word);
    const noun = nounClassOf(word);
    const root = rootOf(word);
    const entry: WordEntry = {
      symbol: this.#symbols.number(word),
      root: root ? this.#symbols.number(root) : 0,
      verb: verb ? this.#symbols.number(verb) : 0,
      noun: noun ? this.#symbols.number(noun) : 0,
      tier: noun && tierOf(noun),
      isPerson: PERSONS.has(word),
      ending: word.endsWith('ing') ? 'ing' : word.endsWith('s') ? 's' : '',
      name: ownCopy(word),
    };
    this.#entries.push(entry);
    this.#numbers.set(hash, this.#entries.length);
    return entry;
  }
}

/** A crude root that joins "manage", "manages", "managing" and "managed"; empty where a word is its own root. */
function rootOf(word: string): string {
  if (word.length < 6 || word.length > 30) return '';
  const root = word.replace(/(?:ations?|ings?|ments?|ers?|ed|es|s|e)$/, '');
  return root.length > 3 ? root : '';
}
