import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLATITUDES } from '../../src/data/platitudes.ts';
import { vagueGoal } from '../../src/judge/goals/vague-goal.ts';
import { list, read } from '../propose/post.ts';

function goalOf(duty: string) {
  const { post, analysis } = read(list([duty], 'Responsibilities'), { kind: 'duty', role: 'systems-administrator' });
  const [statement] = post.statements;
  return statement ? vagueGoal(statement, post, analysis) : null;
}

function checkable(duty: string, kind: 'duty' | 'outcome' = 'duty'): string | null {
  const source = list([duty], 'Responsibilities');
  const { post, analysis } = read(source, { kind, role: 'systems-administrator' });
  const [statement] = post.statements;
  const proposal = statement ? vagueGoal(statement, post, analysis)?.proposal : null;
  if (!statement || !proposal) return null;
  return (
    source.slice(statement.place.start, proposal.place.start) +
    proposal.text +
    source.slice(proposal.place.end, statement.place.end)
  );
}

describe('a promise that nobody could check', () => {
  it('takes no share of a single thing', () => {
    expect(checkable('Ensure timely delivery of a quality product')).toBeNull();
    expect(checkable('Ensure timely delivery of all releases')).toContain('[target]% of all releases');
  });

  it('finds no vulnerabilities in what is no system', () => {
    expect(checkable('Ensure the security of confidential tenant information')).toBeNull();
    expect(checkable('Ensure the security of the data platform')).toContain('vulnerabilities in the data platform');
  });

  it('finds attacks where the title is for who watches for them', () => {
    const source = `# SOC Analyst\n\n${list(['Maintain a strong security posture'], 'Responsibilities')}`;
    const { post, analysis } = read(source, { kind: 'duty', role: 'security-engineer' });
    const goals = post.statements.map((statement) => vagueGoal(statement, post, analysis)?.proposal?.text);
    expect(goals).toEqual(['Contain confirmed attacks on production systems within [target] hours']);
  });

  it('takes no place of a link or a note', () => {
    expect(checkable('Ensure smooth operation of [our shop](https://example.org)')).toBeNull();
    expect(checkable('Ensure smooth operation of our shop[^1]')).toBeNull();
  });

  it('is not made by a thing', () => {
    expect(goalOf('Look after all systems supporting business operations')).toBeNull();
    expect(goalOf('Run the servers, supporting business operations')).not.toBeNull();
    expect(checkable('Help ensure that our store maintains a strong security posture')).toBeNull();
    expect(checkable('Maintains a strong security posture')).not.toBeNull();
  });

  it('takes no figure that what follows, or what it is about, cannot bear', () => {
    expect(checkable('Keep the platform secure')).toContain('vulnerabilities');
    expect(checkable('Keep the platform secure by watching its logs')).toBeNull();
    expect(checkable('Improve the security of our servers through training')).toBeNull();
    expect(checkable('Ensure our infrastructure operates efficiently')).toBeNull();
    expect(checkable('Ensure our services operate efficiently')).toContain('response times');
  });

  it('is none where the statement says by when', () => {
    expect(goalOf('Ensure timely delivery of all releases')).not.toBeNull();
    expect(goalOf('Define milestones and ensure on-time delivery')).toBeNull();
    expect(goalOf('Ensure timely delivery against the agreed plan')).toBeNull();
  });

  it('needs means that lead to a figure, and a standard that there is', () => {
    expect(checkable('Drive continuous improvement by staying up to date with the field')).toBeNull();
    expect(checkable('Drive continuous improvement by reviewing incidents')).not.toBeNull();
    expect(checkable('Implement best practices for continuous integration')).toBeNull();
    expect(checkable('Help teams as well as develop and implement best practices')).toBeNull();
    expect(checkable('Implement best practices for system hardening')).not.toBeNull();
  });

  it('takes no second time span', () => {
    expect(checkable('Foster continuous improvement within the operations team')).toBeNull();
    expect(checkable('Foster continuous improvement')).toContain('within [number] quarters');
  });

  it.each([
    [
      'Monitor servers to ensure smooth operation.',
      'Monitor servers to keep production systems available [target]% of the time.',
    ],
    [
      'Maintain servers, ensuring optimal performance of the ERP system',
      'Maintain servers, keeping response times of the ERP system under [target] ms at peak load',
    ],
    ['Ensure smooth operations', 'Keep production systems available [target]% of the time'],
    [
      'Ensure high availability of all databases through testing',
      'Keep all databases available [target]% of the time through testing',
    ],
    ['Provide excellent support to end users', 'Resolve [target]% of requests from end users within [target] hours'],
    ['Implement best practices for cloud security', 'Implement [named standard] for cloud security'],
    ['Extend the platform to support business needs', 'Extend the platform to meet [business target] by [date]'],
    [
      'Triage tickets and ensure timely resolution of incidents',
      'Triage tickets and resolve [target]% of incidents within the agreed time',
    ],
    ['Write scripts following industry best practices', 'Write scripts following [named standard]'],
    ['Ensure best practices around patching', 'Meet [named standard] around patching'],
    [
      'Migrate mailboxes while delivering high client satisfaction',
      'Migrate mailboxes while keeping client satisfaction above [target]% in [survey]',
    ],
    ['Provide exceptional client support', 'Resolve [target]% of requests from clients within [target] hours'],
    [
      'Plan rollouts to ensure timely delivery',
      'Plan rollouts to deliver [target]% of [deliverables] on the agreed date',
    ],
    [
      'Drive continuous improvement',
      'Improve [measure] of [process] from [today] to [target] within [number] quarters',
    ],
  ])('%s', (duty, wanted) => {
    expect(checkable(duty)).toBe(wanted);
  });

  it.each([
    'Patch Linux servers every month',
    'Ensure backups complete every night',
    'Apply best practices for building services',
    'Ensure high availability, security, and performance',
    'Write software features that support business needs',
    'Run a process that keeps trust and aligns with our business objectives',
    'Identify and ensure the availability of log sources',
    'Monitor and maintain optimal performance of the ERP system',
    'Ensure timely completion of projects against the plan',
  ])('is not seen, or not rewritten, in: %s', (duty) => {
    expect(checkable(duty)).toBeNull();
  });

  it.each([
    [
      'Identify bottlenecks and improve system performance',
      'Identify bottlenecks and cut response times of production systems from [today] to [target] ms',
    ],
    [
      'Automate tests, improving the reliability of our clusters.',
      'Automate tests, cutting outages of our clusters from [today] to [target] a quarter.',
    ],
    [
      'Automate deployments to increase efficiency',
      'Automate deployments to cut the hours spent on [task] from [today] to [target] a month',
    ],
    [
      'Work with developers to enhance the security posture of our platform',
      'Work with developers to close critical vulnerabilities in our platform within [target] days',
    ],
    [
      'Collaborate with engineering to improve customer experience',
      'Collaborate with engineering to raise customer satisfaction from [today] to [target]% in [survey]',
    ],
    [
      'Patch hosts and ensure that all servers are secure',
      'Patch hosts and close critical vulnerabilities in all servers within [target] days',
    ],
    ['Keep our production systems running smoothly.', 'Keep our production systems available [target]% of the time.'],
    [
      'Tune indexes, making sure databases perform optimally',
      'Tune indexes, keeping response times of databases under [target] ms at peak load',
    ],
  ])('is made better by a measure: %s', (duty, wanted) => {
    expect(checkable(duty)).toBe(wanted);
  });

  it.each([
    ['Ensure our systems are secure, scalable and reliable', 'Ensure our systems are secure, scalable and reliable'],
    ['Ensure projects run smoothly', 'Ensure projects run smoothly'],
    ['Enhance security', 'Enhance security'],
    ['Audit contracts, ensuring best practices for secure coding', 'ensuring best practices for secure coding'],
    ['Ensure high availability, including backups', 'Ensure high availability'],
    ['Monitor and optimize application performance', 'optimize application performance'],
    ['Design new systems to ensure they are secure by design', 'ensure they are secure'],
  ])('is said, and left to its manager to mend: %s', (duty, words) => {
    expect(goalOf(duty)).toMatchObject({ words, proposal: null });
  });

  it.each([
    'Improve security controls',
    'Improve performance by 20 %',
    'Write tools that improve reliability',
    'Keep stakeholders up to date',
    'Keep the asset register up to date',
    'Ensure backups are encrypted',
    'Ensure that 99.9 % of services are available',
  ])('is not seen in: %s', (duty) => {
    expect(goalOf(duty)).toBeNull();
  });

  it('is looked for in duties only', () => {
    expect(checkable('Monitor servers to ensure smooth operation', 'outcome')).toBeNull();
  });

  it('says what is missing', () => {
    for (const { needs, instead, id } of PLATITUDES) {
      expect(needs, id).toMatch(/^[a-z].*[^.]$/);
      expect(instead, id).toMatch(/^(?:[a-z]+|\{verb\}) .*[^.]$/);
    }
  });
});

describe('the nouns of a platitude', () => {
  // What looks ahead cannot be made up.
  const rows = PLATITUDES.filter(({ after }) => !/\(\?[=!]/.test(after));

  it.each(
    rows.map(({ id, after, nouns }) => [id, after, nouns] as const),
  )('%s: its pattern holds one', (_, after, nouns) => {
    fc.assert(
      fc.property(fc.stringMatching(new RegExp(`^(?:${after})$`)), (words) => {
        expect(nouns.some((noun) => words.includes(noun))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('are told of most platitudes so', () => {
    expect(rows.length).toBeGreaterThan(10);
  });
});
