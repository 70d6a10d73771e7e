import { describe, expect, it } from 'vitest';
import { ROLES } from '../../src/catalogue/roles.ts';
import { DRAFT_AREAS } from '../../src/data/draft-lines.ts';
import { SKILL_AREAS } from '../../src/data/skill-areas.ts';
import { draftPost } from '../../src/draft/draft-post.ts';
import { lint } from '../../src/index.ts';
import { LEVELS } from '../../src/model/kinds.ts';

const roles = ROLES.filter(({ id }) => id !== 'not-infrastructure');
const all = roles.flatMap((role) => LEVELS.map((level) => [role.id, level, role] as const));

describe('a starting post', () => {
  it.each(all)('for %s at %s lints clean', (_, level, role) => {
    const { findings, problems } = lint(draftPost(role, level));
    expect(findings.map(({ ruleId, reason }) => `${ruleId}: ${reason}`)).toEqual([]);
    expect(problems).toEqual([]);
  });

  it.each(all)('for %s at %s is read as what it is', (id, level, role) => {
    const { analysis, post } = lint(draftPost(role, level));
    expect(post.title?.value).toBe(role.titles[level]);
    if (level !== 'manager') expect(analysis.role.suggested[0]?.id).toBe(id);
    const kinds = new Set(post.sections.map(({ kind }) => kind));
    for (const kind of ['responsibilities', 'requirements', 'process', 'equal-opportunity'])
      expect(kinds).toContain(kind);
    expect(analysis.facts.workArrangement?.value).toBe('hybrid');
    expect(analysis.score).toBeGreaterThanOrEqual(65);
  });

  it('takes a title of its own', () => {
    const [role] = roles;
    expect(role && draftPost(role, 'mid', 'Linux Administrator')).toMatch(/^# Linux Administrator\n/);
  });

  it('states the figures of the catalogue, and none where there are none', () => {
    const of = (id: string) => roles.find((role) => role.id === id) as (typeof roles)[number];
    expect(draftPost(of('site-reliability-engineer'), 'senior')).toContain('$130,000 to $170,000 a year');
    expect(draftPost(of('systems-administrator'), 'entry')).toContain('$60,000 to $73,000 a year');
    expect(draftPost(of('systems-administrator'), 'mid')).toContain('median of Network/Systems Admin is $96,800');
    expect(draftPost(of('site-reliability-engineer'), 'entry')).toContain('$[minimum] to $[maximum] a year');
    expect(draftPost(of('storage-engineer'), 'mid')).toContain('$[minimum] to $[maximum] a year');
  });

  it('has a sentence for each area of skill, which says it', () => {
    for (const { id, phrases } of SKILL_AREAS) {
      expect(phrases.some((phrase) => DRAFT_AREAS[id].toLowerCase().includes(phrase))).toBe(true);
    }
  });
});
