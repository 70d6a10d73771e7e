import { describe, expect, it } from 'vitest';
import { ACTIVITIES } from '../../src/data/capabilities/activities.ts';
import { answersTo } from '../../src/judge/work/activity.ts';
import { CAPABILITIES, capabilityById } from '../../src/catalogue/capabilities.ts';
import { groupChecklists } from '../../src/judge/propose/group-checklists.ts';
import { list, read } from '../propose/post.ts';

/** The first proposal for a list of one item; null where there is none. */
function proposed(item: string, role: string, title = 'Engineer'): string | null {
  const { post, analysis } = read(`# ${title}\n\n${list([item])}`, { role });
  return groupChecklists(post, analysis, () => true).at(-1)?.proposals[0]?.text ?? null;
}

describe('what is to be done with the tools', () => {
  it.each([
    [
      'Provisioning Kubernetes clusters on AWS',
      'cloud-engineer',
      /^Experience cutting the time to provide a cluster .*\(for example with Kubernetes on AWS\)$/,
    ],
    ['Scaling applications on Kubernetes', 'site-reliability-engineer', /as load grows/],
    ['Linux performance tuning', 'systems-administrator', /^Experience keeping response times under/],
    [
      'Kubernetes operator experience or building custom controllers',
      'platform-engineer',
      /building operators and controllers/,
    ],
    ['Managing access with FreeIPA', 'systems-administrator', /access/],
    ['Automating Linux servers', 'systems-administrator', /automat/],
    ['Cloud automation on AWS or Azure', 'cloud-engineer', /infrastructure as reviewed code/],
    [
      'Migrating databases from Oracle to PostgreSQL',
      'database-administrator',
      /\(for example from Oracle to PostgreSQL\)$/,
    ],
  ])('is what the first sentence speaks of: %s', (item, role, wanted) => {
    expect(proposed(item, role)).toMatch(wanted);
  });

  it.each([
    ['Designing branching strategies in GitHub', 'devops-engineer'],
    ['Data modeling in C++', 'site-reliability-engineer'],
    ['Deploying virtual machines on Linux', 'site-reliability-engineer'],
  ])('keeps sentences back that do not: %s', (item, role) => {
    expect(proposed(item, role)).toBeNull();
  });

  it('is no kind of tool: deployment tools are not deployments', () => {
    const { outcomes } = capabilityById('monitoring') ?? { outcomes: [] };
    expect(answersTo(outcomes, 'experience with deployment tools').size).toBe(outcomes.length);
    expect(answersTo(outcomes, 'experience with deployments').size).toBe(0);
  });

  it('is answered by somebody: each activity has sentences', () => {
    const sentences = CAPABILITIES.flatMap(({ outcomes }) => outcomes.map(({ text }) => text));
    for (const { id, served } of ACTIVITIES) {
      for (const words of served) {
        const holding = sentences.filter((text) =>
          ` ${text.toLowerCase().replace(/[^\w’-]+/g, ' ')} `.includes(` ${words}`),
        );
        expect(holding.length, `${id}: ${words}`).toBeGreaterThan(0);
      }
    }
  });
});

describe('languages', () => {
  it.each([
    ['DSP System Engineer', 'Programming skills in C++ and Python'],
    ['Enterprise Architect', 'Experience with Java and Kotlin'],
    ['Power Systems Engineer', 'Proficient in Python and C'],
  ])('say nothing under a title that neither makes software nor runs systems: %s', (title, item) => {
    expect(proposed(item, 'not-infrastructure', title)).toBeNull();
  });

  it.each([
    ['network-engineer', 'Fluency in Go, C, C++ and Rust', null],
    ['security-engineer', 'Familiarity with C and C++', null],
    ['devops-engineer', 'Experience with Java', null],
    ['devops-engineer', 'Scripting and automation in Java', /manual|Automate/],
    ['security-engineer', 'Scripting in Python and C', null],
    ['devops-engineer', 'C++ build and packaging systems', /build/],
  ])('in which systems are written: %s, %s', (role, item, wanted) => {
    if (wanted) expect(proposed(item, role)).toMatch(wanted);
    else expect(proposed(item, role)).toBeNull();
  });
});

describe('trades of security', () => {
  it.each([
    ['Application Security Engineer', 'Experience with Python and Java', null],
    [
      'Application Security Engineer',
      'Secure coding in Java',
      /weaknesses that reach production|vulnerabilities in code/,
    ],
    ['Security Engineer', 'Experience with AWS or Azure', null],
    ['Malware Analyst', 'Ghidra and IDA Pro', /^Experience cutting the time from a suspicious file/],
    ['GRC Engineer', 'Python', null],
    ['Incident Response Engineer', 'Experience with AWS and Azure', null],
    [
      'Incident Response Engineer',
      'Scripting in Python to automate incident response',
      /^Experience shortening the time to triage/,
    ],
    [
      'Product Security Engineer',
      'Bug bounty triage (HackerOne, Bugcrowd)',
      /^Experience triaging reported vulnerabilities/,
    ],
    ['Security Solutions Architect', 'Python and JavaScript', null],
  ])('%s: %s', (title, item, wanted) => {
    if (wanted) expect(proposed(item, 'security-engineer', title)).toMatch(wanted);
    else expect(proposed(item, 'security-engineer', title)).toBeNull();
  });
});

