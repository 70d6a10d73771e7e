/**
 * Words before the tools of a checklist that say which of their capabilities it is about: "ticketing systems such as Jira
 * and ServiceNow". They settle nothing alone: a capability needs a tool as well. Lower case; a word or the start of one.
 */
export const CAPABILITY_CUES = {
  monitoring: ['monitoring', 'observability', 'alerting', 'telemetry'],
  logging: ['logging', 'log management', 'log analysis'],
  'ci-cd': ['ci/cd', 'cicd', 'continuous integration', 'pipeline', 'build and release', 'deployment automation'],
  'version-control': ['version control', 'source control', 'code repositor'],
  'infrastructure-as-code': ['infrastructure as code', 'infrastructure-as-code', 'iac'],
  'configuration-management': ['configuration management', 'config management'],
  'container-orchestration': ['container'],
  'operating-system': ['operating system', 'system administration', 'systems administration'],
  virtualization: ['virtualiz', 'virtualis', 'hypervisor'],
  'directory-and-identity': ['identity', 'directory service', 'iam'],
  'single-sign-on': ['single sign', 'sso'],
  'endpoint-management': ['endpoint management', 'mdm', 'device management'],
  'service-desk': ['ticket', 'itsm', 'service desk', 'help desk', 'helpdesk'],
  backup: ['backup', 'recovery'],
  'storage-arrays': ['storage'],
  'routing-and-switching': ['routing', 'switching', 'routers', 'switches', 'network'],
  firewalls: ['firewall', 'waf'],
  'load-balancing': ['load balanc'],
  'cloud-platform': ['cloud'],
  siem: ['siem', 'security monitoring'],
  'vulnerability-management': ['vulnerabilit'],
  'application-security': ['sast', 'dast', 'application security'],
  'relational-database': ['database', 'rdbms'],
  'nosql-database': ['nosql'],
  'message-queue': ['messag', 'queue'],
  streaming: ['streaming'],
  'data-platform': ['data warehouse', 'big data', 'data platform', 'data lake'],
  'programming-language': ['programming', 'coding', 'language', 'scripting'],
  testing: ['testing', 'test automation'],
} as const;

/**
 * Words around the tools by which their capability serves another purpose: SQL "for data analysis" is not about running
 * databases. `words`: the starts of words, lower case; `roles`: whose posts; `outcomes` names the capability whose sentences
 * are offered.
 */
export const CAPABILITY_TURNS = [
  { of: 'relational-database', words: ['data analy', 'analytic', 'report', 'visuali', 'warehous', 'quer(?:y|ies) data', 'investigat'], outcomes: 'analytics-and-bi' },
  { of: 'cloud-platform', words: ['secur(?:e|ing|ity)'], outcomes: 'cloud-security' },
  { of: 'cloud-platform', words: ['networking', 'connectivity'], outcomes: 'cloud-network' },
  { of: 'configuration-management', roles: ['network-engineer'], outcomes: 'network-automation' },
  { of: 'infrastructure-as-code', roles: ['network-engineer'], outcomes: 'network-automation' },
  { of: 'service-desk', words: ['develop', 'implement', 'script', 'customi', 'module', 'java', 'pattern'], outcomes: 'erp-and-business' },
  { of: 'cloud-platform', words: ['cost', 'finops'], outcomes: 'cloud-cost' },
  { of: 'programming-language', words: ['automat(?:e|ed|ing) test', 'test automation'], outcomes: 'testing' },
  { of: 'search-engine', roles: ['security-engineer'], outcomes: 'siem' },
  { of: 'collaboration', roles: ['security-engineer'], outcomes: 'cloud-security' },
  { of: 'email-and-collaboration', roles: ['security-engineer'], outcomes: 'cloud-security' },
  { of: 'serverless', roles: ['security-engineer'], outcomes: 'cloud-security' },
  { of: 'cloud-compute', roles: ['security-engineer'], outcomes: 'cloud-security' },
  { of: 'cloud-storage', roles: ['security-engineer'], outcomes: 'cloud-security' },
  { of: 'version-control', roles: ['security-engineer'], outcomes: 'application-security' },
  { of: 'network-monitoring', roles: ['security-engineer'], outcomes: 'threat-detection' },
  { of: 'data-platform', roles: ['security-engineer'], outcomes: 'siem' },
  {
    of: 'siem',
    roles: ['site-reliability-engineer', 'devops-engineer', 'platform-engineer', 'cloud-engineer', 'infrastructure-engineer', 'systems-administrator', 'database-administrator', 'storage-engineer', 'it-support-specialist', 'not-infrastructure'],
    outcomes: 'logging',
  },
  { of: 'machine-learning', words: ['data engineering', 'data analy'], outcomes: 'data-platform' },
] as const;
