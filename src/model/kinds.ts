/** The closed vocabularies of jdlint. Everything else refers to these lists. */

/** Role ids, in the order in which tables show them. The last one stands for every job outside infrastructure. */
export const ROLE_IDS = [
  'systems-administrator',
  'infrastructure-engineer',
  'network-engineer',
  'cloud-engineer',
  'site-reliability-engineer',
  'storage-engineer',
  'mainframe-specialist',
  'infrastructure-manager',
  'devops-engineer',
  'platform-engineer',
  'security-engineer',
  'database-administrator',
  'it-support-specialist',
  'data-center-technician',
  'not-infrastructure',
] as const;
/** A built-in role. Roles that a user adds carry any other id. */
export type RoleId = (typeof ROLE_IDS)[number];

/** The role of every job outside infrastructure. */
export const OUTSIDE = 'not-infrastructure' satisfies RoleId;

/** What a statement says; the meaning of each is in the README under "Statement kinds". */
export const STATEMENT_KINDS = ['tool-checklist', 'outcome', 'duty', 'qualification', 'other'] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** What a section of a post is for. `unknown` is text under no heading whose wording does not tell. */
export const SECTION_KINDS = [
  'summary',
  'responsibilities',
  'requirements',
  'preferred',
  'benefits',
  'pay',
  'company',
  'equal-opportunity',
  'process',
  'unknown',
] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

/** Seniority, from title and demands together. `lead` is staff, principal and architect. */
export const LEVELS = ['entry', 'mid', 'senior', 'lead', 'manager'] as const;
export type Level = (typeof LEVELS)[number];

export const WORK_ARRANGEMENTS = ['onsite', 'hybrid', 'remote'] as const;
export type WorkArrangement = (typeof WORK_ARRANGEMENTS)[number];

export const PAY_PERIODS = ['hour', 'day', 'week', 'month', 'year'] as const;
export type PayPeriod = (typeof PAY_PERIODS)[number];

export const FORMATS = ['markdown', 'html', 'text'] as const;
/** How a body is written. */
export type Format = (typeof FORMATS)[number];

export const LANGUAGES = ['auto', 'en'] as const;
/** How the language of a post is known: recognised, or said to be English. */
export type Language = (typeof LANGUAGES)[number];

export const SEVERITIES = ['off', 'info', 'warning', 'error'] as const;
export type Severity = (typeof SEVERITIES)[number];
