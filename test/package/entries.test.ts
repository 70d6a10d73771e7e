import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { createLinter, defineRule, markdown } from '../../src/entries/core.ts';
import * as core from '../../src/entries/core.ts';
import * as reporters from '../../src/entries/reporters.ts';
import * as roles from '../../src/entries/roles.ts';
import * as own from '../../src/entries/rules.ts';
import * as testing from '../../src/entries/testing.ts';
import * as index from '../../src/index.ts';

const post = '# Systems Administrator\n\n## Requirements\n\n- Must know Nagios and Zabbix\n';

describe('exported names are a promise', () => {
  it.each(Object.entries({ index, core, reporters, roles, rules: own, testing }))('of %s', (_, entry) => {
    expect(Object.keys(entry).sort()).toMatchSnapshot();
  });
});

const shouting = defineRule({
  meta: {
    id: 'shouting',
    summary: 'Words in capitals.',
    why: 'They are hard to read.',
    category: 'wording',
    severity: 'warning',
    sources: [{ name: 'House style', grade: 'practice', date: '2026' }],
    since: '0.1.0',
    fixable: false,
    suggests: false,
  },
  options: z.strictObject({}),
  messages: { shouted: { reason: '{words} is in capitals.', note: 'Write it in lower case.' } },
  check({ post: { statements }, report }) {
    for (const { text, range } of statements) {
      if (/[A-Z]/.test(text) && text === text.toUpperCase()) {
        report({ messageId: 'shouted', data: { words: text }, range, actual: text });
      }
    }
  },
});

describe('jdlint/core', () => {
  const settings = { rules: { shouting: 'warning' } } as const;

  it('runs the rules given, on the formats asked for', () => {
    const linter = createLinter({ rules: [shouting], readers: { markdown } });
    const { findings, problems } = linter.lint('# DBA\n\n- **RUN THE DATABASES**\n', { settings });
    expect(problems).toEqual([]);
    expect(findings.map(({ reason }) => reason)).toEqual(['RUN THE DATABASES is in capitals.']);
  });

  it('reads other formats as text, and says so', () => {
    const linter = createLinter({ rules: [shouting] });
    const { findings, problems } = linter.lint('<p>RUN THE <b>DATABASES</b>, AND ALL SERVERS.</p><!-- NO TEXT -->', {
      settings,
      format: 'html',
    });
    expect(problems.map(({ code }) => code)).toEqual(['FORMAT_NOT_READ']);
    expect(findings.map(({ actual }) => actual)).toEqual(['RUN THE DATABASES, AND ALL SERVERS.']);
  });

  it('passes over HTML within Markdown, where nothing reads it', () => {
    const { post: read } = createLinter({ rules: [], readers: { markdown } }).lint(
      'Run <b>the</b> servers.<!-- no --> <div>x</div>\n',
      { format: 'markdown' },
    );
    expect(read.statements[0]?.text).toBe('Run the servers. x');
  });

  it('with the rules and judgements of jdlint/rules finds what jdlint finds', () => {
    const linter = createLinter({ ...own, readers: { markdown } });
    const plain = ({ findings }: index.LintResult) => findings.map((finding) => finding.toJSON());
    expect(plain(linter.lint(post))).toEqual(plain(index.lint(post)));
    expect(plain(linter.lint(post)).length).toBeGreaterThan(0);
  });
});

describe('jdlintRetext', () => {
  const lintText = async (text: string, options?: index.LintOptions) => {
    const file = new VFile(text);
    const processor = unified()
      .use(retextEnglish)
      .use(index.jdlintRetext, options ?? {});
    await processor.run(processor.parse(file), file);
    return file.messages.map(({ ruleId }) => ruleId);
  };

  it('runs the rules of statements and wording, and others by name only', async () => {
    const duties = [
      'Design our cloud landing zone and migrate forty services to AWS',
      'Write the Terraform modules that all teams build on',
      'Set guard rails for cloud accounts and cloud cost',
    ];
    const list = duties.map((duty) => `- ${duty}`);
    const demands = ['Requirements:', '', '- Must know Nagios and Zabbix', ''];
    const text = ['Systems Administrator', '', 'Responsibilities:', '', ...list, '', ...demands].join('\n');
    const whole = index.lint(text).findings.map(({ ruleId }) => ruleId);
    expect(whole).toContain('title-mismatch');
    expect(new Set(await lintText(text))).toEqual(new Set(['tool-checklist']));
    const settings = { rules: { 'title-mismatch': 'error' } } as const;
    expect(await lintText(text, { settings })).toContain('title-mismatch');
  });
});

