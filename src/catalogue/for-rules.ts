import type { Catalogue } from '../engine/catalogue.ts';
import { capabilityName } from '../judge/propose/capabilities.ts';
import { groupChecklists } from '../judge/propose/group-checklists.ts';
import { vagueGoal } from '../judge/propose/vague-goal.ts';
import { roleById } from './roles.ts';

/** The built-in knowledge as rules see it. */
export const catalogue: Catalogue = {
  // Rules propose titles: for "any other job" there is none to propose.
  role: (id) => (id === 'not-infrastructure' ? null : (roleById(id) ?? null)),
  capabilityName,
  groupChecklists,
  vagueGoal,
};
