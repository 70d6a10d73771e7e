/**
 * Words by which a statement names an effect: verbs of change, and what can be seen to change. Roots, lower case: a word
 * counts that starts with one. Drawn from reading outcome statements of real posts; the classes are the field's measures.
 */
export const CHANGE_VERBS = {
  up: ['improv', 'increas', 'enhanc', 'boost', 'rais', 'maximi', 'accelerat', 'speed', 'strengthen', 'optimi', 'streamlin', 'expand', 'grow', 'advanc', 'elevat', 'simplif'],
  down: ['reduc', 'minimi', 'decreas', 'lower', 'cut', 'shorten', 'eliminat', 'remov', 'limit', 'mitigat', 'prevent', 'avoid', 'sav'],
  keep: ['ensur', 'maintain', 'keep', 'guarantee', 'assur', 'preserv', 'sustain', 'uphold', 'safeguard', 'protect', 'secur'],
  reach: ['achiev', 'meet', 'reach', 'attain', 'deliver', 'drive', 'driv', 'hit', 'exceed', 'realiz', 'realis', 'yield', 'produc', 'provid'],
  enable: ['enabl', 'allow', 'empower', 'unlock', 'help', 'make', 'mak', 'lead', 'result'],
} as const; // biome-ignore format: one class a line

export const EFFECTS = {
  availability: ['uptime', 'availab', 'downtime', 'outage', 'disruption', 'interruption', 'continuity', 'slo', 'slos', 'sla', 'slas', 'resilien', 'reliab', 'stability', 'failover', 'durab'],
  recovery: ['mttr', 'recover', 'restor', 'rto', 'rpo', 'resolution', 'respons', 'containment', 'turnaround', 'time'],
  speed: ['latenc', 'speed', 'faster', 'quick', 'velocity', 'throughput', 'performan', 'load', 'cycle', 'lead'],
  cost: ['cost', 'spend', 'budget', 'waste', 'saving', 'expens', 'utiliz', 'utilis'],
  quality: ['error', 'bug', 'defect', 'failure', 'incident', 'accura', 'quality', 'correct', 'false', 'regression'],
  risk: ['risk', 'vulnerab', 'threat', 'exposure', 'breach', 'attack', 'compromis', 'impact', 'complian', 'surface'],
  coverage: ['coverage', 'visib', 'adoption', 'gap', 'observab'],
  effort: ['toil', 'manual', 'effort', 'overhead', 'burden', 'productiv', 'efficien', 'friction', 'repetitive', 'work'],
  people: ['satisf', 'experience', 'customer', 'user', 'users', 'developer', 'stakeholder', 'engineer'],
  scale: ['scal', 'capacity', 'growth', 'million', 'billion'],
  business: ['revenue', 'profit', 'conversion', 'retention', 'growth', 'sales', 'kpi', 'kpis', 'target', 'goal', 'objective'],
  platitude: ['operation', 'smooth', 'seamless', 'success', 'need', 'requirement', 'best', 'practice', 'standard', 'alignment', 'collaborat', 'high', 'optimal'],
} as const; // biome-ignore format: one class a line
