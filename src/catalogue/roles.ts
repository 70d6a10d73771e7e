import { cloudEngineer } from '../data/roles/cloud-engineer.ts';
import { dataCenterTechnician } from '../data/roles/data-center-technician.ts';
import { databaseAdministrator } from '../data/roles/database-administrator.ts';
import { devopsEngineer } from '../data/roles/devops-engineer.ts';
import { infrastructureEngineer } from '../data/roles/infrastructure-engineer.ts';
import { infrastructureManager } from '../data/roles/infrastructure-manager.ts';
import { itSupportSpecialist } from '../data/roles/it-support-specialist.ts';
import { mainframeSpecialist } from '../data/roles/mainframe-specialist.ts';
import { networkEngineer } from '../data/roles/network-engineer.ts';
import { notInfrastructure } from '../data/roles/not-infrastructure.ts';
import { platformEngineer } from '../data/roles/platform-engineer.ts';
import { securityEngineer } from '../data/roles/security-engineer.ts';
import { siteReliabilityEngineer } from '../data/roles/site-reliability-engineer.ts';
import { storageEngineer } from '../data/roles/storage-engineer.ts';
import { systemsAdministrator } from '../data/roles/systems-administrator.ts';
import type { Role } from './role.ts';

/** The built-in roles, in the order of `ROLE_IDS`. */
export const ROLES: readonly Role[] = [
  systemsAdministrator,
  infrastructureEngineer,
  networkEngineer,
  cloudEngineer,
  siteReliabilityEngineer,
  storageEngineer,
  mainframeSpecialist,
  infrastructureManager,
  devopsEngineer,
  platformEngineer,
  securityEngineer,
  databaseAdministrator,
  itSupportSpecialist,
  dataCenterTechnician,
  notInfrastructure,
];

const byId: ReadonlyMap<string, Role> = new Map(ROLES.map((role) => [role.id, role]));

/** The built-in role of an id, or undefined. */
export function roleById(id: string): Role | undefined {
  return byId.get(id);
}
