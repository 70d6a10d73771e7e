/** What software runs on: hosts, their systems and hardware. */
export const compute = [
  {
    id: 'virtualization',
    name: 'virtualization',
    family: 'virtualization',
    purpose: 'running many servers on few, without downtime',
    tools: 'with',
    outcomes: [
      { text: 'Keep virtualized workloads available {uptime} of the time, host failures and maintenance included.', metric: 'uptime' },
      { text: 'Cut the time to provide a virtual server from [today] to [target] hours while keeping host utilization under [target]%.', metric: 'provisioning time' },
      { text: 'Lower the cost per virtual machine by [target]% by consolidating hosts and reclaiming unused capacity.', metric: 'cost per virtual machine' },
    ],
  },
  {
    id: 'hyperconverged',
    name: 'hyperconverged infrastructure',
    family: 'virtualization',
    purpose: 'growing compute and storage together',
    tools: 'with',
    outcomes: [
      { text: 'Keep {systems} available {uptime} of the time through node failures and upgrades of the cluster.', metric: 'uptime' },
      { text: 'Add capacity within [target] days of a request, with no downtime and at least [target]% of headroom.', metric: 'time to add capacity' },
    ],
  },
  {
    id: 'vdi',
    name: 'virtual desktops and applications',
    family: 'vdi',
    purpose: 'giving people their desktop wherever they are',
    tools: 'with',
    outcomes: [
      { text: 'Keep desktop sign-in under [target] seconds and sessions available {uptime} of the time.', metric: 'sign-in time and uptime' },
      { text: 'Reduce tickets about virtual desktops by [target]% by removing their most frequent causes.', metric: 'ticket volume' },
    ],
  },
  {
    id: 'operating-system',
    name: 'operating systems',
    family: 'operating-system',
    purpose: 'keeping servers patched and up',
    tools: 'on',
    outcomes: [
      { text: 'Keep servers available {uptime} of the time, with critical patches installed within [target] days.', metric: 'uptime and patch latency' },
      { text: 'Reduce mean time to recovery of failed servers from [today] to [target] minutes through tested rebuild and restore procedures.', metric: 'mean time to recovery' },
      { text: 'Bring the share of servers that meet the hardening baseline to [target]%, and correct drift within [target] days.', metric: 'baseline coverage', roles: ['systems-administrator', 'security-engineer', 'infrastructure-engineer'] },
      { text: 'Resolve [target]% of desktop problems at first contact, so that {users} are working again within [target] minutes.', metric: 'first-contact resolution', roles: ['it-support-specialist'] },
      { text: 'Close critical vulnerabilities in servers within [target] days of disclosure.', metric: 'patch latency', roles: ['security-engineer'] },
      { text: 'Reduce repeat tickets about desktops by [target]% by finding and removing their most frequent causes.', metric: 'repeat tickets', roles: ['it-support-specialist'] },
      { text: 'Restore failed hosts to service within [target] hours of the alarm.', metric: 'repair time', roles: ['data-center-technician'] },
      { text: 'Keep services available {uptime} of the time by finding and removing the operating-system limits behind incidents.', metric: 'uptime', roles: ['site-reliability-engineer'] },
    ],
  },
  {
    id: 'hardware-servers',
    name: 'server hardware',
    family: 'hardware',
    purpose: 'keeping hardware in service',
    tools: 'with',
    outcomes: [
      { text: 'Restore failed hardware to service within [target] hours, spare parts and vendor calls included.', metric: 'repair time' },
      { text: 'Replace [target]% of hardware before its support ends, without unplanned downtime.', metric: 'hardware in support' },
      { text: 'Cut the time from delivery to a server in service from [today] to [target] days.', metric: 'installation time', roles: ['data-center-technician', 'infrastructure-engineer'] },
    ],
  },
  {
    id: 'dcim',
    name: 'data center operations',
    family: 'dcim',
    purpose: 'keeping power, cooling and space ahead of demand',
    tools: 'with',
    outcomes: [
      { text: 'Keep power, cooling and rack space at least [target]% above demand, with no outage caused by the facility.', metric: 'capacity headroom' },
      { text: 'Bring the accuracy of the asset inventory to [target]%, so that any device is found within [target] minutes.', metric: 'inventory accuracy' },
    ],
  },
  {
    id: 'mainframe',
    name: 'mainframe systems',
    family: 'mainframe',
    purpose: 'keeping the core of the business running',
    tools: 'with',
    outcomes: [
      { text: 'Keep online regions available {uptime} of the time, with maintenance applied within [target] weeks of release.', metric: 'uptime and maintenance currency' },
      { text: 'Lower peak processor consumption by [target]% by tuning the costliest transactions and batch jobs.', metric: 'processor cost' },
      { text: 'Complete the nightly batch within its window on [target]% of nights, and restart failed jobs within [target] minutes.', metric: 'batch window' },
    ],
  },
] as const;
