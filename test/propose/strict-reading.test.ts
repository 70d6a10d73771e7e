import { describe, expect, it } from 'vitest';
import { groupChecklists } from '../../src/judge/propose/group-checklists.ts';
import { list, read } from './post.ts';

/** The first proposal for a list of one item; null where there is none. */
function proposed(
  item: string,
  { role = 'site-reliability-engineer', title = 'Engineer', heading = 'Requirements' } = {},
): string | null {
  const { post, analysis } = read(`# ${title}\n\n${list([item], heading)}`, { role });
  return groupChecklists(post, analysis, () => true).at(-1)?.proposals[0]?.text ?? null;
}

describe('what programs are written for', () => {
  it.each([
    [
      'Running Java applications in production',
      /^Experience keeping business applications available .*\(for example in Java\)$/,
    ],
    ['Software development or scripting in Go or Bash', /manual/],
    ['Building tools and automation in Golang', /manual/],
    ['Experience with Ruby', /manual/],
  ])('%s', (item, wanted) => {
    expect(proposed(item)).toMatch(wanted);
  });

  it.each([
    '3+ years building payment services with Go',
    'Object-oriented design in Java or C#',
    'Systems-level programming in Rust',
    'Building scalable, resilient systems in Golang',
  ])('is more than a sentence here says: %s', (item) => {
    expect(proposed(item)).toBeNull();
  });

  it.each(['Software Engineer, Reliability', 'Senior Python Developer'])('is the product: %s', (title) => {
    expect(proposed('Experience with Python', { title, role: 'site-reliability-engineer' })).toBeNull();
  });
});

describe('what may stand beside the tools', () => {
  it.each([
    ['Java, Kotlin and other JVM languages', /in Java and Kotlin\)$|in Java or Kotlin\)$/],
    ['Expert-level experience with Terraform', /with Terraform\)$/],
    ['Linux (CentOS, Debian)', /on Linux such as CentOS or Debian\)$/],
    ['Infrastructure as Code (IaC) tools, Terraform preferred', /^(?!A plus).* \(ideally with Terraform\)$/],
    ['At least 5+ years of Terraform', /^At least 5 years of experience cutting .* with Terraform\)$/],
    ['SQL (MySQL, PostgreSQL)', /in SQL with MySQL or PostgreSQL\)$/],
    [
      'Source control and CI/CD (Git, Jenkins, TeamCity)',
      /^Experience shortening the lead time .* Git, Jenkins (?:and|or) TeamCity\)$/,
    ],
    ['Monitoring tools (Grafana) and best practices', /with Grafana\)$/],
    ['At least 3 (three) years of Terraform', /^At least 3 \(three\) years of experience cutting /],
    [
      'Azure services such as Azure Functions, Azure Storage and Azure Arc',
      /Azure Functions, Azure Storage or Azure Arc on Azure\)$/,
    ],
  ])('%s', (item, wanted) => {
    expect(proposed(item)).toMatch(wanted);
  });

  it('keeps the versions of a name together', () => {
    expect(proposed('Proficiency in Windows Server 2016 or 2019', { role: 'systems-administrator' })).toMatch(
      /Windows Server 2016 or 2019\)$/,
    );
    expect(proposed('Python 2 or 3 years') ?? '').not.toMatch(/Python 2 or 3\)/);
  });

  it.each([
    ['Proficiency in Python and unit tests', 'work, and no tool'],
    ['Python and a good grasp of data structures', 'knowledge'],
    ['Scanners (Nessus, Qualys) and static/dynamic code analysis', 'half of two words'],
    ['Software development in either Ruby, .Net or similar', 'half of a name'],
    ['Terraform, with a deep understanding of state locking across teams', 'a demand behind the tools'],
    ['5+ years of Java, ideally with a background in clinical trial systems', 'a wish behind the tools'],
    [
      'Programming languages like Python or C#, databases (MySQL), containers (Docker, Kubernetes)',
      'three kinds, each by its name',
    ],
  ])('leaves alone: %s (%s)', (item) => {
    expect(proposed(item)).toBeNull();
  });
});

