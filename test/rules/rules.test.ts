import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import type { Settings } from '../../src/engine/settings.ts';
import { linter } from '../../src/index.ts';
import type { Analysis, RoleJudgement } from '../../src/model/analysis.ts';
import type { JobPost } from '../../src/model/post.ts';
import { findingsOf, testRule } from '../rule-tester.ts';
import { standInJudgement, standInLinter } from '../stand-in.ts';

const POST = '# Systems Admin\n\nWe are a bank.\n\n## Tasks\n\n- Must know Nagios &amp; Zabbix\n- Run things\n';

describe('tool-checklist', () => {
  const judged =
    (confidence: number, named = ['Nagios', 'Zabbix', 'Nagios']) =>
    (post: JobPost): Partial<Analysis> => ({
      statements: post.statements.map(({ index, text, place }) => {
        if (!text.startsWith('Must')) return standInJudgement(post, index, 'duty');
        const tools = named.map((name) => ({ name, capability: 'fault-monitoring', ...place }));
        return { ...standInJudgement(post, index, 'tool-checklist', confidence), tools };
      }),
    });
  const find = (confidence: number, named?: string[], more: object = {}) =>
    findingsOf(standInLinter(rules, judged(confidence, named)), 'tool-checklist', { text: POST, ...more });

  it('names tools once, their capability, and proposes what the catalogue does', () => {
    const [finding, ...others] = find(0.8);
    expect(others).toEqual([]);
    expect(finding?.toJSON()).toMatchObject({
      reason: 'Names Nagios and Zabbix and does not say what for.',
      note: expect.stringContaining('(fault monitoring)'),
      actual: 'Must know Nagios & Zabbix',
      expected: ['Reduce mean time to recovery'],
      confidence: 0.8,
      suggestions: [{ title: 'Say what the tools are for', text: 'Reduce mean time to recovery' }],
    });
    const place = finding?.toJSON().suggestions[0]?.place;
    expect(POST.slice(place?.start.offset, place?.end.offset)).toBe('Must know Nagios &amp; Zabbix');
  });

  it('speaks of technologies where no tool was recognised', () => {
    expect(find(0.8, []).map(({ messageId }) => messageId)).toEqual(['unnamed']);
  });

  it('needs the confidence asked for', () => {
    expect(find(0.6)).toHaveLength(1);
    expect(find(0.59)).toHaveLength(0);
    expect(find(0.59, undefined, { options: { minConfidence: 0.5 } })).toHaveLength(1);
  });

  it('lets allowed tools pass where all of a statement are', () => {
    expect(find(0.8, undefined, { settings: { allow: ['nagios'] } })).toHaveLength(1);
    expect(find(0.8, undefined, { settings: { allow: ['nagios', 'ZABBIX'] } })).toHaveLength(0);
  });
});

const kinds = (text: string) => text.match(/[A-Z]+/g) ?? [];
const byWord = (post: JobPost): Partial<Analysis> => ({
  statements: post.statements.map(({ index, text }) =>
    standInJudgement(
      post,
      index,
      text.includes('OUTCOME') ? 'outcome' : text.includes('DUTY') ? 'duty' : 'qualification',
    ),
  ),
});
const list = (words: string, times = 1) =>
  Array.from({ length: times }, (_, turn) => kinds(words).map((word) => `- ${word.toLowerCase()} ${turn} ${word}\n`))
    .flat()
    .join('');

testRule({ describe, it }, standInLinter(rules, byWord), 'outcome-share', {
  valid: [
    { name: 'a tenth', text: `# T\n\n${list('OUTCOME DUTY DUTY DUTY DUTY DUTY DUTY DUTY DUTY DUTY')}` },
    { name: 'too few to say', text: `# T\n\n${list('DUTY DUTY DUTY DUTY')}` },
    { name: 'qualifications do not count', text: `# T\n\n${list('DUTY DUTY DUTY DUTY SKILL SKILL')}` },
    { name: 'none asked for', text: `# T\n\n${list('DUTY DUTY DUTY DUTY DUTY')}`, options: { minimum: 0 } },
  ],
  invalid: [
    {
      name: 'less than asked for',
      options: { minimum: 0.1 },
      text: `# T\n\n${list('OUTCOME DUTY DUTY DUTY DUTY DUTY DUTY DUTY DUTY DUTY DUTY')}`,
      findings: [
        {
          messageId: 'few',
          reason:
            'Of 11 results, duties and lists of tools, 1 (9 %) say what is to come of it, so that one could check.',
          place: '1:3-1:4',
        },
      ],
    },
    {
      name: 'at the heading of the responsibilities',
      text: `# T\n\n## Responsibilities\n\n${list('DUTY DUTY DUTY DUTY DUTY')}`,
      findings: [{ messageId: 'none', place: '3:4-3:20' }],
    },
    {
      name: 'nowhere, where the title was given beside the text',
      text: list('DUTY DUTY DUTY DUTY DUTY'),
      known: { title: 'T' },
      findings: [{ messageId: 'none', place: null }],
    },
  ],
});

