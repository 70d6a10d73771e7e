/** Connecting sites, systems and people. */
export const network = [
  {
    id: 'routing-and-switching',
    name: 'routing and switching',
    family: 'network',
    purpose: 'a network that stays up and keeps up',
    tools: 'with',
    outcomes: [
      { text: 'Keep {network} available {uptime} of the time through link failures, upgrades and changes.', metric: 'uptime' },
      { text: 'Reduce mean time to recovery of network outages from [today] to [target] minutes by removing single points of failure.', metric: 'mean time to recovery' },
      { text: 'Lower the share of network changes that cause an incident to [target]% through reviewed and tested changes.', metric: 'change failure rate' },
    ],
  },
  {
    id: 'firewalls',
    name: 'firewalls',
    family: 'perimeter',
    purpose: 'letting in what is needed, and nothing else',
    tools: 'with',
    outcomes: [
      { text: 'Reduce the attack surface of {network} by reviewing every firewall rule each [period] and removing the unused ones.', metric: 'rules reviewed' },
      { text: 'Complete firewall changes within [target] hours of approval, with no outage and no rule wider than needed.', metric: 'change lead time' },
      { text: 'Keep secure access to {systems} available {uptime} of the time, upgrades and failovers included.', metric: 'uptime', roles: ['network-engineer', 'systems-administrator', 'infrastructure-engineer'] },
    ],
  },
  {
    id: 'load-balancing',
    name: 'load balancing',
    family: 'load-balancing',
    purpose: 'spreading load so that no failure is noticed',
    tools: 'with',
    outcomes: [
      { text: 'Keep applications available {uptime} of the time through server failures and releases by taking unhealthy servers out within [target] seconds.', metric: 'uptime' },
      { text: 'Keep the 95th percentile of response time under [target] ms at peak load.', metric: 'latency' },
    ],
  },
  {
    id: 'dns-and-dhcp',
    name: 'DNS, DHCP and address management',
    family: 'dns-and-dhcp',
    purpose: 'names and addresses that always resolve',
    tools: 'with',
    outcomes: [
      { text: 'Keep name resolution and addressing available {uptime} of the time across all sites.', metric: 'uptime' },
      { text: 'Cut the time to complete a DNS or address request from [today] to [target] minutes, with no conflict and no outage.', metric: 'request time' },
    ],
  },
  {
    id: 'vpn',
    name: 'remote access',
    family: 'perimeter',
    purpose: 'safe access from anywhere',
    tools: 'with',
    outcomes: [
      { text: 'Keep remote access available {uptime} of the time for {users}, with multi-factor authentication on every connection.', metric: 'uptime' },
      { text: 'Reduce tickets about remote access by [target]% by removing their most frequent causes.', metric: 'ticket volume' },
    ],
  },
  {
    id: 'sd-wan',
    name: 'SD-WAN',
    family: 'network',
    purpose: 'connecting sites at lower cost, without outages',
    tools: 'with',
    outcomes: [
      { text: 'Keep every site connected {uptime} of the time, with failover between links in under [target] seconds.', metric: 'uptime and failover time' },
      { text: 'Lower the cost of connecting a site by [target]% without worse latency for critical applications.', metric: 'cost per site' },
      { text: 'Cut the time to bring a new site online from [today] to [target] days.', metric: 'time to connect a site' },
    ],
  },
  {
    id: 'wireless',
    name: 'wireless networks',
    family: 'network',
    purpose: 'coverage wherever people and devices are',
    tools: 'with',
    outcomes: [
      { text: 'Bring wireless coverage of [site] to [target]%, with fewer than [target] dropped connections per hundred {users} a day.', metric: 'coverage' },
      { text: 'Reduce wireless tickets by [target]% by finding and removing weak coverage and interference.', metric: 'ticket volume' },
    ],
  },
  {
    id: 'voice',
    name: 'voice and video',
    family: 'voice',
    purpose: 'calls that connect and sound right',
    tools: 'with',
    outcomes: [
      { text: 'Keep voice services available {uptime} of the time, with fewer than [target]% of calls dropped or poor.', metric: 'uptime and call quality' },
      { text: 'Resolve [target]% of voice and video tickets within [target] hours.', metric: 'ticket age' },
    ],
  },
  {
    id: 'network-monitoring',
    name: 'network monitoring',
    family: 'network-monitoring',
    purpose: 'seeing trouble in the network first',
    tools: 'with',
    outcomes: [
      { text: 'Detect link and device failures in {network} within [target] minutes, before {users} report them.', metric: 'time to detect' },
      { text: 'Shorten the time to find the cause of a network problem from [today] to [target] minutes.', metric: 'time to diagnose' },
      { text: 'Order bandwidth before it runs out, so that no link stays above [target]% utilization at peak.', metric: 'capacity headroom', roles: ['network-engineer'] },
    ],
  },
  {
    id: 'network-automation',
    name: 'network automation',
    family: 'network',
    purpose: 'changing many devices without mistakes',
    tools: 'with',
    outcomes: [
      { text: 'Cut the time of a standard network change from [today] to [target] minutes by automating and testing it.', metric: 'change lead time' },
      { text: 'Bring [target]% of network devices under automated configuration, with drift corrected within [target] hours.', metric: 'configuration coverage' },
    ],
  },
  {
    id: 'cdn',
    name: 'content delivery',
    family: 'cdn',
    purpose: 'pages that load fast everywhere',
    tools: 'with',
    outcomes: [
      { text: 'Raise the cache hit rate to [target]% and keep page loads under [target] seconds for {users} in every region.', metric: 'cache hit rate and load time' },
      { text: 'Stop [target]% of malicious requests at the edge while blocking less than [target]% of legitimate ones.', metric: 'attacks stopped', roles: ['security-engineer'] },
      { text: 'Keep public services available {uptime} of the time through traffic peaks and denial-of-service attacks.', metric: 'uptime' },
    ],
  },
] as const;
