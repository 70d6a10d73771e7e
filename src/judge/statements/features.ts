import type { JobPost, Statement, Words } from '../../model/post.ts';
import { SECTION_KINDS } from '../../model/kinds.ts';
import { firstWordAt, readWords } from '../../words/tokens.ts';
import { ownCopy } from '../../words/own-copy.ts';
import type { FeatureSink } from '../linear/table-model.ts';
import type { Symbols } from '../linear/symbols.ts';
import { EffectFeatures } from './effects.ts';
import { TEMPLATES, type Template } from './templates.ts';
import type { StatementTerms } from './terms.ts';
import type { WordEntry, WordLexicon } from './word-lexicon.ts';

const T = Object.fromEntries(TEMPLATES.map((name, number) => [name, number])) as Readonly<Record<Template, number>>;

/** Edges of the classes into which numbers fall. */
const LENGTHS = [2, 4, 7, 12, 20, 35];
const TOOLS = [1, 2, 3, 5];
const SHARES = [0.01, 0.1, 0.2, 0.35, 0.5, 0.7];
const FIELDS = [1, 2, 4];
const COMMAS = [1, 2, 3, 5];
const IN_SECTION = [1, 3, 8];
const IN_POST = [1, 3, 6, 12];
const FROM_END = [2, 4, 8, 16];

/** How many of the edges the value has passed. */
function bucket(value: number, edges: readonly number[]): number {
  let passed = 0;
  while (passed < edges.length && value >= (edges[passed] as number)) passed++;
  return passed;
}

/** Marks that a statement may end in and that tell of its kind. */
const MARKS = '.!?:;,)';

/** Words that open a purpose, a means or an effect. */
const PURPOSES = ['to', 'by', 'so', 'through', 'while', 'resulting', 'ensuring', 'that'];
const MOST_HEADING_WORDS = 8;
const MOST_HEADINGS = 4000;
/** Of so many statements the first words are remembered: from the one before to the one after. */
const REMEMBERED = 4;

/** Hands over the features of statements: words and pairs, how they start and end, tools, effects, section, neighbours. */
export class StatementFeatures {
  readonly #lexicon: WordLexicon;
  readonly #effects: EffectFeatures;
  readonly #headings = new Map<string, readonly WordEntry[]>();
  readonly #symbol: (name: string) => number;
  readonly #counts: readonly number[];
  readonly #sections: Readonly<Record<string, number>>;
  readonly #forms: Readonly<Record<Statement['form'], number>>;
  readonly #marks: readonly number[];
  readonly #endings: Readonly<Record<'ing' | 's', number>>;
  readonly #persons = new Map<string, number>();
  readonly #seen = new Set<number>();
  readonly #from: number;
  readonly #to: number;
  readonly #none: number;
  readonly #purposes: ReadonlySet<number>;
  /** Whose first words are remembered, by number; and their symbols. */
  readonly #opening = new Int32Array(REMEMBERED).fill(-1);
  readonly #first = new Int32Array(REMEMBERED);
  readonly #second = new Int32Array(REMEMBERED);
  #openingsOf: JobPost | null = null;

  constructor(symbols: Symbols, lexicon: WordLexicon) {
    const symbol = (name: string) => symbols.number(name);
    this.#symbol = symbol;
    this.#lexicon = lexicon;
    this.#effects = new EffectFeatures(symbols);
    this.#counts = Array.from({ length: 24 }, (_, count) => symbol(`#${count}`));
    this.#sections = Object.fromEntries(SECTION_KINDS.map((kind) => [kind, symbol(kind)]));
    this.#forms = { bullet: symbol('bullet'), sentence: symbol('sentence'), line: symbol('line') };
    this.#marks = Array.from(MARKS, (mark) => symbol(`end${mark}`));
    this.#endings = { ing: symbol('ing'), s: symbol('s') };
    this.#from = symbol('^');
    this.#to = symbol('$');
    this.#none = symbol('-');
    this.#purposes = new Set(PURPOSES.map(symbol).filter((number) => number !== 0));
  }

