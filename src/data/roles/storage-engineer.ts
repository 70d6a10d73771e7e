export const storageEngineer = {
  id: 'storage-engineer',
  name: 'Storage Engineer',
  titles: {
    entry: 'Junior Storage Engineer',
    mid: 'Storage Engineer',
    senior: 'Senior Storage Engineer',
    lead: 'Storage Architect',
    manager: 'Storage and Backup Manager',
  },
  about:
    'Designs and runs storage, backup and replication platforms, SAN, NAS and object storage, so that data is fast enough, safe and never the bottleneck that takes a shop down in peak sales.',
  neighbours: [
    {
      id: 'systems-administrator',
      differs: 'The administrator uses volumes and starts restores; the storage engineer owns the arrays, fabrics and backup platforms behind them.',
    },
    {
      id: 'infrastructure-engineer',
      differs: 'The infrastructure engineer designs the whole estate; for the storage engineer data at rest and its recovery are the main subject.',
    },
    {
      id: 'database-administrator',
      differs: 'The database administrator tunes what happens inside the database; the storage engineer the blocks that it writes to.',
    },
    {
      id: 'data-center-technician',
      differs: 'The technician swaps disks and cables; the storage engineer plans pools, zoning and replication.',
    },
    {
      id: 'mainframe-specialist',
      differs: 'Disk and tape of the mainframe (DASD, DFSMS) belong to the mainframe specialist.',
    },
  ],
  aliases: [
    'storage engineer', 'storage administrator', 'storage specialist', 'storage architect', 'san administrator', 'san engineer',
    'storage and backup engineer', 'backup engineer', 'backup administrator', 'backup and recovery engineer', 'netapp engineer',
    'netapp administrator', 'storage systems engineer', 'storage consultant', 'enterprise storage engineer', 'commvault administrator',
    'veeam engineer', 'storage analyst', 'ceph engineer', 'netbackup administrator', 'storage infrastructure engineer',
  ],
  duties: [
    'design and size SAN, NAS and object storage',
    'provision volumes, shares and buckets',
    'configure zoning, multipathing and masking',
    'run backup, archive and replication platforms',
    'test restores and failovers',
    'watch capacity, latency and throughput',
    'migrate data between arrays and into the cloud',
    'upgrade array and switch firmware',
    'protect backups against ransomware',
    'set retention and tiering with data owners',
    'work with vendors on faults and renewals',
    'document fabrics, pools and recovery procedures',
  ],
  capabilities: ['storage-arrays', 'backup', 'virtualization', 'hyperconverged', 'monitoring', 'cloud-platform'],
  tools: [
    'NetApp ONTAP', 'Dell PowerMax', 'Pure Storage', 'Veeam', 'Commvault', 'NetBackup', 'Brocade', 'Ceph', 'Amazon S3', 'IBM Spectrum Scale',
    'Dell Isilon', 'VMware vSAN',
  ],
  certifications: [
    'NetApp NCDA', 'NetApp NCIE', 'Dell EMC Proven Professional', 'Veeam VMCE', 'Commvault Certified Professional', 'SNIA SCSP',
    'Pure Storage certification', 'Brocade BCFA',
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
      name: 'Restore time tested',
      phrases: ['restore time', 'restore test', 'tested restores', 'recovery test', 'restore drill', 'proven restores', 'time to restore'],
      suggestion: 'You time full restores of our largest systems twice a year and publish the result beside the promise.',
    },
    {
      name: 'Latency under load',
      phrases: ['IOPS', 'queue depth', 'storage latency', 'read latency', 'write latency', 'noisy neighbour', 'noisy neighbor', 'hot spots'],
      suggestion: 'You know the latency of our arrays at peak load and which workload will hit the ceiling first.',
    },
    {
      name: 'Multipathing and zoning',
      phrases: ['multipathing', 'multipath', 'zoning', 'LUN masking', 'ALUA', 'NVMe-oF', 'NVMe over Fabrics', 'Fibre Channel fabric', 'ISL'],
      suggestion: 'You zone two independent fabrics so that losing one costs no host a path that it needs.',
    },
    {
      name: 'Backups that ransomware cannot reach',
      phrases: ['immutable backup', 'immutable backups', 'air gap', 'air-gapped', '3-2-1', 'object lock', 'ransomware recovery', 'clean room'],
      suggestion: 'You keep an immutable copy that no administrator account can delete, and practise recovering from it.',
    },
    {
      name: 'Replication and consistency',
      phrases: ['synchronous replication', 'asynchronous replication', 'consistency group', 'consistency groups', 'RPO', 'journal', 'metro cluster', 'SnapMirror', 'SRDF'],
      suggestion: 'You choose synchronous or asynchronous replication by the recovery point that a system needs, and group what must stay consistent.',
    },
    {
      name: 'Thin provisioning and reduction',
      phrases: ['thin provisioning', 'deduplication ratio', 'data reduction', 'compression ratio', 'overprovisioning', 'space reclamation'],
      suggestion: 'You plan capacity on measured data reduction and never let a thin pool run full.',
    },
    {
      name: 'Rebuild time and erasure coding',
      phrases: ['rebuild time', 'erasure coding', 'RAID 6', 'RAID-6', 'failure domain', 'CRUSH map', 'double disk failure'],
      suggestion: 'You choose protection by rebuild time and failure domain, not by habit.',
    },
  ],
  metrics: [
    {
      name: 'restore success and time',
      phrases: ['restore success', 'restore time', 'recovery time', 'RTO', 'restores within'],
      outcome: 'Restore any of our [number] critical systems within [target] hours, tested every quarter.',
    },
    {
      name: 'recovery point',
      phrases: ['recovery point', 'RPO', 'data loss', 'replication lag'],
      outcome: 'Hold possible data loss for order data below [target] minutes.',
    },
    {
      name: 'storage latency at peak',
      phrases: ['storage latency', 'peak load', 'IOPS', 'response time', 'bottleneck'],
      outcome: 'Keep write latency under [target] ms through peak sales.',
    },
    {
      name: 'backup success rate',
      phrases: ['backup success', 'failed backups', 'backup window', 'backup coverage', 'protected systems'],
      outcome: 'Bring the share of successful nightly backups to [target] % and cover every production system by [date].',
    },
    {
      name: 'capacity ahead of demand',
      phrases: ['capacity forecast', 'capacity planning', 'runway', 'utilisation', 'utilization'],
      outcome: 'Always have at least [target] months of capacity in hand, with no emergency purchase.',
    },
    {
      name: 'cost per terabyte',
      phrases: ['cost per terabyte', 'cost per TB', 'storage cost', 'tiering savings', 'data reduction'],
      outcome: 'Lower the yearly cost of a protected terabyte by [target] % through tiering and data reduction.',
    },
  ],
} as const;
