/** Containers and what runs them. */
export const containers = [
  {
    id: 'container-orchestration',
    name: 'container orchestration',
    family: 'containers',
    purpose: 'running services that heal and scale by themselves',
    tools: 'with',
    outcomes: [
      { text: 'Run [number] services in containers, each within its targets for availability, latency and cost.', metric: 'services within targets', broad: true, notFor: ['it-support-specialist'] },
      { text: 'Keep containerized services available {uptime} of the time through failed nodes, upgrades and releases.', metric: 'uptime' },
      { text: 'Lower compute cost per service by [target]% by right-sizing workloads and scaling clusters with demand.', metric: 'cost per service' },
      { text: 'Upgrade every cluster within [target] weeks of a supported release, without downtime for {users}.', metric: 'upgrade latency' },
      { text: 'Cut the time to provide a cluster that meets its baseline from [today] to [target] hours.', metric: 'provisioning time', about: 'provision', roles: ['cloud-engineer', 'infrastructure-engineer', 'systems-administrator', 'platform-engineer', 'devops-engineer', 'site-reliability-engineer'] },
      { text: 'Keep services within their latency target as load grows from [today] to [target] requests a second.', metric: 'latency under growth', about: 'scaling' },
      { text: 'Cut the time for a team to put a new service into production from [today] to [target] days on a shared container platform.', metric: 'time to first deployment', roles: ['platform-engineer', 'devops-engineer'] },
      { text: 'Reduce mean time to recovery of containerized services from [today] to [target] minutes by automating failover and rollback.', metric: 'mean time to recovery', roles: ['site-reliability-engineer'] },
      { text: 'Resolve [target]% of tickets about containers and clusters within [target] hours.', metric: 'ticket age', roles: ['it-support-specialist'] },
      { text: 'Reduce repeat tickets about containers and clusters by [target]% by finding and removing their most frequent causes.', metric: 'repeat tickets', roles: ['it-support-specialist'] },
    ],
  },
  {
    id: 'container-runtime',
    name: 'containers',
    family: 'containers',
    purpose: 'shipping software that runs the same everywhere',
    tools: 'with',
    outcomes: [
      { text: 'Run [number] services in containers, each within its targets for availability, latency and cost.', metric: 'services within targets', broad: true, notFor: ['it-support-specialist'] },
      { text: 'Cut failures caused by differences between environments by [target]% by shipping services as containers.', metric: 'environment failures' },
      { text: 'Reduce image build time from [today] to [target] minutes, and patch critical image vulnerabilities within [target] days.', metric: 'build time and patch latency' },
    ],
  },
  {
    id: 'cluster-packaging',
    name: 'releases to clusters',
    family: 'containers',
    purpose: 'releasing services to clusters the same way each time',
    tools: 'with',
    outcomes: [
      { text: 'Release [number] services to clusters from versioned definitions, [target]% of the time without manual work.', metric: 'deployment coverage and drift' },
      { text: 'Keep the share of releases to clusters that fail below [target]%.', metric: 'change failure rate' },
      { text: 'Cut the time to roll back a failed release from [today] to [target] minutes.', metric: 'time to roll back' },
    ],
  },
  {
    id: 'container-security',
    name: 'container security',
    family: 'containers',
    purpose: 'clusters and images without known holes',
    tools: 'with',
    outcomes: [
      { text: 'Close critical misconfigurations and image vulnerabilities in clusters within [target] days.', metric: 'patch latency' },
      { text: 'Bring the share of workloads that run from signed images, without administrator rights, to [target]%.', metric: 'workload hardening' },
    ],
  },
  {
    id: 'cluster-automation',
    name: 'cluster automation',
    family: 'containers',
    purpose: 'clusters that look after themselves',
    tools: 'with',
    outcomes: [
      { text: 'Reduce manual work on clusters by [target] hours a week by building operators and controllers that do it.', metric: 'hours saved' },
      { text: 'Reduce mean time to recovery of clustered services from [today] to [target] minutes by automating failover and repair.', metric: 'mean time to recovery' },
    ],
  },
  {
    id: 'service-mesh',
    name: 'service mesh',
    family: 'service-mesh',
    purpose: 'making calls between services safe and visible',
    tools: 'with',
    outcomes: [
      { text: 'Encrypt and authenticate [target]% of traffic between services without adding more than [target] ms of latency.', metric: 'coverage and latency' },
      { text: 'Lower the share of failed calls between services to [target]% by managing retries, timeouts and traffic shifting in one place.', metric: 'error rate' },
    ],
  },
] as const;
