/** Applications and what serves them. */
export const software = [
  {
    id: 'web-server',
    name: 'web servers',
    family: 'web',
    purpose: 'sites that answer fast and stay up',
    tools: 'with',
    outcomes: [
      { text: 'Keep web services available {uptime} of the time, with pages served in under [target] ms at peak load.', metric: 'uptime and latency' },
      { text: 'Install critical web server patches within [target] days, without downtime for {users}.', metric: 'patch latency' },
      { text: 'Close critical vulnerabilities in web servers within [target] days of disclosure.', metric: 'patch latency', roles: ['security-engineer'] },
      { text: 'Resolve [target]% of tickets about web services within [target] hours.', metric: 'ticket age', roles: ['it-support-specialist'] },
    ],
  },
  {
    id: 'application-server',
    name: 'application servers',
    family: 'web',
    purpose: 'applications that stay up through load and releases',
    tools: 'with',
    outcomes: [
      { text: 'Keep business applications available {uptime} of the time through releases, patches and load peaks.', metric: 'uptime' },
      { text: 'Keep response times under [target] ms at peak load by tuning memory, threads and connections.', metric: 'latency' },
    ],
  },
  {
    id: 'web-framework',
    name: 'web development',
    family: 'web-development',
    purpose: 'web applications that people can rely on',
    tools: 'with',
    outcomes: [
      { text: 'Deliver [feature] to {users} with page loads under [target] seconds and fewer than [target] defects per release.', metric: 'load time and defects' },
      { text: 'Shorten the time from idea to released feature from [today] to [target] weeks without more defects.', metric: 'lead time' },
      { text: 'Reduce manual work in [process] by [target] hours a week by giving teams a self-service tool.', metric: 'hours saved', roles: ['site-reliability-engineer', 'platform-engineer', 'devops-engineer', 'cloud-engineer', 'infrastructure-engineer', 'systems-administrator', 'security-engineer', 'network-engineer'] },
      { text: 'Resolve [target]% of tickets about web applications within [target] hours.', metric: 'ticket age', roles: ['it-support-specialist'] },
      { text: 'Reduce repeat tickets about web applications by [target]% by finding and removing their most frequent causes.', metric: 'repeat tickets', roles: ['it-support-specialist'] },
    ],
  },
  {
    id: 'api-tools',
    name: 'APIs',
    family: 'api-tools',
    purpose: 'interfaces that others can depend on',
    tools: 'with',
    outcomes: [
      { text: 'Keep APIs available {uptime} of the time, with the 95th percentile of response time under [target] ms.', metric: 'uptime and latency' },
      { text: 'Cut the time for another team to integrate with an API from [today] to [target] days.', metric: 'time to integrate' },
      { text: 'Resolve [target]% of tickets about APIs within [target] hours.', metric: 'ticket age', roles: ['it-support-specialist'] },
    ],
  },
  {
    id: 'development-tools',
    name: 'development tools',
    family: 'development-tools',
    purpose: 'changes that are quick to make and to try',
    tools: 'with',
    outcomes: [
      { text: 'Cut the time for a new developer to make a first change from [today] to [target] days.', metric: 'time to first change' },
      { text: 'Keep local builds under [target] minutes, so that changes can be tried at once.', metric: 'build time' },
    ],
  },
  {
    id: 'mobile',
    name: 'mobile applications',
    family: 'mobile',
    purpose: 'apps that work on every device',
    tools: 'with',
    outcomes: [
      { text: 'Keep crash-free sessions above [target]% on supported devices.', metric: 'crash-free sessions' },
      { text: 'Shorten the time from finished change to app release from [today] to [target] days.', metric: 'lead time' },
    ],
  },
  {
    id: 'game-and-graphics',
    name: 'games and graphics',
    family: 'game-and-graphics',
    purpose: 'smooth pictures on the hardware that people have',
    tools: 'with',
    outcomes: [
      { text: 'Keep frame rates above [target] on supported hardware.', metric: 'frame rate' },
      { text: 'Cut the build time of [project] from [today] to [target] minutes, so that changes can be tried the same hour.', metric: 'build time' },
    ],
  },
  {
    id: 'blockchain',
    name: 'blockchain systems',
    family: 'blockchain',
    purpose: 'nodes that stay in step and keys that stay safe',
    tools: 'with',
    outcomes: [
      { text: 'Keep nodes in sync and available {uptime} of the time, network upgrades included.', metric: 'uptime' },
      { text: 'Find critical faults in contracts before deployment, with no more than [target] open findings per audit.', metric: 'audit findings' },
      { text: 'Deploy contracts with no critical finding open, and fewer than [target] faults a year found after deployment.', metric: 'faults after deployment', roles: ['security-engineer', 'not-infrastructure'] },
    ],
  },
  {
    id: 'design',
    name: 'design tools',
    family: 'design',
    purpose: 'interfaces and drawings that others can build from',
    tools: 'with',
    outcomes: [
      { text: 'Raise the share of {users} who complete [task] without help to [target]% through tested designs.', metric: 'task success' },
      { text: 'Deliver drawings and diagrams on the agreed date, with fewer than [target] corrections per project.', metric: 'corrections' },
    ],
  },
] as const;
