/** Work that machines do instead of people. */
export const automation = [
  {
    id: 'configuration-management',
    name: 'configuration management',
    family: 'infrastructure-code',
    purpose: 'keeping servers as they were meant to be',
    tools: 'with',
    outcomes: [
      { text: 'Bring [target]% of servers under automated configuration, so that drift is corrected within [target] hours.', metric: 'configuration coverage and drift' },
      { text: 'Cut the time to build a server to its standard from [today] to [target] minutes by automating its configuration.', metric: 'build time' },
      { text: 'Reduce patch latency for {systems} from [today] to [target] days by automating configuration and patching.', metric: 'patch latency', roles: ['systems-administrator', 'infrastructure-engineer', 'security-engineer'] },
    ],
  },
  {
    id: 'infrastructure-as-code',
    name: 'infrastructure as code',
    family: 'infrastructure-code',
    purpose: 'building environments that can be repeated and reviewed',
    tools: 'with',
    outcomes: [
      { text: 'Cut the time to provision an environment from [today] to [target] hours by defining infrastructure as reviewed code.', metric: 'provisioning time' },
      { text: 'Lower the change failure rate of infrastructure changes to [target]% by putting every change through code review and automated checks.', metric: 'change failure rate' },
      { text: 'Bring the share of infrastructure that can be rebuilt from code to [target]%, so that lost environments return within [target] hours.', metric: 'coverage and recovery time' },
      { text: 'Provide development teams with the infrastructure they need within [target] minutes, without a ticket, from reviewed modules.', metric: 'provisioning time', roles: ['platform-engineer'] },
    ],
  },
  {
    id: 'scheduling',
    name: 'job scheduling',
    family: 'scheduling',
    purpose: 'finishing batch work on time',
    tools: 'with',
    outcomes: [
      { text: 'Finish [target]% of scheduled jobs within their window, and recover failed jobs within [target] minutes.', metric: 'jobs on time' },
      { text: 'Lower the number of failed or late batch jobs by [target]% by removing manual steps and hidden dependencies.', metric: 'failed jobs' },
    ],
  },
  {
    id: 'workflow-automation',
    name: 'workflow automation',
    family: 'workflow-automation',
    purpose: 'passing work between applications without hands',
    tools: 'with',
    outcomes: [
      { text: 'Automate [process] from end to end, so that [number] hours of manual work a week are saved.', metric: 'hours saved' },
      { text: 'Cut the time from request to completion of [process] from [today] to [target] hours by connecting the applications behind it.', metric: 'time of a process' },
    ],
  },
  {
    id: 'programming-language',
    name: 'programming',
    family: 'code',
    purpose: 'replacing manual work with software',
    tools: 'in',
    outcomes: [
      { text: 'Automate [task] so that [number] hours of manual work a week are saved.', metric: 'hours saved' },
      { text: 'Reduce the share of time spent on manual operations from [today] to [target]% by writing tools and automation.', metric: 'share of toil', roles: ['site-reliability-engineer', 'platform-engineer', 'devops-engineer'] },
      { text: 'Cut the lead time of [process] from [today] to [target] hours by replacing its manual steps with tested automation.', metric: 'time of a process' },
    ],
  },
  {
    id: 'scripting-language',
    name: 'scripting',
    family: 'code',
    purpose: 'replacing repeated manual steps with scripts',
    tools: 'in',
    outcomes: [
      { text: 'Automate [task] so that [number] hours of manual work a week are saved.', metric: 'hours saved' },
      { text: 'Lower errors in [routine task] by [target]% by replacing manual steps with tested scripts.', metric: 'errors of routine work' },
      { text: 'Cut the time to set up a new account or device from [today] to [target] minutes by scripting the steps.', metric: 'set-up time', about: 'account', roles: ['it-support-specialist'] },
    ],
  },
] as const;
