/** Preventing, finding and stopping attacks. */
export const security = [
  {
    id: 'compliance',
    name: 'compliance',
    family: 'compliance',
    purpose: 'passing audits without a rush before each',
    tools: 'with',
    outcomes: [
      { text: 'Bring the share of controls whose evidence is collected automatically to [target]%.', metric: 'automated evidence' },
      { text: 'Close audit findings within [target] days, and keep open ones under [number].', metric: 'age and number of findings' },
    ],
  },
  {
    id: 'siem',
    name: 'security monitoring',
    family: 'security-operations',
    purpose: 'seeing an attack in time to stop it',
    tools: 'with',
    outcomes: [
      { text: 'Reduce the mean time to detect and contain a security incident from [today] to [target] hours.', metric: 'time to detect and contain' },
      { text: 'Cut false alarms by [target]% while covering [target]% of the attack techniques that matter to the business.', metric: 'false alarms and detection coverage' },
      { text: 'Bring log coverage of critical systems to [target]%, so that investigations are not held up by missing records.', metric: 'log coverage' },
    ],
  },
  {
    id: 'endpoint-security',
    name: 'endpoint security',
    family: 'security-operations',
    purpose: 'stopping attacks on laptops and servers',
    tools: 'with',
    outcomes: [
      { text: 'Bring endpoint protection to [target]% of devices, and isolate infected devices within [target] minutes.', metric: 'protection coverage and containment' },
      { text: 'Reduce the mean time to contain an endpoint incident from [today] to [target] minutes.', metric: 'time to contain' },
    ],
  },
  {
    id: 'threat-detection',
    name: 'threat detection',
    family: 'security-operations',
    purpose: 'finding attackers who got in',
    tools: 'with',
    outcomes: [
      { text: 'Reduce the time that an intruder stays unnoticed from [today] to [target] hours.', metric: 'dwell time' },
      { text: 'Raise detection coverage of relevant attack techniques to [target]%, proven by regular exercises.', metric: 'detection coverage' },
    ],
  },
  {
    id: 'email-security',
    name: 'email security',
    family: 'security-operations',
    purpose: 'keeping phishing out of inboxes',
    tools: 'with',
    outcomes: [
      { text: 'Stop [target]% of malicious mail before it reaches {users}, and remove what got through within [target] minutes.', metric: 'mail stopped' },
      { text: 'Lower the click rate in phishing tests to [target]% within [target] quarters.', metric: 'click rate' },
    ],
  },
  {
    id: 'vulnerability-management',
    name: 'vulnerability management',
    family: 'security-testing',
    purpose: 'closing holes before they are used',
    tools: 'with',
    outcomes: [
      { text: 'Find and close critical vulnerabilities in {systems} within [target] days of disclosure.', metric: 'patch latency' },
      { text: 'Bring scan coverage of {systems} to [target]%, and cut the number of overdue findings by [target]%.', metric: 'scan coverage and overdue findings' },
    ],
  },
  {
    id: 'penetration-testing',
    name: 'penetration testing',
    family: 'security-testing',
    purpose: 'finding weaknesses before attackers do',
    tools: 'with',
    outcomes: [
      { text: 'Find exploitable weaknesses in {systems} before attackers do, and see [target]% of critical ones fixed within [target] days.', metric: 'findings fixed' },
      { text: 'Reduce the number of attack paths to critical systems by [target]% from one test to the next.', metric: 'attack paths' },
    ],
  },
  {
    id: 'application-security',
    name: 'application security',
    family: 'security-testing',
    purpose: 'shipping software without known holes',
    tools: 'with',
    outcomes: [
      { text: 'Stop [target]% of known vulnerabilities before release without delaying builds by more than [target] minutes.', metric: 'vulnerabilities stopped' },
      { text: 'Fix critical findings in code and dependencies within [target] days of detection.', metric: 'time to remediate' },
    ],
  },
] as const;
