export const systemsAdministrator = {
  id: 'systems-administrator',
  name: 'Systems Administrator',
  titles: {
    entry: 'Junior Systems Administrator',
    mid: 'Systems Administrator',
    senior: 'Senior Systems Administrator',
    lead: 'Lead Systems Administrator',
    manager: 'Systems Administration Manager',
  },
  about:
    'Keeps the servers, accounts, patches, backups and daily operations of an organisation running, and is the first to restore them after an outage.',
  neighbours: [
    {
      id: 'infrastructure-engineer',
      differs: 'The infrastructure engineer designs and builds the systems that the administrator then runs and maintains.',
    },
    {
      id: 'site-reliability-engineer',
      differs: 'The SRE removes operational work with software and steers by an error budget; the administrator keeps existing systems maintained.',
    },
    {
      id: 'it-support-specialist',
      differs: 'Support helps users one ticket at a time; the administrator runs the servers and directories behind their desks.',
    },
    {
      id: 'network-engineer',
      differs: 'The network engineer owns routing, switching and firewalls; the administrator owns the hosts and services that they connect.',
    },
    {
      id: 'cloud-engineer',
      differs: 'The cloud engineer designs and migrates on a cloud platform; the administrator operates what is there, on-premises or hosted.',
    },
  ],
  aliases: [
    'systems administrator', 'system administrator', 'sysadmin', 'sys admin', 'linux administrator', 'linux systems administrator',
    'unix administrator', 'windows administrator', 'windows server administrator', 'wintel administrator', 'server administrator',
    'it systems administrator', 'active directory administrator', 'exchange administrator', 'm365 administrator',
    'office 365 administrator', 'vmware administrator', 'citrix administrator', 'infrastructure administrator',
    'linux systems engineer', 'windows systems engineer', 'linux engineer', 'endpoint engineer', 'intune administrator',
    'systemadministrator', 'sysops administrator', 'enterprise systems administrator',
  ],
  duties: [
    'install, patch and upgrade Linux and Windows servers',
    'create, change and remove user accounts and access rights',
    'run and test backups and restores',
    'watch system health and act on alerts',
    'respond to outages and restore service',
    'administer Active Directory, group policy and DNS',
    'manage virtual machines and their hosts',
    'administer mail, file and print services',
    'automate recurring tasks with scripts',
    'keep an inventory of hardware, software and licences',
    'write and maintain runbooks and documentation',
    'resolve tickets that the service desk escalates',
    'take part in the on-call rotation',
    'carry out audits of accounts and permissions',
  ],
  capabilities: [
    'directory-and-identity', 'virtualization', 'backup', 'monitoring', 'configuration-management', 'endpoint-management', 'vdi',
    'logging', 'service-desk',
  ],
  tools: [
    'Active Directory', 'Linux', 'VMware', 'Windows Server', 'PowerShell', 'Bash', 'Hyper-V', 'Microsoft 365', 'Nagios', 'Zabbix',
    'Ansible', 'Veeam', 'Red Hat Satellite', 'SCOM',
  ],
  certifications: [
    'RHCSA', 'RHCE', 'CompTIA Server+', 'CompTIA Linux+', 'LPIC-1', 'Microsoft Certified: Windows Server Hybrid Administrator Associate',
    'Microsoft 365 Certified: Administrator Expert', 'VCP', 'ITIL Foundation',
  ],
  years: [
    {
      label: 'Systems Administrator, entry',
      level: 'entry',
      min: 0,
      max: 2,
      source: { name: '2026 US IT infrastructure role guide', date: '2026' },
    },
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
      label: 'Systems Administrator, entry',
      level: 'entry',
      min: 60000,
      max: 73000,
      median: null,
      currency: 'USD',
      place: 'US',
      year: 2026,
      source: { name: '2026 US IT infrastructure role guide', date: '2026' },
    },
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
    onet: [{ code: '15-1244.00', name: 'Network and Computer Systems Administrators' }],
    esco: [{ code: '2522.1', name: 'system administrator' }],
  },
  depth: [
    {
      name: 'FSMO role placement',
      phrases: ['FSMO', 'infrastructure master', 'global catalog', 'flexible single master', 'PDC emulator', 'RID master'],
      suggestion:
        'You plan where FSMO roles sit and can explain why the Infrastructure Master does not belong on a Global Catalog domain controller in a multi-domain forest.',
    },
    {
      name: 'Restores that are tested',
      phrases: ['restore test', 'test restores', 'tested restores', 'restore drill', 'recovery test', 'verify backups', 'backup verification'],
      suggestion: 'You restore a system from backup every quarter to prove that it works, and write down how long it took.',
    },
    {
      name: 'Directory replication and sites',
      phrases: ['AD replication', 'replication health', 'sites and services', 'repadmin', 'tombstone', 'SYSVOL', 'DFS-R'],
      suggestion: 'You keep replication between our domain controllers healthy and know what to do when a site falls behind.',
    },
    {
      name: 'Patching by rings',
      phrases: ['patch ring', 'patching rings', 'maintenance window', 'patch compliance', 'patch cadence', 'staged patching', 'rollback plan'],
      suggestion: 'You patch in rings, a pilot group first, with a rollback plan for every maintenance window.',
    },
    {
      name: 'Least privilege and tiering',
      phrases: ['least privilege', 'tiered administration', 'tier 0', 'privileged access workstation', 'LAPS', 'just-in-time access'],
      suggestion: 'You separate administrator accounts by tier, so that a stolen desktop password opens no domain controller.',
    },
    {
      name: 'Capacity ahead of demand',
      phrases: ['capacity planning', 'capacity forecast', 'headroom', 'growth trend', 'right-size', 'right-sizing'],
      suggestion: 'You watch growth in disk, memory and licences, and tell us two quarters before something runs out.',
    },
    {
      name: 'Runbooks others can follow',
      phrases: ['runbook', 'runbooks', 'playbook', 'operational documentation', 'standard operating procedure', 'knowledge base'],
      suggestion: 'You leave runbooks that a colleague can follow at three in the morning without calling you.',
    },
    {
      name: 'Performance read from the kernel up',
      phrases: ['load average', 'iowait', 'strace', 'perf', 'kernel tuning', 'sysctl', 'memory pressure', 'Perfmon counters'],
      suggestion: 'You find out why a server is slow from its own counters before anyone asks for more hardware.',
    },
  ],
  metrics: [
    {
      name: 'service availability',
      phrases: ['uptime', 'availability', '99.9', 'downtime', 'unplanned outages'],
      outcome: 'Keep our core services available [target] % of working hours, measured each month.',
    },
    {
      name: 'patch compliance',
      phrases: ['patch compliance', 'patched within', 'missing patches', 'critical patches', 'patch latency'],
      outcome: 'Have critical patches on [target] % of servers within [target] days of release.',
    },
    {
      name: 'restore success',
      phrases: ['restore success', 'successful restores', 'recovery time', 'RTO', 'RPO', 'data loss'],
      outcome: 'Bring any of our [number] business systems back from backup within [target] hours, proven every quarter.',
    },
    {
      name: 'mean time to recovery',
      phrases: ['mean time to recovery', 'MTTR', 'time to restore', 'restore service', 'recovery time'],
      outcome: 'Cut the mean time to restore service after an outage from [today] to [target] minutes.',
    },
    {
      name: 'ticket backlog and repeat incidents',
      phrases: ['ticket backlog', 'repeat incidents', 'recurring incidents', 'escalations', 'resolution time'],
      outcome: 'Halve recurring incidents within [target] months by fixing their causes rather than their symptoms.',
    },
    {
      name: 'time from request to account',
      phrases: ['provisioning time', 'onboarding time', 'time to provision', 'day one access', 'deprovisioning'],
      outcome: 'Give every new colleague working accounts on day one, and close leavers’ access within [target] hours.',
    },
    {
      name: 'manual work automated away',
      phrases: ['manual work', 'hours saved', 'manual effort', 'automate away', 'reduce manual'],
      outcome: 'Save the team [target] hours a month by automating the [number] tasks that we still do by hand.',
    },
  ],
} as const;