describe('demands of two strengths', () => {
  it('takes no demand for a wish', () => {
    const item = '3+ years in one scripting language, Python or Bash preferred';
    expect(proposed(item)).toMatch(/^(?!A plus).*3\+ years/);
  });

  it.each([
    'Experience with Linux system administration, Ubuntu or Debian a plus',
    'Comfortable with Azure or GCP — work across several clouds is a plus',
    'Experience with AWS, experience with Azure is a significant plus',
  ])('leaves alone: %s', (item) => {
    expect(proposed(item)).toBeNull();
  });

  it.each([
    'Experience with Ansible is a significant plus',
    'Languages such as Go or Rust are a plus',
  ])('still reads a wish for all: %s', (item) => {
    expect(proposed(item)).toMatch(/^A plus: /);
  });
});

describe('what is asked of whom', () => {
  const security = { role: 'security-engineer' };
  it('offers no frame rates outside games', () => {
    expect(proposed('Unity and Unreal Engine', security)).toBeNull();
  });

  it.each(['Technology we’re using now', 'We rely on these tools'])('asks nothing under %s', (heading) => {
    expect(proposed('Terraform and Ansible', { heading })).toBeNull();
  });
});

describe('more than the tools', () => {
  it.each([
    ['Working with PostgreSQL and developing performant reporting solutions', 'something else to do'],
  ])('leaves alone: %s (%s)', (item) => {
    expect(proposed(item)).toBeNull();
  });

  it.each([
    'Golang for building tools',
    'Terraform for creating and changing environments',
  ])('is not what the tools are for: %s', (item) => {
    expect(proposed(item)).not.toBeNull();
  });
});

describe('a demand before that for the tools', () => {
  it.each([
    'Running highly available distributed systems and in-depth knowledge of Java',
    'Track record of vendor contract reviews, and experience with Terraform',
  ])('is not lost: %s', (item) => {
    expect(proposed(item)).toBeNull();
  });

  it('is none in words for the tools themselves', () => {
    expect(proposed('Strong skills and hands-on experience with Terraform')).not.toBeNull();
  });
});

describe('statements side by side', () => {
  it('get a sentence each where they are about two things', () => {
    const { post, analysis } = read(list(['Experience with Jenkins', 'Version control with Git']), {
      role: 'devops-engineer',
    });
    const offered = groupChecklists(post, analysis, () => true).map(({ proposals: [first] }) => first?.text);
    expect(offered).toEqual([expect.stringContaining('(for example with Jenkins)'), expect.stringContaining('Git)')]);
  });
});

describe('languages for other programs than such as save work, and demands before a dash', () => {
  it.each([
    ['Backend: Go'],
    ['Experience with JavaScript, TypeScript and HTML'],
    ['Improvement of process and systems - Puppet, Nagios and Splunk knowledge'],
  ])('get no proposal: %s', (item) => {
    expect(proposed(item, { role: 'platform-engineer' })).toBeNull();
  });

  it.each([
    ['Coding in Python or Go', /manual/],
    ['JavaScript or Python', /manual/],
    ['Configuration management - Puppet, Ansible', /Puppet or Ansible/],
    ['Stream processing (e.g. Spark, Kafka) and architectures', /with Spark or Kafka\)$/],
  ])('%s', (item, wanted) => {
    expect(proposed(item, { role: 'platform-engineer' })).toMatch(wanted);
  });
});

it('under a title of systems software a language is for more than a sentence here says', () => {
  expect(proposed('Experience with C++', { role: 'infrastructure-engineer', title: 'Hypervisor Engineer' })).toBeNull();
});

it('offers no outcome for what the job is named after', () => {
  const engineer = { role: 'platform-engineer', title: 'Kubernetes Engineer' };
  expect(proposed('Experience with Kubernetes', engineer)).toBeNull();
  expect(proposed('Experience with Terraform', engineer)).not.toBeNull();
});

describe('who is to bring it', () => {
  it.each([
    'DevOps Intern',
    'Infrastructure Engineer (New Graduate)',
    'Apprentice DevOps Engineer',
  ])('has brought nothing about yet as %s', (title) => {
    expect(proposed('Experience with Terraform', { title })).toBeNull();
  });

  it('helps with it as a junior, who is only to know a language', () => {
    const title = 'Junior Site Reliability Engineer';
    expect(proposed('Experience with Terraform', { title })).toMatch(/^Experience helping to /);
    expect(proposed('Knowledge of Go', { title })).toBeNull();
  });
});