  /** All features of a statement. A feature may be handed over twice; it counts once. */
  emit(post: JobPost, statement: Statement, read: StatementTerms, sink: FeatureSink): void {
    const { terms } = read;
    const section = this.#sections[statement.section] as number;
    const form = this.#forms[statement.form];
    this.#words(terms, sink);
    this.#starts(read, section, sink);
    this.#purpose(terms, sink);
    this.#effects.emit(terms, sink);
    this.#shape(statement, read, section, form, sink);
    this.#heading(post, statement, terms[0], sink);
    this.#neighbours(post, statement, sink);
    this.#position(post, statement, section, sink);
  }

  #words(terms: readonly WordEntry[], sink: FeatureSink): void {
    const seen = this.#seen;
    seen.clear();
    let before = this.#from;
    let beforeThat = 0;
    let person = '';
    for (const { symbol, root, isPerson, name } of terms) {
      if (symbol !== 0) {
        if (!seen.has(symbol)) {
          seen.add(symbol);
          sink.add(T.word, symbol);
        }
        if (before !== 0) sink.add(T.pair, before, symbol);
        if (beforeThat !== 0) sink.add(T.skip, beforeThat, symbol);
        if (before !== 0 && beforeThat !== 0) sink.add(T.triple, beforeThat, before, symbol);
      }
      if (root !== 0 && !seen.has(-root)) {
        seen.add(-root);
        sink.add(T.root, root);
      }
      if (isPerson && person.length < 12 && !person.includes(`${name}.`)) person += `${name}.`;
      beforeThat = before;
      before = symbol;
    }
    if (before !== 0) sink.add(T.pair, before, this.#to);
    if (before !== 0) sink.add(T.end, before);
    if (before !== 0 && beforeThat !== 0) sink.add(T['end-pair'], beforeThat, before);
    this.#person = this.#personSymbol(person);
  }

  #person = 0;

