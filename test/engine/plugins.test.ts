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
    [acme({ ...vendors(), phrases: ['terraform'] as never }), 'plugins[0] has a rule "acme/no-vendors" whose phrases are not all { phrase, value }.'],
    [acme({ ...vendors(), messages: { one: 'text' } as never }), 'whose messages are not all { reason, note }'],
    [acme(vendors({ severity: 'warn' as never })), 'whose meta.severity is none of info, warning, error'],
    [acme(vendors({ category: 'words' as never })), 'whose meta.category is none of roles, statements'],
    [acme(vendors({ summary: '' })), 'whose meta.summary is no text'],
    [acme(vendors({ sources: undefined as never })), 'whose meta.sources are no list'],
  ])('are refused with what is wrong: %#', (plugin, message) => {
    expect(() => withPlugins([plugin])).toThrow(message);
  }); // biome-ignore format: rows

  it('of one name twice are refused', () => {
    expect(() => withPlugins([acme(), acme()])).toThrow('There are two rules "acme/no-vendors".');
  });

  it.each([
    [vendors({ fixable: false }), 'it reports a fix, and its meta says that it is not fixable'],
    [{ ...vendors(), check: async () => undefined } as unknown as Rule, 'its check is asynchronous'],
    [{ ...vendors(), check: ({ report }: never) => (report as (given: object) => void)({ messageId: 'named', place: { start: NaN, end: 3 } }) } as unknown as Rule, 'it reports the place NaN to 3'],
  ])('whose rules fail are told: %#', (rule, message) => {
    const { lint } = withPlugins([acme(rule)]);
    expect(() => lint(POST)).toThrow(expect.objectContaining({ code: 'RULE_CRASH', message: expect.stringContaining(message), hint: expect.stringContaining('its plugin') }));
  }); // biome-ignore format: rows
});
