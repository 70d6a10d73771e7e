import { describe, expect, it } from 'vitest';
import { groupChecklists } from '../../src/judge/propose/group-checklists.ts';
import { askedTools } from '../../src/judge/demands/asked-tools.ts';
import { list, read } from './post.ts';

/** The first proposal for a list of one item under a title; null where there is none. */
function proposed(
  item: string,
  { role = 'site-reliability-engineer', title = 'Engineer', duty = '' } = {},
): string | null {
  const work = duty && `## What you will do\n\n- ${duty}\n\n`;
  const { post, analysis } = read(`# ${title}\n\n${work}${list([item])}`, { role });
  const statements = analysis.statements.map((judged) =>
    duty && post.statements[judged.index]?.text === duty ? { ...judged, kind: 'duty' as const } : judged,
  );
  return groupChecklists(post, { ...analysis, statements }, () => true).at(-1)?.proposals[0]?.text ?? null;
}

describe('a trade that the title names', () => {
  const security = { role: 'security-engineer' };
  it.each([
    ['Senior Red Team Operator', 'Experience with Splunk', /^Experience raising the share of simulated attacks/],
    [
      'Offensive Security Engineer',
      'Experience with Nessus',
      /^Experience finding exploitable weaknesses .*, and seeing \[target\]%/,
    ],
  ])('%s, %s', (title, item, wanted) => {
    expect(proposed(item, { ...security, title })).toMatch(wanted);
  });

  it('leaves alone what the trade has no use for', () => {
    expect(proposed('Experience with Active Directory', { ...security, title: 'Red Team Operator' })).toBeNull();
    expect(proposed('Experience with Nessus', { ...security, title: 'Security Engineer' })).not.toBeNull();
  });
});

describe('what the words around the tools ask of them', () => {
  it.each([
    ['Hardening and auditing of PostgreSQL and MySQL', 'database-administrator', /encryption, access reviews/],
    ['Securing Linux servers', 'systems-administrator', /hardening baseline/],
    ['Linux kernel internals', 'site-reliability-engineer', /crash or slowdown below the application/],
    ['Kubernetes security', 'platform-engineer', /misconfigurations and image vulnerabilities/],
    [
      'Migrating databases from Oracle to PostgreSQL',
      'database-administrator',
      /^Experience migrating \[number\] databases/,
    ],
    ['Source control, specifically Azure DevOps', 'database-administrator', /share of reviewed and reversible changes/],
    ['Experience with CI tools such as GitLab', 'devops-engineer', /^Experience shortening the lead time/],
    ['Chaos engineering with Chaos Monkey', 'site-reliability-engineer', /survive the loss of any one part/],
  ])('%s', (item, role, wanted) => {
    expect(proposed(item, { role })).toMatch(wanted);
  });

  it('offers a migration to those who speak of one', () => {
    const cloud = { role: 'cloud-engineer' };
    expect(proposed('Experience with AWS', cloud)).not.toMatch(/[Mm]igrate/);
    expect(proposed('Experience with migrations to AWS', cloud)).toMatch(/^Experience migrating \[number\] workloads/);
  });

  it.each([
    ['Experience with SAP, Oracle and Salesforce', 'systems-administrator', /with SAP, Oracle and Salesforce\)/],
    ['Load balancing with HAProxy and Nginx', 'systems-administrator', /with HAProxy and Nginx\)/],
    ['Experience with Jira and ServiceNow', 'it-support-specialist', /with Jira and ServiceNow\)/],
  ])('counts a tool of several uses where the list is: %s', (item, role, wanted) => {
    expect(proposed(item, { role })).toMatch(wanted);
  });

  it('says of where things run that they run there', () => {
    expect(proposed('Experience operating OpenShift on at least one major cloud (AWS, Azure or GCP)')).toMatch(
      /with OpenShift on AWS, Azure or GCP\)$/,
    );
    expect(proposed('Experience with Kubernetes on any of AWS or GCP')).toMatch(/with Kubernetes on AWS or GCP\)$/);
  });

  it('keeps support to tickets', () => {
    const support = { role: 'it-support-specialist' };
    expect(proposed('Exposure to AWS (including Amazon EC2 and S3)', support)).toMatch(/tickets about cloud services/);
    expect(proposed('Experience with HTML and CSS', support)).toMatch(/tickets about web applications/);
  });
});

