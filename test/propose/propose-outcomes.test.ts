import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/judge/for-rules.ts';
import { analyzePost } from '../../src/judge/analyze.ts';
import { groupChecklists } from '../../src/judge/propose/group-checklists.ts';
import type { Proposal } from '../../src/engine/catalogue.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import type { JobPost } from '../../src/model/post.ts';
import { parse } from '../../src/parse/post.ts';
import { list, read } from './post.ts';

/** What is proposed for each statement alone. */
const proposed = (post: JobPost, analysis: Analysis): readonly (readonly Proposal[])[] =>
  groupChecklists(post, analysis, () => true).map(({ proposals }) => proposals);

function proposals(statement: string, role = 'site-reliability-engineer', heading = 'Requirements'): string[] {
  const { post, analysis } = read(list([statement], heading), { role });
  return (proposed(post, analysis)[0] ?? []).map(({ text }) => text);
}

describe('what a checklist becomes', () => {
  it('is an outcome of the capability that the tools serve, with a blank for the number', () => {
    expect(proposals('Must know Nagios and Zabbix.')[0]).toBe(
      'Reduce mean time to recovery from [today] to [target] minutes by improving monitoring coverage of production systems (for example with Nagios and Zabbix).',
    );
  });

  it.each([
    ['database-administrator', /query time/],
    ['network-engineer', /link and device failures/],
    ['storage-engineer', /volume/],
  ])('speaks of what matters to a %s', (role, wanted) => {
    expect(proposals('Experience with Grafana or Zabbix', role)[0]).toMatch(wanted);
  });

  it.each([
    ['Experience with Terraform, Ansible, or similar', 'with Terraform or Ansible)'],
    ['Scripting in Python and/or Bash', 'in Python or Bash)'],
    ['Proficiency in Git and Command Line', 'with Git and Command Line)'],
    ['Strong Linux skills (Red Hat, Ubuntu)', 'on Linux such as Red Hat or Ubuntu)'],
    ['Experience with Kubernetes (K8s) and Docker', 'with Kubernetes and Docker)'],
    ['Experience with Terraform on AWS', 'with Terraform on AWS)'],
    ['Experience with Kubernetes and Docker on Linux', 'with Kubernetes and Docker on Linux)'],
    ['Cloud experience with GCP (preferred), AWS, or Azure', 'on AWS or Azure, ideally GCP)'],
    ['Experience with Windows Server 2016, 2019 and 2022', 'on Windows Server 2016, 2019 and 2022)'],
    ['Experience with Prometheus, Grafana and other monitoring tools', 'with Prometheus or Grafana)'],
  ])('%s: keeps the list as %s', (statement, wanted) => {
    const [first] = proposals(statement);
    expect(first).toContain(wanted);
  });

  it('keeps how much is asked for', () => {
    expect(proposals('Familiarity with Terraform or Pulumi')[0]).toMatch(/^Experience helping to cut the time/);
    expect(proposals('Basic proficiency in Terraform')[0]).toMatch(/^Experience helping to cut the time/);
    expect(proposals('Strong familiarity with Terraform')[0]).toMatch(/^Experience cutting the time/);
    expect(proposals('Experience with Power BI')[0]).toMatch(/^(?!Help)/);
  });

  it('keeps the years of experience', () => {
    expect(proposals('Several years of experience with Terraform')[0]).toMatch(/^Several years of experience cutting /);
    expect(proposals('5+ years of experience with Terraform or Pulumi')[0]).toMatch(
      /^5\+ years of experience cutting the time to provision an environment to under \[target\] hours by /,
    );
    expect(proposals('Minimum of three years working with Terraform')[0]).toMatch(
      /^At least three years of experience cutting /,
    );
    expect(proposals('3 years of Terraform and 5 years of AWS')).toEqual([]);
  });

  it('says no second time that experience is asked for', () => {
    const source = '## Requirements\n\n- **Cloud Experience:** Familiarity with Terraform or Pulumi\n';
    const { post, analysis } = read(source, { role: 'cloud-engineer' });
    expect(groupChecklists(post, analysis, () => true).at(-1)?.proposals[0]?.text).toMatch(
      /^Helping to cut the time to /,
    );
  });

  it('says of what is a plus that it is one', () => {
    expect(proposals('Experience with Terraform is a plus.')[0]).toMatch(/^A plus: experience cutting the time/);
    expect(proposals('Terraform', 'cloud-engineer', 'Nice to have')[0]).toMatch(/^Experience cutting the time/);
    expect(proposals('AWS required, Azure a plus')).toEqual([]);
  });

  it.each([
    "Bachelor's degree in computer science and experience with AWS",
    'Experience with Kubernetes and the ability to mentor engineers',
    'AWS certification',
    'Excellent communication skills and knowledge of Jira',
  ])('leaves alone what asks for more than tools: %s', (statement) => {
    expect(proposals(statement)).toEqual([]);
  });

  it('does not begin two statements of one capability alike', () => {
    const { post, analysis } = read(list(['Terraform', 'Excellent spelling', 'CloudFormation']), {
      role: 'cloud-engineer',
    });
    const [first, second] = proposed(post, analysis).map(([best]) => best?.text.slice(0, 40));
    expect(first).toBeDefined();
    expect(second).toBeDefined();
    expect(first).not.toBe(second);
  });

  it('offers one to three, each another, and is what rules are given', () => {
    const { post, analysis } = read(list(['Experience with Kubernetes']), { role: 'platform-engineer' });
    const offered = catalogue.groupChecklists(post, analysis, () => true)[0]?.proposals ?? [];
    expect(offered.length).toBeGreaterThan(1);
    expect(offered.length).toBeLessThanOrEqual(3);
    expect(new Set(offered.map(({ text }) => text)).size).toBe(offered.length);
  });
});

