import type { Capability } from '../../catalogue/capability.ts';
import { toolSpelled } from '../../catalogue/tools.ts';
import {
  FACE_FAMILIES,
  FACE_MAKERS,
  MAKERS,
  NO_MAKERS,
  NOT_FOR_ROLES,
  ONLY_FOR_ROLES,
  OUTSIDE_INFRASTRUCTURE,
  PLAIN_TITLE_WORDS,
  SELLERS,
  SOFTWARE_MAKERS,
  TITLE_PADDING,
} from '../../data/capabilities/reach.ts';
import type { Analysis } from '../../model/analysis.ts';
import { tradeOf } from './trade.ts';

/** What the post is about. */
export interface Work {
  readonly roleId: string | null;
  readonly title: string | null;
}

/** The role for whose work sentences are chosen: the one that the title promises, unless it misleads; else the body's. */
export function workRole({ role }: Analysis): string | null {
  const body = role.suggested[0]?.id ?? null;
  const { id } = role.title;
  const titled = id !== null && role.mismatch !== true && id !== 'not-infrastructure';
  return titled ? id : body;
}

const outside: ReadonlySet<string> = new Set(OUTSIDE_INFRASTRUCTURE);

const maker = new RegExp(`\\b(?:${MAKERS.join('|')})s?\\b`, 'i');
const noMaker = new RegExp(`\\b(?:${NO_MAKERS.join('|')})\\b`, 'i');
const plainTitles: ReadonlySet<string> = new Set([...PLAIN_TITLE_WORDS, ...TITLE_PADDING]);
const faceMaker = new RegExp(`\\b(?:${FACE_MAKERS.join('|')})\\b`, 'i');
const faceFamilies: ReadonlySet<string> = new Set(FACE_FAMILIES);
const sellers = new RegExp(`\\b(?:${SELLERS.join('|')})\\b`, 'i');

const software = new RegExp(`\\b(?:${SOFTWARE_MAKERS.join('|')})s?\\b`, 'i');

/** Whether the work under a title is the making of software; a post without one may be about anything. */
export const makesSoftware = (title: string | null): boolean => title !== null && software.test(title);

const SOFTWARE_WORK =
  /\b(?:software|application|web|full[- ]?stack|back-?end|front-?end) (?:engineering|development)\b|\bdeveloping (?:in|with)\b/i;

/** "software development in Java": whether some words ask for software to be made, whatever the title calls it. */
export const asksForSoftware = (words: string): boolean => SOFTWARE_WORK.test(words);

/** Whether anybody here knows what tools are for in some work: in infrastructure always, outside it under a plain title. */
export const isKnownWork = (work: Work): boolean =>
  work.roleId !== 'not-infrastructure' ||
  work.title === null ||
  (maker.test(work.title) && !noMaker.test(work.title) && isPlain(work.title, work));

/** Whether a title says nothing of the work but that software is made, with which tools, and a trade that is known here. */
const isPlain = (title: string, work: Work) =>
  [...(tradeOf(work)?.without(title) ?? title).matchAll(/[\p{L}\d+#]+(?:[.-]+[\p{L}\d+#]+)*/gu)].every(
    // Numbers of posts and levels say nothing of the work.
    ([word]) => /\d/.test(word) || plainTitles.has(word.toLowerCase()) || toolSpelled(word)?.isTool === true,
  );

/** Whether the sentences of a capability hold for the work. */
export function reaches({ id, family }: Capability, work: Work): boolean {
  const { roleId, title } = work;
  const only: readonly string[] | undefined = ONLY_FOR_ROLES[id as keyof typeof ONLY_FOR_ROLES];
  if (roleId === 'not-infrastructure')
    return outside.has(id) && (faceFamilies.has(family) || !faceMaker.test(title ?? ''));
  if (roleId === 'security-engineer' && sellers.test(title ?? '')) return false;
  // Who helps the customers of one product uses office software as everyone does.
  if (id === 'office' && /\bcustomer\b/i.test(title ?? '')) return false;
  const never: readonly string[] = NOT_FOR_ROLES[roleId as keyof typeof NOT_FOR_ROLES] ?? [];
  return !never.includes(id) && (!only || (roleId !== null && only.includes(roleId)));
}
