import type { Capability } from '../../catalogue/capability.ts';
import { APPLICATION_LANGUAGES, SYSTEM_LANGUAGES } from '../../data/capabilities/reach.ts';
import type { ToolMention } from '../../model/analysis.ts';
import { capabilityById } from '../../catalogue/capabilities.ts';

/**
 * Whether languages are asked for to write what saves work, as far as one can tell; other capabilities are none of that.
 * Whoever runs the applications of others, or writes systems, wants more of them than any sentence here says.
 */
export function savesNoWork(
  { family }: Capability,
  tools: readonly ToolMention[],
  words: string,
  roleId: string | null,
): boolean {
  if (family !== 'code' || SAVES_WORK.test(words)) return false;
  const languages = tools.filter(({ capability }) => capabilityById(capability)?.family === 'code');
  if (languages.every(({ name }) => applicationLanguages.has(name))) return true;
  const ofSystems = languages.filter(({ name }) => systemLanguages.has(name));
  return 2 * ofSystems.length >= languages.length && !(roleId !== null && TOILERS.has(roleId));
}

/** Roles that write in any language what saves them work. */
const TOILERS: ReadonlySet<string> = new Set(['site-reliability-engineer', 'devops-engineer']);

const SAVES_WORK = /\b(?:automat|script|tool(?!s? such|s? like|s? including))/i;
const applicationLanguages: ReadonlySet<string> = new Set(APPLICATION_LANGUAGES);
const systemLanguages: ReadonlySet<string> = new Set(SYSTEM_LANGUAGES);