  #personSymbol(person: string): number {
    if (person === '') return this.#none;
    let symbol = this.#persons.get(person);
    if (symbol === undefined) this.#persons.set(person, (symbol = this.#symbol(person)));
    return symbol;
  }

  #starts({ terms, labelEnd }: StatementTerms, section: number, sink: FeatureSink): void {
    const [first, second, third] = terms;
    const labelled = labelEnd > 0 ? terms[labelEnd] : undefined;
    if (!first) return;
    if (first.symbol !== 0) {
      sink.add(T.start, first.symbol);
      sink.add(T['start-section'], first.symbol, section);
      if (second && second.symbol !== 0) {
        sink.add(T['start-pair'], first.symbol, second.symbol);
        if (third && third.symbol !== 0) sink.add(T['start-three'], first.symbol, second.symbol, third.symbol);
      }
    }
    if (labelled && labelled.symbol !== 0) sink.add(T['label-start'], labelled.symbol);
    if (first.ending !== '') sink.add(T['start-form'], this.#endings[first.ending], section);
  }

  /** What follows a word that opens a purpose or a means: "to reduce", "by improving", "so that". */
  #purpose(terms: readonly WordEntry[], sink: FeatureSink): void {
    for (let at = 1; at + 1 < terms.length; at++) {
      const { symbol } = terms[at] as WordEntry;
      if (!this.#purposes.has(symbol)) continue;
      const next = terms[at + 1] as WordEntry;
      if (next.symbol !== 0) sink.add(T.purpose, symbol, next.symbol);
      const noun = terms.slice(at + 2, at + 8).find((term) => term.noun !== 0)?.noun;
      if (noun && next.verb !== 0) sink.add(T['purpose-pair'], symbol, next.verb, noun);
    }
  }

  #shape(statement: Statement, read: StatementTerms, section: number, form: number, sink: FeatureSink): void {
    const count = this.#counts;
    const { text } = statement;
    const mark = MARKS.indexOf(text[text.length - 1] ?? ' ');
    sink.add(T.mark, this.#marks[mark] ?? this.#none);
    sink.add(T.who, this.#person);
    sink.add(T['who-section'], this.#person, section);
    sink.add(T.section, section);
    sink.add(T['section-form'], section, form);
    const length = count[bucket(read.terms.length, LENGTHS)] as number;
    sink.add(T.length, length);
    sink.add(T['length-section'], length, section);
    const tools = count[bucket(read.toolCount, TOOLS)] as number;
    const words = Math.max(1, read.wordCount);
    const share = count[bucket(read.toolWords / words, SHARES)] as number;
    sink.add(T.tools, tools);
    sink.add(T['tools-section'], tools, section);
    sink.add(T['tool-share'], share);
    sink.add(T['tool-share-fields'], share, count[bucket(read.fieldCount, FIELDS)] as number);
    const first = read.terms[0]?.symbol ?? 0;
    if (first !== 0) sink.add(T['tools-start'], tools, first);
    const capitals = count[bucket(read.capitals / words, SHARES)] as number;
    sink.add(T.capitals, capitals, tools);
    sink.add(T['capitals-section'], capitals, section);
    let commas = 0;
    for (let at = text.indexOf(','); at >= 0 && commas < 8; at = text.indexOf(',', at + 1)) commas++;
    sink.add(T.commas, count[bucket(commas, COMMAS)] as number, tools);
  }

  #heading(post: JobPost, statement: Statement, first: WordEntry | undefined, sink: FeatureSink): void {
    const heading = post.sections[statement.sectionIndex]?.heading;
    if (!heading) return;
    let before = 0;
    for (const { symbol } of this.#headingWords(heading.text)) {
      if (symbol !== 0) {
        sink.add(T.heading, symbol);
        if (before !== 0) sink.add(T['heading-pair'], before, symbol);
        if (first && first.symbol !== 0) sink.add(T['heading-start'], symbol, first.symbol);
      }
      before = symbol;
    }
  }

  #headingWords(heading: string): readonly WordEntry[] {
    let words = this.#headings.get(heading);
    if (!words) {
      const { norms, hashes } = readWords(heading);
      words = norms.slice(0, MOST_HEADING_WORDS).map((norm, at) => this.#lexicon.entry(norm, hashes[at] as number));
      if (this.#headings.size > MOST_HEADINGS) this.#headings.clear();
      this.#headings.set(ownCopy(heading), words);
    }
    return words;
  }

  /** How the statements before and after start: lists are of one kind more often than not. */
  #neighbours(post: JobPost, statement: Statement, sink: FeatureSink): void {
    const before = post.statements[statement.index - 1];
    const after = post.statements[statement.index + 1];
    this.#neighbour(post, statement, before, T.before, T['before-pair'], T['before-place'], sink);
    this.#neighbour(post, statement, after, T.after, T['after-pair'], T['after-place'], sink);
    if (before?.text.endsWith(':')) sink.add(T.colon, this.#forms[before.form], this.#forms[statement.form]);
  }

  #neighbour(
    post: JobPost,
    statement: Statement,
    other: Statement | undefined,
    word: number,
    pair: number,
    place: number,
    sink: FeatureSink,
  ): void {
    if (!other) {
      sink.add(place, this.#none);
      return;
    }
    this.#readOpening(post, other);
    const first = this.#first[other.index % REMEMBERED] as number;
    const second = this.#second[other.index % REMEMBERED] as number;
    if (first !== 0) sink.add(word, first);
    if (first !== 0 && second !== 0) sink.add(pair, first, second);
    sink.add(place, this.#counts[Number(other.section === statement.section)] as number, this.#forms[other.form]);
  }

  /** Looks up how a statement starts: the one before the next and the one after the last ask for the same. */
  #readOpening(post: JobPost, { index, range }: Statement): void {
    if (this.#openingsOf !== post) {
      this.#openingsOf = post;
      this.#opening.fill(-1);
    }
    const slot = index % REMEMBERED;
    if (this.#opening[slot] === index) return;
    const at = firstWordAt(post.words, range.start);
    this.#opening[slot] = index;
    this.#first[slot] = this.#symbolAt(post.words, at);
    this.#second[slot] = this.#symbolAt(post.words, at + 1);
  }

  #symbolAt({ norms, hashes }: Words, at: number): number {
    return at < norms.length ? this.#lexicon.entry(norms[at] as string, hashes[at] as number).symbol : 0;
  }

  #position(post: JobPost, statement: Statement, section: number, sink: FeatureSink): void {
    const count = this.#counts;
    const start = post.sections[statement.sectionIndex]?.statements.start ?? 0;
    sink.add(T['place-in-section'], count[bucket(statement.index - start, IN_SECTION)] as number, section);
    sink.add(T['place-in-post'], count[bucket(statement.index, IN_POST)] as number);
    sink.add(T['place-from-end'], count[bucket(post.statements.length - statement.index, FROM_END)] as number);
  }
}
