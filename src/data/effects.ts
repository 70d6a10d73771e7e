/**
 * Words by which a statement names an effect: verbs of change, and what can be seen to change. Roots, lower case: a word
 * counts that starts with one; a root of three letters is the whole word. Drawn from reading outcome statements of real
 * posts; the classes are the field's measures.
 */
export const CHANGE_VERBS = {
  down: ['reduc', 'minimi', 'decreas', 'lower', 'cut', 'shorten', 'eliminat', 'diminish'],
  prevent: ['prevent', 'avoid', 'mitigat', 'limit', 'remov', 'sav'],
  more: ['increas', 'boost', 'rais', 'maximi', 'accelerat', 'speed', 'doubl', 'expand', 'grow', 'scal'],
  better: ['improv', 'enhanc', 'strengthen', 'optimi', 'streamlin', 'advanc', 'elevat', 'simplif', 'uplift'],
  ensure: ['ensur', 'guarantee', 'assur'],
  keep: ['maintain', 'keep', 'preserv', 'sustain', 'uphold', 'restor'],
  protect: ['safeguard', 'protect', 'secur', 'defend'],
  reach: ['achiev', 'meet', 'reach', 'attain', 'hit', 'exceed'],
  deliver: ['deliver', 'drive', 'driv', 'realiz', 'realis', 'yield', 'produc', 'provid'],
  enable: ['enabl', 'allow', 'empower', 'unlock'],
  make: ['help', 'make', 'mak', 'lead', 'result', 'contribut'],
  observe: ['monitor', 'measur', 'track', 'defin', 'report', 'analyz', 'analys', 'identif', 'document'],
} as const; // biome-ignore format: one class a line

export const EFFECTS = {
  outage: ['uptime', 'availab', 'downtime', 'outage', 'disruption', 'interruption', 'continuity'],
  promise: ['slo', 'slos', 'sla', 'slas', 'kpi', 'kpis', 'dora'],
  recovery: ['mttr', 'mttd', 'recover', 'rto', 'rpo', 'resolution', 'turnaround', 'containment', 'failover'],
  time: ['time', 'times', 'minutes', 'hours', 'days', 'seconds'],
  speed: ['latenc', 'throughput', 'velocity', 'faster', 'quick', 'speed', 'cycle', 'lead'],
  money: ['cost', 'spend', 'waste', 'saving', 'expens', 'revenue', 'profit', 'overrun'],
  toil: ['toil', 'manual', 'overhead', 'repetitive', 'friction', 'burden', 'productiv', 'debt', 'effort'],
  errors: ['error', 'bug', 'bugs', 'defect', 'failure', 'incident', 'false', 'regression', 'recurr', 'noise', 'pages', 'accura'],
  coverage: ['coverage', 'gap', 'gaps', 'visib', 'observab'],
  weak: ['reliab', 'scalab', 'performan', 'stabil', 'resilien', 'efficien', 'durab', 'capacity', 'respons', 'utiliz', 'utilis'],
  risk: ['risk', 'vulnerab', 'threat', 'exposure', 'breach', 'attack', 'surface', 'impact', 'fraud'],
  soft: ['quality', 'securit', 'posture', 'complian', 'process', 'workflow', 'maturity', 'integrity', 'adoption', 'usab', 'maintainab', 'effective'],
  people: ['satisf', 'experience', 'customer', 'user', 'users', 'developer', 'stakeholder', 'engineer', 'client', 'team', 'teams'],
  scale: ['million', 'billion', 'growth', 'thousand'],
  business: ['conversion', 'retention', 'sales', 'target', 'goal', 'objective', 'budget', 'deadline'],
  platitude: ['operation', 'smooth', 'seamless', 'success', 'need', 'requirement', 'best', 'practice', 'standard', 'alignment', 'collaborat', 'optimal', 'timely', 'proper', 'continu', 'function'],
} as const; // biome-ignore format: one class a line

/** How far one could check an effect of each class: what has a figure, what could have one, what is a matter of taste. */
export const EFFECT_TIERS = {
  strong: ['outage', 'promise', 'recovery', 'time', 'speed', 'money', 'toil', 'errors', 'coverage', 'scale'],
  weak: ['weak', 'risk', 'business'],
  soft: ['soft', 'people', 'platitude'],
} as const;
