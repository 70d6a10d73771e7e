export const infrastructureEngineer = {
  id: 'infrastructure-engineer',
  name: 'Infrastructure Engineer',
  titles: {
    entry: 'Junior Infrastructure Engineer',
    mid: 'Infrastructure Engineer',
    senior: 'Senior Infrastructure Engineer',
    lead: 'Principal Infrastructure Engineer',
    manager: 'Infrastructure Engineering Manager',
  },
  about:
    'Designs and builds the systems that others run, in the data centre and in the cloud, and describes them as code so that they can be built again.',
  neighbours: [
    {
      id: 'systems-administrator',
      differs: 'The administrator maintains what exists; the infrastructure engineer designs and builds it and hands it over.',
    },
    {
      id: 'site-reliability-engineer',
      differs: 'The SRE works on the reliability of production through software; the infrastructure engineer on the shape of what production stands on.',
    },
    {
      id: 'cloud-engineer',
      differs: 'The cloud engineer lives on one or more cloud platforms; the infrastructure engineer also owns hypervisors, hardware and sites.',
    },
    {
      id: 'platform-engineer',
      differs: 'The platform engineer offers developers a product; the infrastructure engineer builds the layer below it.',
    },
    {
      id: 'infrastructure-manager',
      differs: 'The manager answers for people, budget and roadmap; the engineer for the design and its delivery.',
    },
  ],
  aliases: [
    'infrastructure engineer', 'it infrastructure engineer', 'infrastructure architect', 'infrastructure automation engineer',
    'infrastructure specialist', 'it infrastructure specialist', 'vmware engineer', 'virtualization engineer',
    'virtualization architect', 'nutanix engineer', 'hpc engineer', 'infrastructure design engineer', 'server infrastructure engineer',
    'infrastructure operations engineer', 'infrastructure consultant', 'citrix engineer', 'infrastructure as code engineer',
    'core infrastructure engineer', 'enterprise infrastructure engineer', 'hybrid infrastructure engineer',
  ],
  duties: [
    'design server, storage, network and cloud infrastructure for new services',
    'build environments as code with reviewed modules',
    'plan and carry out migrations between data centre and cloud',
    'automate provisioning, configuration and decommissioning',
    'choose and size hardware, hypervisors and managed services',
    'design for failure: redundancy, failover and disaster recovery',
    'set standards for images, naming, tagging and networks',
    'hand systems over to operations with documentation',
    'review designs for security, cost and capacity',
    'evaluate vendors and run proofs of concept',
    'retire systems at the end of their life',
    'support operations in the hardest incidents',
  ],
  capabilities: [
    'infrastructure-as-code', 'configuration-management', 'virtualization', 'hyperconverged', 'cloud-platform', 'monitoring',
    'backup', 'container-orchestration', 'vdi',
  ],
  tools: [
    'Terraform', 'Ansible', 'AWS', 'Azure', 'VMware vSphere', 'Nutanix', 'Packer', 'Pulumi', 'Python', 'PowerShell', 'Linux', 'Git',
    'VMware NSX', 'Hyper-V',
  ],
  certifications: [
    'HashiCorp Certified: Terraform Associate', 'VCP', 'VCAP', 'AWS Certified Solutions Architect',
    'Microsoft Certified: Azure Administrator Associate', 'RHCE', 'NCP-MCI', 'ITIL Foundation', 'TOGAF',
  ],
  years: [
    {
      label: 'Infrastructure Engineer',
      level: null,
      min: 4,
      max: 8,
      source: { name: '2026 US IT infrastructure role guide', date: '2026' },
    },
  ],
  pay: [
    {
      label: 'Infrastructure Engineer',
      level: null,
      min: 110000,
      max: 140000,
      median: null,
      currency: 'USD',
      place: 'US',
      year: 2026,
      source: { name: '2026 US IT infrastructure role guide', date: '2026' },
    },
  ],
  codes: {
    onet: [{ code: '15-1299.08', name: 'Computer Systems Engineers/Architects' }],
    esco: [{ code: '2511.14', name: 'system architect' }],
  },
  depth: [
    {
      name: 'State and drift',
      phrases: ['state file', 'remote state', 'drift detection', 'configuration drift', 'state locking', 'terraform plan in CI'],
      suggestion: 'You keep Terraform state remote, locked and split by blast radius, and find drift before it finds us.',
    },
    {
      name: 'Modules with versions and tests',
      phrases: ['module registry', 'versioned modules', 'reusable modules', 'Terratest', 'policy as code', 'module tests'],
      suggestion: 'You publish versioned, tested modules, so that a team can build a compliant environment without asking us.',
    },
    {
      name: 'Immutable builds',
      phrases: ['immutable infrastructure', 'golden image', 'golden images', 'image pipeline', 'Packer', 'rebuild rather than patch'],
      suggestion: 'You rebuild from a golden image rather than repair by hand.',
    },
    {
      name: 'Failure domains',
      phrases: ['failure domain', 'blast radius', 'availability zone', 'single point of failure', 'N+1', 'anti-affinity', 'split brain'],
      suggestion: 'You draw the failure domains of a design first and can say what still works when one is gone.',
    },
    {
      name: 'Disaster recovery that has been exercised',
      phrases: ['failover test', 'DR test', 'disaster recovery exercise', 'game day', 'RTO', 'RPO', 'recovery exercise'],
      suggestion: 'You exercise the failover of our second site twice a year and publish the time that it took.',
    },
    {
      name: 'NUMA, overcommit and storage latency',
      phrases: ['NUMA', 'overcommit', 'CPU ready', 'memory ballooning', 'storage latency', 'vMotion', 'DRS rules'],
      suggestion: 'You size hosts by CPU ready time and storage latency, not by rule of thumb.',
    },
    {
      name: 'Decision records',
      phrases: ['architecture decision record', 'ADR', 'design document', 'RFC process', 'trade-off', 'trade-offs', 'design review'],
      suggestion: 'You write down why we chose a design and what we gave up for it.',
    },
  ],
  metrics: [
    {
      name: 'lead time for an environment',
      phrases: ['provisioning time', 'lead time', 'time to provision', 'from weeks to', 'environment delivery'],
      outcome: 'Bring the time from request to a working environment down from [today] to [target] hours.',
    },
    {
      name: 'share of infrastructure as code',
      phrases: ['under code', 'as code coverage', 'codified', 'share of infrastructure as code', 'manual changes'],
      outcome: 'Have [target] % of our infrastructure described as code by [date], with no manual change left in production.',
    },
    {
      name: 'recovery time of a site',
      phrases: ['recovery time objective', 'RTO', 'failover time', 'disaster recovery time', 'recover within'],
      outcome: 'Fail over our critical systems to the second site within [target] hours, proven in an exercise each half-year.',
    },
    {
      name: 'change failure rate',
      phrases: ['change failure rate', 'failed changes', 'rollback rate', 'changes without incident'],
      outcome: 'Keep the share of infrastructure changes that cause an incident below [target] %.',
    },
    {
      name: 'cost per workload',
      phrases: ['cost per workload', 'infrastructure cost', 'reduce cost', 'licence cost', 'license cost', 'utilisation', 'utilization'],
      outcome: 'Lower the cost of running a workload by [target] % within a year, at the same service level.',
    },
    {
      name: 'end-of-life systems',
      phrases: ['end of life', 'end-of-life', 'technical debt', 'unsupported systems', 'legacy systems retired'],
      outcome: 'Retire or replace all [number] systems past vendor support by [date].',
    },
  ],
} as const;
