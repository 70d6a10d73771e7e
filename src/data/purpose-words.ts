/** Words by which a statement says what its tools are for, and those that only look so. Lower case. */

/** What tools are for, behind "for": "for automation", "for data analysis". */
export const PURPOSES = ['analysis', 'automation', 'development', 'improvement', 'improvements', 'reporting'] as const;

/** Fields in "-ing" that are what a tool is, and no purpose unless something is named that it is done to. */
export const KINDS_OF_TOOLS_IN_ING = ['caching', 'coding', 'computing', 'logging', 'messaging', 'monitoring', 'networking', 'programming', 'scripting', 'streaming', 'testing', 'tracing'] as const;

/** Words in "-ing" for no work of one's own. */
export const NO_WORK_IN_ING = ['following', 'including', 'training', 'understanding', 'using', 'working'] as const;

/** What work is done with, and where. */
export const INSTRUMENTS = ['through', 'using', 'via', 'with'] as const;
export const PLACES_OF_WORK = ['across', 'in', 'on'] as const;

/** Work that is done with tools or on them, as "experience deploying and maintaining …" says. Making software at large is none: "developing in …". */
export const WORK_IN_ING = ['administering', 'administrating', 'analyzing', 'applying', 'architecting', 'attacking', 'authoring', 'automating', 'building', 'conducting', 'configuring', 'creating', 'customizing', 'debugging', 'deploying', 'designing', 'developing', 'diagnosing', 'evaluating', 'extending', 'hardening', 'implementing', 'installing', 'integrating', 'investigating', 'maintaining', 'managing', 'migrating', 'operating', 'optimizing', 'patching', 'performing', 'profiling', 'provisioning', 'running', 'scaling', 'securing', 'setting', 'sizing', 'supporting', 'troubleshooting', 'tuning', 'upgrading', 'writing'] as const;

/** The same as nouns: "Linux administration", "performance tuning". */
export const WORK_AS_NOUN = ['administration', 'analysis', 'customisation', 'customization', 'debugging', 'deployment', 'deployments', 'hardening', 'installation', 'investigation', 'investigations', 'maintenance', 'migration', 'migrations', 'operations', 'optimisation', 'optimization', 'troubleshooting', 'tuning', 'upgrades'] as const;

/** Nouns that are work where they say of what: "implementation and support of". */
export const WORK_OF = ['application', 'configuration', 'design', 'implementation', 'management', 'support'] as const;

/** Work that is done with tools as with one's hands: "automating with Terraform". */
export const WORK_WITH = ['automating', 'deploying', 'provisioning'] as const;

/** What is made with any language, so that who makes it is only said to know one; and what is no thing at all. */
export const NO_THING_OF_WORK = ['abilities', 'ability', 'and', 'certification', 'code', 'experience', 'knowledge', 'language', 'languages', 'methodologies', 'or', 'practices', 'principles', 'program', 'programs', 'script', 'scripts', 'skill', 'skills', 'software', 'techniques'] as const;

/** What follows a word for work where it only tells of what kind things are: "monitoring tools", "operating systems", "deployment skills". */
export const KINDS_OF_THINGS_AT_WORK = [...NO_THING_OF_WORK, 'agent', 'agents', 'application', 'applications', 'approaches', 'apps', 'environment', 'environments', 'framework', 'frameworks', 'methods', 'models', 'package', 'packages', 'patterns', 'pipelines', 'platform', 'platforms', 'plugin', 'plugins', 'product', 'products', 'service', 'services', 'solution', 'solutions', 'strategies', 'suite', 'system', 'systems', 'technologies', 'technology', 'tool', 'tooling', 'tools', 'utilities'] as const;

/** Words for work that stand before things as adjectives do: "operating systems", "provisioning platforms". */
export const ADJECTIVES_IN_ING = ['debugging', 'hardening', 'operating', 'patching', 'profiling', 'provisioning', 'scaling', 'troubleshooting', 'tuning'] as const;

/** Words that say how much is asked or of what kind the tools are, and nothing of the work. */
export const HOLLOW_BESIDE_WORK = [
  'and', 'are', 'e.g', 'etc', 'experience', 'expertise', 'familiar', 'familiarity', 'hands-on', 'is', 'knowledge', 'language', 'languages', 'like', 'or', 'preferred', 'proficiency', 'proficient', 'required', 'skill', 'skills', 'solutions', 'such', 'technologies', 'technology', 'tool', 'tools', 'year', 'years',
] as const;

/** Words behind "to" that begin no purpose: "to a high level", "to work with", "to date". */
export const NO_PURPOSE_AFTER_TO = ['a', 'an', 'be', 'date', 'day', 'end', 'have', 'include', 'join', 'know', 'learn', 'name', 'program', 'read', 'script', 'the', 'understand', 'us', 'use', 'work', 'you', 'your'] as const;

/** Words before "to" that what follows belongs to: "eager to build", "down to the metal", "ability to write". */
export const TO_OF_OTHERS = [
  'ability', 'able', 'access', 'according', 'close', 'comparable', 'desire', 'down', 'due', 'eager', 'equivalent', 'exposure', 'keen', 'looking', 'next', 'pleasure', 'prefer', 'prior', 'ready', 'related', 'relating', 'respect', 'similar', 'up', 'used', 'want', 'willing',
] as const;