describe('no demand that a sentence could take the place of', () => {
  it.each([
    '#aws',
    'Proficient in at least two of Java, Go and Python',
    'Knowledge of a cloud beyond Azure, such as AWS',
    'In 3 months you will know Kubernetes',
    'Terraform needed for well-known company!!',
    'Most services are written in Go',
    'Ansible with a focus on network audits',
    'Kafka or Terraform',
  ])('%s', (item) => {
    expect(proposed(item, 'devops-engineer')).toBeNull();
  });
});

describe('years', () => {
  it.each([
    ['+7 years of Terraform', 'at least 7 years'],
    ['Twelve years or more of Terraform', 'at least twelve years'],
    ['5+ years of Terraform', '5+ years'],
  ])('keep what is the least: %s', (item, years) => {
    expect(proposed(item, 'devops-engineer')?.toLowerCase()).toMatch(
      new RegExp(`^${years.replace('+', '\\+')} of experience cutting the time .* to under \\[target\\] hours `),
    );
  });

  it('asks beginners for a part in the result', () => {
    expect(proposed('Terraform', 'devops-engineer', 'Junior DevOps Engineer')).toMatch(/^Experience helping to /);
  });
});

describe('where a sentence would not read on, or lose what is beside', () => {
  it.each([
    ['Requirements', 'Experience with EC2, S3, Lambda, Security'],
    ['Requirements', 'Strong database experience, with a preference for PostgreSQL'],
    ['Requirements', 'Proficient in tools for RDS such as Ansible'],
    ['Requirements', 'Experience with Kubernetes and Terraform'],
    ['Requirements', 'Experience with Kubernetes and GitOps principles'],
    ['Requirements', 'Experience with Git,'],
    ['Requirements', 'Experience with multiple clouds (AWS, GCP)'],
    ['Requirements', 'Experience with Terraform in regulated banking environments'],
    ['You have', 'Experience with Terraform is a plus'],
    ['You will need', 'Terraform'],
    ['Experience in the below', 'Terraform'],
    ['Willing to develop', 'Terraform'],
    ['Proficiency in', 'Terraform'],
    ['You should have', 'Terraform'],
    ['Relevant examples of tools and practices', 'Terraform'],
    ['Our tech stack', 'Terraform'],
    ['Nice to have', 'Terraform is required'],
  ])('nothing is proposed: %s: %s', (heading, item) => {
    const { post, analysis } = read(list([item], heading), { role: 'devops-engineer' });
    expect(groupChecklists(post, analysis, () => true)[0]?.proposals ?? []).toEqual([]);
  });

  it.each([
    'What we are looking for',
    'Nice to have',
    'Who you are',
    'What you will work with',
  ])('a heading that stands for itself leaves nothing open: %s', (heading) => {
    const { post, analysis } = read(list(['Experience with Terraform'], heading), { role: 'devops-engineer' });
    expect(groupChecklists(post, analysis, () => true)[0]?.proposals).not.toEqual([]);
  });

  it.each([
    ['You are a good fit if you have:', '- Terraform', /^Experience cutting the time/],
    ['The ideal candidate has', '- A degree. It need not be recent.\n- Terraform', /^Experience cutting the time/],
    ['Requirements', 'You may be a good fit if you have:\n\n- A degree\n- Terraform', /^Experience cutting the time/],
    ['You are a match if', '- You know Terraform', /^You have helped to cut the time/],
    ['You might thrive if you:', '- Know Terraform', /^Have helped to cut the time/],
    ['We need someone who', '- Has Terraform experience', /^Has helped to cut the time/],
    ['Experience with:', '- Terraform', /^Cutting the time .* \(for example with Terraform\)$/],
    ['Experience in', '- Basic Terraform', /^Helping to cut the time/],
    ['The qualifications you need', '- Terraform', /^Experience cutting the time/],
  ])('goes on with what stands over its list: %s', (heading, items, wanted) => {
    const { post, analysis } = read(`## ${heading}\n\n${items}\n`, { role: 'devops-engineer' });
    expect(groupChecklists(post, analysis, () => true)[0]?.proposals[0]?.text).toMatch(wanted);
  });

  it('speaks as its neighbours do', () => {
    expect(proposed('You know Terraform', 'devops-engineer')).toMatch(/^You have helped to /);
  });

  it('keeps a language with what is written in it', () => {
    expect(proposed('Running Spring Boot and Java applications', 'systems-administrator')).toMatch(
      /Spring Boot in Java|in Java, with|Spring Boot and Java/,
    );
  });
});
