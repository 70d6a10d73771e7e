import { OUTSIDE } from '../model/kinds.ts';
import type { Catalogue } from '../engine/catalogue.ts';
import { capabilityName } from '../catalogue/capabilities.ts';
import { groupChecklists } from './propose/group-checklists.ts';
import { isWish } from './facts/preferred.ts';
import { askedTools } from './demands/asked-tools.ts';
import { vagueGoal } from './goals/vague-goal.ts';
import { CERTIFICATIONS } from '../data/certifications.ts';
import { readTitle } from './title/read-title.ts';
import { placesIn } from '../catalogue/places.ts';
import type { Role } from '../catalogue/role.ts';
import { roleById } from '../catalogue/roles.ts';
import { releasesAsOf, toolSpelled } from '../catalogue/tools.ts';

const certifications = new Map(CERTIFICATIONS.map((row) => [row.name as string, row]));

const releases = new Map<string, string | null>();

/** The first release of a tool by its name. Posts name few of all, and those again and again. */
function firstRelease(tool: string): string | null {
  let since = releases.get(tool);
  if (since === undefined) releases.set(tool, (since = toolSpelled(tool)?.since ?? null));
  return since;
}

/** The knowledge as rules see it, with the roles of a user's own before the built-in ones. */
export const catalogueWith = (own: readonly Role[]): Catalogue => ({
  ...catalogue,
  role: (id) => own.find((one) => one.id === id) ?? catalogue.role(id),
});

/** The built-in knowledge as rules see it. */
export const catalogue: Catalogue = {
  // Rules propose titles: for "any other job" there is none to propose.
  role: (id) => (id === OUTSIDE ? null : (roleById(id) ?? null)),
  capabilityName,
  groupChecklists,
  askedTools,
  isWish,
  vagueGoal,
  certification: (name) => certifications.get(name) ?? null,
  firstRelease,
  get releasesAsOf() {
    return releasesAsOf();
  },
  readTitle,
  placesIn,
};
