/**
 * Words before the tools of a checklist that say which of their capabilities it is about: "ticketing systems such as Jira
 * and ServiceNow". They settle nothing alone: a capability needs a tool as well. Lower case; a word or the start of one.
 */
export const CAPABILITY_CUES = {
  monitoring: ['monitoring', 'observability', 'alerting', 'telemetry'],
  apm: ['apm\\b', 'application performance'],
  logging: ['logs?\\b', 'logging', 'log management', 'log analysis'],
  'ci-cd': ['ci/cd', 'ci\\b', 'cicd', 'continuous integration', '(?<!data )pipeline', 'build and release', 'deployment automation'],
  'web-framework': ['front-?end', 'web (?:development|frameworks?|applications?)', 'user interfaces?'],
  'backend-framework': ['back-?end', 'server-side'],
  'version-control': ['versioning', 'version control', 'source control', 'source code management', 'code repositor'],
  'infrastructure-as-code': ['infrastructure as code', 'infrastructure-as-code', 'infrastructure automation', 'iac'],
  'configuration-management': ['configuration management', 'config management'],
  'container-orchestration': ['container', 'orchestrat'],
  'service-mesh': ['service mesh'],
  'operating-system': ['operating system', 'system administration', 'systems administration'],
  virtualization: ['virtualiz', 'virtualis', 'hypervisor'],
  'directory-and-identity': ['identity', 'directory service', 'iam'],
  'single-sign-on': ['single sign', 'sso'],
  'privileged-access': ['privileged', 'pam\\b'],
  'endpoint-management': ['endpoint management', 'mdm', 'device management'],
  'service-desk': ['ticket', 'case management', 'itsm', 'service desk', 'help desk', 'helpdesk'],
  backup: ['backup', 'recovery'],
  'storage-arrays': ['storage'],
  'routing-and-switching': ['routing', 'switching', 'routers', 'switches', 'network'],
  'dns-and-dhcp': ['dns', 'dhcp', 'ipam', 'ip (?:address|management)'],
  firewalls: ['(?<!application )firewall'],
  cdn: ['waf\\b', 'web application firewall', 'content delivery'],
  'load-balancing': ['load balanc'],
  'cloud-platform': ['cloud(?![- ]?native)', 'iaas', 'paas'],
  'cloud-migration': ['migrat(?:e|ing|ions?) to (?:the |a )?cloud', 'cloud migration'],
  'workflow-automation': ['automating '],
  siem: ['siem', 'soar', 'security monitoring'],
  'vulnerability-management': ['vulnerabilit', 'security scann'],
  'application-security': ['sast', 'dast', 'application security'],
  'relational-database': ['database', 'rdbms'],
  'nosql-database': ['nosql'],
  'message-queue': ['messag', 'queue'],
  streaming: ['streaming', 'stream processing'],
  etl: ['data pipeline', 'data integration', 'etl\\b'],
  'data-platform': ['data warehouse', 'big data', 'data platform', 'data lake'],
  'programming-language': ['programming', 'coding', 'language', 'scripting'],
  testing: ['(?<!penetration |pen |security )testing', 'test automation'],
  'threat-detection': ['investigative', 'investigations', 'forensic', 'threat hunt'],
  'malware-analysis': ['malware', 'reverse engineer'],
  voice: ['voice', 'telephony', 'voip'],
  'penetration-testing': ['penetration', 'offensive', 'attacks', 'red team', 'exploit'],
  'endpoint-security': ['edr', 'xdr', 'endpoint security', 'endpoint protection'],
  'analytics-and-bi': ['business intelligence', 'visualiz', 'reporting', 'dashboard'],
  'machine-learning': ['machine learning', 'deep learning', 'ml '],
  'project-tracking': ['project management', 'issue track', 'work track'],
  'secrets-management': ['secret'],
  'api-tools': ['api', 'rest(?:ful)?\\b'],
  'artifact-registry': ['artifact', 'artefact'],
  compliance: ['grc', 'governance'],
  gitops: ['gitops'],
  'resilience-testing': ['chaos', 'fault injection', 'resilience'],
  'bug-bounty': ['bug bount', 'vulnerability disclosure'],
} as const;

/** Capabilities that are a trade: where their cues stand beside the tools of another, these serve the trade ("forensics on Linux"). */
export const TRADES = ['malware-analysis', 'penetration-testing', 'testing', 'threat-detection', 'voice', 'vulnerability-management'] as const;

/** Trades of which no sentence here speaks, whatever the tools beside their names are for otherwise. Lower case; the starts of words. */
export const OTHER_TRADES = ['hmi\\b', 'dlp', 'data loss', 'code[- ]sign', 'caller ?id', 'call branding', 'rtos', 'hardware description', 'chatbot', 'printer', 'print queue', 'threat[- ]model'] as const;

