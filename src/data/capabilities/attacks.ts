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
] as const;