describe('how it goes on with what stands around it', () => {
  it.each([
    'Experience with other cloud providers (Azure, GCP)',
    'Knowledge of another IaC tool such as Pulumi',
  ])('is not for what the job does not use: %s', (item) => {
    expect(proposed(item)).toBeNull();
  });

  it('says of a wish that it is one unless the heading does', () => {
    const item = 'Experience with Terraform is a plus';
    expect(proposed(item)).toMatch(/^A plus: experience cutting /);
    expect(proposed(item, { heading: 'Nice to have' })).toMatch(/^Experience cutting /);
  });

  it('takes no place of a whole sentence in running text', () => {
    const text = 'We run servers for banks. Additionally, proficiency in Linux is required. You will work in a team.';
    const { post, analysis } = read(`# Engineer\n\n${text}`, { role: 'systems-administrator' });
    expect(groupChecklists(post, analysis, () => true).flatMap(({ proposals }) => proposals)).toEqual([]);
  });

  it('goes on with the verbs of its list', () => {
    expect(proposed('Are familiar with Terraform')).toMatch(/^Have experience helping to cut /);
  });

  it('keeps what is preferred, both sides of a slash', () => {
    expect(proposed('Linux administration (preferably Debian/Ubuntu)')).toMatch(/ideally Debian or Ubuntu\)$/);
  });

  it.each([
    ['Version control, particularly using Git', 'Requirements', /\(ideally with Git\)$/],
    ['Infrastructure as code, preferably Terraform', 'Preferred qualifications', /\(ideally with Terraform\)$/],
  ])('keeps the one that is preferred: %s', (item, heading, wanted) => {
    expect(proposed(item, { heading })).toMatch(wanted);
  });

  it('offers no outcome for what the job is named after, however it is written', () => {
    expect(proposed('Strong proficiency in GCP', { title: 'Cloud Engineer (GCP)', role: 'cloud-engineer' })).toBeNull();
  });

  it.each([
    ['Experience with Istio or Linkerd', /^Experience encrypting and authenticating /],
    ['Terraform is highly desirable', /^Highly desirable: experience cutting /],
    ['You have worked with Terraform for 3 years', /^You have 3 years of experience cutting /],
    ['SQL, particularly with PostgreSQL', /query time/],
    ['Proficiency in Python, Bash or Ansible', /\(for example in Python or Bash, or with Ansible\)$/],
    ['Terraform administration in the cloud', /^Experience /],
  ])('reads well: %s', (item, wanted) => {
    expect(proposed(item)).toMatch(wanted);
  });

  it('takes over no manual work with frameworks of others', () => {
    expect(proposed('Proficiency in Python, Bash or Ruby on Rails')).toBeNull();
  });

  it.each([
    ['Knowledge of AWS or Azure', 'network-engineer', /connectivity/],
    ['Knowledge of AWS or Azure', 'database-administrator', /database/],
    ['Knowledge of Siebel', 'it-support-specialist', null],
    ['Docker and Kubernetes', 'database-administrator', null],
  ])('is about what the role does: %s, %s', (item, role, wanted) => {
    const text = proposed(item, { role });
    if (wanted === null) expect(text).toBeNull();
    else expect(text).toMatch(wanted);
  });

  it('speaks of settings where policies set them', () => {
    const item = 'Knowledge of Active Directory and Group Policy';
    expect(proposed(item, { role: 'systems-administrator' })).toMatch(/computers with the agreed settings/);
    expect(proposed('Zscaler', { role: 'security-engineer' })).toMatch(/checked for user, device and policy/);
  });

  it.each([
    ['Site Reliability Engineer I', /^Experience helping to /],
    ['Site Reliability Engineer 1 (Linux)', /^Experience helping to /],
    ['Principal Site Reliability Engineer I', /^Experience cutting /],
    ['Site Reliability Engineer II', /^Experience cutting /],
    ['Site Reliability Engineer 1/2', /^Experience cutting /],
  ])('is as much as %s answers for', (title, wanted) => {
    expect(proposed('Experience with Terraform', { title })).toMatch(wanted);
  });

  it('is about clusters where they are administered', () => {
    expect(proposed('Kubernetes administration')).toMatch(/upgrad/);
    expect(proposed('Kubernetes')).not.toMatch(/upgrad/);
  });
});
