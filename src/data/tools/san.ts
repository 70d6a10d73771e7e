export const san = {
  capability: 'san',
  tools: [
    { name: 'Brocade', aliases: ['Brocade SAN', 'Brocade Fabric OS', 'Brocade switches', 'Brocade Network Advisor', 'Brocade SANnav', 'Brocade Fibre Channel'], kind: 'product', roles: ['storage-engineer', 'network-engineer'], since: '1995' },
    { name: 'Cisco MDS', aliases: ['MDS 9000', 'Cisco MDS 9000', 'Cisco SAN switches', 'MDS switches', 'Cisco Fabric Manager'], kind: 'product', roles: ['storage-engineer', 'network-engineer'], since: '2002' },
    { name: 'McDATA', aliases: ['McDATA directors'], kind: 'product', roles: ['storage-engineer'] },
    { name: 'QLogic', aliases: ['Emulex', 'Emulex HBAs', 'QLogic HBAs'], kind: 'product', roles: ['storage-engineer'] },
    { name: 'PowerPath', aliases: ['EMC PowerPath', 'DM-Multipath', 'multipathd'], kind: 'product', roles: ['storage-engineer', 'systems-administrator'] },
    { name: 'Mellanox', aliases: ['NVIDIA Mellanox', 'ConnectX'], kind: 'product', roles: ['network-engineer', 'data-center-technician'], since: '1999' },
    { name: 'Broadcom (vendor)', aliases: ['Broadcom Inc'], kind: 'vendor', roles: ['storage-engineer'] },
    { name: 'ATTO Technology', aliases: ['ATTO FibreBridge'], kind: 'product', roles: ['storage-engineer'] },
    { name: 'NetApp Snapdrive', aliases: ['SnapDrive'], kind: 'product', roles: ['storage-engineer'] },
    { name: 'Overland Tandberg', aliases: ['Quantum tape libraries', 'Tandberg Data'], kind: 'product', roles: ['storage-engineer'] },
    { name: 'Spectra Logic', kind: 'product', roles: ['storage-engineer'] },
    { name: 'LTO', aliases: ['LTO tape', 'LTO-6', 'LTO-7', 'LTO-8'], kind: 'product', roles: ['storage-engineer', 'data-center-technician'], since: '2000' },
    { name: 'EMC ECC', aliases: ['EMC ControlCenter', 'EMC SMC', 'EMC ViPR', 'ViPR', 'ViPR SRM', 'Solutions Enabler', 'SYMCLI'], kind: 'product', roles: ['storage-engineer'] },
    { name: 'SolarWinds Storage Resource Monitor', aliases: ['SolarWinds SRM'], kind: 'product', roles: ['storage-engineer'] },
  ],
} as const;
