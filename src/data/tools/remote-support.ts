export const remoteSupport = {
  capability: 'remote-support',
  tools: [
    { name: 'TeamViewer', aliases: ['Team Viewer'], kind: 'product', roles: ['it-support-specialist'], since: '2005' },
    { name: 'AnyDesk', aliases: ['Any Desk'], kind: 'product', roles: ['it-support-specialist'], since: '2014' },
    { name: 'BeyondTrust Remote Support', aliases: ['Bomgar'], kind: 'product', roles: ['it-support-specialist'], since: '2003' },
    { name: 'LogMeIn', aliases: ['LogMeIn Rescue', 'GoToAssist', 'GoTo Resolve', 'GoToMyPC', 'Go To Assist'], kind: 'service', roles: ['it-support-specialist'], since: '2003' },
    { name: 'ConnectWise Control', aliases: ['ScreenConnect', 'ConnectWise ScreenConnect'], kind: 'product', roles: ['it-support-specialist'], since: '2008' },
    { name: 'Splashtop', kind: 'service', roles: ['it-support-specialist'], since: '2010' },
    { name: 'VNC', aliases: ['RealVNC', 'UltraVNC', 'TightVNC', 'TigerVNC'], kind: 'product', roles: ['it-support-specialist'], since: '1998' },
    { name: 'Microsoft Remote Desktop', aliases: ['Microsoft RDP', 'Remote Desktop Manager', 'Devolutions', 'RDCMan', 'mRemoteNG', 'Windows Remote Desktop'], kind: 'product', roles: ['it-support-specialist'] },
    { name: 'Dameware', aliases: ['DameWare Mini Remote', 'SolarWinds Dameware'], kind: 'product', roles: ['it-support-specialist'] },
    { name: 'Microsoft Quick Assist', aliases: ['Remote Assistance', 'Windows Remote Assistance'], kind: 'product', roles: ['it-support-specialist'] },
    { name: 'Apple Remote Desktop', kind: 'product', roles: ['it-support-specialist'] },
    { name: 'Chrome Remote Desktop', aliases: ['RustDesk'], kind: 'product', roles: ['it-support-specialist'] },
    { name: 'ISL Online', aliases: ['Zoho Assist'], kind: 'service', roles: ['it-support-specialist'] },
    { name: 'Proxy Networks', aliases: ['Netop'], kind: 'product', roles: ['it-support-specialist'] },
  ],
} as const;
