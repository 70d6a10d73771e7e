import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderWith } from '../files/folder.ts';
import { buildCommand, jdlint } from './command.ts';

const BAD = '# Systems Administrator\n\n## Requirements\n\n- Must know Nagios and Zabbix\n';
const TS = 'enum S { on = "error" }\nconst c: object = { rules: { "tool-checklist": S.on } };\nexport default c;\n';

beforeAll(async () => {
  await buildCommand();
}, 120_000);

describe('configuration on the command line', () => {
  it('is that of each post, and --print-config shows it as one that could be used', async () => {
    const folder = folderWith({
      'jdlint.config.yaml': 'extends: small-employer\nrules: {tool-checklist: [error, {minConfidence: 0.5}]}\nplace: US-CO\nthreshold: error',
      'sub/jdlint.config.json': '{"rules": {"tool-checklist": "off"}}',
      'a.md': BAD,
      'sub/b.md': BAD,
    }); // biome-ignore format: rows
    const run = await jdlint(['.', '--format', 'compact'], folder);
    expect(run.stdout).toMatch(/^a\.md:5:3: error: Names Nagios and Zabbix/m);
    expect(run.stdout).not.toMatch(/^sub\/b\.md:[^\n]*Names/m);
    expect(run).toMatchObject({ status: 1, stderr: '' });

    const { status, stdout, stderr } = await jdlint(['--print-config', 'a.md', '--headcount', '9'], folder);
    expect({ status, stderr }).toEqual({ status: 0, stderr: 'jdlint: From jdlint.config.yaml.\n' });
    const printed = JSON.parse(stdout) as Record<string, unknown>;
    expect(printed).toMatchObject({
      rules: { 'tool-checklist': ['error', { minConfidence: 0.5 }] },
      headcount: 9,
      place: 'US-CO',
      threshold: 'error',
    });
    writeFileSync(join(folder, 'printed.json'), stdout);
    const again = await jdlint(['--print-config', 'a.md', '--config', 'printed.json'], folder);
    expect(JSON.parse(again.stdout)).toEqual(printed);
    expect((await jdlint(['--print-config', 'a.md', '--no-config'], folder)).stderr).toContain(
      'There is no configuration',
    );
  });

  it('takes the threshold of each post, unless --fail-on says another', async () => {
    const folder = folderWith({
      'jdlint.config.yaml': 'overrides: [{files: a.md, threshold: off}]',
      'a.md': BAD,
      'b.md': BAD,
    });
    expect((await jdlint(['a.md'], folder)).status).toBe(0);
    expect((await jdlint(['b.md'], folder)).status).toBe(1);
    expect((await jdlint(['a.md', '--fail-on', 'warning'], folder)).status).toBe(1);
  });

  it('holds for standard input by its name, and for analyze', async () => {
    const folder = folderWith({ 'jdlint.config.yaml': 'overrides: [{files: "*.md", rules: {tool-checklist: off}}]' });
    expect((await jdlint(['-', '--stdin-filename', 'x.md'], folder, { stdin: BAD })).status).toBe(0);
    expect((await jdlint(['-'], folder, { stdin: BAD })).status).toBe(1);
    const { stdout } = await jdlint(['analyze', '-', '--stdin-filename', 'x.md', '--format', 'json'], folder, {
      stdin: BAD,
    });
    expect((JSON.parse(stdout) as [{ messages: unknown[] }])[0].messages).toEqual([]);
  });

  it('may be TypeScript where jiti is installed, and says what to do where it is not', async () => {
    const folder = folderWith({ 'jdlint.config.ts': TS, 'a.md': BAD });
    const without = await jdlint(['a.md'], folder);
    if (without.status === 2) {
      expect(without.stderr).toMatch(/^jdlint: jdlint\.config\.ts: .*npm install --save-dev jiti.*\n$/);
    } else expect(without.stdout).toContain('error');
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(join(import.meta.dirname, '../../node_modules/jiti'), join(folder, 'node_modules/jiti'));
    expect((await jdlint(['a.md'], folder)).stdout).toContain('5:3  error    Names Nagios');
    writeFileSync(join(folder, 'jdlint.config.ts'), 'const a: = 1;');
    expect(await jdlint(['a.md'], folder)).toMatchObject({ status: 2, stdout: '' });
  });

  it('shows the rules of plugins, too: in the list, and what they say of themselves', async () => {
    const plugin = `import * as z from 'zod/mini';
      const meta = { id: 'acme/hello', summary: 'Says hello.', why: 'It is short.', category: 'wording', severity: 'info', sources:
        [{ name: 'Manners', grade: 'practice', date: '2020' }], since: '1.0.0', fixable: false, suggests: false };
      const messages = { hello: { reason: 'Says “{word}”.', note: ['Write a sentence.', 'A short one.'] } };
      export default { name: 'acme', roles: [{ id: 'hpc-engineer', name: 'HPC Engineer' }],
        rules: [{ meta, messages, options: z.strictObject({}), phrases: [], check() {} }] };`;
    const folder = folderWith({ 'plugin.mjs': plugin, 'jdlint.config.mjs': 'export default { plugins: ["./plugin.mjs"] };' });
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(join(import.meta.dirname, '../../node_modules/zod'), join(folder, 'node_modules/zod'));
    expect((await jdlint(['rules'], folder)).stdout).toMatch(/\nacme\/hello {2}\(info, wording\)\n {2}Says hello\.\n$/);
    expect((await jdlint(['rules', '--no-config'], folder)).stdout).not.toContain('acme');
    expect((await jdlint(['roles'], folder)).stdout).toContain('hpc-engineer');
    expect((await jdlint(['new', 'hpc-engineer'], folder)).stdout).toMatch(/^# HPC Engineer\n/);
    expect(await jdlint(['rules', '--config', 'nope.yaml'], folder)).toMatchObject({ status: 2, stdout: '' });
    expect(await jdlint(['explain', 'acme/hello'], folder)).toMatchObject({
      status: 0,
      stdout: [
        'acme/hello\n\nSays hello.\n\nUsually info; wording.\n\nWhat it finds\n\n- Says “…”.\n\nWhy\n\nIt is short.',
        'How to mend it\n\n- Write a sentence. A short one.\n\nSources\n\n- Manners (practice, 2020)\n',
      ].join('\n\n'),
    });
  }); // biome-ignore format: one line

  it('shows the built-in rules where it is broken', async () => {
    const folder = folderWith({ 'jdlint.config.yaml': 'rules: {zzzz: off}' });
    const listed = await jdlint(['rules'], folder);
    expect([listed.status, listed.stdout]).toEqual([0, expect.stringContaining('tool-checklist')]);
    expect(listed.stderr).toMatch(/There is no rule "zzzz"\. The built-in rules are shown\.\n$/);
  });

  it('goes on where a rule of a plugin fails, and says at which post', async () => {
    const plugin = `import * as z from 'zod/mini';
      const meta = { id: 'acme/no', summary: 'A.', why: 'B.', category: 'wording', severity: 'info', sources: [], since: '1.0.0', fixable: false, suggests: false };
      const check = ({ post }) => { if (post.text.includes('Backups')) null.x; };
      export default { name: 'acme', rules: [{ meta, messages: {}, options: z.strictObject({}), phrases: [], check }] };`;
    const folder = folderWith({ 'plugin.mjs': plugin, 'jdlint.config.mjs': 'export default { plugins: ["./plugin.mjs"] };',
      'a.md': BAD, 'b.md': '# Systems Administrator\n\n- Backups\n', 'c.md': BAD });
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(join(import.meta.dirname, '../../node_modules/zod'), join(folder, 'node_modules/zod'));
    const { status, stdout, stderr } = await jdlint(['.', '--format', 'json'], folder);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^jdlint: b\.md: The rule "acme\/no" failed: .* report it to its plugin, .*\n$/);
    const report = JSON.parse(stdout) as { posts: { path: string }[]; errors: { path: string; code: string }[] };
    expect(report.posts.map(({ path }) => path)).toEqual(['a.md', 'c.md']);
    expect(report.errors).toMatchObject([{ path: 'b.md', code: 'RULE_CRASH' }]);
    const analyzed = await jdlint(['analyze', '.', '--format', 'json'], folder);
    expect(analyzed).toMatchObject({ status: 2, stderr });
    expect(JSON.parse(analyzed.stdout)).toHaveLength(2);
  }); // biome-ignore format: one line

  it.each([
    ['jdlint.config.json', '{"rules": {"tool-checklst": "off"}}', 'jdlint.config.json:1:12: There is no rule "tool-checklst". Did you mean "tool-checklist"?'],
    ['jdlint.config.mjs', 'export default {\n  a: [,\n};', 'jdlint.config.mjs:3: cannot be loaded'],
    ['jdlint.config.mjs', 'export default { roles: 3 };', 'roles'],
  ])('ends the run where it is wrong: %s %s', async (name, text, message) => {
    const { status, stdout, stderr } = await jdlint(['a.md'], folderWith({ [name]: text, 'a.md': BAD }));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^jdlint: [^\n]+\n$/);
    expect(stderr).toContain(message);
  }); // biome-ignore format: a table

  it.each([
    [['a.md', '--config', 'no.json'], 'There is no configuration no.json.'],
    [['a.md', '--config', 'a.md'], 'cannot have this extension'],
    [['a.md', '--update-baseline'], '--update-baseline needs a file'],
    [['-', '--fix'], 'Standard input cannot be written to'],
    [['-', '--watch'], '--watch watches files'],
    [['a.md', '--watch', '--baseline', 'b.json', '--update-baseline'], 'do not go together'],
    [['a.md', '--report-unused-disables', 'loud'], 'loud'],
    [['a.md', '--since', 'HEAD'], '--since needs a git repository'],
    [['a.md', '--baseline', 'no.json'], 'There is no baseline no.json.'],
  ])('%j is a mistake', async (args, message) => {
    const { status, stdout, stderr } = await jdlint(args, folderWith({ 'a.md': BAD }));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^jdlint: [^\n]+\n$/);
    expect(stderr).toContain(message);
  });
});

describe('help', () => {
  it('fits 80 columns, in groups', async () => {
    for (const args of [['--help'], ['analyze', '--help']]) {
      const { stdout } = await jdlint(args, folderWith({}));
      expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
      expect(stdout).toMatch(/^What to read:$/m);
    }
  });

  it('is as the README says', async () => {
    const { stdout } = await jdlint(['--help'], folderWith({}));
    const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
    const options = Array.from(stdout.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm), ([, name]) => name as string);
    expect(options.length).toBeGreaterThan(25);
    for (const name of options.filter((one) => one !== '--help' && one !== '--version')) expect(readme).toContain(name);
  });
});
