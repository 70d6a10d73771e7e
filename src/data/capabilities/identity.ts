/** Who may do what, and how secrets are kept. */
export const identity = [
  {
    id: 'directory-and-identity',
    name: 'directory and identity',
    family: 'identity',
    purpose: 'giving each person the right access, and no more',
    tools: 'with',
    outcomes: [
      { text: 'Provide new starters with the right access within [target] hours, and remove leavers’ access the same day.', metric: 'time to grant and remove access' },
      { text: 'Bring the share of accounts reviewed each quarter to [target]%, so that access nobody needs is removed.', metric: 'access review coverage' },
      { text: 'Bring the share of computers with the agreed settings to [target]%, and correct drift within [target] days.', metric: 'baseline coverage', about: 'group polic' },
      { text: 'Keep sign-in available {uptime} of the time through server failures and upgrades.', metric: 'uptime' },
      { text: 'Resolve [target]% of account and sign-in tickets at first contact, so that {users} are working again within [target] minutes.', metric: 'first-contact resolution', roles: ['it-support-specialist'] },
    ],
  },
  {
    id: 'single-sign-on',
    name: 'single sign-on',
    family: 'identity',
    purpose: 'one safe sign-in for every application',
    tools: 'with',
    outcomes: [
      { text: 'Bring [target]% of applications under single sign-on with multi-factor authentication by [date].', metric: 'single sign-on coverage' },
      { text: 'Reduce sign-in and password tickets by [target]% without weakening access controls.', metric: 'ticket volume' },
      { text: 'Remove leavers’ access to every application within [target] hours.', metric: 'time to remove access' },
    ],
  },
  {
    id: 'privileged-access',
    name: 'privileged access management',
    family: 'identity',
    purpose: 'keeping administrator rights few, short and recorded',
    tools: 'with',
    outcomes: [
      { text: 'Bring [target]% of administrator accounts under time-limited, recorded access by [date].', metric: 'privileged access coverage' },
      { text: 'Reduce the number of standing administrator rights by [target]% without delaying urgent work.', metric: 'standing privileges' },
    ],
  },
  {
    id: 'secrets-management',
    name: 'secrets management',
    family: 'secrets-management',
    purpose: 'keeping passwords and keys out of code',
    tools: 'with',
    outcomes: [
      { text: 'Remove secrets from code and configuration files, and rotate [target]% of them automatically at least every [number] days.', metric: 'rotation coverage' },
      { text: 'Cut the time to revoke and replace a leaked secret from [today] to [target] minutes.', metric: 'time to rotate' },
    ],
  },
  {
    id: 'encryption-and-pki',
    name: 'encryption and certificates',
    family: 'encryption-and-pki',
    purpose: 'protecting data, and renewing certificates before they expire',
    tools: 'with',
    outcomes: [
      { text: 'Prevent outages from expired certificates by renewing [target]% of them automatically.', metric: 'automatic renewal' },
      { text: 'Bring encryption of sensitive data, at rest and in transit, to [target]% of {systems}.', metric: 'encryption coverage' },
    ],
  },
] as const;
