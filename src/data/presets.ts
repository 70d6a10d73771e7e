/** Severity of each rule by preset, with options where they differ from the rule's own. A rule not listed is off. */
export const PRESETS = {
  recommended: {
    'outcome-share': 'warning',
    'title-mismatch': 'warning',
    'tool-checklist': 'warning',
    'unused-disable': 'warning',
  },
  strict: {
    'outcome-share': ['error', { minimum: 0.2 }],
    'title-mismatch': 'error',
    'tool-checklist': 'error',
    'unused-disable': 'error',
  },
  inclusive: {
    'outcome-share': 'warning',
    'title-mismatch': 'warning',
    'tool-checklist': 'warning',
    'unused-disable': 'warning',
  },
  all: {
    'outcome-share': 'warning',
    'title-mismatch': 'warning',
    'tool-checklist': 'warning',
    'unused-disable': 'warning',
  },
  // A small employer hires one person for several duties, and says so in fewer words.
  'small-employer': {
    'outcome-share': ['info', { minimumStatements: 8 }],
    'title-mismatch': 'warning',
    'tool-checklist': 'warning',
    'unused-disable': 'warning',
  },
} as const;
