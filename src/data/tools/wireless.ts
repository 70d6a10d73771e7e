export const wireless = {
  capability: 'wireless',
  tools: [
    { name: 'Cisco Meraki', aliases: ['Meraki', 'Meraki switches', 'Meraki wireless', 'Meraki access points', 'Cisco Meraki MR', 'Meraki dashboard', 'Meraki APs'], kind: 'product', roles: ['network-engineer', 'it-support-specialist'], since: '2006' },
    { name: 'Cisco WLC', aliases: ['Cisco Wireless LAN Controller', 'Cisco wireless', 'Cisco Aironet', 'Aironet', 'Cisco WLAN', 'Cisco wireless controllers', 'Cisco 9800', 'Catalyst 9800', 'Cisco WLCs', 'Cisco Mobility Services Engine'], kind: 'product', roles: ['network-engineer'] },
    { name: 'Aruba', aliases: ['Aruba Networks', 'Aruba wireless', 'HPE Aruba', 'HP Aruba', 'Aruba Central', 'ArubaOS', 'Aruba AirWave', 'AirWave', 'Aruba Wi-Fi', 'Aruba controllers', 'HPE Aruba Networking', 'Aruba Instant'], kind: 'product', roles: ['network-engineer'], since: '2002' },
    { name: 'Ruckus', aliases: ['Ruckus Wireless', 'Ruckus SmartZone', 'CommScope Ruckus', 'SmartZone', 'Ruckus Networks'], kind: 'product', roles: ['network-engineer'], since: '2004' },
    { name: 'Juniper Mist', aliases: ['Mist AI', 'Mist Systems', 'Juniper Mist AI', 'Juniper MIST Wireless', 'Mist Wireless'], kind: 'product', roles: ['network-engineer'], since: '2014' },
    { name: 'Ekahau', aliases: ['Ekahau Site Survey', 'Ekahau Pro', 'iBwave', 'AirMagnet'], kind: 'product', roles: ['network-engineer'], since: '2000' },
    { name: 'Aerohive', aliases: ['Extreme Wireless', 'ExtremeCloud IQ', 'Aerohive Networks'], kind: 'product', roles: ['network-engineer'], since: '2006' },
    { name: 'Cambium Networks', aliases: ['Cambium'], kind: 'product', roles: ['network-engineer'] },
    { name: 'Motorola WiNG', aliases: ['Zebra WiNG', 'Motorola wireless'], kind: 'product', roles: ['network-engineer'] },
    { name: 'NetAlly', aliases: ['AirCheck', 'Fluke AirCheck', 'LinkRunner', 'Fluke Networks', 'Fluke meters', 'Fluke'], kind: 'product', roles: ['data-center-technician', 'network-engineer'], ambiguous: { spellings: ['Fluke'], near: ['testers', 'tester', 'cable', 'meter', 'meters', 'otdr', 'fiber', 'cabling'], never: ['a Fluke'] } },
    { name: 'Cisco DNA Spaces', aliases: ['Cisco Spaces'], kind: 'service', roles: ['network-engineer'] },
    { name: 'Airspan', aliases: ['Siklu', 'Radwin'], kind: 'vendor', roles: ['network-engineer'] },
    { name: 'inSSIDer', aliases: ['MetaGeek', 'Aircrack-ng', 'Kismet'], kind: 'product', roles: ['network-engineer'] },
  ],
} as const;