describe('a vendor who makes all sorts of things', () => {
  it.each([
    'Microsoft Licensing',
    'Experience with IBM or HP',
    'Integration with technologies from Microsoft, IBM and SAP',
  ])('is no tool: %s', (item) => {
    expect(proposed(item, { role: 'systems-administrator' })).toBeNull();
  });

  it('is one where the words beside it say what of it is meant', () => {
    const technician = { role: 'data-center-technician' };
    expect(proposed('Experience with HP and Dell servers', technician)).toMatch(/with HP and Dell/);
    expect(proposed('Virtualization: VMware, Proxmox, Microsoft', technician)).toMatch(
      /VMware, Proxmox or Microsoft\)/,
    );
  });
});

describe('what a proposal must not lose or make up', () => {
  it.each([
    ['Experience with Splunk is necessary, Zabbix is a bonus', 'two demands of two strengths'],
    ['3 years of AWS; experience with other clouds a plus', 'a wish behind a semicolon'],
    ['AWS (we will also consider Azure)', 'another that may stand in'],
    ['Experience with Terraform or a track record of building platforms', 'an alternative that is no tool'],
    ['Experience with Python tooling (ruff, uv)', 'names that nobody knows'],
    ['Terraform, Docker, Datadog, MySQL, Okta and Python', 'one each of many kinds'],
    ['Experience with Docker, PostgreSQL, Jenkins', 'one each of three kinds'],
    ['5 years in a similar role, with Linux', 'a role'],
    ['HTTP protocol, SCIM and Okta', 'initials before the tools'],
    ['TOAD, SQL Developer', 'clients of databases'],
  ])('leaves alone: %s', (item) => {
    expect(proposed(item)).toBeNull();
  });

  it.each([
    ['Strong Working knowledge of Terraform', /with Terraform\)$/],
    ['Strong and deep experience with Terraform, Ansible', /with Terraform or Ansible\)$/],
    ['Automation and more (at least one: Terraform, Ansible, Puppet)', /with Terraform, Ansible or Puppet\)$/],
    ['Have experience with Terraform', /^Have experience cutting .*with Terraform\)$/],
    ['Have 3+ years of Terraform', /^Have 3\+ years of experience cutting .*with Terraform\)$/],
    ['Familiarity with Helm charts', /releas.*with Helm charts\)$/],
    ['Operating systems (for example Linux or Ubuntu)', /on Linux such as Ubuntu\)$/],
    ['Terraform or similar Infrastructure as Code tools', /with Terraform\)$/],
    [
      'AWS Infrastructure and Terraform',
      /with Terraform on AWS\)$|on AWS, alongside Terraform\)$|with Terraform, alongside AWS\)$/,
    ],
    ['Python (Bash) for automation of provisioning, configuration and deployment tasks', /in Python or Bash\)$/],
    ['Scripting in Python, shell', /in Python or shell\)$/],
    ['Terraform, Ansible, and similar orchestration and automation tools', /with Terraform or Ansible\)$/],
    ['Experience with Kubernetes and best practices', /with Kubernetes\)$/],
    ['Exchange and SharePoint Administration', /with Exchange and SharePoint\)$/],
    ['Experience (1~2+ years) with Terraform', /^1–2\+ years of experience [a-z]+ing /],
    ['AWS and AWS Cloud', /on AWS\)$/],
  ])('reads %s', (item, wanted) => {
    expect(proposed(item)).toMatch(wanted);
  });
});

describe('the tools that a rule is told of', () => {
  it.each([
    ['Microsoft Licensing', null],
    ['Negotiate renewals with IBM', null],
    ['Experience with the Microsoft stack', []],
    ['Experience with Microsoft and Terraform', ['Terraform']],
    ['Experience with Cisco and Juniper', ['Cisco', 'Juniper']],
    ['HP and Dell for server hardware', ['HP', 'Dell']],
  ])('%s: %j', (item, wanted) => {
    const { post, analysis } = read(list([item]));
    const [statement, judged] = [post.statements.at(-1), analysis.statements.at(-1)];
    if (!statement || !judged) throw new Error('nothing read');
    expect(askedTools(post, statement, judged)?.map(({ name }) => name) ?? null).toEqual(wanted);
  });
});
