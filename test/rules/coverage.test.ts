import { describe, expect, it } from 'vitest';
import { ROLES } from '../../src/catalogue/roles.ts';
import { toolTables } from '../../src/data/tools/index.ts';
import { DEPTH_CONTEXT } from '../../src/data/depth-context.ts';
import { ENVIRONMENT_ROLES, ENVIRONMENTS } from '../../src/data/environments.ts';
import { SKILL_AREAS } from '../../src/data/skill-areas.ts';
import { catalogue } from '../../src/judge/for-rules.ts';
import { rules } from '../../src/index.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import type { Level } from '../../src/model/kinds.ts';
import type { JobPost } from '../../src/model/post.ts';
import { readWords } from '../../src/words/tokens.ts';
import { findingsOf } from '../rule-tester.ts';
import { standInAnalysis, standInJudgement, standInLinter } from '../stand-in.ts';

const capabilities = new Set(toolTables.map(({ capability }) => capability as string));
const roleIds = new Set<string>(ROLES.map(({ id }) => id));
const real = ROLES.filter(({ id }) => id !== 'not-infrastructure');

/** Findings of a rule in a post that is judged to be for a role. */
function find(
  ruleId: string,
  lines: readonly string[],
  {
    role = 'systems-administrator',
    score = 0.9,
    level = 'mid' as Level,
    tools = [] as string[],
    options = {},
    title = 'T',
  } = {},
) {
  const judge = (post: JobPost): Partial<Analysis> => {
    const whole = standInAnalysis(post);
    const name = ROLES.find(({ id }) => id === role)?.name ?? role;
    return {
      role: {
        title: { id: null, candidates: [] },
        suggested: [{ id: role, name, score, evidence: [] }],
        mismatch: null,
        confidence: 0,
      },
      facts: { ...whole.facts, level: { value: level, places: [] } },
      statements: post.statements.map(({ index, place }) => ({
        ...standInJudgement(post, index, 'duty'),
        tools: index === 0 ? tools.map((capability) => ({ name: capability, capability, ...place })) : [],
      })),
    };
  };
  const text = `# ${title}\n\n${lines.map((line) => `- ${line}\n`).join('')}`;
  return findingsOf(standInLinter(rules, judge, catalogue), ruleId, { text, options });
}

const EMPTY = Array.from({ length: 8 }, (_, index) => `Thing ${index}`);
const areasOf = (lines: readonly string[], more: Parameters<typeof find>[2] = {}) =>
  find('skill-coverage', lines, { options: { tolerated: 0 }, ...more }).map(
    ({ reason }) => /nothing of (.+), which/.exec(reason)?.[1],
  );

describe('skill-coverage', () => {
  it('names all areas that an empty post leaves unsaid, by role', () => {
    expect(areasOf(EMPTY)).toEqual(['automation, cloud, security, observability and communication']);
    expect(areasOf(EMPTY, { role: 'it-support-specialist' })).toEqual(['communication']);
    expect(areasOf(EMPTY, { role: 'infrastructure-manager' })).toEqual(['security and communication']);
  });

  it.each(
    SKILL_AREAS.map((area) => [area.id, area] as const),
  )('%s is said by each of its phrases and tools', (_, area) => {
    for (const phrase of area.phrases) {
      const [unsaid] = areasOf([...EMPTY, phrase]);
      expect(unsaid, phrase).not.toContain(area.name);
    }
    for (const capability of area.capabilities) {
      expect(areasOf(EMPTY, { tools: [capability] })[0], capability).not.toContain(area.name);
    }
    expect(areasOf(EMPTY, { title: area.phrases[0] })[0]).not.toContain(area.name);
    expect(areasOf([...EMPTY, `un${area.phrases[0]}like`])[0]).toContain(area.name);
  });

  it('leaves entry level, unclear roles, other work and short posts alone', () => {
    expect(find('skill-coverage', EMPTY, { level: 'entry' })).toEqual([]);
    expect(find('skill-coverage', EMPTY, { score: 0.69 })).toEqual([]);
    expect(find('skill-coverage', EMPTY, { score: 0.7 })).toHaveLength(1);
    expect(find('skill-coverage', EMPTY, { role: 'not-infrastructure' })).toEqual([]);
    expect(find('skill-coverage', EMPTY.slice(1))).toEqual([]);
  });

  it('lets one area be left unsaid', () => {
    const all = ['automation', 'cloud', 'security', 'monitoring'];
    expect(find('skill-coverage', [...EMPTY, ...all])).toEqual([]);
    expect(find('skill-coverage', [...EMPTY, ...all.slice(1)])).toHaveLength(1);
    expect(find('skill-coverage', [...EMPTY, ...all.slice(1)], { options: { areas: ['security'] } })).toEqual([]);
  });
});

