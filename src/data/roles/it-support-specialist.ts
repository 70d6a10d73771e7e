export const itSupportSpecialist = {
  id: 'it-support-specialist',
  name: 'IT Support Specialist',
  titles: {
    entry: 'Junior IT Support Specialist',
    mid: 'IT Support Specialist',
    senior: 'Senior IT Support Specialist',
    lead: 'Service Desk Team Lead',
    manager: 'IT Support Manager',
  },
  about: 'Helps people to work: answers the service desk, solves problems with devices, accounts and applications, and makes them rarer.',
  neighbours: [
    {
      id: 'systems-administrator',
      differs: 'The administrator runs servers and policies for everyone; support helps the person in front of them and escalates the rest.',
    },
    {
      id: 'network-engineer',
      differs: 'Support finds out that it is the network; the network engineer changes it.',
    },
    {
      id: 'data-center-technician',
      differs: 'The technician works on servers in racks; support on devices on desks.',
    },
    {
      id: 'infrastructure-manager',
      differs: 'A desk lead schedules and coaches agents; the infrastructure manager owns budget, vendors and roadmap.',
    },
    {
      id: 'not-infrastructure',
      differs: 'Customer service answers about orders and accounts; IT support about technology.',
    },
  ],
  aliases: [
    'it support specialist', 'it support engineer', 'it support technician', 'it support analyst', 'help desk technician', 'help desk analyst',
    'helpdesk technician', 'service desk analyst', 'service desk engineer', 'desktop support technician', 'desktop support engineer',
    'desktop support specialist', 'technical support engineer', 'technical support specialist', 'technical support analyst', 'it technician',
    'computer support specialist', 'end user support specialist', 'it helpdesk', 'service desk', 'it support officer', 'field support technician',
    'deskside support technician', 'it support manager', 'service desk team lead', 'service desk manager', 'user support specialist',
    'computer technician', 'it field technician', 'pc technician',
  ],
  duties: [
    'answer calls, chats and tickets from users',
    'diagnose and solve problems with laptops, phones and printers',
    'set up and replace devices',
    'create accounts and reset passwords',
    'install and update applications',
    'support meetings, rooms and remote workers',
    'escalate with everything that the next level needs to know',
    'write knowledge articles',
    'keep the asset inventory',
    'onboard and offboard staff',
    'spot recurring problems and report them',
    'visit sites where remote help is not enough',
  ],
  capabilities: ['service-desk', 'endpoint-management', 'directory-and-identity', 'vdi'],
  tools: [
    'ServiceNow', 'Jira Service Management', 'Zendesk', 'Microsoft 365', 'Windows', 'macOS', 'Active Directory', 'Microsoft Intune', 'SCCM', 'Jamf',
    'TeamViewer', 'Freshservice',
  ],
  certifications: [
    'CompTIA A+', 'CompTIA Network+', 'ITIL Foundation', 'HDI certification', 'Microsoft 365 Certified: Endpoint Administrator Associate',
    'Google IT Support Professional Certificate', 'Apple Certified Support Professional',
  ],
  years: [],
  pay: [],
  codes: {
    onet: [
      { code: '15-1232.00', name: 'Computer User Support Specialists' },
      { code: '15-1231.00', name: 'Computer Network Support Specialists' },
    ],
    esco: [],
  },
  depth: [
    {
      name: 'First contact resolution',
      phrases: ['first contact resolution', 'first-contact resolution', 'first call resolution', 'FCR', 'shift left'],
      suggestion: 'You solve most requests at first contact and teach the desk to solve the next kind.',
    },
    {
      name: 'Problems rather than tickets',
      phrases: ['problem management', 'root cause', 'recurring tickets', 'trend analysis', 'known error'],
      suggestion: 'You notice the fifth ticket of a kind and get its cause removed.',
    },
    {
      name: 'Knowledge-centred support',
      phrases: ['knowledge-centered', 'knowledge-centred', 'KCS', 'knowledge articles', 'knowledge base', 'self-service articles'],
      suggestion: 'You write the article while you solve the ticket, so that the next person need not call.',
    },
    {
      name: 'Zero-touch devices',
      phrases: ['zero-touch', 'Autopilot', 'Apple Business Manager', 'automated enrolment', 'automated enrollment', 'imaging replaced'],
      suggestion: 'You ship laptops that set themselves up on the first day.',
    },
    {
      name: 'Escalation with evidence',
      phrases: ['warm handover', 'escalation quality', 'reproduction steps', 'logs attached', 'event logs', 'swarming'],
      suggestion: 'You escalate with steps, logs and times, so that nobody has to ask the user again.',
    },
    {
      name: 'Care for people under stress',
      phrases: ['empathy', 'plain language', 'VIP support', 'accessibility', 'user education', 'de-escalate'],
      suggestion: 'You explain in plain words and leave people calmer than you found them.',
    },
    {
      name: 'Identity checks at the desk',
      phrases: ['verify callers', 'caller verification', 'social engineering', 'password reset policy', 'MFA reset'],
      suggestion: 'You check who is calling before you reset a password, whatever the hurry.',
    },
  ],
  metrics: [
    {
      name: 'first contact resolution',
      phrases: ['first contact resolution', 'first call resolution', 'FCR', 'solved at first contact'],
      outcome: 'Solve [target] % of requests at first contact.',
    },
    {
      name: 'satisfaction of users',
      phrases: ['customer satisfaction', 'CSAT', 'user satisfaction', 'NPS', 'survey'],
      outcome: 'Keep user satisfaction at [target] of 5 or better.',
    },
    {
      name: 'time to resolve',
      phrases: ['resolution time', 'time to resolve', 'response time', 'SLA', 'backlog'],
      outcome: 'Resolve [target] % of tickets within [target] hours, with no ticket older than [target] days.',
    },
    {
      name: 'fewer tickets per user',
      phrases: ['ticket volume', 'tickets per user', 'recurring tickets', 'call deflection', 'self-service'],
      outcome: 'Lower tickets per user by [target] % in a year by removing their causes.',
    },
    {
      name: 'ready on day one',
      phrases: ['day one', 'onboarding', 'device ready', 'time to productive'],
      outcome: 'Have every one of our [number] new colleagues a year working within an hour of arriving.',
    },
    {
      name: 'devices in good order',
      phrases: ['device compliance', 'asset accuracy', 'encrypted devices', 'inventory accuracy'],
      outcome: 'Keep [target] % of devices encrypted, patched and accounted for.',
    },
  ],
} as const;