describe('jdlint/testing', () => {
  it('makes a test of each case, which fails where findings differ', () => {
    const tests = new Map<string, () => void>();
    const framework = {
      describe: vi.fn((_: string, body: () => void) => body()),
      it: (name: string, body: () => void) => tests.set(name, body),
    };
    testing.testRule(framework, shouting, {
      valid: [
        { name: 'calm', text: 'Run the servers.' },
        { name: 'wrong', text: '- RUN THE SERVERS' },
      ],
      invalid: [{ name: 'loud', text: '- RUN THE SERVERS', findings: [{ messageId: 'shouted', place: '1:3-1:18' }] }],
    });
    expect(framework.describe).toHaveBeenCalledWith('shouting', expect.any(Function));
    expect(() => tests.get('valid: calm')?.()).not.toThrow();
    expect(() => tests.get('invalid: loud')?.()).not.toThrow();
    expect(() => tests.get('valid: wrong')?.()).toThrow(/RUN THE SERVERS is in capitals/);
  });

  it('compares severities, suggestions, fixes and the fixed text', () => {
    const tests = new Map<string, () => void>();
    const framework = { describe: (_: string, body: () => void) => body(), it: (name: string, body: () => void) => tests.set(name, body) };
    const fixing = defineRule({
      ...shouting,
      meta: { ...shouting.meta, fixable: true, suggests: true },
      options: z.strictObject({}),
      messages: { found: { reason: 'One.', note: 'Two.', suggestion: 'Three' } },
      check({ post: { statements }, report }) {
        const place = statements[0]?.place ?? null;
        if (place) report({ messageId: 'found', place, fix: { place, text: 'calm' }, suggestions: [{ place, text: 'quiet' }] });
      },
    });
    const one = { text: '- LOUD', findings: [{ severity: 'warning', fix: 'calm', suggestions: ['quiet'] }] } as const;
    testing.testRule(framework, fixing, {
      valid: [' '],
      invalid: [
        { ...one, output: '- calm' },
        { ...one, name: 'other', output: '- LOUD' },
        { ...one, name: 'severity', findings: [{ severity: 'info' }] },
        { ...one, name: 'fix', findings: [{ fix: null }] },
        { ...one, name: 'suggestions', findings: [{ suggestions: [] }] },
        { ...one, name: 'as set', settings: { rules: { shouting: 'info' } }, findings: [{ severity: 'info' }] },
      ],
    });
    expect(() => tests.get('valid:  ')?.()).not.toThrow();
    expect(() => tests.get('invalid: - LOUD')?.()).not.toThrow();
    expect(() => tests.get('invalid: as set')?.()).not.toThrow();
    for (const key of ['severity', 'fix', 'suggestions']) expect(() => tests.get(`invalid: ${key}`)?.(), key).toThrow('but found');
    expect(() => tests.get('invalid: other')?.()).toThrow('Expected the fixed text "- LOUD"\nbut it is "- calm"');
  }); // biome-ignore format: one line

  it.each([
    [{ valid: [{ txt: 'x' }], invalid: [] }, 'A case has no text.'],
    [{ valid: [{ text: 'x', optoins: {} }], invalid: [] }, 'A case has an unknown key "optoins".'],
    [{ valid: [], invalid: [{ text: 'x' }] }, 'An invalid case lists no findings.'],
    [{ valid: [], invalid: [{ text: 'x', findings: [{ message: 'x' }] }] }, 'An expected finding has an unknown key "message".'],
  ])('refuses a case that would test nothing: %j', (cases, message) => {
    expect(() => testing.testRule({ describe, it }, shouting, cases as never)).toThrow(message);
    const broken = { ...shouting, phrases: ['x'] as never };
    expect(() => testing.testRule({ describe, it }, broken, { valid: [], invalid: [] })).toThrow('whose phrases are not all');
    expect(() => testing.testRule({ describe, it }, undefined as never, { valid: [], invalid: [] })).toThrow('that defineRule did not make');
  }); // biome-ignore format: rows
});

describe('lintAts', () => {
  it('lints each job, and keeps the errors of those that cannot be read', () => {
    const job = {
      internal_job_id: 1,
      title: 'Systems Administrator',
      content: '&lt;p&gt;Must know Nagios and Zabbix&lt;/p&gt;',
    };
    const [first, second] = index.lintAts(
      { jobs: [job, { ...job, content: null }] },
      { settings: { preset: 'strict' } },
    );
    expect(first?.result?.findings[0]).toMatchObject({ pointer: '/jobs/0/content', severity: 'error' });
    expect(second).toMatchObject({ result: null, error: { code: 'BODY_MISSING' } });
    expect(index.lintPage('<p>no data</p>')).toBeNull();
  });
});
