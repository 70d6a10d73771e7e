export const platformEngineer = {
  id: 'platform-engineer',
  name: 'Platform Engineer',
  titles: {
    entry: 'Junior Platform Engineer',
    mid: 'Platform Engineer',
    senior: 'Senior Platform Engineer',
    lead: 'Staff Platform Engineer',
    manager: 'Platform Engineering Manager',
  },
  about:
    'Builds and runs an internal platform as a product for developers: Kubernetes and cloud services behind self-service, paved roads and good documentation.',
  neighbours: [
    {
      id: 'devops-engineer',
      differs: 'The DevOps engineer improves the delivery of particular teams; the platform engineer offers all of them one product.',
    },
    {
      id: 'site-reliability-engineer',
      differs: 'The SRE looks after services that customers use; the platform engineer after the platform that developers use.',
    },
    {
      id: 'cloud-engineer',
      differs: 'The cloud engineer provides accounts and services; the platform engineer hides most of them behind a paved road.',
    },
    {
      id: 'infrastructure-engineer',
      differs: 'The infrastructure engineer builds environments to order; the platform engineer lets developers build them for themselves.',
    },
    {
      id: 'not-infrastructure',
      differs: 'A backend engineer on a "product platform" writes features for customers; the platform engineer writes them for engineers.',
    },
  ],
  aliases: [
    'platform engineer', 'platform engineering', 'platform architect', 'kubernetes engineer', 'kubernetes platform engineer',
    'openshift engineer', 'kubernetes administrator', 'openshift administrator', 'developer experience engineer',
    'developer productivity engineer', 'internal developer platform engineer', 'container platform engineer', 'paas engineer',
    'software engineer, platform engineering', 'platform automation engineer', 'developer platform engineer',
    'platform operations engineer', 'engineering productivity engineer', 'kubernetes architect',
  ],
  duties: [
    'build and run Kubernetes clusters and their add-ons',
    'offer self-service for environments, databases and pipelines',
    'design golden paths and templates for new services',
    'run the developer portal and its documentation',
    'upgrade clusters and platform services without stopping teams',
    'set policies and guardrails that teams can live with',
    'collect feedback from developers and plan the roadmap from it',
    'measure adoption and satisfaction',
    'provide observability as a service',
    'support teams in moving on to the platform',
    'keep the platform secure and affordable',
    'take part in on-call for platform services',
  ],
  capabilities: [
    'container-orchestration', 'service-mesh', 'gitops', 'ci-cd', 'infrastructure-as-code', 'cloud-platform', 'monitoring',
    'container-runtime', 'artifact-registry',
  ],
  tools: [
    'Kubernetes', 'Helm', 'Argo CD', 'Backstage', 'Terraform', 'Crossplane', 'Istio', 'OpenShift', 'Go', 'Python', 'Prometheus', 'Cilium',
    'Open Policy Agent', 'GitHub Actions',
  ],
  certifications: [
    'CKA', 'CKAD', 'CKS', 'Red Hat Certified Specialist in OpenShift Administration', 'HashiCorp Certified: Terraform Associate',
    'AWS Certified Solutions Architect',
  ],
  years: [],
  pay: [],
  codes: {
    onet: [
      { code: '15-1252.00', name: 'Software Developers' },
      { code: '15-1299.08', name: 'Computer Systems Engineers/Architects' },
    ],
    esco: [{ code: '2511.14', name: 'system architect' }],
  },
  depth: [
    {
      name: 'Golden paths',
      phrases: ['golden path', 'golden paths', 'paved road', 'paved roads', 'service template', 'scaffolding', 'opinionated defaults'],
      suggestion: 'You build golden paths that teams choose because they are the easiest way to production.',
    },
    {
      name: 'Platform as a product',
      phrases: ['platform as a product', 'internal customers', 'developer feedback', 'user research', 'adoption', 'product mindset', 'internal developer platform'],
      suggestion: 'You treat developers as customers: you ask, measure adoption, and retire what nobody uses.',
    },
    {
      name: 'DORA and developer experience',
      phrases: ['DORA', 'developer experience', 'SPACE framework', 'lead time', 'cognitive load', 'developer satisfaction'],
      suggestion: 'You track DORA metrics and developer satisfaction for the teams on the platform, and share them openly.',
    },
    {
      name: 'Cluster upgrades without drama',
      phrases: ['cluster upgrade', 'cluster upgrades', 'pod disruption budget', 'node drain', 'API deprecation', 'version skew', 'blue-green clusters'],
      suggestion: 'You upgrade clusters every quarter without asking a single team to stop.',
    },
    {
      name: 'Multi-tenancy',
      phrases: ['multi-tenancy', 'multi-tenant', 'resource quotas', 'namespace isolation', 'network policies', 'noisy neighbour', 'noisy neighbor', 'admission policy'],
      suggestion: 'You isolate tenants by quota, network policy and admission policy, and know where isolation ends.',
    },
    {
      name: 'Operators and control loops',
      phrases: ['operator pattern', 'custom resource', 'CRD', 'CRDs', 'reconciliation loop', 'controller-runtime', 'Crossplane'],
      suggestion: 'You write controllers that reconcile, rather than scripts that hope.',
    },
    {
      name: 'Cost shown to those who cause it',
      phrases: ['showback', 'chargeback', 'right-sizing', 'requests and limits', 'bin packing', 'cost per service', 'autoscaling'],
      suggestion: 'You show each team what its services cost and size their requests from what they use.',
    },
  ],
  metrics: [
    {
      name: 'adoption of the platform',
      phrases: ['adoption', 'teams onboarded', 'services on the platform', 'voluntary adoption'],
      outcome: 'Have [target] of our [number] teams on the golden path by [date], by choice.',
    },
    {
      name: 'time to first deployment',
      phrases: ['time to first deploy', 'onboarding time', 'new service in minutes', 'time to hello world'],
      outcome: 'Let a new team put a service into production within [target] hours, without a ticket.',
    },
    {
      name: 'developer satisfaction',
      phrases: ['developer satisfaction', 'developer NPS', 'survey score', 'developer experience score'],
      outcome: 'Raise developer satisfaction with the platform from [today] to [target] in a year.',
    },
    {
      name: 'lead time of the teams',
      phrases: ['lead time', 'deployment frequency', 'DORA', 'cycle time'],
      outcome: 'Cut the median lead time of teams on the platform from [today] to [target] hours.',
    },
    {
      name: 'platform availability',
      phrases: ['platform availability', 'control plane availability', 'platform SLO', 'uptime'],
      outcome: 'Keep the platform available at [target] %, upgrades included.',
    },
    {
      name: 'tickets that self-service replaced',
      phrases: ['ticket reduction', 'self-service rate', 'tickets per team', 'manual requests'],
      outcome: 'Replace [target] % of infrastructure tickets by self-service within [target] months.',
    },
    {
      name: 'cost per service',
      phrases: ['cost per service', 'cluster utilisation', 'cluster utilization', 'compute cost', 'unit cost'],
      outcome: 'Lower the compute cost of a service by [target] % without changing its service level.',
    },
  ],
} as const;