describe('the context of the post', () => {
  const source = `## What you will do

- Keep our trading systems running at 99.95% availability for 1,200 employees
- Extend the campus network

## Requirements

- Experience with Nagios
- Experience with Cisco IOS and Junos
`;

  it('gives the systems, the network and the figure', () => {
    const { post, analysis } = read(source, { role: 'systems-administrator' });
    const work = analysis.statements.map((judged) =>
      judged.index < 2 ? { ...judged, kind: 'duty' as const } : judged,
    );
    const texts = proposed(post, { ...analysis, statements: work }).flatMap((ones) => ones.map(({ text }) => text));
    expect(texts.join('\n')).toContain('trading systems');
    expect(texts.join('\n')).toContain('the campus network available 99.95% of the time');
  });
});

describe('where a proposal is written', () => {
  const fix = (source: string, options: Parameters<typeof read>[1]) => {
    const { post, analysis } = read(source, { role: 'cloud-engineer', ...options });
    for (const [first] of proposed(post, analysis)) {
      if (first) return source.slice(0, first.place.start) + first.text + source.slice(first.place.end);
    }
    return source;
  };

  it.each([
    ['- **Terraform** and Pulumi\n', 'markdown', /^- Cut .* with Terraform and Pulumi\)\n$/],
    ['- **Terraform and Pulumi**\n', 'markdown', /^- \*\*Cut .* with Terraform and Pulumi\)\*\*\n$/],
    // A link would be lost.
    ['- Knowledge of [Terraform](https://example.com)\n', 'markdown', /^- Knowledge of \[Terraform\]/],
    ['- **Infrastructure as code:** Terraform or Pulumi\n', 'markdown', /^- \*\*Infrastructure as code:\*\* Cut .*\n$/],
    [
      '<ul><li><strong>Terraform</strong> or Pulumi.</li></ul>',
      'html',
      /^<ul><li>Cut .* with Terraform or Pulumi\)\.<\/li><\/ul>$/,
    ],
    ['<p>Experience with C# &amp; <em>F#</em></p>', 'html', /^<p>Experience automating .* in C# and F#\)<\/p>$/],
    [
      '* Terraform or Pulumi\n* Excellent spelling',
      'text',
      /^\* Cut .* with Terraform or Pulumi\)\n\* Excellent spelling$/,
    ],
  ] as const)('%j', (source, format, wanted) => {
    expect(fix(source, { format })).toMatch(wanted);
  });

  it('is read back as one statement, which the rule against checklists would not report', () => {
    for (const statement of [
      'Must know Nagios and Zabbix',
      'Experience with Terraform',
      'Kubernetes',
      'Veeam or Commvault',
    ]) {
      const { post, analysis } = read(list([statement], 'Responsibilities'), { role: 'systems-administrator' });
      for (const { text } of proposed(post, analysis).flat()) {
        const again = parse(list([text], 'Responsibilities'), { format: 'markdown' });
        expect(again.statements).toHaveLength(1);
        const judged = analyzePost(again).statements[0];
        expect(judged?.kind === 'tool-checklist' ? judged.confidence : 0, text).toBeLessThan(0.6);
      }
    }
  });
});

