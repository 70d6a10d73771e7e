export const secretsManagement = {
  capability: 'secrets-management',
  tools: [
    { name: 'HashiCorp Vault', aliases: ['Vault', 'Vault Enterprise', 'Hashi Vault'], kind: 'product', roles: ['devops-engineer', 'security-engineer'], since: '2015-04', ambiguous: { spellings: ['Vault'], near: ['consul', 'nomad', 'secrets', 'hashicorp', 'secret'], never: ['Data Vault', 'Cyber Vault', 'Vault design'] } },
    { name: 'AWS Secrets Manager', aliases: ['Secrets Manager', 'AWS SecretsManager'], kind: 'service', roles: ['cloud-engineer', 'security-engineer'], since: '2018-04' },
    { name: 'AWS KMS', aliases: ['AWS Key Management Service', 'Amazon KMS', 'KMS'], kind: 'service', roles: ['cloud-engineer', 'security-engineer'], since: '2014-11' },
    { name: 'Azure Key Vault', aliases: ['Key Vault', 'Azure KeyVault', 'KeyVault', 'AKV'], kind: 'service', roles: ['cloud-engineer', 'security-engineer'], since: '2015' },
    { name: 'Google Secret Manager', aliases: ['Google Cloud KMS', 'Cloud KMS', 'GCP Secret Manager', 'GCP KMS'], kind: 'service', roles: ['cloud-engineer', 'security-engineer'] },
    { name: 'SOPS', aliases: ['Mozilla SOPS'], kind: 'product', roles: ['devops-engineer', 'security-engineer'], since: '2015', ambiguous: { spellings: ['SOPS'], near: ['vault', 'helm', 'gitops', 'flux', 'secrets', 'age'] } },
    { name: 'External Secrets Operator', aliases: ['External Secrets'], kind: 'product', roles: ['platform-engineer', 'devops-engineer'] },
    { name: 'Doppler (secrets)', aliases: ['Infisical', 'Akeyless'], kind: 'service', roles: ['devops-engineer', 'security-engineer'] },
    { name: '1Password', aliases: ['LastPass', 'Bitwarden', 'Dashlane', 'Keeper Security', 'LastPass Enterprise'], kind: 'service', roles: ['it-support-specialist', 'security-engineer'], since: '2006' },
    { name: 'KeePass', aliases: ['KeePassXC'], kind: 'product', roles: ['it-support-specialist', 'systems-administrator'], since: '2003' },
    { name: 'git-crypt', aliases: ['git-secrets', 'TruffleHog', 'Gitleaks'], kind: 'product', roles: ['devops-engineer', 'security-engineer'] },
    { name: 'Ansible Vault', aliases: ['Chef Vault', 'Keywhiz'], kind: 'product', roles: ['devops-engineer', 'security-engineer'] },
    { name: 'Chamber (secrets)', aliases: ['aws-vault'], kind: 'product', roles: ['devops-engineer', 'security-engineer'] },
  ],
} as const;
