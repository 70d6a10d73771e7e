export const disasterRecovery = {
  capability: 'disaster-recovery',
  tools: [
    { name: 'Zerto', aliases: ['Zerto Virtual Replication'], kind: 'product', roles: ['infrastructure-engineer', 'storage-engineer'], since: '2009' },
    { name: 'RecoverPoint', aliases: ['EMC RecoverPoint', 'RecoverPoint for VMs', 'Dell EMC RecoverPoint'], kind: 'product', roles: ['storage-engineer'], since: '2006' },
    { name: 'SRDF', aliases: ['EMC SRDF', 'SRDF/Metro', 'Symmetrix Remote Data Facility'], kind: 'product', roles: ['storage-engineer', 'mainframe-specialist'], since: '1994' },
    { name: 'SnapMirror', aliases: ['NetApp SnapMirror', 'SnapMirror/SnapVault'], kind: 'product', roles: ['storage-engineer'] },
    { name: 'SnapVault', kind: 'product', roles: ['storage-engineer'] },
    { name: 'SIOS DataKeeper', aliases: ['SIOS LifeKeeper', 'LifeKeeper'], kind: 'product', roles: ['systems-administrator'] },
    { name: 'vSphere Replication', aliases: ['VMware vSphere Replication'], kind: 'product', roles: ['systems-administrator', 'infrastructure-engineer'] },
    { name: 'Sungard AS', aliases: ['Sungard Availability Services'], kind: 'vendor', roles: ['infrastructure-manager'] },
    { name: 'Fusion Risk Management', aliases: ['Archer BCM'], kind: 'product', roles: ['infrastructure-manager'] },
    { name: 'VPLEX', aliases: ['EMC VPLEX', 'Dell EMC VPLEX'], kind: 'product', roles: ['storage-engineer'], since: '2010' },
    { name: 'DRBD', aliases: ['LINBIT'], kind: 'product', roles: ['systems-administrator'], since: '2000' },
    { name: 'MetroCluster', aliases: ['NetApp MetroCluster'], kind: 'product', roles: ['storage-engineer'] },
    { name: 'GDPS', aliases: ['IBM GDPS', 'Geographically Dispersed Parallel Sysplex'], kind: 'product', roles: ['mainframe-specialist'], since: '1998' },
  ],
} as const;
