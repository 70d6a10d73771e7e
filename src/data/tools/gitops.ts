export const gitops = {
  capability: 'gitops',
  tools: [
    { name: 'Argo CD', aliases: ['ArgoCD', 'Argo-CD', 'Argo', 'Argo Project'], kind: 'product', roles: ['devops-engineer', 'platform-engineer'], since: '2018', ambiguous: { spellings: ['Argo'], near: ['kubernetes', 'k8s', 'helm', 'flux', 'gitops', 'workflows', 'cd', 'experience', 'expertise', 'proficiency', 'proficient', 'knowledge', 'familiarity', 'orchestration'], never: ['Argo AI'] } },
    { name: 'Argo Workflows', aliases: ['Argo Workflow', 'Argo Rollouts', 'Argo Events'], kind: 'product', roles: ['devops-engineer', 'platform-engineer'], since: '2017' },
    { name: 'Flux', aliases: ['FluxCD', 'Flux CD', 'Flux v2', 'Weave Flux'], kind: 'product', roles: ['devops-engineer', 'platform-engineer'], since: '2016', ambiguous: { spellings: ['Flux'], near: ['gitops', 'argo', 'argocd', 'helm'], never: ['in Flux', 'Flux of', 'state of Flux'] } },
    { name: 'Flagger', kind: 'product', roles: ['devops-engineer', 'platform-engineer'], since: '2018' },
    { name: 'Rancher Fleet', kind: 'product', roles: ['devops-engineer', 'platform-engineer'], since: '2020' },
    { name: 'Weaveworks', aliases: ['Weave GitOps'], kind: 'vendor', roles: ['devops-engineer', 'platform-engineer'] },
    { name: 'Sealed Secrets', aliases: ['Bitnami Sealed Secrets'], kind: 'product', roles: ['devops-engineer', 'platform-engineer'] },
    { name: 'Kubestack', kind: 'product', roles: ['devops-engineer', 'platform-engineer'] },
    { name: 'werf', kind: 'product', roles: ['devops-engineer', 'platform-engineer'] },
    { name: 'Keptn', kind: 'product', roles: ['site-reliability-engineer'], since: '2019' },
  ],
} as const;
