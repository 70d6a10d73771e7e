/** Severity of each rule by preset, with options where they differ from the rule's own. A rule not listed is off. */
export const PRESETS = {
  recommended: {
    'outcome-share': 'warning',
    'requirement-overload': 'info',
    'title-mismatch': 'warning',
    'tool-checklist': 'warning',
    'unused-disable': 'warning',
    'vague-outcome': 'info',
  },
  strict: {
    'outcome-share': ['error', { minimum: 0.2 }],
    'requirement-overload': ['error', { maximum: 12 }],
    'title-mismatch': 'error',
    'tool-checklist': 'error',
    'unused-disable': 'error',
    'vague-outcome': 'warning',
  },
  inclusive: {
    'outcome-share': 'warning',
    'requirement-overload': 'info',
    'title-mismatch': 'warning',
    'tool-checklist': 'warning',
    'unused-disable': 'warning',
    'vague-outcome': 'info',
  },
  all: {
    'outcome-share': 'warning',
    'requirement-overload': 'info',
    'title-mismatch': 'warning',
    'tool-checklist': 'warning',
    'unused-disable': 'warning',
    'vague-outcome': 'info',
  },
  // A small employer hires one person for several duties, and says so in fewer words.
  'small-employer': {
    'outcome-share': ['info', { minimumStatements: 8 }],
    'requirement-overload': 'info',
    'title-mismatch': 'warning',
    'tool-checklist': 'warning',
    'unused-disable': 'warning',
    'vague-outcome': 'info',
  },
} as const;
