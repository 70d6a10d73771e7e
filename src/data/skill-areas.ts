/**
 * The five areas that the field expects of people at mid level and above, after the 2026 US IT infrastructure role guide:
 * automation expected, cloud a strong differentiator, security no longer optional, observability a sign of maturity,
 * communication and documentation decisive.
 *
 * A post speaks of an area where it holds one of `phrases` (whole words, any letter case) or names a tool of one of
 * `capabilities`. `roles` are those for which the area is expected. `say` is what a post could say of it.
 */
export const SKILL_AREAS = [
  {
    id: 'automation',
    name: 'automation',
    roles: ['systems-administrator', 'infrastructure-engineer', 'network-engineer', 'cloud-engineer', 'site-reliability-engineer', 'storage-engineer', 'mainframe-specialist', 'devops-engineer', 'platform-engineer', 'database-administrator'],
    phrases: ['automation', 'automations', 'automate', 'automates', 'automated', 'automating', 'automatic', 'automatically', 'script', 'scripts', 'scripted', 'scripting', 'infrastructure as code', 'iac', 'configuration management', 'orchestration', 'orchestrate', 'ci cd', 'cicd', 'pipelines', 'gitops', 'self service', 'programmability', 'programming', 'coding', 'tooling', 'toil', 'devops', 'deployment pipeline', 'continuous integration', 'continuous delivery', 'continuous deployment', 'write code', 'writing code', 'software engineering', 'software development', 'rexx'],
    capabilities: ['infrastructure-as-code', 'configuration-management', 'scripting-language', 'ci-cd', 'gitops', 'network-automation', 'programming-language', 'scheduling'],
    say: 'which recurring work is to be automated, and with what aim',
  },
  {
    id: 'cloud',
    name: 'cloud',
    roles: ['systems-administrator', 'infrastructure-engineer', 'network-engineer', 'cloud-engineer', 'site-reliability-engineer', 'devops-engineer', 'platform-engineer'],
    phrases: ['cloud', 'clouds', 'multi cloud', 'multicloud', 'cloud native', 'iaas', 'paas', 'saas', 'serverless', 'aws', 'azure', 'gcp', 'on premises', 'on premise', 'on prem', 'onprem', 'hosted services', 'office 365', 'microsoft 365', 'o365', 'm365', 'self hosted', 'air gapped'],
    capabilities: ['cloud-platform', 'cloud-compute', 'cloud-network', 'cloud-storage', 'cloud-database', 'cloud-security', 'cloud-cost', 'serverless'],
    say: 'which cloud services the job touches, or that everything runs on premises',
  },
  {
    id: 'security',
    name: 'security',
    roles: ['systems-administrator', 'infrastructure-engineer', 'network-engineer', 'cloud-engineer', 'site-reliability-engineer', 'storage-engineer', 'mainframe-specialist', 'infrastructure-manager', 'devops-engineer', 'platform-engineer', 'security-engineer', 'database-administrator'],
    phrases: ['security', 'secure', 'secured', 'securely', 'securing', 'cybersecurity', 'cyber', 'infosec', 'devsecops', 'secops', 'hardening', 'harden', 'vulnerability', 'vulnerabilities', 'threat', 'threats', 'zero trust', 'least privilege', 'identity', 'iam', 'access control', 'access controls', 'access rights', 'access management', 'permissions', 'authentication', 'authorization', 'mfa', 'sso', 'encryption', 'firewall', 'firewalls', 'patch', 'patches', 'patched', 'patching', 'secrets', 'compliance', 'compliant', 'soc 2', 'soc2', 'iso 27001', 'pci', 'hipaa', 'nist', 'stig', 'stigs', 'rmf', 'cis benchmarks', 'gdpr', 'secrets management', 'racf', 'audit', 'audits', 'antivirus', 'ransomware', 'malware', 'privileged access', 'data protection', 'anti virus', 'user accounts'],
    capabilities: ['cloud-security', 'application-security', 'endpoint-security', 'email-security', 'threat-detection', 'siem', 'firewalls', 'vpn', 'encryption-and-pki', 'privileged-access', 'secrets-management', 'vulnerability-management', 'penetration-testing', 'single-sign-on', 'directory-and-identity'],
    say: 'what the job does for security: access, patches, identity, secrets',
  },
  {
    id: 'observability',
    name: 'observability',
    roles: ['systems-administrator', 'infrastructure-engineer', 'network-engineer', 'cloud-engineer', 'site-reliability-engineer', 'storage-engineer', 'devops-engineer', 'platform-engineer', 'database-administrator'],
    phrases: ['observability', 'observable', 'observe', 'observing', 'monitor', 'monitors', 'monitored', 'monitoring', 'alert', 'alerts', 'alerting', 'logging', 'logs', 'tracing', 'traces', 'telemetry', 'metrics', 'dashboard', 'dashboards', 'apm', 'slo', 'slos', 'sli', 'slis', 'service level', 'service levels', 'uptime', 'performance tuning', 'performance analysis', 'capacity planning', 'system health', 'health checks', 'event management', 'snmp', 'netflow', 'aiops', 'instrumentation', 'visibility'],
    capabilities: ['monitoring', 'logging', 'tracing', 'apm', 'network-monitoring', 'incident-response'],
    say: 'how the team sees what its systems do, and who acts on it',
  },
  {
    id: 'communication',
    name: 'communication',
    roles: ['systems-administrator', 'infrastructure-engineer', 'network-engineer', 'cloud-engineer', 'site-reliability-engineer', 'storage-engineer', 'mainframe-specialist', 'infrastructure-manager', 'devops-engineer', 'platform-engineer', 'security-engineer', 'database-administrator', 'it-support-specialist', 'data-center-technician'],
    phrases: ['communicate', 'communicates', 'communicating', 'communication', 'communications', 'communicator', 'interpersonal', 'document', 'documents', 'documented', 'documenting', 'documentation', 'runbook', 'runbooks', 'playbooks', 'write up', 'technical writing', 'writing skills', 'written', 'verbal', 'oral', 'explain', 'explains', 'explaining', 'articulate', 'present', 'presentation', 'presentations', 'presenting', 'stakeholder', 'stakeholders', 'collaborate', 'collaborates', 'collaborating', 'collaboration', 'collaborative', 'collaboratively', 'cross functional', 'cross team', 'mentor', 'mentoring', 'coach', 'coaching', 'knowledge sharing', 'share knowledge', 'sharing knowledge', 'postmortem', 'postmortems', 'post mortem', 'post mortems', 'work closely', 'working closely', 'works closely', 'partner with', 'partnering with', 'liaise', 'liaison', 'team player', 'advise', 'training', 'knowledge base', 'customer facing', 'work with other teams', 'reports', 'work with developers', 'customers', 'technical leadership'],
    capabilities: ['documentation'],
    say: 'who must be kept informed, and what is to be written down',
  },
] as const; // biome-ignore format: one kind of words a row
