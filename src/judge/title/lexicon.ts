import { titleCrafts, titleSettings, titleTrades, titleNeutral } from '../../data/title-crafts.ts';
import { titleDomains, titleJoined, titlePairs } from '../../data/title-domains.ts';
import { titleHeads } from '../../data/title-heads.ts';
import { titleGrades, titleLevels } from '../../data/title-levels.ts';
import { titleLinks, titleNoise, titlePlaces, titleStates } from '../../data/title-noise.ts';
import type { Level } from '../../model/kinds.ts';
import { PhraseAutomaton, type Phrase } from '../../words/phrase-automaton.ts';
import { outcomeOf, type Outcome, type Shares } from './outcome.ts';

/** What kind of head noun a phrase has; `none` where it has none. */
export type HeadClass = keyof typeof titleHeads | 'none';

/** A field of work, ready to be asked what it promises. */
export interface Domain {
  readonly id: string;
  readonly rank: number;
  readonly headed: boolean;
  readonly outcome: Outcome;
  readonly heads: ReadonlyMap<HeadClass, Outcome>;
}

/** Everything that one phrase of a title can be. Most phrases are one thing; `lead` is a level and a head. */
export interface Entry {
  head?: HeadClass;
  weak?: boolean;
  domain?: Domain;
  craft?: keyof typeof titleCrafts;
  trade?: true;
  setting?: true;
  neutral?: true;
  /** A field together with what is done in it: "Cloud Operations". */
  doing?: true;
  level?: Level;
  noise?: true;
  place?: true;
  link?: keyof typeof titleLinks;
  /** A slash or ampersand may stand inside it. */
  joined?: true;
}

interface DomainRow {
  readonly rank: number;
  readonly role: Shares;
  readonly headed?: boolean;
  readonly phrases: readonly string[];
  readonly heads: Readonly<Partial<Record<string, Shares>>>;
}

function domainOf(id: string, row: DomainRow): Domain {
  const heads = new Map<HeadClass, Outcome>();
  for (const [head, promise] of Object.entries(row.heads)) {
    if (promise !== undefined) heads.set(head as HeadClass, outcomeOf(promise));
  }
  return { id, rank: row.rank, headed: row.headed ?? false, outcome: outcomeOf(row.role), heads };
}

function buildEntries(): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const add = (phrases: readonly string[], what: Entry) => {
    for (const phrase of phrases) entries.set(phrase, { ...entries.get(phrase), ...what });
  };
  add(titleNoise, { noise: true });
  add(titlePlaces, { place: true });
  add(titleNeutral, { neutral: true });
  add(titleSettings, { setting: true });
  add(titleTrades, { trade: true });
  for (const [craft, phrases] of Object.entries(titleCrafts))
    add(phrases, { craft: craft as keyof typeof titleCrafts });
  for (const [id, row] of Object.entries(titleDomains)) add(row.phrases, { domain: domainOf(id, row) });
  for (const [head, row] of Object.entries(titleHeads)) add(row.phrases, { head: head as HeadClass, weak: row.weak });
  for (const [level, phrases] of Object.entries(titleLevels)) add(phrases, { level: level as Level });
  for (const [link, phrases] of Object.entries(titleLinks)) add(phrases, { link: link as keyof typeof titleLinks });
  for (const phrase of [...titleJoined, ...titleNoise]) {
    const entry = entries.get(phrase);
    if (entry) entry.joined = true;
  }
  for (const [phrase, entry] of entries) completeEntry(phrase, entry, entries);
  return entries;
}

/** A field or craft that ends in a head noun or a word of doing is that as well: "Platform Engineering", "Cloud Operations". */
function completeEntry(phrase: string, entry: Entry, entries: ReadonlyMap<string, Entry>): void {
  const space = phrase.lastIndexOf(' ');
  if (space === -1 || !(entry.domain || entry.craft)) return;
  const last = entries.get(phrase.slice(space + 1));
  if (last?.neutral || last?.domain?.id === 'support') entry.doing = true;
  if (!entry.head && last?.head && !last.weak && !entry.domain?.headed) {
    entry.head = last.head;
    entry.weak = false;
  }
}

const LIST = 'title';
let automaton: PhraseAutomaton | null = null;

/** Every phrase of the tables in one automaton, built at the first title. */
export function titleAutomaton(): PhraseAutomaton {
  if (!automaton) {
    const phrases: Phrase<Entry>[] = [];
    for (const [phrase, value] of buildEntries()) phrases.push({ list: LIST, phrase, value });
    automaton = new PhraseAutomaton(phrases);
  }
  return automaton;
}
export const TITLE_LIST = LIST;

const pairs = new Map<string, Outcome>();
for (const [key, promise] of Object.entries(titlePairs)) pairs.set(key, outcomeOf(promise));

/** What two fields (or a craft and a field) promise together, where the tables know it. */
export function pairOutcome(one: string, other: string): Outcome | undefined {
  return pairs.get(one < other ? `${one}+${other}` : `${other}+${one}`);
}

const states: ReadonlySet<string> = new Set(titleStates);
/** Whether a word is the postal code of a US state, capitals included. */
export const isState = (word: string): boolean => states.has(word);

const grades = new Map<string, Level>(Object.entries(titleGrades));
/** The level that a numeral or grade code states, or null. */
export const gradeOf = (norm: string): Level | null => grades.get(norm) ?? null;
