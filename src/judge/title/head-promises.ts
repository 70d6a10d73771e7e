import { OUTSIDE } from '../../model/kinds.ts';
import type { HeadClass } from './lexicon.ts';
import { type Outcome, outside } from './outcome.ts';

/** What a head promises with modifiers that no table knows: most other work, but an engineer of what? */
export const unknownWith: Readonly<Partial<Record<HeadClass, Outcome>>> = {
  software: outside(0.85),
  foreign: outside(0.9),
  project: outside(0.75),
  manager: outside(0.65),
  analyst: outside(0.6),
  technician: outside(0.6),
  operator: outside(0.6),
  administrator: [
    ['systems-administrator', 0.4],
    [OUTSIDE, 0.4],
  ],
  lead: outside(0.5),
  engineer: outside(0.5),
  technical: outside(0.5),
  specialist: outside(0.5),
  consultant: outside(0.4),
  architect: outside(0.4),
  solutions: outside(0.4),
};

/** What a head promises alone. */
export const aloneWith: Readonly<Partial<Record<HeadClass, Outcome>>> = {
  software: outside(0.85),
  foreign: outside(0.9),
  project: outside(0.75),
  manager: outside(0.5),
  lead: outside(0.4),
  solutions: outside(0.4),
};

/** Heads with which a place of work is the whole story: "Hospital Administrator", but not "Hospital Engineer". */
export const settled: ReadonlySet<HeadClass> = new Set([
  'administrator',
  'manager',
  'lead',
  'analyst',
  'technician',
  'operator',
  'specialist',
  'consultant',
]);
