import { analyticsAndBi } from './analytics-and-bi.ts';
import { apiTools } from './api-tools.ts';
import { apm } from './apm.ts';
import { applicationSecurity } from './application-security.ts';
import { applicationServer } from './application-server.ts';
import { artifactRegistry } from './artifact-registry.ts';
import { backup } from './backup.ts';
import { blockchain } from './blockchain.ts';
import { cache } from './cache.ts';
import { cdn } from './cdn.ts';
import { ciCd } from './ci-cd.ts';
import { cloudCompute } from './cloud-compute.ts';
import { cloudCost } from './cloud-cost.ts';
import { cloudDatabase } from './cloud-database.ts';
import { cloudNetwork } from './cloud-network.ts';
import { cloudPlatform } from './cloud-platform.ts';
import { cloudSecurity } from './cloud-security.ts';
import { cloudStorage } from './cloud-storage.ts';
import { collaboration } from './collaboration.ts';
import { configurationManagement } from './configuration-management.ts';
import { containerOrchestration } from './container-orchestration.ts';
import { containerRuntime } from './container-runtime.ts';
import { dataPlatform } from './data-platform.ts';
import { dcim } from './dcim.ts';
import { design } from './design.ts';
import { directoryAndIdentity } from './directory-and-identity.ts';
import { disasterRecovery } from './disaster-recovery.ts';
import { dnsAndDhcp } from './dns-and-dhcp.ts';
import { documentation } from './documentation.ts';
import { emailAndCollaboration } from './email-and-collaboration.ts';
import { emailSecurity } from './email-security.ts';
import { encryptionAndPki } from './encryption-and-pki.ts';
import { endpointManagement } from './endpoint-management.ts';
import { endpointSecurity } from './endpoint-security.ts';
import { erpAndBusiness } from './erp-and-business.ts';
import { etl } from './etl.ts';
import { fileStorage } from './file-storage.ts';
import { firewalls } from './firewalls.ts';
import { gameAndGraphics } from './game-and-graphics.ts';
import { gitops } from './gitops.ts';
import { hardwareServers } from './hardware-servers.ts';
import { hyperconverged } from './hyperconverged.ts';
import { incidentResponse } from './incident-response.ts';
import { industrialControl } from './industrial-control.ts';
import { infrastructureAsCode } from './infrastructure-as-code.ts';
import { loadBalancing } from './load-balancing.ts';
import { logging } from './logging.ts';
import { machineLearning } from './machine-learning.ts';
import { mainframe } from './mainframe.ts';
import { marketing } from './marketing.ts';
import { messageQueue } from './message-queue.ts';
import { mobile } from './mobile.ts';
import { monitoring } from './monitoring.ts';
import { networkAutomation } from './network-automation.ts';
import { networkMonitoring } from './network-monitoring.ts';
import { nosqlDatabase } from './nosql-database.ts';
import { objectStorage } from './object-storage.ts';
import { office } from './office.ts';
import { operatingSystem } from './operating-system.ts';
import { paymentsAndCommerce } from './payments-and-commerce.ts';
import { penetrationTesting } from './penetration-testing.ts';
import { privilegedAccess } from './privileged-access.ts';
import { programmingLanguage } from './programming-language.ts';
import { projectTracking } from './project-tracking.ts';
import { relationalDatabase } from './relational-database.ts';
import { remoteSupport } from './remote-support.ts';
import { routingAndSwitching } from './routing-and-switching.ts';
import { san } from './san.ts';
import { scheduling } from './scheduling.ts';
import { scriptingLanguage } from './scripting-language.ts';
import { sdWan } from './sd-wan.ts';
import { searchEngine } from './search-engine.ts';
import { secretsManagement } from './secrets-management.ts';
import { serverless } from './serverless.ts';
import { serviceDesk } from './service-desk.ts';
import { serviceMesh } from './service-mesh.ts';
import { siem } from './siem.ts';
import { singleSignOn } from './single-sign-on.ts';
import { storageArrays } from './storage-arrays.ts';
import { streaming } from './streaming.ts';
import { testing } from './testing.ts';
import { threatDetection } from './threat-detection.ts';
import { tracing } from './tracing.ts';
import { vdi } from './vdi.ts';
import { versionControl } from './version-control.ts';
import { virtualization } from './virtualization.ts';
import { voice } from './voice.ts';
import { vpn } from './vpn.ts';
import { vulnerabilityManagement } from './vulnerability-management.ts';
import { webFramework } from './web-framework.ts';
import { webServer } from './web-server.ts';
import { wireless } from './wireless.ts';
import { fields } from './fields.ts';
import { protocols } from './protocols.ts';
import { standards } from './standards.ts';

/** Every table of named tools and fields. One line per table, here and above. */
/** Day on which the first releases in these tables (`since`) were last looked through. */
export const RELEASES_AS_OF = '2026-11-26';

export const toolTables = [
  analyticsAndBi,
  apiTools,
  apm,
  applicationSecurity,
  applicationServer,
  artifactRegistry,
  backup,
  blockchain,
  cache,
  cdn,
  ciCd,
  cloudCompute,
  cloudCost,
  cloudDatabase,
  cloudNetwork,
  cloudPlatform,
  cloudSecurity,
  cloudStorage,
  collaboration,
  configurationManagement,
  containerOrchestration,
  containerRuntime,
  dataPlatform,
  dcim,
  design,
  directoryAndIdentity,
  disasterRecovery,
  dnsAndDhcp,
  documentation,
  emailAndCollaboration,
  emailSecurity,
  encryptionAndPki,
  endpointManagement,
  endpointSecurity,
  erpAndBusiness,
  etl,
  fileStorage,
  firewalls,
  gameAndGraphics,
  gitops,
  hardwareServers,
  hyperconverged,
  incidentResponse,
  industrialControl,
  infrastructureAsCode,
  loadBalancing,
  logging,
  machineLearning,
  mainframe,
  marketing,
  messageQueue,
  mobile,
  monitoring,
  networkAutomation,
  networkMonitoring,
  nosqlDatabase,
  objectStorage,
  office,
  operatingSystem,
  paymentsAndCommerce,
  penetrationTesting,
  privilegedAccess,
  programmingLanguage,
  projectTracking,
  relationalDatabase,
  remoteSupport,
  routingAndSwitching,
  san,
  scheduling,
  scriptingLanguage,
  sdWan,
  searchEngine,
  secretsManagement,
  serverless,
  serviceDesk,
  serviceMesh,
  siem,
  singleSignOn,
  storageArrays,
  streaming,
  testing,
  threatDetection,
  tracing,
  vdi,
  versionControl,
  virtualization,
  voice,
  vpn,
  vulnerabilityManagement,
  webFramework,
  webServer,
  wireless,
  fields,
  protocols,
  standards,
] as const;
