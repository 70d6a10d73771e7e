/** The roles that O*NET's occupations are about; several where an occupation spans them, the main one first. */
export const ONET_ROLES: Readonly<Record<string, readonly string[]>> = {
  '11-3021.00': ['infrastructure-manager'],
  '15-1211.00': ['not-infrastructure'],
  '15-1212.00': ['security-engineer'],
  '15-1231.00': ['network-engineer', 'it-support-specialist'],
  '15-1232.00': ['it-support-specialist'],
  '15-1241.00': ['network-engineer'],
  '15-1241.01': ['network-engineer'],
  '15-1242.00': ['database-administrator'],
  '15-1243.00': ['database-administrator', 'not-infrastructure'],
  '15-1244.00': ['systems-administrator', 'network-engineer'],
  '15-1252.00': ['not-infrastructure'],
  '15-1253.00': ['not-infrastructure'],
  '15-1299.04': ['security-engineer'],
  '15-1299.05': ['security-engineer'],
  '15-1299.08': ['infrastructure-engineer'],
};
