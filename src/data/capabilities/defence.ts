/** Sentences for single trades of security: who reads code, who answers alerts, who grants access. */
export const defence = [
  {
    id: 'secure-code',
    name: 'secure code',
    family: 'code',
    purpose: 'code whose holes are found before attackers find them',
    tools: 'in',
    outcomes: [
      { text: 'Find and fix [target]% of critical vulnerabilities in code before it is released.', metric: 'vulnerabilities fixed before release' },
      { text: 'Fix critical vulnerabilities in released code within [target] days of their discovery.', metric: 'time to remediate' },
      { text: 'Reduce the number of vulnerabilities of a kind that was fixed before from [today] to [target] a quarter.', metric: 'repeated vulnerabilities' },
    ],
  },
  {
    id: 'secure-applications',
    name: 'secure business applications',
    family: 'business',
    purpose: 'business applications without known holes',
    tools: 'with',
    outcomes: [
      { text: 'Close critical findings in business applications within [target] days.', metric: 'time to remediate' },
      { text: 'Bring the share of business applications that meet the security baseline to [target]%.', metric: 'baseline coverage' },
    ],
  },
  {
    id: 'response-tooling',
    name: 'detection and response tooling',
    family: 'code',
    purpose: 'alerts that are understood and answered in minutes',
    tools: 'in',
    outcomes: [
      { text: 'Shorten the time to triage a security alert from [today] to [target] minutes by automating its enrichment and first checks.', metric: 'time to triage' },
      { text: 'Reduce the time to contain an incident from [today] to [target] minutes by automating the first steps of response.', metric: 'time to contain' },
      { text: 'Raise detection coverage of relevant attack techniques to [target]%, with every detection tested before it goes live.', metric: 'detection coverage' },
    ],
  },
  {
    id: 'cloud-response',
    name: 'incidents in clouds',
    family: 'cloud-platform',
    purpose: 'finding and stopping an intruder in a cloud',
    tools: 'on',
    outcomes: [
      { text: 'Detect and contain incidents in cloud accounts within [target] minutes.', metric: 'time to detect and contain' },
      { text: 'Bring log coverage of cloud accounts to [target]%, so that investigations are not held up by missing records.', metric: 'log coverage' },
    ],
  },
  {
    id: 'cluster-response',
    name: 'incidents in clusters',
    family: 'containers',
    purpose: 'finding and stopping an intruder in a cluster',
    tools: 'on',
    outcomes: [
      { text: 'Detect and contain incidents in containers and clusters within [target] minutes.', metric: 'time to detect and contain' },
      { text: 'Bring log coverage of clusters to [target]%, so that investigations are not held up by missing records.', metric: 'log coverage' },
    ],
  },
  {
    id: 'host-response',
    name: 'incidents on hosts',
    family: 'operating-system',
    purpose: 'knowing what happened on a host, and stopping it',
    tools: 'on',
    outcomes: [
      { text: 'Establish cause and extent of an incident on a host within [target] hours.', metric: 'time to investigate' },
      { text: 'Isolate compromised hosts within [target] minutes of detection.', metric: 'time to contain' },
    ],
  },
  {
    id: 'threat-research',
    name: 'threat research',
    family: 'security-operations',
    purpose: 'knowing a threat before it arrives',
    tools: 'with',
    outcomes: [
      { text: 'Cut the time from a new threat to a tested detection or published indicator from [today] to [target] days.', metric: 'time to detection' },
      { text: 'Reduce the time to collect and enrich what is known of a threat from [today] to [target] hours.', metric: 'time to enrich' },
    ],
  },
  {
    id: 'malware-analysis',
    name: 'malware analysis',
    family: 'security-operations',
    purpose: 'knowing what a program does, and how to see it elsewhere',
    tools: 'with',
    outcomes: [
      { text: 'Cut the time from a suspicious file to a verdict and its indicators from [today] to [target] hours.', metric: 'time to verdict' },
      { text: 'Turn [target]% of analyzed samples into a tested detection within [target] days.', metric: 'detections from samples' },
    ],
  },
  {
    id: 'bug-bounty',
    name: 'bug bounty',
    family: 'security-testing',
    purpose: 'outside reports that lead to mended holes',
    tools: 'with',
    outcomes: [
      { text: 'Triage reported vulnerabilities within [target] hours, and see valid critical ones fixed within [target] days.', metric: 'time to triage and remediate' },
      { text: 'Raise the share of reports that lead to a fix from [today] to [target]% by a clear scope and quick answers.', metric: 'valid reports' },
    ],
  },
  {
    id: 'access-automation',
    name: 'access automation',
    family: 'code',
    purpose: 'access that is right without hands',
    tools: 'in',
    outcomes: [
      { text: 'Cut the time to grant or remove access from [today] to [target] minutes by automating it from request to review.', metric: 'time to grant and remove access' },
      { text: 'Bring [target]% of applications under automated provisioning and removal of access by [date].', metric: 'automated provisioning' },
    ],
  },
  {
    id: 'cloud-access',
    name: 'access to clouds',
    family: 'cloud-platform',
    purpose: 'no more rights in a cloud than work needs',
    tools: 'on',
    outcomes: [
      { text: 'Reduce cloud permissions that nobody uses by [target]% without breaking a service.', metric: 'unused permissions' },
      { text: 'Bring [target]% of administrator access to cloud accounts under time-limited, recorded sessions by [date].', metric: 'privileged access coverage' },
    ],
  },
] as const;
