import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import type { Analysis, RoleDuties } from '../../src/model/analysis.ts';
import type { JobPost } from '../../src/model/post.ts';
import { findingsOf } from '../rule-tester.ts';
import { standInAnalysis, standInLinter } from '../stand-in.ts';

const POST = '# IT Guy\n\n- Cable racks\n- Tune queries\n- Answer phones\n';

const duties = (post: JobPost, count: number): RoleDuties[] =>
  post.statements.slice(0, count).map(({ place }, index) => ({
    id: `role-${index}`,
    name: `Role ${index}`,
    duties: [place],
  }));
const suggested = (id: string, score = 0.9) => ({
  suggested: [{ id, name: id === 'cloud-engineer' ? 'Cloud Engineer' : 'Not infrastructure', score, evidence: [] }],
});
const linterOf = (judge: (post: JobPost) => Partial<Analysis>) => standInLinter(rules, judge);
const roleOf = (post: JobPost, id: string, score?: number) => ({
  ...standInAnalysis(post).role,
  ...suggested(id, score),
});

describe('role-overload', () => {
  const find = (count: number, settings = {}, options = {}, id = 'cloud-engineer') =>
    findingsOf(
      linterOf((post) => ({ mainDuties: duties(post, count), role: roleOf(post, id) })),
      'role-overload',
      { text: POST, settings, options },
    );

  it('names the roles, and quotes a duty of each with its place', () => {
    const [finding, ...more] = find(3);
    expect(more).toEqual([]);
    expect(finding?.toJSON()).toMatchObject({
      reason: 'Asks one person for the main duties of 3 roles: Role 0, Role 1 and Role 2.',
      note: expect.stringContaining('Shown by “Cable racks”, “Tune queries” and “Answer phones”.'),
      severity: 'warning',
      related: [{ text: 'Role 0' }, { text: 'Role 1' }, { text: 'Role 2' }],
    });
    const place = finding?.toJSON().related[1]?.place;
    expect(POST.slice(place?.start.offset, place?.end.offset)).toContain('Tune queries');
  });

  it('advises small employers', () => {
    expect(find(3, { headcount: 199 })[0]).toMatchObject({ messageId: 'small', severity: 'info' });
    expect(find(3, { headcount: 200 })[0]).toMatchObject({ messageId: 'overload', severity: 'warning' });
    expect(find(3, { headcount: 199 }, { smallBelow: 100 })[0]).toMatchObject({ messageId: 'overload' });
  });

  it('is silent below the number of roles, and outside infrastructure', () => {
    expect(find(2)).toEqual([]);
    expect(find(3, {}, { roles: 4 })).toEqual([]);
    expect(find(2, {}, { roles: 2 })).toHaveLength(1);
    expect(find(3, {}, {}, 'not-infrastructure')).toEqual([]);
  });
});

describe('title-vague', () => {
  const find = (id: string, score = 0.9, more: object = {}, given: Partial<Analysis> = {}) =>
    findingsOf(
      linterOf((post) => ({ titleVague: true, role: roleOf(post, id, score), ...given })),
      'title-vague',
      { text: POST, ...more },
    );

  it('proposes the title that the body earns, in its place', () => {
    const [finding] = find('cloud-engineer');
    expect(finding?.toJSON()).toMatchObject({
      messageId: 'earned',
      reason: 'The title names no work; the post describes that of Cloud Engineer.',
      actual: 'IT Guy',
      expected: ['Cloud Engineer'],
      suggestions: [{ text: 'Cloud Engineer' }],
    });
  });

  it('proposes none where the role is unsure, and has no place for one given beside the text', () => {
    expect(find('cloud-engineer', 0.49)[0]).toMatchObject({ messageId: 'open', expected: [] });
    expect(find('cloud-engineer', 0.9, { known: { title: 'IT Guy' } })[0]?.toJSON()).toMatchObject({
      place: null,
      suggestions: [],
    });
  });

  it('is silent outside infrastructure, and for titles that name work', () => {
    expect(find('not-infrastructure')).toEqual([]);
    expect(find('cloud-engineer', 0.9, {}, { titleVague: false })).toEqual([]);
  });
});

describe('title-mismatch of blurred neighbours', () => {
  const find = (options = {}) =>
    findingsOf(
      linterOf((post) => ({
        role: {
          ...roleOf(post, 'network-engineer'),
          title: { id: 'network-engineer', candidates: [] },
          mismatch: false,
        },
        nearerRole: { id: 'cloud-engineer', name: 'Cloud Engineer', score: 0.7, evidence: [] },
      })),
      'title-mismatch',
      { text: POST, options },
    );

  it('is a hint, whatever the severity of the rule', () => {
    expect(find()[0]).toMatchObject({
      messageId: 'neighbour',
      severity: 'info',
      reason: 'The title says Network Engineer; the work reads rather like that of Cloud Engineer.',
      expected: ['Cloud Engineer'],
    });
    expect(find({ neighbours: false })).toEqual([]);
  });
});
