import type { Capability } from '../../catalogue/capability.ts';
import { APPLICATION_LANGUAGES, SYSTEM_LANGUAGES } from '../../data/capabilities/reach.ts';
import type { ToolMention } from '../../model/analysis.ts';
import { capabilityById } from './capabilities.ts';
import { asksForSoftware, makesSoftware, type Work } from './work.ts';

/**
 * What languages are asked for to write, where neither the title nor the words around them say so: `nothing` that a sentence
 * here speaks of, or software; null where it is what saves work.
 */
export function writtenIn(
  { family }: Capability,
  tools: readonly ToolMention[],
  words: string,
  { roleId, title }: Work,
): 'nothing' | { readonly capability: Capability | undefined } | null {
  if (family !== 'code' || SAVES_WORK.test(words)) return null;
  if (roleId === 'not-infrastructure') return makesSoftware(title) || asksForSoftware(words) ? null : 'nothing';
  const languages = tools.filter(({ capability }) => capabilityById(capability)?.family === 'code');
  if (languages.every(({ name }) => applicationLanguages.has(name))) return 'nothing';
  const ofSystems = languages.filter(({ name }) => systemLanguages.has(name));
  if (2 * ofSystems.length < languages.length) return null;
  if (roleId !== null && TOILERS.has(roleId)) return null;
  return roleId === 'security-engineer' ? 'nothing' : { capability: capabilityById('software-development') };
}

/** Roles that write in any language what saves them work. */
const TOILERS: ReadonlySet<string> = new Set(['site-reliability-engineer', 'devops-engineer']);

const SAVES_WORK = /\b(?:automat|script|tool(?!s? such|s? like|s? including))/i;
const applicationLanguages: ReadonlySet<string> = new Set(APPLICATION_LANGUAGES);
const systemLanguages: ReadonlySet<string> = new Set(SYSTEM_LANGUAGES);