describe('tool-checklist, on lists of one kind', () => {
  const source = '# T\n\n## Requirements\n\n- Nagios\n- Zabbix\n- Excellent spelling\n';
  const find = (settings: Settings = {}) => findingsOf(linter, 'tool-checklist', { text: source, settings });

  it('finds each at its place, and proposes once for all of them at the first', () => {
    const [first, second, ...rest] = find();
    expect(rest).toEqual([]);
    expect([first?.messageId, second?.messageId]).toEqual(['leading', 'following']);
    expect([first, second].map((finding) => finding?.line)).toEqual([5, 6]);
    const place = first?.suggestions[0]?.place;
    expect(source.slice(place?.start.offset, place?.end.offset)).toBe('Nagios\n- Zabbix');
    expect(first?.suggestions[0]?.text).toContain('(for example with Nagios and Zabbix)');
    expect(second).toMatchObject({ suggestions: [], expected: [], related: [{ text: 'Nagios' }] });
    expect(first?.because.length).toBeGreaterThan(0);
  });

  it('leaves those out that the settings let pass', () => {
    const [only, ...rest] = find({ allow: ['Nagios'] });
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ messageId: 'named', line: 6 });
    expect(only?.suggestions[0]?.text).not.toContain('Nagios');
  });
});

testRule({ describe, it }, linter, 'vague-outcome', {
  valid: [
    { name: 'a figure', text: '## Responsibilities\n\n- Keep servers available 99.9 % of the time\n' },
    { name: 'a demand', text: '## Requirements\n\n- Ability to provide excellent support\n' },
    {
      name: 'what the settings let pass',
      text: '## Responsibilities\n\n- Ensure smooth operations\n',
      settings: { allow: ['ensure smooth operations'] },
    },
    {
      name: 'security as a subject',
      text: '## Responsibilities\n\n- Maintain security policies and deliver security training\n',
    },
  ],
  invalid: [
    {
      name: 'a promise, with a form that one could check',
      text: '## Responsibilities\n\n- Patch servers, ensuring smooth operation of the ERP system\n',
      findings: [
        {
          place: '3:18-3:61',
          actual: 'ensuring smooth operation of the ERP system',
          expected: ['keeping the ERP system available [target]% of the time'],
        },
      ],
    },
    {
      name: 'a promise in a sentence that could not take another form',
      text: '## Responsibilities\n\n- Ensure optimal performance, refactor code and fix bugs\n',
      findings: [{ actual: 'Ensure optimal performance', expected: [] }],
    },
  ],
});

testRule({ describe, it }, standInLinter(rules, byWord), 'requirement-overload', {
  valid: [
    { name: 'as many as may be', text: `# T\n\n${list('SKILL', 15)}` },
    { name: 'wishes do not count', text: `# T\n\n## Nice to have\n\n${list('SKILL', 20)}` },
    { name: 'worded as wishes', text: `# T\n\n${list('SKILL', 20).replaceAll('SKILL', 'SKILL is a plus')}` },
    { name: 'duties do not count', text: `# T\n\n${list('DUTY', 20)}` },
    { name: 'what is said twice counts once', text: `# T\n\n${list('SKILL', 10)}${list('SKILL', 10)}` },
  ],
  invalid: [
    {
      name: 'at the heading of most',
      text: `# T\n\n- one SKILL\n\n## Requirements\n\n${list('SKILL', 15)}`,
      findings: [{ reason: 'Asks for 16 things that a candidate must bring; 15 are plenty.', place: '5:4-5:16' }],
    },
    {
      name: 'nowhere, where the title was given beside the text',
      text: list('SKILL', 3),
      options: { maximum: 2 },
      known: { title: 'T' },
      findings: [{ place: null }],
    },
  ],
});

