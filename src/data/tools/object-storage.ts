export const objectStorage = {
  capability: 'object-storage',
  tools: [
    { name: 'MinIO', kind: 'product', roles: ['storage-engineer', 'platform-engineer'], since: '2015' },
    { name: 'Ceph', aliases: ['Ceph Storage', 'Red Hat Ceph', 'CephFS', 'Ceph RBD', 'Ceph/Rook', 'RADOS Gateway'], kind: 'product', roles: ['storage-engineer', 'infrastructure-engineer'], since: '2012-07' },
    { name: 'NetApp StorageGRID', aliases: ['StorageGRID'], kind: 'product', roles: ['storage-engineer'] },
    { name: 'Dell ECS', aliases: ['EMC ECS', 'Dell EMC ECS', 'Elastic Cloud Storage'], kind: 'product', roles: ['storage-engineer'] },
    { name: 'EMC Atmos', kind: 'product', roles: ['storage-engineer'] },
    { name: 'EMC Centera', kind: 'product', roles: ['storage-engineer'] },
    { name: 'Hitachi Content Platform', kind: 'product', roles: ['storage-engineer'] },
    { name: 'Scality', aliases: ['Scality RING'], kind: 'product', roles: ['storage-engineer'], since: '2010' },
    { name: 'Caringo', aliases: ['DataCore Swarm'], kind: 'product', roles: ['storage-engineer'] },
    { name: 'DigitalOcean Spaces', kind: 'service', roles: ['cloud-engineer'] },
    { name: 'OpenIO', kind: 'product', roles: ['storage-engineer'] },
  ],
} as const;
