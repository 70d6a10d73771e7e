export const networkEngineer = {
  id: 'network-engineer',
  name: 'Network Engineer',
  titles: {
    entry: 'Junior Network Engineer',
    mid: 'Network Engineer',
    senior: 'Senior Network Engineer',
    lead: 'Principal Network Engineer',
    manager: 'Network Engineering Manager',
  },
  about:
    'Designs, builds and runs the connections between sites, data centres, clouds and people, and keeps them secure: routing, switching, firewalls, VPN, SD-WAN, wireless and voice.',
  neighbours: [
    {
      id: 'security-engineer',
      differs: 'The security engineer decides on and watches the controls; the network engineer carries traffic through them.',
    },
    {
      id: 'systems-administrator',
      differs: 'The administrator owns hosts and accounts; the network engineer owns the paths between them.',
    },
    {
      id: 'cloud-engineer',
      differs: 'The cloud engineer uses virtual networks as one service among many; the network engineer designs them and how they reach the ground.',
    },
    {
      id: 'data-center-technician',
      differs: 'The technician racks, patches and replaces the hardware; the network engineer configures what runs over it.',
    },
    {
      id: 'it-support-specialist',
      differs: 'Support gets one user connected; the network engineer changes the network for all of them.',
    },
  ],
  aliases: [
    'network engineer', 'networking engineer', 'network architect', 'network administrator', 'network analyst', 'network specialist',
    'network operations engineer', 'noc engineer', 'noc technician', 'network technician', 'network support engineer', 'wan engineer',
    'lan administrator', 'sd-wan engineer', 'wireless network engineer', 'firewall engineer', 'network automation engineer',
    'network infrastructure engineer', 'cloud network engineer', 'data center network engineer', 'voip engineer', 'voice engineer',
    'unified communications engineer', 'telecommunications engineer', 'cisco engineer', 'network consultant', 'load balancer engineer',
  ],
  duties: [
    'design and configure routing and switching for sites and data centres',
    'run firewalls, VPN and remote access',
    'roll out and operate SD-WAN between branches and clouds',
    'plan, survey and run wireless networks',
    'connect cloud networks to on-premises ones',
    'watch traffic, latency and loss and act before users notice',
    'resolve network incidents and find their cause',
    'upgrade device software and replace hardware at end of life',
    'automate configuration and its checks',
    'manage DNS, DHCP and address plans',
    'keep diagrams, address plans and circuits documented',
    'work with carriers and vendors on faults and contracts',
    'segment the network together with security',
  ],
  capabilities: ['routing-and-switching', 'firewalls', 'load-balancing', 'monitoring', 'configuration-management', 'cloud-platform'],
  tools: [
    'Cisco', 'Juniper', 'SD-WAN', 'Cisco IOS', 'Palo Alto Networks', 'Fortinet', 'F5 BIG-IP', 'Arista', 'Cisco Meraki', 'Aruba',
    'Wireshark', 'SolarWinds', 'Ansible', 'Python',
  ],
  certifications: ['CCNP', 'CCNA', 'CCIE', 'JNCIP', 'JNCIS', 'CompTIA Network+', 'PCNSE', 'Fortinet NSE 7', 'AWS Certified Advanced Networking - Specialty'],
  years: [
    {
      label: 'Network/Systems Admin',
      level: null,
      min: 3,
      max: 6,
      source: { name: '2026 US IT infrastructure role guide', date: '2026' },
    },
  ],
  pay: [
    {
      label: 'Network/Systems Admin',
      level: null,
      min: null,
      max: null,
      median: 96800,
      currency: 'USD',
      place: 'US',
      year: 2026,
      source: { name: '2026 US IT infrastructure role guide', date: '2026' },
    },
  ],
  codes: {
    onet: [
      { code: '15-1241.00', name: 'Computer Network Architects' },
      { code: '15-1244.00', name: 'Network and Computer Systems Administrators' },
      { code: '15-1231.00', name: 'Computer Network Support Specialists' },
    ],
    esco: [
      { code: '2523.3', name: 'network engineer' },
      { code: '2522.1.1', name: 'network administrator' },
      { code: '2523.2', name: 'network architect' },
    ],
  },
  depth: [
    {
      name: 'BGP route policy',
      phrases: ['route policy', 'route map', 'route-map', 'AS path', 'local preference', 'BGP communities', 'prefix list', 'route reflector', 'RPKI'],
      suggestion: 'You write BGP policy on purpose: which prefixes we announce to whom, and what we do with what we hear.',
    },
    {
      name: 'Convergence and failure of a link',
      phrases: ['convergence', 'BFD', 'fast reroute', 'spanning tree', 'MLAG', 'VRRP', 'HSRP', 'ECMP', 'link failure'],
      suggestion: 'You can say how long our network takes to converge after a lost link, because you have measured it.',
    },
    {
      name: 'Segmentation',
      phrases: ['segmentation', 'microsegmentation', 'zero trust', 'VRF', 'VXLAN', 'EVPN', '802.1X', 'NAC'],
      suggestion: 'You segment so that a compromised laptop cannot reach the payroll servers.',
    },
    {
      name: 'Reading packets',
      phrases: ['packet capture', 'packet analysis', 'Wireshark', 'tcpdump', 'retransmissions', 'MTU', 'MSS', 'asymmetric routing'],
      suggestion: 'You settle "it is the network" with a packet capture.',
    },
    {
      name: 'Network as code',
      phrases: ['network automation', 'source of truth', 'NetBox', 'NAPALM', 'Nornir', 'config templates', 'pre-change checks', 'intent-based'],
      suggestion: 'You generate device configuration from a source of truth and test a change before it reaches a device.',
    },
    {
      name: 'Hybrid connectivity',
      phrases: ['Direct Connect', 'ExpressRoute', 'transit gateway', 'cloud interconnect', 'hub and spoke', 'overlapping addresses', 'SASE'],
      suggestion: 'You connect our data centres to the cloud over redundant private links and plan addresses that never overlap.',
    },
    {
      name: 'Quality of service',
      phrases: ['QoS', 'quality of service', 'jitter', 'queuing', 'traffic shaping', 'DSCP', 'MOS score'],
      suggestion: 'You mark and queue traffic so that calls stay clear while backups run.',
    },
  ],
  metrics: [
    {
      name: 'network availability',
      phrases: ['network availability', 'network uptime', 'uptime', 'outage minutes', '99.9'],
      outcome: 'Keep the connection of our [number] sites available [target] % of the time.',
    },
    {
      name: 'latency, loss and jitter',
      phrases: ['latency', 'packet loss', 'jitter', 'throughput', 'response time'],
      outcome: 'Hold latency between our sites and the cloud below [target] ms and packet loss below [target] %.',
    },
    {
      name: 'mean time to repair',
      phrases: ['mean time to repair', 'mean time to recovery', 'MTTR', 'time to restore', 'fault resolution'],
      outcome: 'Shorten the mean time to repair a network fault from [today] to [target] minutes by better monitoring coverage.',
    },
    {
      name: 'changes without incident',
      phrases: ['change success', 'failed changes', 'change-related outages', 'changes without incident'],
      outcome: 'Carry out [target] % of network changes without an incident, by testing them before the window.',
    },
    {
      name: 'time to open a site',
      phrases: ['site turn-up', 'time to open a site', 'branch rollout', 'circuit lead time', 'new sites'],
      outcome: 'Bring a new branch online within [target] days of getting the keys.',
    },
    {
      name: 'cost of a megabit',
      phrases: ['circuit cost', 'bandwidth cost', 'carrier cost', 'telecom spend', 'WAN cost'],
      outcome: 'Replace MPLS circuits with SD-WAN and cut carrier spend by [target] % without losing quality.',
    },
    {
      name: 'exposed and out-of-date devices',
      phrases: ['firmware currency', 'end-of-life devices', 'exposed services', 'audit findings', 'firewall rules removed'],
      outcome: 'Have every device on supported software by [date], and remove the [number] firewall rules that nobody needs.',
    },
  ],
} as const;
