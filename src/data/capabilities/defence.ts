/** Sentences for single trades of security: who reads code, who answers alerts, who grants access. */
export const defence = [
  {
    id: 'secure-code',
    name: 'secure code',
    family: 'code',
    purpose: 'code whose holes are found before attackers find them',
    tools: 'in',
    outcomes: [
      { text: 'Reduce the number of critical weaknesses that reach production from [today] to [target] a quarter by reviewing code before its release.', metric: 'weaknesses released', broad: true },
      { text: 'Find and fix [target]% of critical vulnerabilities before their release by reviewing and testing code.', metric: 'vulnerabilities fixed before release' },
      { text: 'Fix critical vulnerabilities in released code within [target] days of their discovery.', metric: 'time to remediate' },
      { text: 'Reduce the number of vulnerabilities of a kind that was fixed before from [today] to [target] a quarter.', metric: 'repeated vulnerabilities' },
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
] as const;
