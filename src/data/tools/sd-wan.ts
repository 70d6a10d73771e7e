export const sdWan = {
  capability: 'sd-wan',
  tools: [
    { name: 'Cisco SD-WAN', aliases: ['Viptela', 'Cisco Viptela', 'vManage', 'Catalyst SD-WAN', 'Cisco SDWAN', 'Viptela SD-WAN', 'Cisco iWAN', 'Cisco Viptela SD-WAN', 'vManage/vSmart'], kind: 'product', roles: ['network-engineer'], since: '2012' },
    { name: 'VMware SD-WAN', aliases: ['VeloCloud', 'VMware VeloCloud', 'VMware SDWAN', 'VeloCloud SD-WAN'], kind: 'product', roles: ['network-engineer'], since: '2012' },
    { name: 'Silver Peak', aliases: ['Aruba EdgeConnect', 'Silver Peak SD-WAN', 'SilverPeak', 'EdgeConnect', 'Aruba Silver Peak', 'HPE EdgeConnect'], kind: 'product', roles: ['network-engineer'], since: '2004' },
    { name: 'Versa Networks', aliases: ['Versa SD-WAN'], kind: 'product', roles: ['network-engineer'], since: '2012' },
    { name: 'Fortinet SD-WAN', aliases: ['FortiGate SD-WAN', 'Fortinet Secure SD-WAN'], kind: 'product', roles: ['network-engineer'] },
    { name: 'Citrix SD-WAN', aliases: ['NetScaler SD-WAN', 'CloudBridge'], kind: 'product', roles: ['network-engineer'] },
    { name: 'Palo Alto Prisma SD-WAN', aliases: ['CloudGenix', 'Prisma SD-WAN'], kind: 'product', roles: ['network-engineer'] },
    { name: 'Riverbed', aliases: ['Riverbed SteelHead', 'SteelHead', 'Steelheads', 'Riverbed SteelHeads', 'Riverbed WAN Optimizers'], kind: 'product', roles: ['network-engineer'], since: '2002' },
    { name: 'Cisco WAAS', aliases: ['WAAS'], kind: 'product', roles: ['network-engineer'] },
    { name: 'Peplink', aliases: ['Talari', 'Talari Networks', 'Bigleaf'], kind: 'product', roles: ['network-engineer'] },
    { name: 'Aryaka', aliases: ['Nuage Networks', 'Nuage', '128 Technology', 'Juniper Session Smart'], kind: 'service', roles: ['network-engineer'] },
  ],
} as const;
