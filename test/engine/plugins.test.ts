import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { defineRule, type Plugin, type Rule, withPlugins } from '../../src/index.ts';

const POST =
  '# HPC Engineer\n\n- Use Terraform\n- Operate the batch scheduler\n- Tune the batch scheduler\n\n## Requirements\n\n- Must know Nagios and Zabbix\n';
const meta = {
  id: 'acme/no-vendors',
  summary: 'Names of vendors.',
  why: 'They date.',
  category: 'wording',
  severity: 'error',
  sources: [],
  since: '1.0.0',
  fixable: true,
  suggests: false,
} as const satisfies Rule['meta'];

/** A rule that finds each Terraform, and would have it fixed. */
function vendors(more: Partial<Rule['meta']> = {}): Rule {
  return defineRule({
    meta: { ...meta, ...more },
    options: z.strictObject({}),
    messages: { named: { reason: 'Names {vendor}.', note: 'Say what for.' } },
    phrases: [{ phrase: 'terraform', value: null }],
    check({ post, hits, report }) {
      for (const { start, end } of hits) {
        const place = post.places.toSource(start, end);
        report({ messageId: 'named', data: { vendor: 'Terraform' }, place, fix: { place, text: 'IaC' } });
      }
    },
  });
}

const acme = (rule = vendors()): Plugin => ({
  name: 'acme',
  rules: [rule],
  roles: [{ id: 'hpc-engineer', name: 'HPC Engineer', duties: ['operate the batch scheduler', 'tune the batch scheduler'] }],
}); // biome-ignore format: one line

