/** Seeing what systems do, and acting when they fail. */
export const observability = [
  {
    id: 'monitoring',
    name: 'monitoring',
    family: 'observability',
    purpose: 'noticing failures before users do',
    tools: 'with',
    outcomes: [
      { text: 'Reduce mean time to recovery from [today] to [target] minutes by improving monitoring coverage of {systems}.', metric: 'mean time to recovery' },
      { text: 'Detect [target]% of incidents in {systems} before {users} report them.', metric: 'share of incidents detected first' },
      { text: 'Cut alerts that need no action by [target]%, so that every page is worth answering.', metric: 'alert noise' },
      { text: 'Keep the 95th percentile of query time under [target] ms by finding slow queries and lock waits before {users} notice.', metric: 'query latency', roles: ['database-administrator'] },
      { text: 'Detect link and device failures in {network} within [target] minutes, before {users} report them.', metric: 'time to detect', roles: ['network-engineer'] },
      { text: 'Give at least [target] days of warning before a volume fills up or a disk fails, so that no storage outage comes as a surprise.', metric: 'warning time', roles: ['storage-engineer'] },
      { text: 'Bring monitoring coverage of {systems} to [target]%, so that failed disks, services and backups are seen within [target] minutes.', metric: 'monitoring coverage', roles: ['systems-administrator', 'infrastructure-engineer'] },
    ],
  },
  {
    id: 'logging',
    name: 'logging',
    family: 'observability',
    purpose: 'finding the cause of a failure in minutes',
    tools: 'with',
    outcomes: [
      { text: 'Shorten the time to find the cause of an incident from [today] to [target] minutes by making the logs of {systems} searchable in one place.', metric: 'time to diagnose' },
      { text: 'Bring the share of {systems} with central, retained logs to [target]% while keeping log cost under [target] a month.', metric: 'log coverage and cost' },
    ],
  },
  {
    id: 'tracing',
    name: 'distributed tracing',
    family: 'observability',
    purpose: 'seeing where a request spends its time',
    tools: 'with',
    outcomes: [
      { text: 'Shorten the time to find the failing or slow service from [today] to [target] minutes by tracing requests from end to end.', metric: 'time to diagnose' },
      { text: 'Bring trace coverage of user-facing requests to [target]%, so that latency can be traced to the right service.', metric: 'trace coverage' },
    ],
  },
  {
    id: 'apm',
    name: 'application performance monitoring',
    family: 'observability',
    purpose: 'keeping applications fast for their users',
    tools: 'with',
    outcomes: [
      { text: 'Keep the 95th percentile of response time under [target] ms by finding slow transactions before {users} feel them.', metric: 'response time' },
      { text: 'Reduce mean time to recovery from [today] to [target] minutes by showing which release, service or query made an application slow.', metric: 'mean time to recovery' },
    ],
  },
  {
    id: 'resilience-testing',
    name: 'resilience testing',
    family: 'incident-response',
    purpose: 'knowing what fails before it does',
    tools: 'with',
    outcomes: [
      { text: 'Bring the share of critical services that are proven to survive the loss of any one part to [target]%.', metric: 'services proven' },
      { text: 'Find and close [number] weaknesses a quarter by failure experiments before they cause an incident.', metric: 'weaknesses closed' },
    ],
  },
  {
    id: 'incident-response',
    name: 'incident response',
    family: 'incident-response',
    purpose: 'bringing the right people to an incident quickly',
    tools: 'with',
    outcomes: [
      { text: 'Reduce the time from alert to response from [today] to [target] minutes by getting each page to the person who can act on it.', metric: 'time to acknowledge' },
      { text: 'Lower the number of repeated incidents by [target]% by following every major incident up with a review and finished actions.', metric: 'repeated incidents' },
      { text: 'Limit pages to [target] per on-call shift without missing an incident.', metric: 'pages per shift', roles: ['site-reliability-engineer', 'devops-engineer', 'platform-engineer'] },
    ],
  },
] as const;
