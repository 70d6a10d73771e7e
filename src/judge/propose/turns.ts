import type { Capability } from '../../catalogue/capability.ts';
import { CAPABILITY_TURNS } from '../../data/capabilities/cues.ts';
import { capabilityById } from '../../catalogue/capabilities.ts';

/** Capabilities whose tools serve another one, where the words around them say so. */
export const TURNS = CAPABILITY_TURNS.map(({ of, words, outcomes, ...row }) => {
  const pattern = new RegExp(`\\b(?:${words.join('|')})`, 'i');
  const unless = 'unless' in row ? new RegExp(`\\b(?:${row.unless.join('|')})`, 'i') : null;
  const except: readonly (string | null)[] = 'except' in row ? row.except : [];
  const only: readonly (string | null)[] | null = 'only' in row ? row.only : null;
  return {
    /** Null where no sentence holds. */
    capability: outcomes === null ? null : capabilityById(outcomes),
    /** Each of the words, to its end. Made for the few statements that a row applies to. */
    heard: () => new RegExp(`\\b(?:${words.join('|')})[a-z-]*`, 'gi'),
    applies: ({ id }: Capability, around: string, roleId: string | null): boolean =>
      id === of &&
      !except.includes(roleId) &&
      (only === null || only.includes(roleId)) &&
      pattern.test(around) &&
      !unless?.test(around),
  };
});
