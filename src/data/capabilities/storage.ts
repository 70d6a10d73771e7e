/** Keeping data, and bringing it back. */
export const storage = [
  {
    id: 'backup',
    name: 'backup and recovery',
    family: 'recovery',
    purpose: 'getting data back when it is needed',
    tools: 'with',
    outcomes: [
      { text: 'Restore {systems} within [target] hours with no more than [target] minutes of data loss, proven by quarterly restore tests.', metric: 'recovery time and point' },
      { text: 'Bring the success rate of backups and test restores to [target]%.', metric: 'restore success' },
      { text: 'Bring backup coverage of {systems} to [target]%, with copies that ransomware cannot reach.', metric: 'backup coverage' },
      { text: 'Keep every production database recoverable within [target] minutes, with no more than [target] seconds of data lost, proved by a quarterly test.', metric: 'recovery time and point', roles: ['database-administrator'] },
    ],
  },
  {
    id: 'disaster-recovery',
    name: 'disaster recovery',
    family: 'recovery',
    purpose: 'surviving the loss of a site',
    tools: 'with',
    outcomes: [
      { text: 'Recover {systems} at a second site within [target] hours, proven by a failover test every [number] months.', metric: 'recovery time' },
      { text: 'Limit data loss from the failure of a site to [target] minutes, proven by regular failover tests.', metric: 'recovery point' },
    ],
  },
  {
    id: 'storage-arrays',
    name: 'storage arrays',
    family: 'storage',
    purpose: 'fast and safe storage for everything that runs',
    tools: 'with',
    outcomes: [
      { text: 'Keep storage latency under [target] ms at peak load, with at least [target]% of capacity free.', metric: 'latency and headroom' },
      { text: 'Keep storage available {uptime} of the time through upgrades, controller failures and migrations.', metric: 'uptime' },
      { text: 'Lower the cost per stored terabyte by [target]% through tiering, deduplication and reclaimed space.', metric: 'cost per terabyte' },
    ],
  },
  {
    id: 'object-storage',
    name: 'object storage',
    family: 'storage',
    purpose: 'keeping large amounts of data cheaply and durably',
    tools: 'with',
    outcomes: [
      { text: 'Lower the cost per stored terabyte by [target]% through lifecycle rules and the right storage classes.', metric: 'cost per terabyte' },
      { text: 'Keep stored objects durable and available {uptime} of the time, with no data exposed to the public by mistake.', metric: 'availability and exposure' },
    ],
  },
  {
    id: 'file-storage',
    name: 'file storage',
    family: 'storage',
    purpose: 'shared files that are fast and never lost',
    tools: 'with',
    outcomes: [
      { text: 'Keep shared files available {uptime} of the time, and restore lost files within [target] hours.', metric: 'uptime and restore time' },
      { text: 'Sustain [target] GB/s of file throughput at peak load, with at least [target]% of capacity free.', metric: 'throughput and headroom' },
    ],
  },
  {
    id: 'san',
    name: 'storage networking',
    family: 'storage',
    purpose: 'a path to storage that never fails',
    tools: 'with',
    outcomes: [
      { text: 'Keep every host connected to its storage through the loss of any one path, switch or fabric.', metric: 'path availability' },
      { text: 'Cut the time to provide storage to a host from [today] to [target] hours, zoning included.', metric: 'provisioning time' },
    ],
  },
] as const;