/** What is moved then is to arrive whole, and without anyone waiting for it. */
const MOVING_WORDS = ['migrat(?:e|ed|ing|ions?)\\b'] as const;

/** Data that one can trust, and whose is whose. */
const QUALITY_WORDS = ['data[- ]quality', 'lineage', 'catalog', 'data governance', 'metadata'] as const;

/** What is written then is software for others, whatever the role: no tool for the work itself. */
const MAKING_WORDS = ['(?:web|digital|mobile|enterprise|customer-facing) (?:based )?(?:app|develop)', 'back-?end (?:app|develop|service|language|technolog|software)', 'server-side', 'micro-?services?'] as const;

/** Systems are made then, and not the tasks of people taken over. */
const BUILDING_WORDS = [
  'object[- ]orient', '(?:high[- ]quality|clean|readable|maintainable)\\b[^.;]{0,40}\\bcode\\b', 'oop?\\b', 'systems?[- ](?:level )?programming', 'multi-?thread', 'low[- ]level languages?', 'compiled languages?',
  'software (?:development|engineering|programming)', 'functional programming', 'network programming', 'socket programming', 'concurren', 'low[- ]latency', 'data structures', '(?:design|development) of (?:[\\w-]+,? (?:and )?){0,5}(?:systems|services|applications|software|platforms|products)\\b', '(?:building|developing|designing|implementing|delivering) (?:[\\w-]+,? (?:and )?){0,3}(?:systems|services|applications|apps|software|platforms|products)\\b',
  'production[- ]?(?:grade|quality|ready)? (?:code|software|services)\\b',
] as const;

/** Pages are made then, in whatever language. */
const PAGE_WORDS = ['web technolog', 'front-?end', 'user interfaces?\\b', 'ui\\b'] as const;

/** The code of others is read then, for its weaknesses. */
const REVIEW_WORDS = ['(?:security|source code|code) (?:audit|review|assess)', 'applications? security (?:assess|review|test)', 'static analysis'] as const;

/** What is written then serves those who look into alerts. */
const RESPONSE_WORDS = ['incident', 'detection', 'triage', 'threat', 'forensic', 'investigat', 'log analysis', 'playbook'] as const;

/** The interfaces of others are used then, and none is offered. */
const CONSUMING_WORDS = ['integrating', 'integrations? with', 'consum', 'third[- ]party', '3rd[- ]party', 'developing tools', 'calling'] as const;

/** Workflows are made then, and no tickets answered. */
const PLATFORM_WORDS = ['application', 'dashboard', 'configur', 'creat', 'develop', 'implement', 'script', 'customi', 'module', 'java', 'pattern', 'platform owner', 'architect'] as const;

/** People are helped then. */
const HELPING_WORDS = ['(?:technical|user|end[- ]user|desktop|desk ?side|it|customer) support'] as const;

/** Beside these words what is written serves the work itself. */
const TOILING_WORDS = ['script', 'automat', 'tool(?!s? such|s? like|s? including)'] as const;

/** Applications that others wrote are kept running then. */
const RUNNING_WORDS = ['(?:running|supporting|operating|deploying|hosting|administering)\\s+(?:[\\w-]+\\s+){0,3}(?:applications?|apps)\\b', 'application servers?\\b', 'environments?,? (?:including|such as)'] as const;

/** Who asks for these of databases or servers wants them safe, not merely up. */
const SECURITY_WORDS = ['secur(?:e|ing|ity)', 'harden', 'audit', 'encrypt'] as const;

/**
 * Words around the tools by which their capability serves another purpose: SQL "for data analysis" is not about running
 * databases. `words`: the starts of words, lower case; `outcomes` names the capability whose sentences are offered, null where none holds:
 * whoever builds software is asked for more than any sentence here says.
 */