describe('title-mismatch', () => {
  const find = (role: Partial<RoleJudgement>, more: object = {}, facts: Partial<Analysis['facts']> = {}) => {
    const judge = (post: JobPost): Partial<Analysis> => {
      const evidence = post.statements.map(({ place }) => ({ ...place, reason: 'says so' }));
      const best = { id: 'cloud-engineer', name: 'Cloud Engineer', score: 0.9, evidence };
      const title = { id: 'network-engineer', candidates: [] };
      const none = {
        yearsRequired: null,
        salary: null,
        otherSalaries: [],
        workArrangement: null,
        certificationsRequired: [],
        certificationsPreferred: [],
        headcount: null,
        level: null,
      };
      return {
        role: { title, suggested: [best], mismatch: true, confidence: 0.8, ...role },
        facts: { ...none, ...facts },
      };
    };
    return findingsOf(standInLinter(rules, judge), 'title-mismatch', { text: POST, ...more });
  };
  const other = (id: string, name: string) => ({ suggested: [{ id, name, score: 0.9, evidence: [] }] });

  it('names both roles, quotes statements, and proposes a title in its place', () => {
    const [finding] = find({});
    expect(finding?.toJSON()).toMatchObject({
      reason: 'The title promises Network Engineer, but the work is that of Cloud Engineer.',
      note: expect.stringContaining('Shown by “We are a bank.”, “Must know Nagios & Zabbix” and “Run things”.'),
      actual: 'Systems Admin',
      expected: ['Cloud Engineer'],
      suggestions: [{ title: 'Name the post after its work', text: 'Cloud Engineer' }],
      related: [{ text: 'says so' }, { text: 'says so' }, { text: 'says so' }],
    });
    const place = finding?.toJSON().suggestions[0]?.place;
    expect(POST.slice(place?.start.offset, place?.end.offset)).toBe('Systems Admin');
  });

  it.each([
    ['# [Systems Admin](https://example.org/1) (Denver)', '# [Cloud Engineer](https://example.org/1) (Denver)'],
    ['# **Systems Admin** | [Acme](https://example.org)', '# **Cloud Engineer** | [Acme](https://example.org)'],
    ['# Systems Admin (m/f/d) – Denver', '# Cloud Engineer (m/f/d) – Denver'],
    ['# Systems Admin at *Acme*', '# Cloud Engineer at *Acme*'],
    ['# Systems *Admin*', null],
    ['---\ntitle: >\n  Systems\n  Admin\n---', null],
  ])('proposes another name for the job in %j, and for nothing else', (head, wanted) => {
    const text = `${head}\n\n- Run things\n`;
    const [suggestion] = find({}, { text })[0]?.toJSON().suggestions ?? [];
    const { start, end } = suggestion?.place ?? { start: null, end: null };
    const mended = start && end && text.slice(0, start.offset) + suggestion?.text + text.slice(end.offset, head.length);
    expect(mended).toBe(wanted);
  });

  it('proposes none of several roles that are as likely', () => {
    const roles = ['cloud-engineer', 'platform-engineer'].map((id) => ({ id, name: id, score: 0.23, evidence: [] }));
    expect(find({ suggested: roles })[0]?.toJSON()).toMatchObject({ expected: [], suggestions: [] });
  });

  it('proposes the title of the level', () => {
    expect(find({}, {}, { level: { value: 'senior', places: [] } })[0]?.expected).toEqual(['Senior Cloud Engineer']);
  });

  it('proposes without a place where the title was given beside the text', () => {
    const [finding] = find({}, { known: { title: 'Network Engineer' } });
    expect(finding?.toJSON()).toMatchObject({ place: null, suggestions: [], expected: ['Cloud Engineer'] });
  });

  it.each([
    [
      'to outside',
      other('not-infrastructure', 'Not infrastructure'),
      'The title promises Network Engineer, but the work described lies outside IT infrastructure.',
      [],
    ],
    [
      'from outside',
      { title: { id: 'not-infrastructure', candidates: [] } },
      'The title promises work outside IT infrastructure, but the work is that of Cloud Engineer.',
      ['Cloud Engineer'],
    ],
    [
      'to a role without titles',
      other('wizard', 'Wizard'),
      'The title promises Network Engineer, but the work is that of Wizard.',
      [],
    ],
  ])('%s', (_, role, reason, expected) => {
    expect(find(role)[0]).toMatchObject({ reason, expected });
  });

  it.each([
    ['no mismatch', { mismatch: false }],
    ['cannot say', { mismatch: null }],
    ['no role found', { suggested: [] }],
  ])('is silent: %s', (_, role) => expect(find(role)).toEqual([]));

  it('needs the confidence asked for', () => {
    expect(find({}, { options: { minConfidence: 0.8 } })).toHaveLength(1);
    expect(find({}, { options: { minConfidence: 0.81 } })).toHaveLength(0);
  });
});