describe('what reading real posts taught', () => {
  it.each([
    ['Kafka, Kafka Connect and RabbitMQ', /with Kafka, Kafka Connect and RabbitMQ\)/],
    ['Proficiency with Ruby and Ruby on Rails', /with Ruby on Rails and Ruby\)/],
    ['Proficiency in additional programming languages, such as Go', /in Go\)$/],
    ['Experience with Curity and/or Keycloak', /Keycloak.*Curity|Curity.*Keycloak/],
    ['Experience with Windows and Windows 10', /Windows 10\)$/],
  ])('no name is lost or cut: %s', (statement, wanted) => {
    expect(proposals(statement).join('\n')).toMatch(new RegExp(wanted.source, 'm'));
  });

  it.each([
    ['Solid knowledge of JavaScript Must want to like working on UI', 'lines run together'],
    ['Experience with non-SQL databases', 'what it is not'],
    ['Helm — understands releases, values and rollback', 'an explanation'],
    ['AWS services such as:', 'the head of a list'],
    ['Proficiency in C# and Python; JavaScript is a plus', 'a wish for one of them'],
    ['Experience with Azure (AWS and GCP experience is nice to have)', 'a wish in parentheses'],
    ['Experience with AWS, GCP or Azure, Azure preferred', 'one of them wished for'],
    ['CISCO; LDAP; WINDOWS; CITRIX; NETWORKING', 'a shouted list'],
    ['Unix or Windows System Administration', 'a name among words'],
    ['RHCE or equivalent for Linux', 'a certificate'],
    ['Kafka is the backbone of this platform', 'a description'],
    ['Juniper exam or experience', 'an exam'],
    ['Experience with Laravel Pint', 'a name that goes on'],
    ['Comfortable with Atlassian’s tools', 'a possessive'],
    ['Comfortable with observability and proficient with Linux', 'a demand before the tool'],
    ['Experience with CI/CD pipelines and infrastructure as code (Terraform, Pulumi)', 'another demand before it'],
    ['Forensic experience on Linux', 'a trade on a system'],
    ['Active Directory attacks', 'a trade behind the name'],
    ['DLP applications such as Proofpoint', 'a trade of which no sentence speaks'],
    ['Active Directory (users, groups, GPOs)', 'parts of a thing'],
    ['2 years as a DevOps Engineer with AWS or as a Linux Engineer', 'people'],
    ['Experience with Go, or a desire to learn', 'a wish to learn'],
    ['Code review in large teams; Go or Rust', 'a demand before a semicolon'],
    ['We mostly use Ruby, MySQL and Redis', 'what is in use'],
    ['Our core languages are Ruby and Python', 'what there is'],
    ['IBM i, C++, APIIf you know these, read on', 'a glued sentence'],
    ['Call branding (Hiya, Neustar, Numeracle)', 'one known name among strangers'],
    ['Jira, Oracle, Okta and Selenium', 'a list of everything'],
    ['AWS, GCP or Azure (must have experience with Azure)', 'one of them demanded more'],
    ['Angular, Vue or React (Vue and Angular are preferred)', 'some of them wished for'],
    ['APM tools like Datadog or Dynatrace, in order of preference', 'a ranking'],
    ['Excellent knowledge of Python – experience with Pytest is an advantage', 'a wish behind a dash'],
    ['Do you have experience with Kubernetes?', 'a question'],
    ['Cisco firewalls, as well as an understanding of proxies', 'a demand behind "as well as"'],
    ['Chef, Puppet or Ansible (Ansible preferable)', 'one of them wished for'],
    ['Experience with Kubernetes, Platforms and Applications', 'kinds of things'],
    ['AWS services including EC2, S3 and VPC, or services in Azure', 'some together, some instead of each other'],
    ['Python or Bash and PowerShell', 'some together, some instead of each other'],
    ['AWS is a MUST', 'what is insisted on'],
    ['Experience leading migrations to AWS', 'who leads'],
  ])('nothing is proposed for %s (%s)', (statement) => {
    expect(proposals(statement)).toEqual([]);
  });

  it.each([
    ['SIEM solutions such as Azure Sentinel and Datadog', 'security-engineer', 'with Azure Sentinel or Datadog)'],
    ['Logging tools such as ELK, Splunk and Loki', 'devops-engineer', 'with ELK, Splunk or Loki)'],
    ['Programming languages: Python, C, SQL', 'devops-engineer', 'in Python, C or SQL)'],
    ['AWS services, including EKS, S3, RDS and Lambda', 'devops-engineer', 'with EKS, S3, RDS and Lambda on AWS)'],
    ['Windows 2008 / 2012 Server', 'systems-administrator', 'on Windows 2008 or 2012 Server)'],
    ['Python 2-3 years', 'devops-engineer', 'in Python)'],
    ['AWS (RDS and Aurora)', 'database-administrator', 'Amazon RDS and Aurora'],
    ['Microsoft TFS and Git', 'devops-engineer', 'Microsoft TFS and Git)'],
    ['Structured Query Language (SQL), MySQL and SQL tuning', 'database-administrator', 'MySQL)'],
    ['Atlassian stack (Jira, Confluence)', 'systems-administrator', 'with Jira or Confluence)'],
    ['Scripting in Bash, ideally Python, and GitHub Actions (preferred)', 'devops-engineer', 'ideally'],
    ['Infrastructure as code (Terraform preferred)', 'cloud-engineer', 'with Terraform)'],
    ['Kubernetes and container orchestration', 'devops-engineer', 'with Kubernetes)'],
    ['Log tools such as PLG/Splunk/ELK', 'devops-engineer', 'PLG'],
    ['Privileged access tools such as CyberArk and FreeIPA', 'security-engineer', 'with CyberArk or FreeIPA)'],
  ])('a list of one kind reads as one: %s', (statement, role, wanted) => {
    expect(proposals(statement, role)[0]).toContain(wanted);
  });

  it('asks for the capability that the words before the tools name', () => {
    expect(proposals('Privileged access tools such as CyberArk and FreeIPA', 'security-engineer')[0]).toMatch(
      /administrator (?:accounts|rights)/,
    );
    expect(proposals('Build RESTful APIs with FastAPI', 'devops-engineer')[0]).toMatch(/integrate with an API/);
  });

  it.each([
    'It is great, but not required',
    'Extra brownie points',
    'What strong candidates may also have',
    'What would be nice',
  ])('is a wish under the heading "%s"', (heading) => {
    expect(proposals('Terraform', 'cloud-engineer', heading)[0]).toMatch(
      /^(?:You have helped to cut|Experience cutting) /,
    );
  });

  it.each([
    'Our tech stack',
    'We’re currently working with',
    'What you’ll use',
    'Able to learn',
  ])('is not offered under the heading "%s"', (heading) => {
    expect(proposals('Terraform, Pulumi', 'cloud-engineer', heading)).toEqual([]);
  });

  it('takes no product for a number of people', () => {
    const source =
      '## What you will do\n\n- Answer calls of Office 365 users\n\n## Requirements\n\n- Proofpoint or Mimecast\n';
    const { post, analysis } = read(source, { role: 'systems-administrator' });
    expect(JSON.stringify(proposed(post, analysis))).not.toContain('365 users');
  });

  it('speaks of what the role does with the tools', () => {
    expect(proposals('Experience with Splunk', 'security-engineer')[0]).toMatch(/detect and contain/);
    expect(proposals('Experience with Splunk', 'devops-engineer')[0]).toMatch(/logs/);
    expect(proposals('Experience with Terraform', 'network-engineer')[0]).toMatch(/network/);
    expect(proposals('Proficiency in SQL', 'security-engineer')).toEqual([]);
    expect(proposals('Proficiency in SQL', 'database-administrator')[0]).toMatch(/query time/);
    expect(proposals('Microsoft Excel', 'network-engineer')).toEqual([]);
  });

  it.each([
    ['not-infrastructure', 'Java Developer'],
    ['not-infrastructure', 'Engineer'],
    ['devops-engineer', 'Java Developer'],
    ['security-engineer', 'Site Reliability Engineer'],
  ])('says nothing where title and body do not speak of one infrastructure role: %s, %s', (role, title) => {
    const { post, analysis } = read(`# ${title}\n\n${list(['Experience with Terraform'])}`, { role });
    expect(proposed(post, analysis).flat()).toEqual([]);
  });

  it('is read for what it is, however its blanks are filled', () => {
    const source = list([
      'Reduce mean time to recovery from 90 to 30 minutes by improving monitoring coverage of the web shop (for example with Nagios or Zabbix)',
      'You have helped to keep web applications available 99.9% of the time, with pages served in under 200 ms at peak load (for example with IIS)',
      'Keep an eye on things (for example with Nagios or Zabbix)',
    ]);
    const kinds = analyzePost(parse(source, { format: 'markdown' })).statements.map(({ kind }) => kind);
    expect(kinds.slice(0, 2)).toEqual(['outcome', 'qualification']);
  });
});
