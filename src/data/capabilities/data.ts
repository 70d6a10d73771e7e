/** Databases, messages, and what is made of data. */
export const data = [
  {
    id: 'relational-database',
    name: 'relational databases',
    family: 'database',
    purpose: 'data that is fast to query and never lost',
    tools: 'with',
    outcomes: [
      { text: 'Keep the 95th percentile of query time under [target] ms by tuning queries, indexes and schemas.', metric: 'query latency' },
      { text: 'Keep databases available {uptime} of the time, upgrades and failovers included.', metric: 'uptime' },
      { text: 'Recover any production database within [target] minutes and lose no more than [target] seconds of data, tested quarterly.', metric: 'recovery time and point', roles: ['database-administrator', 'systems-administrator', 'site-reliability-engineer', 'infrastructure-engineer', 'cloud-engineer'] },
      { text: 'Bring the share of databases with encryption, access reviews and audit logs to [target]%.', metric: 'baseline coverage', roles: ['security-engineer'] },
      { text: 'Close critical vulnerabilities in databases within [target] days of disclosure.', metric: 'patch latency', roles: ['security-engineer'] },
    ],
  },
  {
    id: 'nosql-database',
    name: 'NoSQL databases',
    family: 'database',
    purpose: 'data stores that grow with their load',
    tools: 'with',
    outcomes: [
      { text: 'Keep the 99th percentile of reads and writes under [target] ms as data grows to [target] TB.', metric: 'latency at scale' },
      { text: 'Keep data stores available {uptime} of the time through node failures, upgrades and rebalancing.', metric: 'uptime' },
    ],
  },
  {
    id: 'cache',
    name: 'caching',
    family: 'database',
    purpose: 'fast answers without load on the database',
    tools: 'with',
    outcomes: [
      { text: 'Raise the cache hit rate to [target]%, so that response times stay under [target] ms at peak load.', metric: 'cache hit rate' },
      { text: 'Cut database load by [target]% without serving data older than [target] seconds.', metric: 'database load' },
    ],
  },
  {
    id: 'message-queue',
    name: 'messaging',
    family: 'messaging',
    purpose: 'passing work between systems without losing any',
    tools: 'with',
    outcomes: [
      { text: 'Deliver [target]% of messages within [target] seconds, and lose none when a consumer or broker fails.', metric: 'delivery time' },
      { text: 'Keep messaging available {uptime} of the time through broker failures and upgrades.', metric: 'uptime' },
    ],
  },
  {
    id: 'streaming',
    name: 'event streaming',
    family: 'messaging',
    purpose: 'moving events in real time without loss',
    tools: 'with',
    outcomes: [
      { text: 'Keep event streams available {uptime} of the time, with consumer lag under [target] seconds at peak load.', metric: 'uptime and lag' },
      { text: 'Sustain [target] events a second without loss through broker failures and upgrades.', metric: 'throughput' },
    ],
  },
  {
    id: 'data-platform',
    name: 'data platforms',
    family: 'data',
    purpose: 'data that is fresh, complete and affordable',
    tools: 'with',
    outcomes: [
      { text: 'Deliver fresh data to {users} within [target] minutes of its source, on [target]% of days.', metric: 'data freshness' },
      { text: 'Lower the cost per processed terabyte by [target]% without slower queries.', metric: 'cost per terabyte' },
      { text: 'Keep the data platform available {uptime} of the time, and finish failed jobs within [target] hours.', metric: 'uptime' },
    ],
  },
  {
    id: 'etl',
    name: 'data integration',
    family: 'data',
    purpose: 'data that arrives complete and on time',
    tools: 'with',
    outcomes: [
      { text: 'Complete [target]% of data loads on time, with fewer than [target] rejected records per million.', metric: 'loads on time' },
      { text: 'Cut the time to connect a new data source from [today] to [target] days.', metric: 'time to onboard a source' },
    ],
  },
  {
    id: 'search-engine',
    name: 'search',
    family: 'search-engine',
    purpose: 'finding the right thing quickly',
    tools: 'with',
    outcomes: [
      { text: 'Keep the 95th percentile of search time under [target] ms, with new content searchable within [target] seconds.', metric: 'search latency' },
      { text: 'Keep search clusters available {uptime} of the time through node failures and upgrades.', metric: 'uptime' },
    ],
  },
  {
    id: 'analytics-and-bi',
    name: 'reporting and analytics',
    family: 'data',
    purpose: 'decisions that rest on current figures',
    tools: 'with',
    outcomes: [
      { text: 'Cut the time to answer a question from data from [today] to [target] hours, so that decisions rest on current figures.', metric: 'time to answer' },
      { text: 'Keep dashboards no older than [target] hours, with fewer than [target] corrections a month.', metric: 'data freshness' },
    ],
  },
  {
    id: 'machine-learning',
    name: 'machine learning',
    family: 'machine-learning',
    purpose: 'models that reach production and stay right',
    tools: 'with',
    outcomes: [
      { text: 'Cut the time from trained model to production from [today] to [target] days, with rollback in under [target] minutes.', metric: 'time to production' },
      { text: 'Lower the cost per training run or inference by [target]% by keeping accelerators above [target]% utilization.', metric: 'cost and utilization' },
      { text: 'Keep model serving available {uptime} of the time, with latency under [target] ms.', metric: 'uptime and latency' },
    ],
  },
] as const;
