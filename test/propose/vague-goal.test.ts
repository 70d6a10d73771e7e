import { describe, expect, it } from 'vitest';
import { PLATITUDES } from '../../src/data/platitudes.ts';
import { vagueGoal } from '../../src/judge/propose/vague-goal.ts';
import { list, read } from './post.ts';

function checkable(duty: string, kind: 'duty' | 'outcome' = 'duty'): string | null {
  const source = list([duty], 'Responsibilities');
  const { post, analysis } = read(source, { kind });
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
    ['Implement best practices for cloud security', 'Bring cloud security to [named standard] by [date]'],
    ['Extend the platform to support business needs', 'Extend the platform to meet [business target] by [date]'],
    [
      'Triage tickets and ensure timely resolution of incidents',
      'Triage tickets and finish [target]% of incidents within the agreed time',
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
  ])('is not seen, or not rewritten, in: %s', (duty) => {
    expect(checkable(duty)).toBeNull();
  });

  it('is looked for in duties only', () => {
    expect(checkable('Monitor servers to ensure smooth operation', 'outcome')).toBeNull();
  });

  it('says what is missing', () => {
    for (const { needs, instead, id } of PLATITUDES) {
      expect(needs, id).toMatch(/^[a-z].*[^.]$/);
      expect(instead, id).toMatch(/^[a-z]+ .*[^.]$/);
    }
  });
});
