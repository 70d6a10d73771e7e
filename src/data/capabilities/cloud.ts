/** Public clouds and their services. */
export const cloud = [
  {
    id: 'cloud-platform',
    name: 'cloud platforms',
    family: 'cloud-platform',
    purpose: 'running services at a known cost and risk',
    tools: 'on',
    outcomes: [
      { text: 'Keep cloud services available {uptime} of the time by designing them to survive the loss of a zone.', metric: 'uptime' },
      { text: 'Lower cloud cost per [unit, such as customer or transaction] by [target]% without worse latency.', metric: 'cloud cost per unit' },
      { text: 'Migrate [number] workloads to the cloud by [date], each with less than [target] minutes of downtime.', metric: 'workloads migrated', roles: ['cloud-engineer', 'infrastructure-engineer', 'systems-administrator', 'infrastructure-manager'] },
      { text: 'Close critical cloud misconfigurations within [target] hours of detection.', metric: 'time to remediate', roles: ['security-engineer'] },
      { text: 'Cut the time for a team to get a compliant cloud environment from [today] to [target] hours.', metric: 'provisioning time', roles: ['platform-engineer', 'devops-engineer'] },
      { text: 'Reduce mean time to recovery of cloud services from [today] to [target] minutes through automated failover.', metric: 'mean time to recovery', roles: ['site-reliability-engineer'] },
      { text: 'Recover any cloud database within [target] minutes and lose no more than [target] seconds of data, tested quarterly.', metric: 'recovery time and point', roles: ['database-administrator'] },
    ],
  },
  {
    id: 'cloud-compute',
    name: 'cloud compute',
    family: 'cloud-services',
    purpose: 'capacity that follows demand',
    tools: 'with',
    outcomes: [
      { text: 'Lower compute cost per [unit, such as customer or transaction] by [target]% through right-sizing and automatic scaling.', metric: 'cloud cost per unit' },
      { text: 'Keep cloud services available {uptime} of the time through instance failures and traffic peaks.', metric: 'uptime' },
    ],
  },
  {
    id: 'cloud-network',
    name: 'cloud networking',
    family: 'cloud-services',
    purpose: 'connecting clouds and sites safely',
    tools: 'with',
    outcomes: [
      { text: 'Keep connectivity between cloud and sites available {uptime} of the time, with latency under [target] ms.', metric: 'uptime and latency' },
      { text: 'Reduce the number of cloud services reachable from the internet to the [number] that need to be.', metric: 'exposure' },
    ],
  },
  {
    id: 'cloud-storage',
    name: 'cloud storage',
    family: 'cloud-services',
    purpose: 'keeping data safe at the right price',
    tools: 'with',
    outcomes: [
      { text: 'Lower storage cost per terabyte by [target]% through lifecycle rules and the right storage classes.', metric: 'cost per terabyte' },
      { text: 'Restore lost or damaged data within [target] hours, proven by quarterly restore tests.', metric: 'restore success' },
    ],
  },
  {
    id: 'cloud-database',
    name: 'managed databases',
    family: 'database',
    purpose: 'databases that are fast, safe and cheap to run',
    tools: 'with',
    outcomes: [
      { text: 'Keep databases available {uptime} of the time, with failover in under [target] seconds.', metric: 'uptime and failover time' },
      { text: 'Keep the 95th percentile of query time under [target] ms while lowering database cost by [target]%.', metric: 'query latency and cost' },
      { text: 'Recover any database within [target] minutes and lose no more than [target] seconds of data, tested quarterly.', metric: 'recovery time and point', roles: ['database-administrator'] },
    ],
  },
  {
    id: 'cloud-security',
    name: 'cloud security',
    family: 'cloud-security',
    purpose: 'finding and closing what a cloud leaves open',
    tools: 'with',
    outcomes: [
      { text: 'Close critical cloud misconfigurations within [target] hours of detection.', metric: 'time to remediate' },
      { text: 'Bring the share of cloud accounts that meet the security baseline to [target]%, checked automatically every day.', metric: 'baseline coverage' },
      { text: 'Reduce cloud permissions that nobody uses by [target]% without breaking a service.', metric: 'unused permissions' },
    ],
  },
  {
    id: 'cloud-cost',
    name: 'cloud cost management',
    family: 'cloud-cost',
    purpose: 'knowing what each service costs, and spending less on it',
    tools: 'with',
    outcomes: [
      { text: 'Lower cloud cost per [unit, such as customer or transaction] by [target]% through right-sizing, commitments and removal of waste.', metric: 'cloud cost per unit' },
      { text: 'Bring the share of cloud spend that is attributed to an owner to [target]%, with forecasts within [target]% of the bill.', metric: 'cost attribution' },
    ],
  },
  {
    id: 'serverless',
    name: 'serverless computing',
    family: 'cloud-services',
    purpose: 'running code without servers to look after',
    tools: 'with',
    outcomes: [
      { text: 'Lower the running cost of [service] by [target]% by paying only for the requests it serves, with latency under [target] ms.', metric: 'cost and latency' },
      { text: 'Reduce failed invocations to [target]% by testing, retrying and monitoring every function.', metric: 'error rate' },
    ],
  },
] as const;
