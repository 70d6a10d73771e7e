import type { HeadClass } from './lexicon.ts';
import type { Unit } from './units.ts';

// Nouns of doing: heads in "Platform Engineering", modifiers in "Platform Engineering Manager".
const activities = new Set([
  'tech',
  'techs',
  'engineering',
  'management',
  'mgmt',
  'architecture',
  'administration',
  'consulting',
  'leadership',
  'software development',
  'software engineering',
  'solution architecture',
  'solutions architecture',
  'solution engineering',
  'solutions engineering',
  'field engineering',
  'project management',
  'program management',
]);

// Where several heads stand in one phrase, the first of these classes speaks before any other.
const strongest: readonly HeadClass[] = ['foreign', 'project', 'manager', 'lead'];

/** The head noun of a phrase: its class, and its place among the units (-1 where there is none). */
export interface Head {
  readonly kind: HeadClass;
  readonly index: number;
  /** A noun that heads a phrase only for want of a better one: "specialist", "intern". */
  readonly weak: boolean;
  /** A noun of doing, "engineering". */
  readonly activity: boolean;
}

const NONE: Head = { kind: 'none', index: -1, weak: true, activity: false };

/** Finds the head noun. */
export function findHead(units: readonly Unit[]): Head {
  let lastHead = -1;
  for (let at = 0; at < units.length; at++) if ((units[at] as Unit).entry.head) lastHead = at;
  if (lastHead === -1) return NONE;
  const real: Head[] = [];
  let weak: Head | null = null;
  for (let at = 0; at <= lastHead; at++) {
    const { entry, norm } = units[at] as Unit;
    if (!entry.head) continue;
    const activity = activities.has(norm) || activities.has(norm.slice(norm.lastIndexOf(' ') + 1));
    if (activity && at < lastHead) continue;
    const head: Head = { kind: entry.head, index: at, weak: entry.weak ?? false, activity };
    if (!head.weak) real.push(head);
    // A level word ("Associate", "Lead") is a head only where no other weak head is left.
    else if (!weak || !entry.level || units[weak.index]?.entry.level) weak = head;
  }
  for (const kind of strongest) {
    const head = real.find((one) => one.kind === kind);
    if (head) return head;
  }
  if (real[0]) return real[0];
  // "Staff SRE": the field is its own head, and "Staff" a level.
  return weak && !(units[weak.index]?.entry.level && units.some(({ entry }) => entry.domain?.headed)) ? weak : NONE;
}

/** Whether a phrase has a head noun of its own, or a field that needs none ("SRE"). */
export function hasOwnHead(units: readonly Unit[]): boolean {
  return units.some((unit) => (unit.entry.head && !unit.entry.weak) || unit.entry.domain?.headed);
}
