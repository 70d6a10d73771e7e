/** Nouns behind a word for what is to be done that make it the name of a kind of tool: "deployment tools", "operating systems". */
export const KINDS_OF_THINGS = ['applications?', 'environments?', 'frameworks?', 'languages?', 'libraries', 'platforms?', 'products?', 'software', 'solutions?', 'stacks?', 'suites?', 'systems?', 'technolog\\w+', 'tooling', 'tools?'] as const;

/** Who helps people with something answers for whatever is to be done with it. */
export const HELP = ['tickets', 'at first contact', 'questions about'] as const;

/**
 * What a checklist may say is to be done with its tools, beside knowing them ("provisioning Kubernetes clusters"). A sentence
 * is offered there only if it speaks of one such thing. `said`: the starts of words of the checklist, its tools left out;
 * `served`: what the sentences that speak of it hold, from the start of a word on, without their marks. Lower case.
 */
export const ACTIVITIES = [
  {
    id: 'provide',
    said: ['provision(?:ing|ed)?\\b', 'launch(?:ing)?\\b', 'install(?:ing|ation)', 'set(?:ting)?[ -]?up\\b'],
    served: ['provision', 'provide', 'environment', 'new service', 'build a server', 'into service', 'new site', 'rebuilt', 'from code', 'automated configuration', 'set up', 'connect', 'bring a new', 'migrate'],
  },
  {
    id: 'deploy',
    said: ['deploy(?:ing|ment|ments)?\\b', 'roll(?:ing)?[ -]?out', 'releas(?:e|es|ing)\\b', 'ship(?:ping)?\\b'],
    served: ['deploy', 'environment', 'new service', 'release ', 'released', 'from commit', 'services in', 'provision', 'provide', 'rebuilt', 'from code', 'automated configuration', 'rollback', 'rolled back', 'trained model', 'migrate', 'failed invocations', 'invocation', 'change failure', 'from idea'],
  },
  {
    id: 'build',
    said: ['build(?:ing)?\\b', 'creat(?:e|ing|ion)\\b', 'develop(?:ing|ment)?\\b', 'design(?:ing)?\\b', 'architect(?:ing)?\\b', 'implement(?:ing|ation)?\\b', 'author(?:ing)?\\b'],
    served: ['provision', 'provide', 'build', 'environment', 'new service', 'rebuilt', 'feature', 'designing', 'schemas', 'automat', 'writing', 'connect', 'integrat', 'pipeline', 'data loads', 'dashboards', 'tracing', 'trace coverage', 'logs', 'searchable', 'single points', 'segment', 'scripts', 'contracts', 'trained', 'migrate', 'question', 'detection coverage', 'tested detection', 'false alarms', 'throughput', 'requests', 'self-service', 'replacing', 'from commit', 'tested changes', 'monitoring coverage', 'page loads', 'survive', 'from code', 'end to end', 'on a shared', 'events a second', 'loss of a', 'through the loss', 'second site', 'crash-free', 'finished change', 'evidence', 'whose'],
  },
  {
    id: 'operate',
    said: ['manag(?:e|ing|ement)\\b', 'administ(?:er|ering|ration|rating)\\b', 'maint(?:ain|aining|enance)\\b', 'support(?:ing)?\\b', 'operat(?:e|ing|ion|ions)\\b', 'run(?:ning)?\\b', 'host(?:ing)?\\b'],
    served: ['availab', 'recover', 'patch', 'restor', 'upgrade', 'cost', 'drift', 'tickets', 'contact', 'jobs', 'lag', 'incident', 'alert', 'uptime', 'in sync', 'configuration', 'reviewed', 'window', 'hit rate', 'capacity', 'current', 'baseline', 'access', 'account', 'vulnerab', 'misconfig', 'detect', 'failure', 'false', 'loss', 'compliant', 'change', 'report', 'errors'],
  },
  {
    // Beside operating: "Kubernetes administration" is of clusters, and not of what runs on them.
    id: 'administer',
    said: ['administ(?:er|ering|ration|rating)\\b'],
    served: ['patch', 'restor', 'upgrade', 'drift', 'baseline', 'access', 'accounts', 'recoverable'],
  },
  {
    id: 'configure',
    said: ['configur(?:e|ing|ations?)\\b', 'customi[sz]', 'chang(?:e|ing)\\b'],
    served: ['configur', 'drift', 'change', 'baseline', 'availab', 'provision', 'environment', 'compliance', 'patch', 'set up', 'reviewed', 'build', 'automat', 'detect', 'monitor', 'coverage', 'sign', 'access', 'recover', 'improvements', 'rule', 'workflow', 'compliant'],
  },
  {
    id: 'scale',
    said: ['scaling\\b', '(?<!large[- ]|at[- ]|web[- ]|enterprise[- ]|full[- ]|production[- ]|any )scale\\b(?! (?:environment|system|deployment|infrastructure|application))'],
    served: ['peak', 'load', 'grow', 'scal', 'traffic', 'a second', 'capacity', 'percentile'],
  },
  {
    id: 'optimize',
    said: ['optimi[sz]', 'tun(?:e|ing)\\b', '(?<!application )performance(?! monitoring| management)', 'efficien'],
    served: ['percentile', 'latency', 'ms ', 'response', 'cost', 'page loads', 'throughput', 'query time', 'utilization', 'frame rate', 'slow', 'lag', 'a second', 'consumption', 'waste', 'build time', 'lead time', 'right-sizing'],
  },
  {
    id: 'diagnose',
    said: ['debug', 'troubleshoot', 'diagnos', 'root cause'],
    served: ['cause', 'resol', 'find', 'incident', 'tickets', 'defects'],
  },
  {
    id: 'automate',
    said: ['automat(?:e|ing|ion)\\b(?! test)'],
    served: ['automat', 'manual', 'hours of', 'script', 'without a ticket', 'drift', 'code', 'pipeline', 'reviewed', 'provision', 'lead time', 'testing', 'tested', 'from commit', 'change failure', 'self-service', 'connecting the applications', 'evidence', 'failover', 'build a server', 'contain', 'account'],
  },
  {
    id: 'secure',
    said: ['secur(?:e|ing)\\b', 'harden', 'security(?! (?:tools?|technolog|products?|solutions?|platforms?|stack|software|information))'],
    served: ['vulnerab', 'misconfig', 'harden', 'baseline', 'secur', 'attack', 'signed', 'permission', 'expos', 'incident', 'malicious', 'intruder', 'detect', 'encrypt', 'weakness', 'audit', 'access', 'false alarms', 'findings', 'alert', 'secret', 'infected', 'rule', 'protection', 'certificate', 'authenticat'],
  },
  {
    id: 'integrate',
    said: ['(?<!continuous )integrat(?:e|ing|ions?)\\b(?! (?:tests?|testing|and delivery|servers?|platforms?|tools?))'],
    served: ['integrat', 'connect', 'interface', 'data loads', 'end to end', 'messages', 'data source', 'every change', 'sign-in'],
  },
  {
    id: 'observe',
    said: ['monitor(?:ing)?\\b', 'alert(?:s|ing)?\\b', 'observability', 'instrument(?:ing|ation)'],
    served: ['monitor', 'detect', 'alert', 'cause', 'report them', 'recover', 'trace', 'visible', 'before', 'slow', 'page', 'coverage', 'logs', 'warning', 'unnoticed'],
  },
  {
    id: 'move',
    said: ['migrat', 'moderni[sz]'],
    served: ['migrat', 'lead time'],
  },
  {
    id: 'test',
    said: ['(?<!penetration )test(?:s|ing)\\b(?! tools?)', 'verif(?:y|ying|ication)', 'validat(?:e|ing|ion)'],
    served: ['test', 'defect', 'regression', 'weakness', 'proven', 'change failure', 'faults'],
  },
  {
    id: 'recover',
    said: ['back(?:ing)?[ -]?ups?\\b', 'disaster recovery', 'restor(?:e|ing|ation)'],
    served: ['restor', 'recover', 'lose', 'loss', 'backup', 'copies'],
  },
  {
    id: 'model',
    said: ['(?:data )?model(?:l?ing)\\b', 'warehous', 'normali[sz]'],
    served: ['quer', 'schema', 'question', 'data sets', 'data errors'],
  },
  {
    id: 'assess',
    said: ['triag(?:e|ing)\\b', 'audit(?:s|ing)?\\b', 'assess', 'code review', 'review(?:s|ing)\\b', 'pen(?:etration)?[- ]?test', 'bug bounty'],
    served: ['triage', 'audit', 'finding', 'weakness', 'vulnerab', 'review', 'critical faults'],
  },
  {
    id: 'query',
    said: ['quer(?:y|ies|ying)\\b'],
    served: ['quer', 'question', 'reports', 'dashboards', 'search', 'response time'],
  },
  {
    id: 'grant',
    said: ['(?:managing|user|granting) access', 'access (?:management|provisioning|control|requests)', 'user (?:accounts|management|administration)'],
    served: ['access', 'account', 'rights', 'permission'],
  },
  {
    id: 'write',
    said: ['writ(?:e|ing)\\b'],
    served: ['code', 'script', 'writing', 'automat', 'feature', 'software', 'quer', 'released', 'change', 'contracts', 'detection', 'guides', 'runbook', 'build', 'service', 'defects', 'migrate', 'dashboards'],
  },
  {
    id: 'teach',
    said: ['train(?:ing)? (?:users|staff|others|people)', 'workshops?', 'evangeli'],
    served: ['guides', 'training', 'repeat questions'],
  },
] as const;