describe('environment-unstated', () => {
  it('asks the roles whose work depends on it', () => {
    for (const role of ENVIRONMENT_ROLES) expect(find('environment-unstated', EMPTY, { role }), role).toHaveLength(1);
    for (const role of ['security-engineer', 'it-support-specialist', 'cloud-engineer', 'not-infrastructure'])
      expect(find('environment-unstated', EMPTY, { role }), role).toEqual([]);
  });

  it('is content with each phrase and each kind of product', () => {
    for (const { phrases, capabilities: own } of ENVIRONMENTS) {
      for (const phrase of phrases) {
        expect(find('environment-unstated', [...EMPTY, phrase]), phrase).toEqual([]);
        expect(find('environment-unstated', EMPTY, { title: phrase }), phrase).toEqual([]);
      }
      for (const capability of own) expect(find('environment-unstated', EMPTY, { tools: [capability] })).toEqual([]);
    }
  });

  it.each([
    'Hybrid work, three days in the office',
    'Cloudy days',
    'Premises of our client',
    'Routes and switching sides',
  ])('“%s” says nothing of it', (line) => {
    expect(find('environment-unstated', [...EMPTY, line])).toHaveLength(1);
  });

  it('leaves unclear roles and short posts alone', () => {
    expect(find('environment-unstated', EMPTY, { score: 0.69 })).toEqual([]);
    expect(find('environment-unstated', EMPTY.slice(1))).toEqual([]);
  });
});

describe('depth-signal', () => {
  it.each(
    real.map((role) => [role.id, role] as const),
  )('%s: offers a sentence that fits, and is content with any sign', (id, role) => {
    const suggestions = role.depth.map(({ suggestion }) => suggestion as string);
    const lists = [
      [],
      ...Object.values(DEPTH_CONTEXT[id] ?? {})
        .flat()
        .map((word) => [word]),
    ];
    const offered = lists.flatMap((words) =>
      find('depth-signal', [...EMPTY, ...words], { role: id }).flatMap(({ expected }) => expected ?? []),
    );
    expect(offered.length).toBeGreaterThan(0);
    expect(offered.filter((sentence) => !suggestions.includes(sentence))).toEqual([]);
    for (const { phrases, suggestion } of role.depth) {
      // Whoever pastes the sentence that was offered must not be offered it again.
      for (const phrase of [...phrases, suggestion])
        expect(find('depth-signal', [...EMPTY, phrase], { role: id }), phrase).toEqual([]);
    }
  });

  it('speaks of FSMO roles only where there is a directory', () => {
    const signals = (lines: readonly string[]) => find('depth-signal', lines)[0]?.reason ?? '';
    expect(signals([...EMPTY, 'Administer Active Directory'])).toContain('FSMO');
    expect(signals([...EMPTY, 'Administer Linux servers'])).not.toContain('FSMO');
  });

  it('counts what is there, where more is asked for', () => {
    const [found] = find('depth-signal', [...EMPTY, 'Test restores', 'Servers with Active Directory'], {
      options: { minimum: 2 },
    });
    expect(found?.reason).toContain('shows 1 of the signs');
  });

  it('leaves entry level, unclear roles, other work and short posts alone', () => {
    expect(find('depth-signal', EMPTY)).toHaveLength(1);
    expect(find('depth-signal', EMPTY, { level: 'entry' })).toEqual([]);
    expect(find('depth-signal', EMPTY, { score: 0.79 })).toEqual([]);
    expect(find('depth-signal', EMPTY, { role: 'not-infrastructure' })).toEqual([]);
    expect(find('depth-signal', EMPTY.slice(1))).toEqual([]);
  });
});

describe('the tables', () => {
  it('name roles and capabilities that there are', () => {
    for (const { roles, capabilities: own } of SKILL_AREAS) {
      expect(roles.filter((id) => !roleIds.has(id))).toEqual([]);
      expect(own.filter((id) => !capabilities.has(id))).toEqual([]);
    }
    for (const { capabilities: own } of ENVIRONMENTS) expect(own.filter((id) => !capabilities.has(id))).toEqual([]);
    expect(ENVIRONMENT_ROLES.filter((id) => !roleIds.has(id))).toEqual([]);
  });

  it('name depth signals that there are', () => {
    for (const [id, signals] of Object.entries(DEPTH_CONTEXT)) {
      const names = ROLES.find((role) => role.id === id)?.depth.map(({ name }) => name as string) ?? [];
      expect(Object.keys(signals).filter((name) => !names.includes(name))).toEqual([]);
    }
  });

  it('hold phrases that are words as the post is read', () => {
    const phrases = [
      ...SKILL_AREAS.flatMap((area) => area.phrases),
      ...ENVIRONMENTS.flatMap((one) => one.phrases),
      ...Object.values(DEPTH_CONTEXT).flatMap((signals) => Object.values(signals).flat()),
    ];
    for (const phrase of phrases) expect(readWords(phrase).norms.join(' '), phrase).toBe(phrase);
  });
});
