import { CHANGE_VERBS, EFFECTS, EFFECT_TIERS } from '../../data/effects.ts';

export type VerbClass = keyof typeof CHANGE_VERBS;
export type NounClass = keyof typeof EFFECTS;

/** Looks roots up by prefix: the table is cut to three letters first, so that a word costs one lookup. */
class Roots<Name extends string> {
  readonly #byHead = new Map<string, [root: string, name: Name][]>();

  constructor(table: Readonly<Record<Name, readonly string[]>>) {
    for (const name of Object.keys(table) as Name[]) {
      for (const root of table[name]) {
        const head = root.slice(0, 3);
        const rows = this.#byHead.get(head) ?? [];
        rows.push([root, name]);
        this.#byHead.set(head, rows);
      }
    }
    for (const rows of this.#byHead.values()) rows.sort((a, b) => b[0].length - a[0].length);
  }

  /** The class of the longest root that the word starts with, or null. Short roots must be the whole word. */
  find(word: string): Name | null {
    const rows = this.#byHead.get(word.slice(0, 3));
    if (!rows) return null;
    for (const [root, name] of rows) {
      if (root.length < 4 ? word === root || word === `${root}s` : word.startsWith(root)) return name;
    }
    return null;
  }
}

const verbs = new Roots<VerbClass>(CHANGE_VERBS);
const nouns = new Roots<NounClass>(EFFECTS);

/** Class of a verb of change ("reducing": `down`), or null. */
export const verbClassOf = (word: string): VerbClass | null => verbs.find(word);

/** Class of a thing that can be seen to change ("downtime": `availability`), or null. */
export const nounClassOf = (word: string): NounClass | null => nouns.find(word);

const TIERS = ['strong', 'weak', 'soft'] as const;
export type Tier = (typeof TIERS)[number];

const tierOfClass = new Map<string, Tier>(
  TIERS.flatMap((tier) => EFFECT_TIERS[tier].map((name) => [name, tier] as const)),
);

/** How far one could check a change of things of this class. */
export const tierOf = (noun: NounClass): Tier => tierOfClass.get(noun) as Tier;
