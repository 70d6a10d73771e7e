import { describe, expect, test } from 'vitest';
import { hitsIn, namesIn } from './read.ts';

describe('spellings', () => {
  test.each([
    ['K8s', 'Kubernetes'],
    ['kubectl', 'Kubernetes'],
    ['k3s', 'K3s'],
    ['ArgoCD', 'Argo CD'],
    ['O365', 'Microsoft 365'],
    ['Office 365', 'Microsoft 365'],
    ['M365', 'Microsoft 365'],
    ['SCCM', 'Microsoft Configuration Manager'],
    ['MECM', 'Microsoft Configuration Manager'],
    ['ConfigMgr', 'Microsoft Configuration Manager'],
    ['Service Now', 'ServiceNow'],
    ['Azure AD', 'Microsoft Entra ID'],
    ['Entra ID', 'Microsoft Entra ID'],
    ['RHEL', 'Red Hat Enterprise Linux'],
    ['PAN-OS', 'Palo Alto Networks'],
    ['Checkpoint firewalls', 'Check Point'],
    ['BIG-IP', 'F5'],
    ['vCenter', 'VMware vCenter'],
    ['ESXi', 'VMware ESXi'],
    ['vSphere', 'VMware vSphere'],
    ['GitLab CI', 'GitLab CI'],
    ['Github Actions', 'GitHub Actions'],
    ['GPOs', 'Group Policy'],
    ['z/OS', 'z/OS'],
    ['TSO/ISPF', 'ISPF'],
    ['PL/I', 'PL/I'],
    ['DB2 for z/OS', 'Db2 for z/OS'],
    ['Spectrum Scale', 'GPFS'],
    ['NX-OS', 'Cisco IOS'],
    ['802.1x', '802.1X'],
    ['TCP/IP', 'TCP/IP'],
    ['CI/CD', 'CI/CD'],
    ['Infrastructure-as-Code', 'infrastructure as code'],
    ['Sarbanes-Oxley', 'SOX'],
  ])('%s is %s', (spelling, name) => {
    expect(namesIn(`Knows ${spelling} well`)).toContain(name);
  });

  test('tools are told from protocols, standards and fields', () => {
    const kinds = new Map(
      hitsIn('Cisco IOS, BGP, ITIL, virtualization, Splunk').map((hit) => [hit.entry.name, hit.entry.isTool]),
    );
    expect([...kinds]).toEqual([
      ['Cisco IOS', true],
      ['BGP', false],
      ['ITIL', false],
      ['virtualization', false],
      ['Splunk', true],
    ]);
  });

  test('Go is a language where it is used for something, and a verb where somebody is to go for something', () => {
    expect(namesIn('Write it in Bash, or using Go for speed')).toEqual(['Bash', 'Go']);
    expect(namesIn('Go for it if you know Bash')).toEqual(['Bash']);
  });

  test('slash lists give each name', () => {
    expect(namesIn('Linux/Unix, Docker/Kubernetes and Chef/Puppet/Ansible')).toEqual([
      'Linux',
      'Unix',
      'Docker',
      'Kubernetes',
      'Chef',
      'Puppet',
      'Ansible',
    ]);
  });
});
