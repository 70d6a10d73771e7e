export const siteReliabilityEngineer = {
  id: 'site-reliability-engineer',
  name: 'Site Reliability Engineer',
  titles: {
    entry: 'Junior Site Reliability Engineer',
    mid: 'Site Reliability Engineer',
    senior: 'Senior Site Reliability Engineer',
    lead: 'Staff Site Reliability Engineer',
    manager: 'Site Reliability Engineering Manager',
  },
  about:
    'Makes production reliable through software: sets service levels and error budgets, observes, responds, learns, and engineers toil away.',
  neighbours: [
    {
      id: 'systems-administrator',
      differs: 'The administrator maintains systems; the SRE writes software so that maintaining them takes nobody’s day.',
    },
    {
      id: 'devops-engineer',
      differs: 'The DevOps engineer owns delivery up to production; the SRE owns how the service behaves once it is there.',
    },
    {
      id: 'platform-engineer',
      differs: 'The platform engineer serves developers with a paved road; the SRE serves users by the level of service that they get.',
    },
    {
      id: 'infrastructure-engineer',
      differs: 'The infrastructure engineer designs and builds the ground; the SRE is answerable for the reliability of what runs on it.',
    },
    {
      id: 'cloud-engineer',
      differs: 'The cloud engineer designs the estate; the SRE decides with an error budget how much risk a release may take in it.',
    },
  ],
  aliases: [
    'site reliability engineer', 'sre', 'site reliability engineering', 'sre engineer', 'platform reliability engineer',
    'cloud reliability engineer', 'infrastructure reliability engineer', 'production reliability engineer',
    'systems reliability engineer', 'service reliability engineer', 'observability engineer', 'site reliability architect',
    'devops site reliability engineer', 'sre architect', 'software engineer, site reliability', 'cloud site reliability engineer',
    'chaos engineering engineer', 'kubernetes sre',
  ],
  duties: [
    'define service level indicators and objectives with product teams',
    'keep and enforce error budgets',
    'build monitoring, tracing and alerting that follow what users notice',
    'respond to incidents and lead them',
    'write blameless postmortems and see their actions through',
    'measure toil and remove it with software',
    'plan capacity and test under load',
    'review designs and launches for reliability',
    'make releases safe with canaries and automatic rollback',
    'run failure exercises',
    'share the on-call rotation and keep it bearable',
    'write tools and services in Python or Go',
  ],
  capabilities: [
    'monitoring', 'apm', 'logging', 'tracing', 'incident-response', 'container-orchestration', 'infrastructure-as-code', 'ci-cd',
    'service-mesh', 'cloud-platform',
  ],
  tools: [
    'Prometheus', 'Kubernetes', 'Python', 'Grafana', 'Datadog', 'OpenTelemetry', 'Go', 'Terraform', 'PagerDuty', 'ELK Stack', 'Jaeger',
    'Linux', 'Istio', 'Argo CD',
  ],
  certifications: [
    'CKA', 'AWS Certified DevOps Engineer - Professional', 'Google Cloud Professional Cloud DevOps Engineer', 'SRE Foundation',
    'PCA (Prometheus)', 'HashiCorp Certified: Terraform Associate',
  ],
  years: [
    {
      label: 'Site Reliability Engineer',
      level: null,
      min: 5,
      max: 10,
      source: { name: '2026 US IT infrastructure role guide', date: '2026' },
    },
  ],
  pay: [
    {
      label: 'Site Reliability Engineer',
      level: null,
      min: 130000,
      max: 170000,
      median: null,
      currency: 'USD',
      place: 'US',
      year: 2026,
      source: { name: '2026 US IT infrastructure role guide', date: '2026' },
    },
  ],
  codes: {
    onet: [
      { code: '15-1252.00', name: 'Software Developers' },
      { code: '15-1299.08', name: 'Computer Systems Engineers/Architects' },
    ],
    esco: [],
  },
  depth: [
    {
      name: 'Error budgets',
      phrases: ['error budget', 'error budgets', 'burn rate', 'budget policy', 'release freeze', 'unreliability'],
      suggestion: 'You keep an error budget with each product team, and releases pause when it is spent.',
    },
    {
      name: 'Service level objectives',
      phrases: ['SLO', 'SLOs', 'SLI', 'SLIs', 'service level objective', 'service level objectives', 'service level indicator'],
      suggestion: 'You define service levels from what users notice, not from what is easy to measure.',
    },
    {
      name: 'Toil',
      phrases: ['toil', 'eliminate toil', 'reduce toil', 'toil budget', 'manual operational work'],
      suggestion: 'You measure toil, keep it below half of the team’s time, and spend the rest on engineering it away.',
    },
    {
      name: 'Blameless postmortems',
      phrases: ['blameless', 'postmortem', 'postmortems', 'post-mortem', 'post-incident review', 'incident review', 'contributing factors'],
      suggestion: 'You lead blameless postmortems whose actions are done within the month.',
    },
    {
      name: 'Alerts that deserve a page',
      phrases: ['actionable alerts', 'alert fatigue', 'symptom-based', 'multi-window', 'paging load', 'alert noise', 'pages per shift'],
      suggestion: 'You page on symptoms that users feel and delete alerts that nobody acts on.',
    },
    {
      name: 'Safe releases',
      phrases: ['canary', 'progressive delivery', 'automatic rollback', 'feature flags', 'blue-green', 'staged rollout'],
      suggestion: 'You make every release a canary that rolls itself back when its service level drops.',
    },
    {
      name: 'Load and failure rehearsed',
      phrases: ['chaos engineering', 'game day', 'game days', 'load shedding', 'backpressure', 'graceful degradation', 'cascading failure', 'load test'],
      suggestion: 'You rehearse failure in game days and teach our services to shed load rather than fall over.',
    },
    {
      name: 'Saturation and tail latency',
      phrases: ['tail latency', 'p99', 'golden signals', 'four golden signals', 'saturation', 'USE method', 'RED method', 'cardinality'],
      suggestion: 'You look at the 99th percentile and at saturation before you look at averages.',
    },
  ],
  metrics: [
    {
      name: 'service level attainment',
      phrases: ['SLO attainment', 'availability', '99.9', 'uptime', 'error budget', 'service levels met'],
      outcome: 'Keep [service] within its [target] % availability objective every quarter, and pause releases when the error budget is spent.',
    },
    {
      name: 'mean time to recovery',
      phrases: ['mean time to recovery', 'MTTR', 'time to restore', 'time to mitigate', 'recovery time'],
      outcome: 'Reduce mean time to recovery from [today] to [target] minutes by improving monitoring coverage.',
    },
    {
      name: 'time to detect',
      phrases: ['mean time to detect', 'MTTD', 'time to detect', 'detected by customers', 'before customers notice'],
      outcome: 'Detect [target] % of incidents before a customer reports them.',
    },
    {
      name: 'share of toil',
      phrases: ['share of toil', 'reduce toil', 'toil below', 'manual work', 'operational load'],
      outcome: 'Bring the share of time spent on toil below [target] % within two quarters.',
    },
    {
      name: 'change failure rate',
      phrases: ['change failure rate', 'failed deployments', 'rollback rate', 'release-related incidents'],
      outcome: 'Lower the share of releases that cause an incident from [today] to [target] %.',
    },
    {
      name: 'on-call load',
      phrases: ['pages per shift', 'on-call load', 'alert volume', 'alert noise', 'out-of-hours pages'],
      outcome: 'Cut pages to at most [target] per on-call shift without missing an incident.',
    },
    {
      name: 'latency that users feel',
      phrases: ['p99 latency', 'p95', 'tail latency', 'response time', 'page load'],
      outcome: 'Hold the 99th percentile of response time under [target] ms at twice today’s traffic.',
    },
  ],
} as const;
