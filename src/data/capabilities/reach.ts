/**
 * How far the sentences of a capability reach. Offered where they do not hold, they are worse than none.
 */

/** Words of a title for whom the tools of security are goods that others buy, and not their own. */
export const SELLERS = ['account', 'customer', 'field engineer', 'partner', 'pre-?sales', 'product (?:associate|manager|marketing)', 'sales', 'solutions? (?:architect|engineer)'] as const;

/** Languages in which systems are written: who lists them wants software, and no tasks taken over. */
export const SYSTEM_LANGUAGES = ['Ada', 'Assembly', 'C', 'C++', 'Fortran', 'Haskell', 'Lisp', 'OCaml', 'Rust'] as const;

/** Languages of applications that others wrote: who runs these is asked for them, and for what only the words beside tell. */
export const APPLICATION_LANGUAGES = ['.NET', 'C#', 'Java', 'Kotlin', 'PHP', 'Scala', 'VB.NET'] as const;

/** Capabilities that a list is seldom about unless most of its tools are of them: everyone uses them. */
export const SIDE_CAPABILITIES = ['collaboration', 'documentation', 'office', 'project-tracking', 'version-control'] as const;

/**
 * Spellings of vendors who make all sorts of things: alone, the name says nothing of what is asked for ("Microsoft Licensing").
 * Lower case.
 */
export const VENDORS_OF_MUCH = [
  'broadcom', 'broadcom inc', 'dell', 'dell inc', 'dell technologies', 'ericsson', 'google', 'hashi', 'hashicorp', 'hewlett packard', 'hewlett packard enterprise', 'hewlett-packard', 'hp', 'hp enterprise', 'hp inc', 'hpe',
  'huawei', 'ibm', 'intel', 'international business machines', 'lenovo', 'microsoft', 'msft', 'nvidia', 'siemens', 'siemens ag',
] as const;

/** Words beside such a name that say what of the vendor is meant. The starts of words. */
export const VENDORS_GOODS = ['chassis', 'desktop', 'gpu', 'hardware', 'laptop', 'printer', 'rack', 'router', 'server', 'storage', 'switch', 'workstation'] as const;

/** Words after such a name for what is no technology at all. The starts of words. */
export const VENDOR_AFFAIRS = ['agreement', 'contract', 'licen[cs]', 'negotiat', 'partner', 'procure', 'purchas', 'renewal', 'vendor management'] as const;

/**
 * Capabilities that are work on security: of these every sentence is for a security engineer, of others those alone that are
 * written for the role.
 */
export const SECURITY_CAPABILITIES = [
  'compliance', 'siem', 'endpoint-security', 'threat-detection', 'email-security', 'vulnerability-management', 'penetration-testing', 'application-security', 'attack-simulation',   'secure-code', 'response-tooling', 'threat-research', 'malware-analysis', 'bug-bounty',   'directory-and-identity', 'single-sign-on', 'privileged-access', 'secrets-management', 'encryption-and-pki', 'cloud-security', 'container-security', 'system-hardening', 'database-security', 'firewalls', 'vpn',
] as const;

/** Capabilities that concern only a few roles, whoever else lists their tools. */
export const ONLY_FOR_ROLES = {
  'development-tools': ['platform-engineer', 'devops-engineer', 'site-reliability-engineer'],
  // A mobile system in a list for infrastructure is one more thing to look after, not an app to write.
  mobile: [],
  // Nor does a chain, whose contracts others write.
  blockchain: [],
  // No more does a game engine.
  'game-and-graphics': [],
  // Who works on systems chats as everyone does: no meeting is theirs to look after.
  collaboration: ['it-support-specialist', 'systems-administrator', 'infrastructure-manager', 'infrastructure-engineer', 'site-reliability-engineer', 'devops-engineer', 'platform-engineer', 'cloud-engineer', 'network-engineer'],
  'machine-learning': ['site-reliability-engineer', 'devops-engineer', 'platform-engineer', 'cloud-engineer', 'infrastructure-engineer', 'infrastructure-manager', 'systems-administrator', 'storage-engineer', 'data-center-technician'],
  office: ['it-support-specialist', 'infrastructure-manager'],
  design: ['data-center-technician', 'infrastructure-manager'],
  marketing: ['infrastructure-manager'],
} as const;

/** Capabilities that a role does not do the work of: what is asked for then is to know the product. */
export const NOT_FOR_ROLES = {
  'infrastructure-manager': ['programming-language', 'scripting-language', 'container-orchestration', 'container-runtime'],
  'network-engineer': ['container-orchestration', 'container-runtime'],
  'database-administrator': ['operating-system', 'cloud-security', 'container-orchestration', 'container-runtime'],
  'it-support-specialist': ['ci-cd', 'configuration-management', 'data-platform', 'erp-and-business', 'etl', 'gitops', 'infrastructure-as-code', 'message-queue', 'nosql-database', 'streaming'],
} as const;

/** What the work of a role is about, where a post does not say: a plural. For the other roles: "production systems". */
export const SYSTEMS_OF_ROLES = {
  'network-engineer': 'network services',
  'storage-engineer': 'storage systems',
  'it-support-specialist': 'workplace systems',
  'data-center-technician': 'critical systems',
  'infrastructure-manager': 'business systems',
  'database-administrator': 'production databases',
} as const;

/** Families of capabilities whose tools run on systems and clouds, where a suite that is rented does not: no "Microsoft 365 on Azure". */
export const RUN_ON_SYSTEMS = ['code', 'containers', 'data', 'database', 'delivery', 'infrastructure-code', 'messaging', 'observability', 'recovery', 'scheduling', 'web'] as const;

/** Families of what is made in a language. */
export const MADE_IN_LANGUAGES = ['api-tools', 'data', 'web-development'] as const;

/** Families of where things run: no tools that others stand beside. */
export const PLACES_OF_TOOLS = ['cloud-platform', 'operating-system'] as const;

/** Languages that run on the JVM. */
export const JVM_LANGUAGES = ['Clojure', 'Groovy', 'Java', 'Kotlin', 'Scala'] as const;
