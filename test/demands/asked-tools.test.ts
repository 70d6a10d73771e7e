import { describe, expect, it } from 'vitest';
import { askedTools } from '../../src/judge/demands/asked-tools.ts';
import { list, read } from '../propose/post.ts';

/** Whether a statement is read as asking for its tools and no more. */
function merelyAsks(source: string): boolean {
  const { post, analysis } = read(source);
  const [statement, judged] = [post.statements.at(-1), analysis.statements.at(-1)];
  if (!statement || !judged) throw new Error('nothing read');
  return askedTools(post, statement, judged) !== null;
}

describe('a statement that says what its tools are for', () => {
  it.each([
    'Scripting languages such as PowerShell or Python, for automation and process improvement',
    'Proficient in Python, Perl or Tcl for automation and data analysis',
    'Windows and Linux systems to provide infrastructure support and implement access controls',
    'Experience using Terraform for managing and provisioning cloud resources',
    'Experience building and operating large cloud applications on Azure',
    'Experience monitoring high availability production environments using Datadog',
    'Automating device actions using Python and Bash',
    'Device management for managing a mixed estate, such as Jamf or Intune',
    'Able to design and set up complex delivery workflows (Jenkins, GitLab)',
    'Bash or Python, enabling you to automate tasks and streamline operations',
    'Administering Kubernetes clusters',
    'Experience managing Microsoft 365',
    'Experience deploying, upgrading and maintaining Kubernetes',
    'Linux administration and troubleshooting skills',
    'Knowledge of SQL and query performance tuning',
    'Knows how to set up monitoring dashboards in Grafana',
    'Can create custom roles of your own in Ansible',
    'Implementation and support of VMware vSphere',
    'AWS infrastructure, automating with Terraform',
    'Terraform, with the ability to build robust automation and tooling',
    '(Preferably Python)',
    '#Kubernetes',
    'Languages such as C++, for development of public applications',
    'Experience managing services with Ansible',
    'Secure application of Terraform modules',
    'Experience monitoring large fleets (Datadog, Prometheus)',
    'Good at writing software in any language, preferably C# or TypeScript',
    'Tools to migrate legacy applications, such as AWS DMS',
    'AWS certification preferred',
    'Certified in Azure or Google Cloud',
    'Azure or AWS certiﬁcation preferred',
    'AZ-104: Microsoft Azure Administrator',
    'Linux/Unix fundamentals',
    'Solid knowledge of Linux kernel internals',
    'Knowledge of Azure networking concepts such as Network Security Groups and Azure Firewall',
    'Programming experience (Acme uses Go, Python and Node.js)',
    'Languages such as Python, and scripting languages for automation.',
    'Solid skills in Kubernetes, capable of resolving a cluster’s hard problems',
    'Knowledge of one typed language: we primarily use Go and Rust',
    'Our stack includes: Go, Rust and Kubernetes',
    'Years of experience with Google Cloud design and implementation',
    'You will not need Nagios and Zabbix experience',
    'Must not know Nagios and Zabbix',
    'You don’t have to know Kubernetes',
    'Experience with Nagios and Zabbix is not required',
    'No Nagios or Zabbix experience needed',
    'Forensics in Azure: incident investigation',
  ])('does not merely ask: %s', (item) => {
    expect(merelyAsks(list([item]))).toBe(false);
  });

  it.each([
    'Kubernetes experience is a plus, but not required',
    'Not only Nagios but also Zabbix',
    'No less than 5 years of Terraform required',
    'Must know Nagios and Zabbix',
    'Linux fundamentals, Docker and Kubernetes',
    'Experience with tools for monitoring such as Nagios',
    'Prometheus and Grafana for monitoring',
    'Git for version control',
    'Proficiency in Python, and the ability to write clean code',
    'Working knowledge of scripting languages such as Python in large environments',
    'AWS to a high level',
    'Able to write scripts in Python',
    'Writing Python or Go',
    'Deployment tools such as Jenkins',
    'Experience with debugging and tuning tools, for example perf',
    'Experience with Windows and Linux operating systems',
    'Developing in Java',
    'Experience monitoring tools such as Nagios',
    'Comfortable with any tool; must know Nagios and Zabbix',
    'Experience in any cloud framework, and must know Terraform and Ansible',
    'Cloud operations: AWS, Azure',
    'Experience with AWS and a cloud certification',
    'Understanding of Active Directory, down to replication and role placement',
  ])('is none that names a kind of tool, or another demand: %s', (item) => {
    expect(merelyAsks(list([item]))).toBe(true);
  });
});

describe('a statement that names nothing jdlint knows', () => {
  it('counts where it asks for something', () => {
    expect(merelyAsks(list(['Experience with the Foobaz framework']))).toBe(true);
    expect(merelyAsks(list(['Foobaz']))).toBe(false);
    expect(merelyAsks(list(['Experience administering Foobaz clusters']))).toBe(false);
  });
});

describe('an option under a line that asks for one of several', () => {
  it('is not asked for by itself', () => {
    expect(
      merelyAsks('## Requirements\n\nBuild tooling, including one of the following:\n\n- Jenkins\n- GitLab CI\n'),
    ).toBe(false);
    expect(merelyAsks('## Requirements\n\nBuild tooling, including the following:\n\n- Jenkins\n- GitLab CI\n')).toBe(
      true,
    );
  });
});

describe('what is to be learnt, and what work is done with', () => {
  it('is not asked for', () => {
    expect(merelyAsks('## First weeks\n\nLearn the systems you will run:\n\n- Okta and Jamf\n')).toBe(false);
    expect(merelyAsks('## Responsibilities\n\n- Key technologies: Azure, Kubernetes\n')).toBe(false);
    expect(
      merelyAsks(
        '## Responsibilities\n\n- Integrate our platform with other systems such as:\n  - ServiceNow\n  - Jira\n',
      ),
    ).toBe(false);
    expect(merelyAsks('## Responsibilities\n\n- Your responsibilities include:\n  - ServiceNow\n  - Jira\n')).toBe(
      true,
    );
    expect(
      merelyAsks('## Requirements\n\n- Integrate our platform with other systems such as:\n  - ServiceNow\n  - Jira\n'),
    ).toBe(true);
    expect(merelyAsks('## Requirements\n\n- Key technologies: Azure, Kubernetes\n')).toBe(true);
  });
});

describe('what stands behind a semicolon', () => {
  it('goes on with what is said before', () => {
    expect(merelyAsks(list(['Experience administering large clusters; Kubernetes or OpenShift']))).toBe(false);
    expect(merelyAsks(list(['Experience with the major clouds; AWS or Azure']))).toBe(true);
  });
});

describe('what is in use', () => {
  it.each([
    [list(['Grafana', 'Microsoft SQL Server'], 'Our technological stack')],
    ['## The team\n\nTools used within the team are as follows:\n\n- VMware vCenter\n'],
    [list(['We use Terraform and Ansible'])],
    ['## Our tech stack\n\nWe expect nobody to have seen all of it:\n\n- RabbitMQ\n'],
  ])('is not asked for: %j', (source) => {
    expect(merelyAsks(source)).toBe(false);
  });

  it.each([
    [list(['Experience with Grafana'], 'Our stack')],
    [list(['Our ideal candidate is proficient in Terraform'])],
    [list(['Grafana'], 'Required skills and tech stack')],
  ])('is asked for where the post says so: %j', (source) => {
    expect(merelyAsks(source)).toBe(true);
  });
});
