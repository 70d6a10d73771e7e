/** Getting changes to production, and working together on them. */
export const delivery = [
  {
    id: 'ci-cd',
    name: 'continuous integration and delivery',
    family: 'delivery',
    purpose: 'releasing often and safely',
    tools: 'with',
    outcomes: [
      { text: 'Shorten the lead time from commit to production from [today] to [target] hours by automating build, test and deployment.', metric: 'lead time' },
      { text: 'Lower the change failure rate to [target]% by testing every change in the pipeline and rolling failed releases back automatically.', metric: 'change failure rate' },
      { text: 'Raise deployment frequency from [today] to [target] a week without more failed changes.', metric: 'deployment frequency' },
    ],
  },
  {
    id: 'gitops',
    name: 'GitOps',
    family: 'delivery',
    purpose: 'keeping what runs equal to what was reviewed',
    tools: 'with',
    outcomes: [
      { text: 'Bring the share of production changes deployed from reviewed code to [target]%, with drift corrected within [target] minutes.', metric: 'deployment coverage and drift' },
      { text: 'Reduce the time to roll back a failed release from [today] to [target] minutes.', metric: 'time to roll back' },
    ],
  },
  {
    id: 'version-control',
    name: 'version control',
    family: 'delivery',
    purpose: 'reviewing every change and being able to undo it',
    tools: 'with',
    outcomes: [
      { text: 'Bring the share of reviewed and reversible changes to [target]% by keeping code and configuration under version control.', metric: 'review coverage' },
      { text: 'Shorten the time from first commit to merged change from [today] to [target] days through small, reviewed changes.', metric: 'time to merge' },
    ],
  },
  {
    id: 'build-tools',
    name: 'builds',
    family: 'delivery',
    purpose: 'builds that are quick and come out the same everywhere',
    tools: 'with',
    outcomes: [
      { text: 'Cut the build time of [project] from [today] to [target] minutes, so that changes can be tried the same hour.', metric: 'build time' },
      { text: 'Reduce build failures caused by missing or broken dependencies by [target]%.', metric: 'build failures' },
    ],
  },
  {
    id: 'artifact-registry',
    name: 'artifact management',
    family: 'delivery',
    purpose: 'knowing exactly what is deployed',
    tools: 'with',
    outcomes: [
      { text: 'Bring the share of releases built from scanned and versioned artifacts to [target]%, so that any of them can be rolled back in [target] minutes.', metric: 'artifact coverage' },
      { text: 'Reduce build failures caused by missing or broken dependencies by [target]%.', metric: 'build failures' },
    ],
  },
  {
    id: 'testing',
    name: 'test automation',
    family: 'testing',
    purpose: 'finding faults before users do',
    tools: 'with',
    outcomes: [
      { text: 'Find [target]% of defects before release by automating tests of the paths that {users} depend on.', metric: 'defects found before release' },
      { text: 'Cut the time of a full regression run from [today] to [target] minutes, so that it can gate every change.', metric: 'test time' },
      { text: 'Lower the share of releases that need a hotfix to [target]% by raising automated test coverage of critical paths.', metric: 'change failure rate' },
      { text: 'Reduce the number of defects that {users} report from [today] to [target] a month.', metric: 'defects reported' },
    ],
  },
  {
    id: 'project-tracking',
    name: 'work tracking',
    family: 'project-tracking',
    purpose: 'finishing the work that was promised',
    tools: 'with',
    outcomes: [
      { text: 'Deliver [target]% of planned work on its agreed date, with status visible to everyone who depends on it.', metric: 'work delivered on time' },
      { text: 'Reduce the average age of open tickets from [today] to [target] days by keeping the backlog ordered and its owners clear.', metric: 'ticket age' },
    ],
  },
  {
    id: 'documentation',
    name: 'documentation',
    family: 'documentation',
    purpose: 'letting others solve problems without asking',
    tools: 'with',
    outcomes: [
      { text: 'Bring the share of recurring procedures with a tested runbook to [target]%, so that anyone on call can follow it.', metric: 'runbook coverage' },
      { text: 'Cut repeated questions to the team by [target]% by keeping documentation current and easy to find.', metric: 'repeated questions' },
    ],
  },
  {
    id: 'collaboration',
    name: 'collaboration tools',
    family: 'workplace',
    purpose: 'letting people meet and work together without trouble',
    tools: 'with',
    outcomes: [
      { text: 'Resolve [target]% of meeting and messaging problems at first contact, so that {users} lose no working time.', metric: 'first-contact resolution' },
      { text: 'Reduce the time for incident and project updates to reach everyone concerned from [today] to [target] minutes.', metric: 'time to inform', roles: ['site-reliability-engineer', 'devops-engineer', 'platform-engineer', 'cloud-engineer'] },
      { text: 'Keep meetings and messaging available {uptime} of the time for {users}.', metric: 'uptime' },
    ],
  },
] as const;
