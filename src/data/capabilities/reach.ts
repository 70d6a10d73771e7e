/**
 * How far the sentences of a capability reach. Offered where they do not hold, they are worse than none.
 */

/** Capabilities whose sentences hold in posts outside infrastructure as well: a developer is asked for tests, not for server uptime. */
export const OUTSIDE_INFRASTRUCTURE = [
  'api-tools', 'apm', 'application-server', 'artifact-registry', 'backend-framework', 'build-tools', 'scheduling', 'blockchain', 'cache', 'ci-cd', 'clinical-systems', 'container-orchestration', 'container-runtime', 'data-platform', 'erp-and-business', 'etl', 'incident-response',
  'industrial-control', 'infrastructure-as-code', 'logging', 'message-queue', 'mobile', 'monitoring', 'nosql-database', 'payments-and-commerce', 'programming-language', 'relational-database', 'scripting-language', 'search-engine', 'service-desk', 'streaming', 'testing', 'tracing',
  'siem', 'version-control', 'web-framework', 'web-server', 'workflow-automation', 'compliance',
] as const;

/** Words of a title outside infrastructure by which the work is the making of software or systems; for others there is nothing to offer. */
export const MAKERS = ['architect', 'developer', 'development', 'devops', 'engineer', 'engineering', 'programmer', 'software', 'entwickler', 'sre', 'sdet'] as const;

/** Words of a title by which the work is the making of software, which has features, releases and defects. */
export const SOFTWARE_MAKERS = ['android', 'api', 'application', 'back-end', 'backend', 'blockchain', 'c#', 'c\\+\\+', 'compiler', 'developer', 'development', 'distributed', 'drupal', 'embedded', 'firmware', 'fw', 'entwickler', 'front-end', 'frontend', 'full-stack', 'full stack', 'fullstack', 'forward deployed', 'game', 'gameplay', 'golang', 'graphics', 'ios', 'java', 'javascript', 'mobile', 'node', 'nodejs', 'php', 'product engineer', 'programmer', 'python', 'react', 'reactjs', 'ruby', 'rust', 'salesforce', 'sdet', 'software', 'sw', 'swe', 'tech lead', 'technical lead', 'web'] as const;

/** Words of a title that make it another work all the same: a sales engineer ships no software. */
export const NO_MAKERS = ['account', 'analyst', 'designer', 'marketing', 'pre-sales', 'product manager', 'program manager', 'project manager', 'presales', 'recruiter', 'sales'] as const;

/**
 * Words of a title outside infrastructure that say no more than that software or systems are made: under any other ("DSP",
 * "Growth") nobody here knows what its tools are for. Tools may be named beside them. Lower case.
 */
export const PLAIN_TITLE_WORDS = [
  'android', 'api', 'apis', 'app', 'application', 'applications', 'apps', 'aws', 'azure', 'back', 'back-end', 'backend', 'big', 'business', 'cloud', 'cloud-native', 'data', 'developer', 'developers', 'development', 'devops', 'distributed', 'end', 'engineer', 'engineering', 'engineers', 'etl', 'front', 'front-end', 'frontend', 'full', 'full-stack', 'fullstack', 'gcp', 'infra', 'infrastructure', 'integration', 'integrations', 'ios',
  'lead', 'microservices', 'middle', 'mobile', 'native', 'net', 'pipeline', 'pipelines', 'platform', 'platforms', 'programmer', 'qa', 'sdet', 'server', 'service', 'services', 'software', 'sql', 'sre', 'stack', 'sw', 'swe', 'tech', 'technical', 'test', 'testing', 'warehouse', 'web',
] as const;

/** Words of any title that tell of level, place, contract or grammar, and nothing of the work. Lower case. */
export const TITLE_PADDING = [
  'a', 'all', 'an', 'and', 'anywhere', 'associate', 'at', 'contract', 'contractor', 'd', 'entry', 'entry-level', 'eu', 'europe', 'expert', 'experienced', 'f', 'for', 'freelance', 'full-time', 'genders', 'h', 'hybrid', 'i', 'ii', 'iii', 'in', 'intermediate', 'intern', 'internship', 'iv', 'jr', 'junior', 'level', 'm', 'mid', 'mid-level', 'midlevel', 'of', 'on', 'onsite', 'or', 'our', 'permanent', 'principal', 'remote', 'senior', 'snr', 'sr', 'staff', 'team', 'temporary', 'the', 'time', 'to', 'uk', 'us', 'usa', 'v', 'w', 'with', 'x',
] as const;

/** Words of a title for whom the tools of security are goods that others buy, and not their own. */
export const SELLERS = ['account', 'customer', 'field engineer', 'partner', 'pre-?sales', 'product (?:associate|manager|marketing)', 'sales', 'solutions? (?:architect|engineer)'] as const;

/** Words of a title outside infrastructure whose work is what people see: what runs behind it is not theirs to keep up or fast. */
export const FACE_MAKERS = ['android', 'architect', 'front-?end', 'ios', 'javascript', 'js', 'mobile', 'react', 'ui'] as const;

/** What such work is about: families of capabilities. */
export const FACE_FAMILIES = ['api-tools', 'code', 'delivery', 'mobile', 'testing', 'web-development'] as const;

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
  'broadcom', 'broadcom inc', 'dell', 'dell inc', 'dell technologies', 'ericsson', 'hashi', 'hashicorp', 'hewlett packard', 'hewlett packard enterprise', 'hewlett-packard', 'hp', 'hp enterprise', 'hp inc', 'hpe',
  'huawei', 'ibm', 'intel', 'international business machines', 'lenovo', 'microsoft', 'msft', 'nvidia', 'siemens', 'siemens ag',
] as const;

/** Words beside such a name that say what of the vendor is meant. The starts of words. */
export const VENDORS_GOODS = ['chassis', 'desktop', 'gpu', 'hardware', 'laptop', 'printer', 'rack', 'router', 'server', 'storage', 'switch', 'workstation'] as const;

/** Words after such a name for what is no technology at all. The starts of words. */
export const VENDOR_AFFAIRS = ['agreement', 'contract', 'licen[cs]', 'negotiat', 'partner', 'procure', 'purchas', 'renewal', 'vendor management'] as const;

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

/** Capabilities of which a role answers no questions and runs nothing: what is asked for then is to know the product. */
export const NOT_FOR_ROLES = {
  'it-support-specialist': ['ci-cd', 'configuration-management', 'data-platform', 'etl', 'gitops', 'infrastructure-as-code', 'message-queue', 'nosql-database', 'streaming'],
} as const;

/** What the work of a role is about, where a post does not say: a plural. For the other roles: "production systems". */
export const SYSTEMS_OF_ROLES = {
  'network-engineer': 'network services',
  'storage-engineer': 'storage systems',
  'it-support-specialist': 'workplace systems',
  'data-center-technician': 'critical systems',
  'infrastructure-manager': 'business systems',
} as const;
