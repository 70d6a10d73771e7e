export const cloudEngineer = {
  id: 'cloud-engineer',
  name: 'Cloud Engineer',
  titles: {
    entry: 'Junior Cloud Engineer',
    mid: 'Cloud Engineer',
    senior: 'Senior Cloud Engineer',
    lead: 'Cloud Architect',
    manager: 'Cloud Infrastructure Manager',
  },
  about:
    'Designs, builds, migrates to and runs systems on public clouds such as AWS, Azure and Google Cloud, from landing zone to bill.',
  neighbours: [
    {
      id: 'infrastructure-engineer',
      differs: 'The infrastructure engineer also owns hypervisors, hardware and sites; the cloud engineer works above the provider’s line.',
    },
    {
      id: 'devops-engineer',
      differs: 'The DevOps engineer owns the way from commit to production; the cloud engineer owns the ground that it leads to.',
    },
    {
      id: 'site-reliability-engineer',
      differs: 'The SRE is judged by service levels in production; the cloud engineer by the design, security and cost of the estate.',
    },
    {
      id: 'platform-engineer',
      differs: 'The platform engineer turns cloud services into a product for developers; the cloud engineer provides the services.',
    },
    {
      id: 'systems-administrator',
      differs: 'The administrator operates servers that exist; the cloud engineer designs an estate in which few servers are left to log in to.',
    },
  ],
  aliases: [
    'cloud engineer', 'cloud infrastructure engineer', 'aws engineer', 'aws cloud engineer', 'azure engineer', 'azure cloud engineer',
    'gcp engineer', 'google cloud engineer', 'cloud architect', 'aws architect', 'azure architect', 'cloud infrastructure architect',
    'cloud operations engineer', 'cloud ops engineer', 'cloud systems engineer', 'cloud migration engineer', 'cloud automation engineer',
    'multi-cloud engineer', 'cloud consultant', 'cloud specialist', 'cloud administrator', 'azure administrator', 'openstack engineer',
    'oracle cloud infrastructure engineer', 'finops engineer', 'cloud native engineer', 'cloud platform architect',
  ],
  duties: [
    'design accounts, subscriptions, networks and identity on the cloud',
    'build cloud environments as code',
    'migrate workloads from data centres to the cloud',
    'run and upgrade managed databases, containers and serverless services',
    'set guardrails and policies for security and compliance',
    'watch and lower cloud cost',
    'design for several regions and for the loss of one',
    'connect the cloud with on-premises networks',
    'automate deployment and recovery',
    'review architectures with development teams',
    'resolve incidents in cloud services',
    'document reference architectures',
  ],
  capabilities: ['cloud-platform', 'infrastructure-as-code', 'container-orchestration', 'ci-cd', 'monitoring', 'directory-and-identity', 'service-mesh'],
  tools: [
    'AWS', 'Azure', 'Google Cloud', 'Terraform', 'Kubernetes', 'CloudFormation', 'Bicep', 'Amazon EKS', 'Azure Kubernetes Service',
    'Google Kubernetes Engine', 'Amazon CloudWatch', 'Azure Monitor', 'Python', 'AWS Control Tower',
  ],
  certifications: [
    'AWS Certified Solutions Architect', 'Microsoft Certified: Azure Administrator Associate',
    'Microsoft Certified: Azure Solutions Architect Expert', 'Google Cloud Professional Cloud Architect',
    'Google Cloud Associate Cloud Engineer', 'HashiCorp Certified: Terraform Associate', 'FinOps Certified Practitioner', 'CKA',
  ],
  years: [
    {
      label: 'Cloud Engineer',
      level: null,
      min: 4,
      max: 10,
      source: { name: '2026 US IT infrastructure role guide', date: '2026' },
    },
  ],
  pay: [
    {
      label: 'Cloud Engineer',
      level: null,
      min: 130000,
      max: 180000,
      median: null,
      currency: 'USD',
      place: 'US',
      year: 2026,
      source: { name: '2026 US IT infrastructure role guide', date: '2026' },
    },
  ],
  codes: {
    onet: [
      { code: '15-1299.08', name: 'Computer Systems Engineers/Architects' },
      { code: '15-1241.00', name: 'Computer Network Architects' },
    ],
    esco: [{ code: '2511.14', name: 'system architect' }],
  },
  depth: [
    {
      name: 'Landing zone and guardrails',
      phrases: ['landing zone', 'guardrails', 'service control policy', 'management groups', 'organization policy', 'account vending', 'Control Tower'],
      suggestion: 'You run a landing zone in which a team gets a guarded account within the hour.',
    },
    {
      name: 'Shared responsibility',
      phrases: ['shared responsibility', 'well-architected', 'well architected', 'customer-managed keys', 'provider outage'],
      suggestion: 'You know where the provider’s responsibility ends and ours begins, service by service.',
    },
    {
      name: 'Cost as a design property',
      phrases: ['FinOps', 'cost allocation', 'tagging policy', 'savings plans', 'reserved instances', 'spot instances', 'egress cost', 'unit cost', 'showback'],
      suggestion: 'You name the monthly cost of a design before it is built, egress included, and check it afterwards.',
    },
    {
      name: 'Identity without long-lived keys',
      phrases: ['workload identity', 'OIDC federation', 'short-lived credentials', 'assume role', 'least privilege', 'permission boundary', 'managed identity'],
      suggestion: 'You replace stored access keys with workload identity and short-lived credentials.',
    },
    {
      name: 'Quotas, limits and regions',
      phrases: ['service quotas', 'service limits', 'multi-region', 'region failover', 'availability zone', 'control plane outage', 'static stability'],
      suggestion: 'You design so that we keep serving while a region’s control plane is down.',
    },
    {
      name: 'Migration by strategy',
      phrases: ['rehost', 'replatform', 'refactor', 'lift and shift', 'migration wave', 'cutover', '6 Rs', '7 Rs', 'rollback plan'],
      suggestion: 'You choose for each workload whether to rehost, replatform or retire it, and plan every cutover with a way back.',
    },
    {
      name: 'Exit and portability',
      phrases: ['multi-cloud', 'portability', 'lock-in', 'exit strategy', 'cloud-agnostic', 'hybrid estate'],
      suggestion: 'You can say which of our services could leave a provider, at what price, and which should not.',
    },
  ],
  metrics: [
    {
      name: 'cloud cost against value',
      phrases: ['cloud spend', 'cloud cost', 'cost savings', 'reduce spend', 'unit cost', 'cost optimisation', 'cost optimization'],
      outcome: 'Lower the cloud cost of a customer order by [target] % within [target] months at the same performance.',
    },
    {
      name: 'workloads migrated',
      phrases: ['workloads migrated', 'migration complete', 'data centre exit', 'data center exit', 'applications moved'],
      outcome: 'Move [number] workloads to the cloud by [date] with no more than [target] minutes of downtime each.',
    },
    {
      name: 'availability of cloud services',
      phrases: ['availability', 'uptime', '99.9', 'multi-region', 'outage minutes'],
      outcome: 'Keep our customer services available [target] % of the time through the loss of an availability zone.',
    },
    {
      name: 'time to a compliant environment',
      phrases: ['self-service', 'time to provision', 'environment in minutes', 'account vending', 'lead time'],
      outcome: 'Give a team a compliant cloud account within [target] minutes of the request.',
    },
    {
      name: 'policy violations',
      phrases: ['policy violations', 'misconfigurations', 'compliance score', 'secure score', 'public buckets', 'audit findings'],
      outcome: 'Bring open high-severity misconfigurations to zero and fix new ones within [target] hours.',
    },
    {
      name: 'recovery in another region',
      phrases: ['recovery time', 'RTO', 'RPO', 'region failover', 'disaster recovery'],
      outcome: 'Recover our critical services in a second region within [target] minutes, proven by exercise.',
    },
  ],
} as const;
