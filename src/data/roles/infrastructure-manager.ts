export const infrastructureManager = {
  id: 'infrastructure-manager',
  name: 'IT Infrastructure Manager',
  titles: {
    entry: 'IT Infrastructure Supervisor',
    mid: 'IT Infrastructure Manager',
    senior: 'Senior IT Infrastructure Manager',
    lead: 'Head of IT Infrastructure',
    manager: 'IT Infrastructure Manager',
  },
  about:
    'Turns business goals into an infrastructure roadmap and answers for its people, budget, vendors and service, with little hands-on configuration.',
  neighbours: [
    {
      id: 'infrastructure-engineer',
      differs:
        'The engineer is judged by the design and its delivery; the manager by the team, the budget and the service.',
    },
    {
      id: 'systems-administrator',
      differs: 'A lead administrator still runs systems most of the week; the manager plans, hires and decides.',
    },
    {
      id: 'it-support-specialist',
      differs:
        'A support lead runs the desk; the infrastructure manager the systems, suppliers and investments behind it.',
    },
    {
      id: 'security-engineer',
      differs:
        'A security manager owns risk and controls; the infrastructure manager the operation that has to live with them.',
    },
    {
      id: 'not-infrastructure',
      differs:
        'A project or product manager delivers one thing; the infrastructure manager runs a team and a service for years.',
    },
  ],
  aliases: [
    'it infrastructure manager',
    'infrastructure manager',
    'it manager',
    'it operations manager',
    'head of infrastructure',
    'director of infrastructure',
    'it director',
    'director of it',
    'head of it',
    'infrastructure director',
    'network manager',
    'cloud infrastructure manager',
    'devops manager',
    'sre manager',
    'site reliability engineering manager',
    'data center manager',
    'systems manager',
    'infrastructure and operations manager',
    'vp of infrastructure',
    'head of it operations',
    'infrastructure engineering manager',
    'technical operations manager',
    'network operations manager',
    'cloud operations manager',
    'it team lead',
    'chief information officer',
    'infrastructure team lead',
  ],
  duties: [
    'lead, hire and develop infrastructure engineers and administrators',
    'turn business goals into a roadmap',
    'plan and hold the operating and investment budget',
    'select vendors and negotiate contracts',
    'report service levels and risk to executives',
    'own incident, change and problem management',
    'plan capacity, lifecycle and continuity',
    'set standards and priorities for operations',
    'answer audits and regulators',
    'coordinate with security, development and business owners',
    'organise on-call so that it is fair and sustainable',
    'decide what to build, buy and retire',
  ],
  capabilities: ['service-desk', 'cloud-platform', 'monitoring', 'backup', 'virtualization', 'incident-response', 'disaster-recovery', 'cloud-cost'],
  tools: ['ITIL', 'ServiceNow', 'Jira Service Management', 'Microsoft Excel', 'Power BI', 'AWS', 'Azure', 'VMware'],
  certifications: [
    'ITIL Foundation',
    'ITIL Expert',
    'PMP',
    'PRINCE2',
    'COBIT',
    'TOGAF',
    'CISM',
    'FinOps Certified Practitioner',
  ],
  years: [
    {
      label: 'IT Infrastructure Manager',
      level: 'manager',
      min: 8,
      max: 15,
      source: { name: '2026 US IT infrastructure role guide', date: '2026' },
    },
  ],
  pay: [
    {
      label: 'IT Infrastructure Manager',
      level: 'manager',
      min: 120000,
      max: 160000,
      median: null,
      currency: 'USD',
      place: 'US',
      year: 2026,
      source: { name: '2026 US IT infrastructure role guide', date: '2026' },
    },
  ],
  codes: {
    onet: [{ code: '11-3021.00', name: 'Computer and Information Systems Managers' }],
    esco: [],
  },
  depth: [
    {
      name: 'Risk in the language of executives',
      phrases: [
        'board',
        'executives',
        'risk appetite',
        'business risk',
        'business case',
        'stakeholders at executive level',
        'C-level',
      ],
      suggestion:
        'You speak of reliability with engineers and of risk with executives, and both leave understanding it.',
    },
    {
      name: 'Run, grow, transform',
      phrases: [
        'run the business',
        'capex',
        'opex',
        'total cost of ownership',
        'TCO',
        'budget forecast',
        'run versus change',
      ],
      suggestion: 'You know what it costs to keep the lights on and move money from running to improving every year.',
    },
    {
      name: 'Roadmap with things that end',
      phrases: ['roadmap', 'lifecycle management', 'decommission', 'technical debt', 'end of life', 'multi-year plan'],
      suggestion: 'You keep a three-year roadmap that says what we retire as plainly as what we buy.',
    },
    {
      name: 'Vendors held to account',
      phrases: [
        'vendor management',
        'contract negotiation',
        'SLA penalties',
        'supplier review',
        'managed service provider',
        'renewals',
      ],
      suggestion:
        'You review suppliers against their service levels each quarter and walk away from the ones that miss them.',
    },
    {
      name: 'People who stay and grow',
      phrases: [
        'career paths',
        'succession',
        'one-on-ones',
        'mentoring',
        'hiring plan',
        'retention',
        'skills matrix',
        'on-call compensation',
      ],
      suggestion: 'You have grown engineers into leads, and can say how you keep on-call from burning them out.',
    },
    {
      name: 'Continuity that is rehearsed',
      phrases: [
        'business continuity',
        'disaster recovery plan',
        'tabletop exercise',
        'crisis communication',
        'business impact analysis',
      ],
      suggestion: 'You rehearse a site loss with the business once a year and report honestly how it went.',
    },
    {
      name: 'Stability before novelty',
      phrases: [
        'stability',
        'standardisation',
        'standardization',
        'change advisory',
        'ownership',
        'documentation culture',
      ],
      suggestion:
        'You would rather finish one platform than start a third, and can defend it to people who read the news.',
    },
  ],
  metrics: [
    {
      name: 'service level attainment',
      phrases: ['service levels', 'SLA attainment', 'availability', 'uptime', 'business outages'],
      outcome: 'Meet the agreed service level of our [number] business services [target] % of the time.',
    },
    {
      name: 'budget kept',
      phrases: ['on budget', 'budget variance', 'cost reduction', 'run cost', 'savings'],
      outcome:
        'Hold infrastructure spend within [target] % of budget and move [target] % of run cost into improvement.',
    },
    {
      name: 'team retention and growth',
      phrases: ['retention', 'attrition', 'engagement', 'internal promotion', 'time to hire'],
      outcome: 'Keep yearly attrition of the team below [target] % and fill [target] of leads from within.',
    },
    {
      name: 'roadmap delivered',
      phrases: ['on time', 'milestones', 'roadmap delivery', 'projects delivered'],
      outcome: 'Deliver the [number] roadmap items that the business depends on by [date].',
    },
    {
      name: 'major incidents',
      phrases: ['major incidents', 'mean time to recovery', 'MTTR', 'repeat incidents', 'incident reduction'],
      outcome: 'Halve the number of major incidents within [target] months, and the time that each one lasts.',
    },
    {
      name: 'audit and risk findings',
      phrases: ['audit findings', 'risk register', 'compliance', 'open risks'],
      outcome: 'Close every high audit finding within [target] days.',
    },
    {
      name: 'satisfaction of the business',
      phrases: ['customer satisfaction', 'CSAT', 'NPS', 'stakeholder satisfaction', 'user satisfaction'],
      outcome: 'Raise the satisfaction of internal customers from [today] to [target] in a year.',
    },
  ],
} as const;