describe('plugins in the library', () => {
  it('bring rules at their own severity, and roles', () => {
    const { lint } = withPlugins([acme()]);
    const { findings, role } = lint(POST);
    expect(findings.filter(({ ruleId }) => ruleId === meta.id)).toMatchObject([{ severity: 'error', url: '' }]);
    expect(findings.some(({ ruleId }) => ruleId !== meta.id)).toBe(true);
    expect(role.title).toEqual({ id: 'hpc-engineer', name: 'HPC Engineer' });
  });

  it('obey settings, under any preset', () => {
    const { lint } = withPlugins([acme()]);
    const severity = (settings: object) => lint(POST, { settings }).findings.find(({ ruleId }) => ruleId === meta.id)?.severity;
    expect(severity({ preset: 'strict' })).toBe('error');
    expect(severity({ rules: { [meta.id]: 'info' } })).toBe('info');
    expect(severity({ rules: { [meta.id]: 'off' } })).toBeUndefined();
    expect(severity({ allow: [meta.id] })).toBeUndefined();
    expect(() => severity({ presett: 'strict' })).toThrow('unknown key "presett"');
  }); // biome-ignore format: one line

  it('work in every function', () => {
    const { fix, lintAts } = withPlugins([acme()]);
    expect(fix(POST, 'fixes').text).toContain('- Use IaC');
    const [job] = lintAts({ '@type': 'JobPosting', title: 'HPC Engineer', description: '<p>You will use Terraform a lot.</p>' });
    expect(job?.result?.findings.map(({ ruleId }) => ruleId)).toContain(meta.id);
  }); // biome-ignore format: one line

  it.each([
    [{ ...acme(), nme: 'x' }, 'plugins[0] has an unknown key "nme".'],
    [acme({ ...vendors(), options: {} as never }), 'plugins[0] has a rule "acme/no-vendors" whose options are no schema of zod 4, such as z.strictObject({}).'],
    [acme({ ...vendors(), phrases: ['terraform'] as never }), 'plugins[0] has a rule "acme/no-vendors" whose phrases are not all { phrase, value } with a word.'],
    [acme({ ...vendors(), messages: { one: 'text' } as never }), 'whose messages are not all { reason, note }'],
    [acme(vendors({ severity: 'warn' as never })), 'whose meta.severity is none of info, warning, error'],
    [acme(vendors({ category: 'words' as never })), 'whose meta.category is none of roles, statements'],
    [acme(vendors({ summary: '' })), 'whose meta.summary is no text'],
    [acme(vendors({ sources: undefined as never })), 'whose meta.sources are not all { name, grade, date }'],
    [acme(vendors({ sources: ['Handbook'] as never })), 'whose meta.sources are not all { name, grade, date }'],
    [acme({ ...vendors(), phrases: [{ phrase: '!!', value: null }] }), 'whose phrases are not all { phrase, value } with a word'],
    [acme({ ...vendors(), options: z.strictObject({ rate: z.string() }) }), 'whose options have no default each'],
    [{ ...acme(), roles: [null] as never }, 'has a role that is no object'],
    [{ ...acme(), roles: [{ id: 'HPC', name: 'x' }] as never }, 'has a role that is none: roles.0.id: not valid'],
    [{ ...acme(), rules: [vendors(), vendors()] }, 'has two rules "acme/no-vendors"'],
  ])('are refused with what is wrong: %#', (plugin, message) => {
    expect(() => withPlugins([plugin])).toThrow(message);
  }); // biome-ignore format: rows

  it('count once, and two of a name are refused, as is what is no list', () => {
    const plugin = acme();
    expect(
      withPlugins([plugin, plugin])
        .lint(POST)
        .findings.filter(({ ruleId }) => ruleId === meta.id),
    ).toHaveLength(1);
    expect(() => withPlugins([acme(), { name: 'acme' }])).toThrow('There are two plugins "acme".');
    expect(() => withPlugins(acme() as never)).toThrow(expect.objectContaining({ hint: 'Write withPlugins([acme]).' }));
  });

  it('bring roles that can be listed, and rules beside those of others', () => {
    const { rolesOf, linter: own } = withPlugins([acme()]);
    expect(rolesOf().at(-1)?.id).toBe('hpc-engineer');
    const more = own.withRules([vendors({ id: 'beta/b' })]);
    const found = more.lint(POST, { settings: { rules: { 'beta/b': 'info' } } }).findings.map(({ ruleId }) => ruleId);
    expect(found).toEqual(expect.arrayContaining([meta.id, 'beta/b']));
    expect(() => own.withRules([vendors()])).toThrow('There are two rules "acme/no-vendors".');
  });

  it('lose no other job of a feed where a rule fails at one', () => {
    const failing = {
      ...vendors(),
      check: ({ post }: never) =>
        void (post as { text: string }).text.replace('Siebel', () => {
          throw new Error('x');
        }),
    } as unknown as Rule;
    const job = (words: string) => ({
      '@type': 'JobPosting',
      title: 'DBA',
      description: `<p>You run ${words} for us.</p>`,
    });
    const results = withPlugins([acme(failing)]).lintAts([job('Siebel'), job('Oracle')]);
    expect(results.map(({ result, error }) => [result !== null, error?.code])).toEqual([
      [false, 'RULE_CRASH'],
      [true, undefined],
    ]);
  });

  it.each([
    [vendors({ fixable: false }), 'it reports a fix, and is not fixable'],
    [{ ...vendors(), check: async () => undefined } as unknown as Rule, 'its check is asynchronous'],
    [{ ...vendors(), check: ({ report }: never) => (report as (given: object) => void)({ messageId: 'named', place: { start: NaN, end: 3 } }) } as unknown as Rule, 'it reports the place NaN to 3'],
    [{ ...vendors(), check: ({ report }: never) => (report as (given: object) => void)({ messageId: 'named', place: null, related: [{ place: { start: 0.5, end: 1 }, text: 'x' }] }) } as unknown as Rule, 'it reports the place 0.5 to 1'],
  ])('whose rules fail are told: %#', (rule, message) => {
    const { lint } = withPlugins([acme(rule)]);
    expect(() => lint(POST)).toThrow(expect.objectContaining({ code: 'RULE_CRASH', message: expect.stringContaining(message), hint: expect.stringContaining('its plugin') }));
  }); // biome-ignore format: rows
});
