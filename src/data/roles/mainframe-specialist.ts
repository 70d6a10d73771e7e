export const mainframeSpecialist = {
  id: 'mainframe-specialist',
  name: 'Mainframe Technical Specialist',
  titles: {
    entry: 'Junior Mainframe Systems Programmer',
    mid: 'Mainframe Systems Programmer',
    senior: 'Senior Mainframe Systems Programmer',
    lead: 'Lead Mainframe Systems Programmer',
    manager: 'Mainframe Systems Manager',
  },
  about:
    'Installs, tunes and keeps z/OS and its subsystems available: systems programming, CICS, Db2 for z/OS, JES, RACF and the operation of the sysplex.',
  neighbours: [
    {
      id: 'systems-administrator',
      differs:
        'The administrator runs Linux and Windows servers; the mainframe specialist z/OS, its subsystems and their maintenance by SMP/E.',
    },
    {
      id: 'database-administrator',
      differs: 'A database administrator may run Db2 on any system; on z/OS it is part of the mainframe’s own craft.',
    },
    {
      id: 'storage-engineer',
      differs: 'The storage engineer runs open-systems SAN and NAS; DASD, tape and DFSMS belong to the mainframe.',
    },
    {
      id: 'not-infrastructure',
      differs:
        'COBOL and PL/I programmers write the applications; the mainframe specialist runs the system beneath them.',
    },
    {
      id: 'security-engineer',
      differs:
        'The security engineer sets policy for all systems; the mainframe specialist carries it out in RACF, ACF2 or Top Secret.',
    },
  ],
  aliases: [
    'mainframe systems programmer',
    'mainframe specialist',
    'mainframe technical specialist',
    'mainframe administrator',
    'mainframe systems administrator',
    'mainframe engineer',
    'z/os systems programmer',
    'z/os systems administrator',
    'z/os engineer',
    'cics systems programmer',
    'cics administrator',
    'mainframe operator',
    'racf administrator',
    'mainframe architect',
    'mainframe systems engineer',
    'mainframe operations analyst',
    'db2 for z/os administrator',
    'z/vm systems programmer',
    'mainframe storage administrator',
    'mainframe security administrator',
    'ims systems programmer',
    'systems programmer',
  ],
  duties: [
    'install and maintain z/OS and its products with SMP/E',
    'tune workload manager goals and system performance',
    'run CICS, IMS and MQ regions',
    'administer Db2 for z/OS subsystems',
    'administer RACF profiles and access',
    'operate the Parallel Sysplex and its coupling facilities',
    'manage JES2 or JES3 and batch scheduling',
    'manage DASD, tape and DFSMS policies',
    'plan IPLs, upgrades and hardware changes',
    'read dumps and traces to find the cause of abends',
    'test disaster recovery and GDPS failover',
    'automate operations with REXX, NetView or z/OSMF',
    'track MSU consumption and software cost',
  ],
  capabilities: ['mainframe', 'storage-arrays', 'backup', 'monitoring', 'relational-database', 'scheduling'],
  tools: [
    'z/OS',
    'CICS',
    'JES2',
    'RACF',
    'Db2 for z/OS',
    'SMP/E',
    'REXX',
    'JCL',
    'ISPF',
    'IBM MQ',
    'OMEGAMON',
    'z/VM',
    'DFSMS',
    'SDSF',
  ],
  certifications: [
    'IBM Certified System Administrator - z/OS',
    'IBM Certified Database Administrator - Db2 for z/OS',
    'IBM certification',
  ],
  years: [],
  pay: [],
  codes: {
    onet: [
      { code: '15-1244.00', name: 'Network and Computer Systems Administrators' },
      { code: '15-1299.08', name: 'Computer Systems Engineers/Architects' },
    ],
    esco: [{ code: '2522.1', name: 'system administrator' }],
  },
  depth: [
    {
      name: 'Parallel Sysplex',
      phrases: ['Parallel Sysplex', 'sysplex', 'coupling facility', 'XCF', 'data sharing', 'GRS', 'CFRM'],
      suggestion: 'You keep our Parallel Sysplex available through rolling IPLs, so that no one notices maintenance.',
    },
    {
      name: 'RACF done properly',
      phrases: ['RACF', 'ACF2', 'Top Secret', 'UACC', 'RACF exits', 'SETROPTS', 'access audit'],
      suggestion:
        'You clean up RACF access so that every profile has an owner and no universal access is left by accident.',
    },
    {
      name: 'Workload manager',
      phrases: ['WLM', 'workload manager', 'service class', 'velocity goal', 'importance level', 'zIIP', 'RMF'],
      suggestion: 'You set WLM goals from business importance and check them against RMF data.',
    },
    {
      name: 'SMP/E discipline',
      phrases: ['SMP/E', 'APPLY CHECK', 'HOLDDATA', 'PTF', 'RSU', 'FIXCAT', 'maintenance strategy'],
      suggestion: 'You apply maintenance on a fixed RSU cadence, with HOLDDATA read and a way back.',
    },
    {
      name: 'GDPS and recovery',
      phrases: ['GDPS', 'HyperSwap', 'Metro Mirror', 'PPRC', 'site switch', 'DR test', 'disaster recovery test'],
      suggestion: 'You run a planned site switch with GDPS every year and know its duration to the minute.',
    },
    {
      name: 'MSU and software cost',
      phrases: [
        'MSU',
        'rolling four-hour average',
        '4HRA',
        'R4HA',
        'soft capping',
        'sub-capacity',
        'tailored fit pricing',
        'SCRT',
      ],
      suggestion:
        'You keep the rolling four-hour average, and with it the software bill, under control without hurting online response.',
    },
    {
      name: 'Dump reading',
      phrases: ['IPCS', 'dump analysis', 'SVC dump', 'abend', 'GTF trace', 'SYS1.LOGREC'],
      suggestion: 'You read an SVC dump in IPCS and come back with the cause, not with a ticket number.',
    },
    {
      name: 'Knowledge handed on',
      phrases: ['knowledge transfer', 'mentor', 'succession', 'cross-train', 'Zowe', 'z/OSMF', 'Ansible for z/OS'],
      suggestion: 'You pass thirty years of practice on to newcomers, with Zowe and Ansible for z/OS where they help.',
    },
  ],
  metrics: [
    {
      name: 'sysplex availability',
      phrases: ['availability', 'unplanned outages', 'uptime', '99.99', 'IPL'],
      outcome: 'Keep online services available [target] % of the time, maintenance included.',
    },
    {
      name: 'batch window',
      phrases: ['batch window', 'batch completion', 'overnight batch', 'batch on time'],
      outcome: 'Finish the nightly batch by [time] on [target] % of nights.',
    },
    {
      name: 'cost per MSU',
      phrases: ['MSU', 'software cost', 'R4HA', 'peak MSU', 'MIPS reduction'],
      outcome: 'Lower peak MSU consumption by [target] % at the same transaction volume.',
    },
    {
      name: 'currency of the software',
      phrases: ['supported release', 'release currency', 'maintenance currency', 'n-1', 'version upgrade'],
      outcome:
        'Keep z/OS and all subsystems on a supported release, no more than [target] months behind on maintenance.',
    },
    {
      name: 'recovery time of a site',
      phrases: ['recovery time', 'RTO', 'RPO', 'site switch', 'DR test'],
      outcome: 'Switch production to the second site within [target] minutes, proven once a year.',
    },
    {
      name: 'transaction response time',
      phrases: ['response time', 'transaction rate', 'transactions per second', 'CICS response'],
      outcome: 'Hold CICS response time under [target] ms at [number] transactions a second.',
    },
  ],
} as const;
