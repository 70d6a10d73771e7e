export const devopsEngineer = {
  id: 'devops-engineer',
  name: 'DevOps Engineer',
  titles: {
    entry: 'Junior DevOps Engineer',
    mid: 'DevOps Engineer',
    senior: 'Senior DevOps Engineer',
    lead: 'Lead DevOps Engineer',
    manager: 'DevOps Manager',
  },
  about:
    'Shortens the way from a commit to production and makes it safe: build, test, release and deployment automation between development and operations.',
  neighbours: [
    {
      id: 'site-reliability-engineer',
      differs: 'The SRE is answerable for the service in production; the DevOps engineer for the way that changes get there.',
    },
    {
      id: 'platform-engineer',
      differs: 'The platform engineer runs an internal product that many teams use; the DevOps engineer usually works with the teams on their pipelines.',
    },
    {
      id: 'cloud-engineer',
      differs: 'The cloud engineer designs the estate; the DevOps engineer automates delivery on to it.',
    },
    {
      id: 'infrastructure-engineer',
      differs: 'The infrastructure engineer builds environments; the DevOps engineer connects them to code, tests and releases.',
    },
    {
      id: 'not-infrastructure',
      differs: 'A software engineer writes the product; the DevOps engineer the automation that builds, tests and ships it.',
    },
  ],
  aliases: [
    'devops engineer', 'dev ops engineer', 'devops', 'release engineer', 'build engineer', 'build and release engineer', 'devops architect',
    'devops specialist', 'devops consultant', 'ci/cd engineer', 'devops lead', 'cloud devops engineer', 'azure devops engineer',
    'aws devops engineer', 'devops administrator', 'devops automation engineer', 'release manager', 'software release manager',
    'gitops engineer', 'devops analyst', 'devops software engineer', 'release automation engineer', 'devops technician',
    'devsecops engineer',
  ],
  duties: [
    'build and maintain CI/CD pipelines',
    'automate builds, tests, releases and rollbacks',
    'describe environments as code',
    'package applications in containers and deploy them',
    'manage artefacts, versions and secrets',
    'put security and quality checks into the pipeline',
    'shorten build and test times',
    'help developers to own their deployments',
    'coordinate releases and their notes',
    'set up monitoring for what is shipped',
    'resolve failed builds and deployments',
    'retire manual deployment steps',
  ],
  capabilities: [
    'ci-cd', 'gitops', 'version-control', 'artifact-registry', 'infrastructure-as-code', 'configuration-management',
    'container-orchestration', 'container-runtime', 'cloud-platform', 'monitoring',
  ],
  tools: [
    'Jenkins', 'GitLab CI', 'GitHub Actions', 'Azure DevOps', 'Docker', 'Kubernetes', 'Terraform', 'Ansible', 'Argo CD', 'Helm', 'Git',
    'JFrog Artifactory', 'SonarQube', 'Python',
  ],
  certifications: [
    'AWS Certified DevOps Engineer - Professional', 'Microsoft Certified: DevOps Engineer Expert', 'CKA', 'CKAD',
    'HashiCorp Certified: Terraform Associate', 'Google Cloud Professional Cloud DevOps Engineer', 'Docker Certified Associate',
  ],
  years: [],
  pay: [],
  codes: {
    onet: [{ code: '15-1252.00', name: 'Software Developers' }],
    esco: [],
  },
  depth: [
    {
      name: 'Four keys of delivery',
      phrases: ['DORA', 'DORA metrics', 'deployment frequency', 'lead time for changes', 'change failure rate', 'four keys'],
      suggestion: 'You measure deployment frequency, lead time, change failure rate and recovery time, and can say which one you moved.',
    },
    {
      name: 'Trunk-based development',
      phrases: ['trunk-based', 'trunk based', 'short-lived branches', 'feature flags', 'merge queue', 'continuous delivery'],
      suggestion: 'You help teams to merge to trunk every day and hide unfinished work behind flags.',
    },
    {
      name: 'Reproducible builds and provenance',
      phrases: ['reproducible builds', 'SBOM', 'SLSA', 'signed artifacts', 'signed artefacts', 'provenance', 'supply chain security', 'Sigstore'],
      suggestion: 'You build once, sign it, and promote the same artefact through every stage with its bill of materials.',
    },
    {
      name: 'Progressive delivery',
      phrases: ['canary', 'blue-green', 'blue/green', 'progressive delivery', 'automatic rollback', 'zero-downtime deployment'],
      suggestion: 'You deploy in steps, with an automatic way back that has been used in anger.',
    },
    {
      name: 'Schema changes without downtime',
      phrases: ['database migrations', 'expand and contract', 'backward-compatible', 'zero-downtime migration', 'schema migration'],
      suggestion: 'You ship database changes by expand and contract, so that the old and the new version run side by side.',
    },
    {
      name: 'Pull-based deployment',
      phrases: ['GitOps', 'pull-based', 'reconciliation', 'desired state', 'drift', 'Argo CD', 'Flux'],
      suggestion: 'You let the cluster pull its desired state from Git, so that a rollback is a revert.',
    },
    {
      name: 'Secrets out of pipelines',
      phrases: ['secret rotation', 'OIDC', 'short-lived credentials', 'Vault', 'secret scanning', 'no secrets in code'],
      suggestion: 'You give pipelines short-lived credentials and leave no secret in a repository or variable.',
    },
    {
      name: 'Flaky tests and slow builds',
      phrases: ['flaky tests', 'build cache', 'test parallelisation', 'test parallelization', 'build time', 'remote cache'],
      suggestion: 'You treat a flaky test as a defect and a ten-minute build as a budget.',
    },
  ],
  metrics: [
    {
      name: 'deployment frequency',
      phrases: ['deployment frequency', 'deploys per day', 'release frequency', 'daily releases', 'ship daily'],
      outcome: 'Take our teams from [today] to [target] deployments a week.',
    },
    {
      name: 'lead time for changes',
      phrases: ['lead time', 'commit to production', 'time to production', 'cycle time'],
      outcome: 'Cut the lead time from commit to production from [today] to [target] hours.',
    },
    {
      name: 'change failure rate',
      phrases: ['change failure rate', 'failed deployments', 'rollback rate', 'hotfixes'],
      outcome: 'Bring the share of deployments that need a fix below [target] %.',
    },
    {
      name: 'time to restore',
      phrases: ['time to restore', 'MTTR', 'mean time to recovery', 'rollback time'],
      outcome: 'Make every deployment reversible within [target] minutes.',
    },
    {
      name: 'build and test time',
      phrases: ['build time', 'pipeline duration', 'test time', 'feedback time', 'flaky'],
      outcome: 'Give developers a tested build within [target] minutes of a push.',
    },
    {
      name: 'manual steps left',
      phrases: ['manual steps', 'manual deployments', 'fully automated', 'hands-off', 'one-click'],
      outcome: 'Remove the last [number] manual steps from our release by [date].',
    },
    {
      name: 'vulnerable artefacts shipped',
      phrases: ['vulnerable dependencies', 'critical vulnerabilities', 'scan coverage', 'signed releases'],
      outcome: 'Ship no artefact with a known critical vulnerability older than [target] days.',
    },
  ],
} as const;