export const CAPABILITY_TURNS = [
  { of: 'relational-database', words: MOVING_WORDS, outcomes: 'database-migration' },
  { of: 'cloud-database', words: MOVING_WORDS, outcomes: 'database-migration' },
  { of: 'cloud-storage', words: MOVING_WORDS, outcomes: 'cloud-migration' },
  { of: 'cloud-compute', words: MOVING_WORDS, outcomes: 'cloud-migration' },
  { of: 'cloud-platform', words: MOVING_WORDS, outcomes: 'cloud-migration' },
  { of: 'operating-system', words: ['develop(?:ing|ment)\\b(?! (?:and|or) )', 'programming'], unless: TOILING_WORDS, except: ['it-support-specialist'], outcomes: 'cloud-applications' },
  { of: 'operating-system', words: ['kernel', 'internals', 'network(?:ing)? stack', 'drivers?\\b'], except: ['it-support-specialist', 'security-engineer'], outcomes: 'system-internals' },
  { of: 'relational-database', words: SECURITY_WORDS, outcomes: 'database-security' },
  { of: 'nosql-database', words: SECURITY_WORDS, outcomes: 'database-security' },
  { of: 'cloud-database', words: SECURITY_WORDS, outcomes: 'database-security' },
  { of: 'data-platform', words: SECURITY_WORDS, outcomes: 'database-security' },
  { of: 'operating-system', words: SECURITY_WORDS, outcomes: 'system-hardening' },
  { of: 'container-orchestration', words: ['secur(?:e|ing|ity)', 'harden'], outcomes: 'container-security' },
  { of: 'relational-database', words: ['data analy', 'analytic', 'report', 'visuali', 'warehous', 'quer(?:y|ies) data', 'investigat'], outcomes: 'analytics-and-bi' },
  { of: 'cloud-platform', words: ['(?:cloud[- ])?native (?:app|develop|software)'], except: ['it-support-specialist'], outcomes: 'cloud-applications' },
  { of: 'cloud-platform', words: ['network(?:ing)? security'], outcomes: 'cloud-network' },
  { of: 'cloud-platform', words: ['secur(?:e|ing|ity)'], outcomes: 'cloud-security' },
  { of: 'cloud-platform', words: ['networking', 'connectivity'], outcomes: 'cloud-network' },
  { of: 'firewalls', words: ['waf\\b', 'web application firewall'], outcomes: 'cdn' },
  { of: 'service-desk', words: PLATFORM_WORDS, outcomes: 'service-platform' },
  { of: 'operating-system', words: HELPING_WORDS, outcomes: 'service-desk' },
  { of: 'endpoint-management', words: HELPING_WORDS, outcomes: 'service-desk' },
  { of: 'office', words: HELPING_WORDS, outcomes: 'service-desk' },
  { of: 'operating-system', words: ['automating\\b', 'automation\\b'], except: ['it-support-specialist', 'security-engineer'], outcomes: 'configuration-management' },
  { of: 'cloud-platform', words: ['automat(?:e|ing|ion)\\b'], except: ['it-support-specialist', 'security-engineer', 'network-engineer'], outcomes: 'infrastructure-as-code' },
  { of: 'api-tools', words: CONSUMING_WORDS, outcomes: 'api-use' },
  { of: 'payments-and-commerce', words: CONSUMING_WORDS, outcomes: 'api-use' },
  { of: 'erp-and-business', words: MOVING_WORDS, outcomes: 'application-migration' },
  { of: 'container-orchestration', words: ['operators?\\b', 'controllers?\\b', 'crds?\\b', 'custom resource'], except: ['security-engineer', 'it-support-specialist'], outcomes: 'cluster-automation' },
  { of: 'cloud-platform', words: ['devops'], except: ['it-support-specialist', 'security-engineer', 'network-engineer'], outcomes: 'ci-cd' },
  { of: 'cloud-platform', words: ['federat', 'identity', 'iam\\b'], outcomes: 'single-sign-on' },
  { of: 'operating-system', words: ['packaging', 'imaging', 'enrol'], except: ['site-reliability-engineer', 'devops-engineer', 'platform-engineer', 'cloud-engineer'], outcomes: 'endpoint-management' },
  { of: 'cloud-platform', words: ['databases?\\b'], outcomes: 'cloud-database' },
  { of: 'cloud-platform', words: ['big data', 'data (?:lake|engineering|analytics|services|pipelines)'], outcomes: 'data-platform' },
  { of: 'cloud-platform', words: ['cost', 'finops', 'fiscal', 'budget', 'spend'], outcomes: 'cloud-cost' },
  { of: 'cloud-platform', words: ['(?:developing|building|coding) (?:[\\w-]+,? ){0,2}(?:applications|apps|software)\\b'], except: ['security-engineer', 'it-support-specialist'], outcomes: 'cloud-applications' },
  { of: 'project-tracking', words: ['ticket'], outcomes: 'service-desk' },
  { of: 'programming-language', words: ['automat(?:e|ed|ing) test', 'test automation'], outcomes: 'testing' },
  { of: 'programming-language', words: ['build (?:and packaging|environments?|systems|tools|pipelines)', 'packaging'], except: ['security-engineer'], outcomes: 'build-tools' },
  { of: 'programming-language', words: [...REVIEW_WORDS, 'secure cod(?:e|ing)', 'secure (?:software )?develop'], outcomes: 'secure-code' },
  { of: 'web-framework', words: REVIEW_WORDS, outcomes: 'secure-code' },
  { of: 'programming-language', words: RESPONSE_WORDS, only: ['security-engineer'], outcomes: 'response-tooling' },
  { of: 'scripting-language', words: RESPONSE_WORDS, only: ['security-engineer'], outcomes: 'response-tooling' },
  { of: 'programming-language', words: PAGE_WORDS, unless: ['back-?end', 'full[- ]?stack'], except: ['security-engineer', 'it-support-specialist'], outcomes: 'web-framework' },
  { of: 'programming-language', words: MAKING_WORDS, except: ['security-engineer'], outcomes: null },
  { of: 'relational-database', words: ['(?:building|developing) (?:[\\w-]+,? ){0,3}(?:applications|apps)\\b'], outcomes: null },
  { of: 'backend-framework', words: RUNNING_WORDS, except: ['security-engineer', 'it-support-specialist'], outcomes: 'application-server' },
  { of: 'web-framework', words: RUNNING_WORDS, except: ['security-engineer', 'it-support-specialist'], outcomes: 'application-server' },
  { of: 'programming-language', words: RUNNING_WORDS, except: ['security-engineer', 'it-support-specialist'], outcomes: 'application-server' },
  { of: 'programming-language', words: BUILDING_WORDS, unless: TOILING_WORDS, except: ['it-support-specialist'], outcomes: null },
  { of: 'version-control', words: ['secur(?:e|ing|ity)'], outcomes: 'application-security' },
  { of: 'incident-response', words: ['chaos', 'fault injection', 'resilience'], outcomes: 'resilience-testing' },
  { of: 'email-and-collaboration', words: SECURITY_WORDS, outcomes: 'cloud-security' },
  { of: 'data-platform', words: QUALITY_WORDS, outcomes: 'data-quality' },
  { of: 'etl', words: QUALITY_WORDS, outcomes: 'data-quality' },
  { of: 'analytics-and-bi', words: QUALITY_WORDS, outcomes: 'data-quality' },
  { of: 'backend-framework', words: ['rest(?:ful)?\\b', 'apis?\\b'], outcomes: 'api-tools' },
  { of: 'web-framework', words: ['rest(?:ful)?\\b', 'apis?\\b', 'micro-?services?', 'back-?end', 'server-side'], outcomes: 'api-tools' },
  { of: 'machine-learning', words: ['data engineering', 'data analy'], outcomes: 'data-platform' },
] as const;

