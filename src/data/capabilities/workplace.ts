/** What people at their desks depend on. */
export const workplace = [
  {
    id: 'endpoint-management',
    name: 'endpoint management',
    family: 'endpoint-management',
    purpose: 'keeping laptops and phones patched and compliant',
    tools: 'with',
    outcomes: [
      { text: 'Bring [target]% of devices to the current patch level within [target] days of release.', metric: 'patch latency' },
      { text: 'Cut the time to hand out a ready device from [today] to [target] hours by automating enrolment and software delivery.', metric: 'set-up time' },
      { text: 'Keep device compliance above [target]%, and bring lost or stolen devices under control within [target] hours.', metric: 'device compliance' },
    ],
  },
  {
    id: 'email-and-collaboration',
    name: 'email and collaboration',
    family: 'workplace',
    purpose: 'keeping mail, files and meetings available and safe',
    tools: 'with',
    outcomes: [
      { text: 'Keep mail, files and meetings available {uptime} of the time for {users}.', metric: 'uptime' },
      { text: 'Resolve [target]% of mail and collaboration tickets at first contact, so that {users} are working again within [target] minutes.', metric: 'first-contact resolution' },
      { text: 'Migrate [number] mailboxes and shared drives by [date] with fewer than [target] support calls per hundred {users}.', metric: 'calls per migration', about: 'migrat', roles: ['systems-administrator', 'cloud-engineer', 'infrastructure-engineer'] },
    ],
  },
  {
    id: 'mail-servers',
    name: 'mail servers',
    family: 'workplace',
    purpose: 'mail that arrives',
    tools: 'with',
    outcomes: [
      { text: 'Keep mail and calendars available {uptime} of the time for {users}.', metric: 'uptime' },
      { text: 'Deliver [target]% of mail within [target] minutes, and let less than [target]% of unwanted mail through.', metric: 'delivery time' },
      { text: 'Resolve [target]% of mail tickets at first contact, so that {users} are working again within [target] minutes.', metric: 'first-contact resolution', roles: ['it-support-specialist'] },
    ],
  },
  {
    id: 'office',
    name: 'office software',
    family: 'workplace',
    purpose: 'turning operational data into decisions',
    tools: 'with',
    outcomes: [
      { text: 'Cut the time to prepare [report] from [today] to [target] hours, so that decisions rest on current figures.', metric: 'reporting time' },
      { text: 'Lower the number of errors in [report] to [target] a month through checked formulas and fewer manual steps.', metric: 'errors in reports' },
      { text: 'Reduce repeat questions about office software by [target]% through short guides and training.', metric: 'repeat questions', roles: ['it-support-specialist'] },
      { text: 'Resolve [target]% of questions about office software at first contact, so that {users} are working again within [target] minutes.', metric: 'first-contact resolution', roles: ['it-support-specialist'] },
    ],
  },
  {
    id: 'service-desk',
    name: 'service desk',
    family: 'support',
    purpose: 'getting people back to work quickly',
    tools: 'with',
    outcomes: [
      { text: 'Reduce the average age of open tickets from [today] to [target] days while keeping satisfaction above [target]%.', metric: 'ticket age' },
      { text: 'Resolve [target]% of tickets at first contact, so that {users} are working again within [target] minutes.', metric: 'first-contact resolution', roles: ['it-support-specialist', 'systems-administrator'] },
      { text: 'Lower the number of repeat tickets by [target]% by finding and removing their most frequent causes.', metric: 'repeat tickets' },
      { text: 'Raise the share of changes and requests completed within their service level to [target]%.', metric: 'service level attainment', roles: ['infrastructure-manager', 'infrastructure-engineer', 'network-engineer', 'security-engineer', 'devops-engineer', 'cloud-engineer', 'storage-engineer', 'database-administrator'] },
    ],
  },
  {
    id: 'remote-support',
    name: 'remote support',
    family: 'support',
    purpose: 'helping people without travelling to them',
    tools: 'with',
    outcomes: [
      { text: 'Resolve [target]% of problems remotely, so that {users} are working again within [target] minutes.', metric: 'remote resolution' },
      { text: 'Reduce on-site visits by [target]% without longer waits for {users}.', metric: 'on-site visits' },
    ],
  },
] as const;
