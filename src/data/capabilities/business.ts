/** Systems that a business runs on. */
export const business = [
  {
    id: 'erp-and-business',
    name: 'business applications',
    family: 'business',
    purpose: 'core processes that never wait for a system',
    tools: 'with',
    outcomes: [
      { text: 'Keep business applications available {uptime} of the time in working hours, month-end included.', metric: 'uptime' },
      { text: 'Cut the time of [business process] from [today] to [target] days by removing manual steps.', metric: 'process time' },
      { text: 'Resolve [target]% of application tickets within [target] hours.', metric: 'ticket age', roles: ['it-support-specialist'] },
    ],
  },
  {
    id: 'service-platform',
    name: 'service management platform',
    family: 'service-desk',
    purpose: 'requests that pass from hand to hand by themselves',
    tools: 'with',
    outcomes: [
      { text: 'Cut the time to fulfil [request] from [today] to [target] days by automating its workflow.', metric: 'time to fulfil' },
      { text: 'Release [number] improvements of the platform a quarter, with fewer than [target] defects each.', metric: 'improvements and defects' },
      { text: 'Upgrade the platform within [target] weeks of a release, with no broken workflow.', metric: 'upgrade latency' },
    ],
  },
  {
    id: 'application-migration',
    name: 'application migration',
    family: 'business',
    purpose: 'a new system that works from its first day',
    tools: 'with',
    outcomes: [
      { text: 'Migrate [application] by [date] with less than [target] hours of downtime and no record lost.', metric: 'downtime and lost records' },
      { text: 'Complete [target]% of interfaces and data loads of the migration without a failed test before it goes live.', metric: 'tests passed' },
    ],
  },
  {
    id: 'marketing',
    name: 'marketing systems',
    family: 'business',
    purpose: 'campaigns that start on time and can be measured',
    tools: 'with',
    outcomes: [
      { text: 'Raise [conversion metric] by [target]% within [number] quarters, measured campaign by campaign.', metric: 'conversion' },
      { text: 'Cut the time to launch a campaign from [today] to [target] days.', metric: 'time to launch' },
    ],
  },
  {
    id: 'payments-and-commerce',
    name: 'payments and commerce',
    family: 'business',
    purpose: 'orders and payments that go through',
    tools: 'with',
    outcomes: [
      { text: 'Keep checkout and payments available {uptime} of the time through sales peaks.', metric: 'uptime' },
      { text: 'Lower the share of failed payments and orders to [target]%.', metric: 'failure rate' },
    ],
  },
  {
    id: 'clinical-systems',
    name: 'clinical systems',
    family: 'clinical-systems',
    purpose: 'records and devices that are there when a patient is',
    tools: 'with',
    outcomes: [
      { text: 'Keep clinical systems available {uptime} of the time, upgrades included.', metric: 'uptime' },
      { text: 'Resolve [target]% of tickets about clinical systems within [target] hours.', metric: 'ticket age' },
    ],
  },
  {
    id: 'industrial-control',
    name: 'industrial control systems',
    family: 'industrial-control',
    purpose: 'production lines that do not stop',
    tools: 'with',
    outcomes: [
      { text: 'Reduce unplanned downtime of [line or plant] from [today] to [target] hours a month.', metric: 'downtime' },
      { text: 'Bring the share of control systems that are backed up, inventoried and segmented to [target]%.', metric: 'coverage' },
    ],
  },
] as const;
