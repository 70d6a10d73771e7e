import { monitoring } from './monitoring.ts';
import { logging } from './logging.ts';
import { tracing } from './tracing.ts';
import { apm } from './apm.ts';
import { incidentResponse } from './incident-response.ts';
import { configurationManagement } from './configuration-management.ts';
import { infrastructureAsCode } from './infrastructure-as-code.ts';
import { containerRuntime } from './container-runtime.ts';
import { containerOrchestration } from './container-orchestration.ts';
import { serviceMesh } from './service-mesh.ts';
import { ciCd } from './ci-cd.ts';
import { gitops } from './gitops.ts';
import { versionControl } from './version-control.ts';
import { artifactRegistry } from './artifact-registry.ts';
import { virtualization } from './virtualization.ts';
import { hyperconverged } from './hyperconverged.ts';
import { vdi } from './vdi.ts';
import { operatingSystem } from './operating-system.ts';
import { directoryAndIdentity } from './directory-and-identity.ts';
import { singleSignOn } from './single-sign-on.ts';
import { privilegedAccess } from './privileged-access.ts';
import { endpointManagement } from './endpoint-management.ts';
import { emailAndCollaboration } from './email-and-collaboration.ts';
import { backup } from './backup.ts';
import { disasterRecovery } from './disaster-recovery.ts';
import { storageArrays } from './storage-arrays.ts';
import { objectStorage } from './object-storage.ts';
import { fileStorage } from './file-storage.ts';
import { san } from './san.ts';
import { routingAndSwitching } from './routing-and-switching.ts';
import { firewalls } from './firewalls.ts';
import { loadBalancing } from './load-balancing.ts';
import { dnsAndDhcp } from './dns-and-dhcp.ts';
import { vpn } from './vpn.ts';
import { sdWan } from './sd-wan.ts';
import { wireless } from './wireless.ts';
import { voice } from './voice.ts';
import { networkMonitoring } from './network-monitoring.ts';
import { networkAutomation } from './network-automation.ts';
import { serviceDesk } from './service-desk.ts';
import { remoteSupport } from './remote-support.ts';
import { hardwareServers } from './hardware-servers.ts';
import { dcim } from './dcim.ts';
import { mainframe } from './mainframe.ts';
import { scheduling } from './scheduling.ts';
import { secretsManagement } from './secrets-management.ts';
import { encryptionAndPki } from './encryption-and-pki.ts';

/** Every table of named tools and fields. One line per table, here and above. */
export const toolTables = [
  monitoring,
  logging,
  tracing,
  apm,
  incidentResponse,
  configurationManagement,
  infrastructureAsCode,
  containerRuntime,
  containerOrchestration,
  serviceMesh,
  ciCd,
  gitops,
  versionControl,
  artifactRegistry,
  virtualization,
  hyperconverged,
  vdi,
  operatingSystem,
  directoryAndIdentity,
  singleSignOn,
  privilegedAccess,
  endpointManagement,
  emailAndCollaboration,
  backup,
  disasterRecovery,
  storageArrays,
  objectStorage,
  fileStorage,
  san,
  routingAndSwitching,
  firewalls,
  loadBalancing,
  dnsAndDhcp,
  vpn,
  sdWan,
  wireless,
  voice,
  networkMonitoring,
  networkAutomation,
  serviceDesk,
  remoteSupport,
  hardwareServers,
  dcim,
  mainframe,
  scheduling,
  secretsManagement,
  encryptionAndPki,
] as const;
