/** Roles whose borders are blurred: one of them under another's title misleads nobody by itself. */
const BLURRED: readonly ReadonlySet<string>[] = [
  new Set([
    'site-reliability-engineer',
    'platform-engineer',
    'devops-engineer',
    'infrastructure-engineer',
    'cloud-engineer',
  ]),
  new Set(['systems-administrator', 'infrastructure-engineer']),
  new Set(['systems-administrator', 'it-support-specialist']),
  new Set(['storage-engineer', 'infrastructure-engineer', 'systems-administrator']),
];

/** Whether two roles are such near neighbours that readers use either name. */
export const areBlurred = (a: string, b: string): boolean => BLURRED.some((group) => group.has(a) && group.has(b));
