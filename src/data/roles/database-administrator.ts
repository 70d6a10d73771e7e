export const databaseAdministrator = {
  id: 'database-administrator',
  name: 'Database Administrator',
  titles: {
    entry: 'Junior Database Administrator',
    mid: 'Database Administrator',
    senior: 'Senior Database Administrator',
    lead: 'Lead Database Administrator',
    manager: 'Database Administration Manager',
  },
  about: 'Runs databases: performance, backup and recovery, availability, upgrades, access, and the advice that keeps queries fast.',
  neighbours: [
    {
      id: 'systems-administrator',
      differs: 'The administrator runs the host; the database administrator what is inside the database and how it comes back.',
    },
    {
      id: 'storage-engineer',
      differs: 'The storage engineer provides blocks and snapshots; the database administrator consistent recovery points in them.',
    },
    {
      id: 'cloud-engineer',
      differs: 'The cloud engineer offers managed databases among other services; the database administrator tunes, upgrades and recovers them.',
    },
    {
      id: 'site-reliability-engineer',
      differs: 'A database reliability engineer uses SRE methods; the subject remains the database.',
    },
    {
      id: 'not-infrastructure',
      differs: 'Data engineers build pipelines and models, database developers write SQL for applications; the administrator keeps the servers of data healthy.',
    },
  ],
  aliases: [
    'database administrator', 'dba', 'oracle dba', 'sql server dba', 'sql dba', 'mysql dba', 'postgresql dba', 'database engineer',
    'database reliability engineer', 'oracle database administrator', 'sql server database administrator', 'postgresql administrator',
    'cloud database engineer', 'cloud database administrator', 'database architect', 'database specialist', 'database operations engineer',
    'mongodb administrator', 'database infrastructure engineer', 'production dba', 'database consultant', 'mysql database engineer',
    'database systems administrator',
  ],
  duties: [
    'install, patch and upgrade database servers',
    'back up databases and test their recovery',
    'tune queries, indexes and parameters',
    'run replication, clusters and failover',
    'watch performance, locks and growth',
    'manage access and encryption',
    'review schemas and changes with developers',
    'migrate databases between versions, hosts and clouds',
    'plan capacity and archive old data',
    'automate recurring database tasks',
    'resolve database incidents on call',
    'document configurations and recovery procedures',
  ],
  capabilities: ['relational-database', 'backup', 'monitoring', 'cloud-platform', 'storage-arrays', 'configuration-management'],
  tools: [
    'Oracle Database', 'Microsoft SQL Server', 'PostgreSQL', 'MySQL', 'MongoDB', 'Oracle RAC', 'Oracle Data Guard', 'Amazon RDS', 'Amazon Aurora',
    'Oracle Enterprise Manager', 'RMAN', 'Linux', 'PowerShell',
  ],
  certifications: [
    'OCP', 'OCA', 'Microsoft Certified: Azure Database Administrator Associate', 'AWS Certified Database - Specialty', 'MongoDB Certified DBA',
    'EDB PostgreSQL certification', 'MySQL certification', 'Google Cloud Professional Cloud Database Engineer',
  ],
  years: [],
  pay: [],
  codes: {
    onet: [
      { code: '15-1242.00', name: 'Database Administrators' },
      { code: '15-1243.00', name: 'Database Architects' },
    ],
    esco: [],
  },
  depth: [
    {
      name: 'Point-in-time recovery, timed',
      phrases: ['point-in-time recovery', 'PITR', 'restore test', 'restore time', 'recovery drill', 'RMAN', 'WAL archiving', 'log shipping'],
      suggestion: 'You restore our largest database to a point in time every quarter and know the duration by heart.',
    },
    {
      name: 'Execution plans',
      phrases: ['execution plan', 'execution plans', 'query plan', 'explain plan', 'cardinality estimate', 'parameter sniffing', 'plan regression', 'statistics'],
      suggestion: 'You read execution plans, find the wrong estimate behind a slow query, and explain it to its author.',
    },
    {
      name: 'Locks, waits and contention',
      phrases: ['wait events', 'wait statistics', 'deadlock', 'deadlocks', 'lock contention', 'latch', 'AWR', 'blocking sessions'],
      suggestion: 'You start from wait statistics and end with the statement that caused them.',
    },
    {
      name: 'Replication and failover',
      phrases: ['replication lag', 'Always On', 'Data Guard', 'failover test', 'Patroni', 'split brain', 'quorum', 'switchover'],
      suggestion: 'You switch over to the replica in working hours, because you have done it often.',
    },
    {
      name: 'Online schema changes',
      phrases: ['online schema change', 'zero-downtime', 'gh-ost', 'pt-online-schema-change', 'expand and contract', 'online index'],
      suggestion: 'You change the schema of billion-row tables while the shop stays open.',
    },
    {
      name: 'Vacuum, fragmentation and growth',
      phrases: ['autovacuum', 'bloat', 'fragmentation', 'partitioning', 'transaction ID wraparound', 'index maintenance', 'archival'],
      suggestion: 'You keep bloat and growth in hand by partitioning, archiving and tuned maintenance.',
    },
    {
      name: 'Isolation and consistency',
      phrases: ['isolation level', 'read committed', 'snapshot isolation', 'MVCC', 'eventual consistency', 'phantom reads'],
      suggestion: 'You advise developers on isolation levels before they find out in production.',
    },
  ],
  metrics: [
    {
      name: 'database availability',
      phrases: ['availability', 'uptime', '99.9', 'failover time', 'planned downtime'],
      outcome: 'Keep our production databases available [target] % of the time, upgrades included.',
    },
    {
      name: 'recovery time and point',
      phrases: ['RTO', 'RPO', 'recovery time', 'restore time', 'data loss'],
      outcome: 'Recover any production database within [target] minutes and lose no more than [target] seconds of data, tested quarterly.',
    },
    {
      name: 'query response time',
      phrases: ['query performance', 'response time', 'slow queries', 'query latency', 'p95'],
      outcome: 'Bring the 95th percentile of query time in [system] from [today] to [target] ms.',
    },
    {
      name: 'versions in support',
      phrases: ['supported version', 'version currency', 'end of life', 'upgrade completed', 'patched within'],
      outcome: 'Upgrade the remaining [number] databases to a supported version by [date] without unplanned downtime.',
    },
    {
      name: 'cost of a database',
      phrases: ['licence cost', 'license cost', 'cost savings', 'consolidation', 'right-size'],
      outcome: 'Lower licence and hosting cost by [target] % by consolidating [number] instances.',
    },
    {
      name: 'failed changes',
      phrases: ['failed changes', 'failed migrations', 'rollback', 'change success'],
      outcome: 'Carry out [target] % of schema changes without an incident or a rollback.',
    },
  ],
} as const;