/** Who answers tickets about a cloud designs none of its services. */
const SUPPORTED_CLOUD = { roles: ['it-support-specialist'], outcomes: 'cloud-platform' } as const;

/** Roles in whose posts the tools of a capability serve another: the automation of a network engineer is that of networks. */
export const ROLE_TURNS = {
  'configuration-management': [{ roles: ['network-engineer'], outcomes: 'network-automation' }],
  'infrastructure-as-code': [{ roles: ['network-engineer'], outcomes: 'network-automation' }],
  'search-engine': [{ roles: ['security-engineer'], outcomes: 'siem' }],
  'cloud-database': [{ roles: ['it-support-specialist'], outcomes: 'relational-database' }],
  'nosql-database': [{ roles: ['it-support-specialist'], outcomes: 'relational-database' }],
  'cloud-platform': [
    { roles: ['database-administrator'], outcomes: 'cloud-database' },
    { roles: ['network-engineer'], outcomes: 'cloud-network' },
  ],
  serverless: [SUPPORTED_CLOUD],
  'cloud-compute': [{ roles: ['database-administrator'], outcomes: 'cloud-database' }, SUPPORTED_CLOUD],
  'cloud-storage': [SUPPORTED_CLOUD],
  'cloud-network': [SUPPORTED_CLOUD],
  'network-monitoring': [{ roles: ['security-engineer'], outcomes: 'threat-detection' }],
  'data-platform': [{ roles: ['security-engineer'], outcomes: 'siem' }],
  siem: [
    {
      roles: ['site-reliability-engineer', 'devops-engineer', 'platform-engineer', 'cloud-engineer', 'infrastructure-engineer', 'systems-administrator', 'database-administrator', 'storage-engineer', 'it-support-specialist'],
      outcomes: 'logging',
    },
  ],
  'game-and-graphics': [
    {
      roles: ['site-reliability-engineer', 'devops-engineer', 'platform-engineer', 'cloud-engineer', 'infrastructure-engineer'],
      outcomes: 'ci-cd',
    },
  ],
} as const;
