/** Sentences for those whose work is to attack, so that others can defend. */
export const attacks = [
  {
    id: 'attack-simulation',
    name: 'attack simulation',
    family: 'security-operations',
    purpose: 'showing which attacks go unseen',
    tools: 'with',
    outcomes: [
      { text: 'Raise the share of simulated attacks that are detected from [today] to [target]% by showing defenders which went unseen.', metric: 'detection of simulated attacks' },
      { text: 'Complete [number] exercises a year, each with its gaps reported within [target] days and closed within [target] weeks.', metric: 'gaps closed' },
    ],
  },
  {
    id: 'attack-on-identity',
    name: 'attacks on identity',
    family: 'identity',
    purpose: 'closing the ways to administrator rights',
    tools: 'in',
    outcomes: [
      { text: 'Find exploitable paths to administrator rights before attackers do, and see [target]% of them closed within [target] days.', metric: 'attack paths closed' },
      { text: 'Reduce the number of attack paths to critical accounts by [target]% from one exercise to the next.', metric: 'attack paths' },
    ],
  },
  {
    id: 'attack-on-cloud',
    name: 'attacks on clouds',
    family: 'cloud-platform',
    purpose: 'closing the ways into a cloud',
    tools: 'on',
    outcomes: [
      { text: 'Find exploitable weaknesses in cloud accounts and services before attackers do, and see [target]% of critical ones fixed within [target] days.', metric: 'findings fixed' },
      { text: 'Reduce the number of attack paths to sensitive cloud data by [target]% from one test to the next.', metric: 'attack paths' },
    ],
  },
  {
    id: 'attack-on-hosts',
    name: 'attacks on hosts',
    family: 'operating-system',
    purpose: 'closing the ways from one host to the next',
    tools: 'on',
    outcomes: [
      { text: 'Find exploitable weaknesses in servers and workstations before attackers do, and see [target]% of critical ones fixed within [target] days.', metric: 'findings fixed' },
      { text: 'Reduce the number of hosts that a single compromised one gives access to by [target]% from one exercise to the next.', metric: 'lateral movement' },
    ],
  },
  {
    id: 'attack-on-clusters',
    name: 'attacks on clusters',
    family: 'containers',
    purpose: 'closing the ways out of a container',
    tools: 'on',
    outcomes: [
      { text: 'Find exploitable weaknesses in clusters and images before attackers do, and see [target]% of critical ones fixed within [target] days.', metric: 'findings fixed' },
      { text: 'Reduce the number of attack paths out of a compromised workload by [target]% from one test to the next.', metric: 'attack paths' },
    ],
  },
  {
    id: 'attack-on-applications',
    name: 'attacks on applications',
    family: 'web-development',
    purpose: 'closing the ways into an application',
    tools: 'in',
    outcomes: [
      { text: 'Find exploitable weaknesses in applications before attackers do, and see [target]% of critical ones fixed within [target] days.', metric: 'findings fixed' },
      { text: 'Reduce the number of critical weaknesses found in applications by [target]% from one test to the next.', metric: 'critical findings' },
    ],
  },
  {
    id: 'attack-tooling',
    name: 'tooling for tests',
    family: 'code',
    purpose: 'tests that are quick to prepare and to repeat',
    tools: 'in',
    outcomes: [
      { text: 'Cut the time to prepare a security test from [today] to [target] days by writing tools and automation.', metric: 'preparation time' },
      { text: 'Automate [task] so that [number] hours of manual work a week are saved.', metric: 'hours saved' },
      { text: 'Bring the share of findings that can be tested again automatically to [target]%.', metric: 'automated retests' },
    ],
  },
] as const;
