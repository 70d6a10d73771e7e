import { CHANGE_VERBS, EFFECTS } from '../../data/effects.ts';

/** Looks roots up by prefix: the table is cut to four letters first, so that a word costs one lookup. */
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

const verbs = new Roots(CHANGE_VERBS);
const nouns = new Roots(EFFECTS);

/** How far behind a verb of change its object may stand, in words. */
const REACH = 9;

/**
 * Hands over what a statement says of effects: which change, of what, and where in the sentence it stands
 * (as the act itself, after "to", or as a "-ing" clause behind the act).
 */
export function emitEffects(terms: readonly string[], emit: (feature: string) => void): void {
  let count = 0;
  let measures = 0;
  for (let at = 0; at < terms.length; at++) {
    const noun = nouns.find(terms[at] as string);
    if (noun && noun !== 'platitude' && noun !== 'people') measures++;
    const verb = verbs.find(terms[at] as string);
    if (!verb) continue;
    const stand = standOf(terms, at);
    emit(`E:${verb}@${stand}`);
    const seen = new Set<string>();
    for (let next = at + 1; next < terms.length && next <= at + REACH; next++) {
      const effect = nouns.find(terms[next] as string);
      if (!effect || seen.has(effect)) continue;
      seen.add(effect);
      emit(`E:${verb}>${effect}`);
      emit(`E:${verb}>${effect}@${stand}`);
      if (seen.size === 1) emit(`E:first>${effect}@${stand}`);
      if (effect !== 'platitude' && effect !== 'people') count++;
    }
    emit(`E:${verb}:${seen.size}`);
  }
  emit(`E#${Math.min(count, 4)}`);
  emit(`E#m${Math.min(measures, 4)}`);
  emit(`E#${Math.min(count, 4)}|1:${terms[0] ?? ''}`);
}

function standOf(terms: readonly string[], at: number): string {
  if (at === 0) return 'act';
  const before = terms[at - 1] as string;
  if (before === 'to') return at > 1 && terms[at - 2] === 'order' ? 'order' : at === 1 ? 'act' : 'to';
  if (before === 'will' || before === "you'll" || before === "we'll") return 'will';
  if (before === 'and' || before === 'or') return `${standOf(terms, Math.max(0, at - 2))}&`.slice(0, 6);
  return (terms[at] as string).endsWith('ing') ? 'ing' : (terms[at] as string).endsWith('s') ? 's' : 'in';
}
