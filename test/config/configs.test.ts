import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/engine/settings.ts';
import { Configs, type PostConfig } from '../../src/files/config/configs.ts';
import { linter } from '../../src/index.ts';
import { JdlintError } from '../../src/model/error.ts';
import { folderWith } from '../files/folder.ts';

const configsIn = (cwd: string, file: string | null | false = null, above: Settings = {}) =>
  new Configs(linter, { cwd, file, above });

/** Severity of each rule that runs for a file. */
const severities = ({ linter: own, settings }: PostConfig) =>
  Object.fromEntries(
    Array.from(own.resolve(settings).active.values(), ({ rule, severity }) => [rule.meta.id, severity]),
  );

const checklist = async (configs: Configs, path: string) =>
  severities(await configs.of(path))['tool-checklist'] ?? 'off';

/** The severity that a configuration of each kind sets, at the place where it is found. */
async function severityFrom(files: Record<string, string>, path = 'a.md'): Promise<string> {
  const folder = folderWith({ ...files, 'a.md': '' });
  return checklist(configsIn(folder), join(folder, path));
}

async function faultOf(files: Record<string, string>): Promise<string> {
  const folder = folderWith(files);
  try {
    await configsIn(folder).of(join(folder, 'a.md'));
  } catch (error) {
    if (error instanceof JdlintError) return [error.code, error.message, error.hint].filter(Boolean).join(' | ');
    throw error;
  }
  throw new Error('no error');
}

const ERROR = '{ rules: { "tool-checklist": "error" } }';
const DATA = '{ "rules": { "tool-checklist": "error" } }';

describe('configuration files', () => {
  it.each([
    ['jdlint.config.js', `export default ${ERROR};`, { 'package.json': '{"type": "module"}' }],
    ['jdlint.config.js', `module.exports = ${ERROR};`, { 'package.json': '{}' }],
    ['jdlint.config.mjs', `export default Promise.resolve(${ERROR});`, {}],
    ['jdlint.config.cjs', `module.exports = ${ERROR};`, {}],
    ['jdlint.config.json', `\ufeff${DATA}`, {}],
    ['jdlint.config.yaml', 'rules:\n  tool-checklist: error\n', {}],
    ['jdlint.config.yml', 'rules: {tool-checklist: [error]}\n', {}],
    ['package.json', `{ "name": "x", "jdlint": ${DATA} }`, {}],
  ])('are read: %s', async (name, text, more) => {
    expect(await severityFrom({ [name]: text, ...more })).toBe('error');
  });

  it('are those of the nearest folder, and of no other', async () => {
    const folder = folderWith({
      'jdlint.config.json': '{"rules": {"tool-checklist": "error"}, "headcount": 10}',
      'sub/jdlint.config.yaml': 'rules: {tool-checklist: info}',
      'sub/deep/er/a.md': '',
      'sub/package.json': '{"name": "no-settings-here"}',
    });
    const configs = configsIn(folder);
    expect(await checklist(configs, join(folder, 'a.md'))).toBe('error');
    expect(await checklist(configs, join(folder, 'sub/deep/er/a.md'))).toBe('info');
    expect((await configs.of(join(folder, 'sub/a.md'))).settings.headcount).toBeUndefined();
    expect(await checklist(configsIn(join(folder, 'sub')), join(folder, 'a.md'))).toBe('error');
    expect(severities(await configs.of(null))['tool-checklist']).toBe('error');
  });

  it('may be named, or left aside', async () => {
    const folder = folderWith({ 'jdlint.config.json': DATA, 'other.yaml': 'rules: {tool-checklist: info}' });
    const file = join(folder, 'sub/a.md');
    expect(await checklist(configsIn(folder, join(folder, 'other.yaml')), file)).toBe('info');
    expect(await checklist(configsIn(folder, false), file)).toBe('warning');
  });

  it('are told of where another one wins', async () => {
    const folder = folderWith({ 'jdlint.config.yaml': '', 'jdlint.config.json': DATA });
    const configs = configsIn(folder);
    await configs.of(null);
    expect(configs.notes).toEqual(['jdlint.config.json is used; jdlint.config.yaml beside it has no effect.']);
  });

  it('lie below the command line', async () => {
    const folder = folderWith({ 'jdlint.config.json': DATA });
    const configs = configsIn(folder, null, { preset: 'recommended', rules: { 'outcome-share': 'off' } });
    expect(severities(await configs.of(join(folder, 'a.md')))).toMatchObject({ 'tool-checklist': 'warning' });
    expect(severities(await configs.of(null))['outcome-share']).toBeUndefined();
  });
});

describe('extends', () => {
  it('builds on presets, files and packages, the later over the earlier, its own over all', async () => {
    const folder = folderWith({
      'jdlint.config.json':
        '{"extends": ["acme-jdlint", "./base.yaml", "strict"], "rules": {"title-mismatch": "info"}}',
      'base.yaml': 'extends: ./further/more.json\nheadcount: 7\nallow: [nagios]',
      'further/more.json':
        '{"currency": "EUR", "headcount": 5, "rules": {"unused-disable": "off"}, "allow": ["zabbix"]}',
      'node_modules/acme-jdlint/package.json': '{"name": "acme-jdlint", "main": "jdlint.json"}',
      'node_modules/acme-jdlint/jdlint.json':
        '{"place": "DE", "currency": "CHF", "rules": {"title-mismatch": "error"}}',
    });
    const { settings, linter: own } = await configsIn(folder).of(join(folder, 'a.md'));
    const { headcount, place, currency, active, allows } = own.resolve(settings);
    expect({ headcount, place, currency }).toEqual({ headcount: 7, place: 'DE', currency: 'EUR' });
    const severity = (id: string) => active.get(id)?.severity;
    expect(['outcome-share', 'title-mismatch', 'tool-checklist', 'unused-disable'].map(severity)).toEqual([
      'error',
      'info',
      'error',
      'error',
    ]);
    expect(['nagios', 'Zabbix', 'puppet'].map(allows)).toEqual([true, true, false]);
  });

  it('takes configurations themselves, in a module, and packages that only ES modules may import', async () => {
    const folder = folderWith({
      'jdlint.config.mjs': 'import other from "./o.mjs"; export default { extends: [other, "acme"] };',
      'o.mjs': `export default { headcount: 3, ...${ERROR} };`,
      'node_modules/acme/package.json': '{"name": "acme", "type": "module", "exports": {"import": "./i.js"}}',
      'node_modules/acme/i.js': 'export default { place: "DE" };',
    });
    const configs = configsIn(folder);
    expect((await configs.of(join(folder, 'a.md'))).settings).toMatchObject({ headcount: 3, place: 'DE' });
    expect(await checklist(configs, join(folder, 'a.md'))).toBe('error');
  });

  it.each([
    ['{"extends": "./jdlint.config.json"}', {}, 'jdlint.config.json:1:2: extends goes in a circle'],
    ['{"extends": "./b.yaml"}', { 'b.yaml': 'extends: [./jdlint.config.json]' }, 'b.yaml:1:11: extends goes in a circle: jdlint.config.json → b.yaml → jdlint.config.json.'],
    ['{"extends": ["strict", "./no.json"]}', {}, 'jdlint.config.json:1:24: there is no file ./no.json.'],
    ['{"extends": "recomended"}', {}, 'there is no preset or package "recomended". | Did you mean "recommended"?'],
    ['{"extends": "acme-x"}', {}, 'Run npm install --save-dev acme-x'],
    ['{"extends": [3]}', {}, 'extends'],
  ])('refuses %s', async (text, more, message) => {
    expect(await faultOf({ 'jdlint.config.json': text, ...more })).toContain(message);
  }); // biome-ignore format: a table
});

describe('data', () => {
  it('runs no code', async () => {
    const evil = 'globalThis.ran = true; export default {};';
    const files = {
      'evil.mjs': evil,
      'node_modules/evil/package.json': '{"main": "i.mjs"}',
      'node_modules/evil/i.mjs': evil,
    };
    for (const text of [
      '{"extends": "./evil.mjs"}',
      '{"extends": "evil"}',
      '{"plugins": ["./evil.mjs"]}',
      '{"overrides": [{"files": "*", "plugins": ["evil"]}]}',
    ]) {
      expect(await faultOf({ 'jdlint.config.json': text, ...files })).toMatch(/^CONFIG_INVALID/);
      expect(await faultOf({ 'package.json': `{"jdlint": ${text}}`, ...files })).toMatch(/^CONFIG_INVALID/);
    }
    for (const tag of ['!!js/function "() => 1"', '!!js/undefined ""', '!include x', '!!js/regexp /x/']) {
      expect(await faultOf({ 'jdlint.config.yaml': `place: ${tag}` })).toMatch(/^CONFIG_INVALID/);
    }
    expect('ran' in globalThis).toBe(false);
  });

  it('reaches no prototype', async () => {
    for (const [name, text] of [
      ['jdlint.config.json', '{"__proto__": {"polluted": 1}}'],
      ['jdlint.config.json', '{"rules": {"__proto__": {"polluted": 1}}}'],
      ['jdlint.config.json', '{"rules": {"tool-checklist": ["error", {"__proto__": {"polluted": 1}}]}}'],
      ['jdlint.config.json', '{"overrides": [{"files": "*", "__proto__": {"polluted": 1}}]}'],
      ['jdlint.config.json', '{"constructor": {"prototype": {"polluted": 1}}}'],
      ['jdlint.config.yaml', '__proto__: {polluted: 1}'],
      ['jdlint.config.yaml', 'roles: [{id: x, <<: {__proto__: {polluted: 1}}}]\nrules: {__proto__: {polluted: 1}}'],
    ] as const) {
      const folder = folderWith({ [name]: text });
      await configsIn(folder)
        .of(join(folder, 'a.md'))
        .catch(() => undefined);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    }
  });

  it('is not blown up by aliases', async () => {
    const lines = Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(', ')}]`);
    expect(await faultOf({ 'jdlint.config.yaml': `a0: &a0 [x]\n${lines.join('\n')}\n` })).toMatch(/^CONFIG_INVALID/);
  });
});

describe('mistakes have their place, and what could be meant', () => {
  it.each([
    ['jdlint.config.json', '{\n  "rules": {\n    "tool-checklst": "off"\n  }\n}', 'RULE_UNKNOWN | jdlint.config.json:3:5: There is no rule "tool-checklst". | Did you mean "tool-checklist"?'],
    ['jdlint.config.yaml', 'rules:\n  tool-checklist: [warn, {minConfidance: 1}]', 'OPTION_INVALID | jdlint.config.yaml:2:27: Options of the rule "tool-checklist": unknown key "minConfidance". | Did you mean "minConfidence"?'],
    ['package.json', '{\n  "name": "x",\n  "jdlint": {\n    "ignorse": []\n  }\n}', 'CONFIG_INVALID | package.json:4:5: unknown key "ignorse". | Did you mean "ignores"?'],
    ['jdlint.config.yaml', 'overrides:\n  - files: "*"\n    rule: {}', 'CONFIG_INVALID | jdlint.config.yaml:3:5: overrides.0: unknown key "rule". | Did you mean "rules"?'],
    ['jdlint.config.yaml', 'overrides:\n  - files: "*"\n    rules: {nope-at-all: off}', 'RULE_UNKNOWN | jdlint.config.yaml:3:13: There is no rule "nope-at-all". | See "jdlint rules" for the list.'],
    ['jdlint.config.yaml', 'overrides:\n  - file: "*"', 'overrides.0: unknown key "file". | Did you mean "files"?'],
    ['jdlint.config.yaml', 'rules: {tool-checklist: warnin}', 'rules.tool-checklist: expected one of off, info, warning, error, warn, got "warnin". | Did you mean "warning"?'],
    ['jdlint.config.yaml', 'preset: strct', 'There is no preset "strct". | Did you mean "strict"?'],
    ['jdlint.config.yaml', 'headcount: many', 'jdlint.config.yaml:1:1: headcount: expected number, got string.'],
    ['jdlint.config.yaml', 'currency: euro', 'currency: not valid, got "euro".'],
    ['jdlint.config.yaml', 'rules: {\n', 'jdlint.config.yaml:2:1: no valid YAML'],
    ['jdlint.config.yaml', 'a: 1\na: 2', 'jdlint.config.yaml:2:1: no valid YAML: Map keys must be unique'],
    ['jdlint.config.json', '{\n  "headcount": 3,\n}', 'jdlint.config.json:3:1: no valid JSON'],
    ['jdlint.config.json', ' \n', 'jdlint.config.json: no valid JSON: the file is empty.'],
    ['package.json', '{"jdlint": }', "package.json: no valid JSON: Unexpected token '}'. |"],
    ['jdlint.config.json', '[]', 'the configuration is an array'],
    ['jdlint.config.json', '"strict"', 'expected object, got string'],
    ['jdlint.config.mjs', 'export default () => ({});', 'jdlint.config.mjs: the configuration is a function.'],
    ['jdlint.config.mjs', 'export const a = 1;', 'jdlint.config.mjs: the module has no default export.'],
    ['jdlint.config.mjs', 'throw new Error("broken here")', 'jdlint.config.mjs: cannot be loaded: broken here.'],
    ['jdlint.config.mjs', 'export default { plugins: ["acme-jdlint"] };', 'there is no package "acme-jdlint". | Run npm install --save-dev acme-jdlint'],
  ])('%s %j', async (name, text, message) => {
    expect(await faultOf({ [name]: text })).toContain(message);
  }); // biome-ignore format: a table
});

describe('overrides and ignores', () => {
  it('hold for the files that globs match, the later over the earlier', async () => {
    const folder = folderWith({
      'jdlint.config.yaml': [
        'overrides:',
        '  - {files: "*.{md,html}", rules: {tool-checklist: info}}',
        '  - {files: ["./teams/**", "!teams/*/old.md"], rules: {tool-checklist: error}, headcount: 9}',
        '  - {files: /root.md, rules: {tool-checklist: off}}',
      ].join('\n'),
    });
    const configs = configsIn(folder);
    const at = async (path: string) => checklist(configs, join(folder, path));
    expect(await at('a.txt')).toBe('warning');
    expect(await at('x/y/a.md')).toBe('info');
    expect(await at('teams/a/new.md')).toBe('error');
    expect(await at('teams/a/old.md')).toBe('info');
    expect(await at('root.md')).toBe('off');
    expect(await at('../outside.md')).toBe('warning');
    expect((await configs.of(join(folder, 'teams/q.txt'))).settings.headcount).toBe(9);
  });

  it('are the same object for files that are linted alike, so that settings are resolved once', async () => {
    const folder = folderWith({ 'jdlint.config.yaml': 'overrides: [{files: "*.md", headcount: 3}]' });
    const configs = configsIn(folder);
    const [a, b, c] = await Promise.all(['a.md', 'x/b.md', 'c.txt'].map((name) => configs.of(join(folder, name))));
    expect(a?.settings).toBe(b?.settings);
    expect(a?.settings).not.toBe(c?.settings);
    expect(a?.key()).not.toBe(c?.key());
  });

  it('count from the folder of the configuration that was found, also those of what it extends', async () => {
    const folder = folderWith({
      'posts/jdlint.config.json': '{"extends": "../shared/base.json", "ignores": ["!drafts/keep.md"]}',
      'shared/base.json': '{"ignores": ["drafts/*"], "overrides": [{"files": "drafts/*", "headcount": 2}]}',
    });
    const configs = configsIn(folder);
    const by = (path: string) => configs.ignoredBy(join(folder, path));
    expect(await by('posts/drafts/a.md')).toBe('posts/jdlint.config.json');
    expect(await by('posts/drafts/keep.md')).toBeNull();
    expect(await by('shared/drafts/a.md')).toBeNull();
    expect((await configs.of(join(folder, 'posts/drafts/a.md'))).settings.headcount).toBe(2);
  });
});

describe('plugins', () => {
  const rule = (id: string) => `{
    meta: { id: '${id}', summary: 'Says hello.', why: 'It does.', category: 'wording', severity: 'info', sources: [],
      since: '1.0.0', fixable: false, suggests: false, url: 'https://acme.example/hello' },
    options: z.strictObject({ word: z._default(z.string(), 'hello') }),
    messages: { hello: { reason: 'Says {word}.', note: 'Do not.' } },
    phrases: [],
    check({ post, options, report }) {
      if (post.text.includes(options.word)) report({ messageId: 'hello', data: { word: options.word }, place: null });
    },
  }`;
  const plugin = (more = '') => `import * as z from 'zod/mini';
    export default { name: 'acme', version: '1.2.3', rules: [${rule('acme/hello')}], ${more} };`;
  /** zod is there as it would be for a plugin that was installed. */
  const withZod = (files: Record<string, string>) => {
    const folder = folderWith(files);
    mkdirSync(join(folder, 'node_modules'), { recursive: true });
    symlinkSync(join(import.meta.dirname, '../../node_modules/zod'), join(folder, 'node_modules/zod'));
    return folder;
  };

  it('bring rules, which run at their own severity or at that which is set, and roles', async () => {
    const folder = withZod({
      'plugin.mjs': plugin("roles: [{ id: 'acme-role', name: 'Acme Role' }]"),
      'jdlint.config.mjs': 'export default { plugins: ["./plugin.mjs"], overrides: [{ files: "*.txt", rules: {"acme/hello": ["error", {word: "bye"}]} }] };',
    }); // biome-ignore format: one line
    const configs = configsIn(folder);
    const { linter: own, settings, key } = await configs.of(join(folder, 'a.md'));
    expect(key).not.toBeNull();
    expect(settings.roles).toEqual([{ id: 'acme-role', name: 'Acme Role' }]);
    const { roles: _, ...rest } = settings;
    const found = own.lint('# T\n\n- Say hello\n', { settings: rest }).findings;
    expect(found.map(({ ruleId, severity, url }) => ({ ruleId, severity, url }))).toContainEqual({
      ruleId: 'acme/hello',
      severity: 'info',
      url: 'https://acme.example/hello',
    });
    const other = await configs.of(join(folder, 'a.txt'));
    expect(severities({ ...other, settings: { ...other.settings, roles: [] } })['acme/hello']).toBe('error');
  });

  it('are named packages, or the plugins themselves; one that comes twice counts once', async () => {
    const folder = withZod({
      'node_modules/acme-plugin/package.json': '{"name": "acme-plugin", "exports": {"import": "./p.mjs"}}',
      'node_modules/acme-plugin/p.mjs': plugin(),
      'jdlint.config.mjs': 'import acme from "acme-plugin"; export default { plugins: [acme, "acme-plugin"] };',
    });
    expect(severities(await configsIn(folder).of(join(folder, 'a.md')))['acme/hello']).toBe('info');
  });

  it.each([
    ['3', 'plugins[0] is no object'],
    ['{}', 'has no name'],
    ['{ name: "Acme" }', 'has no name of lower-case letters'],
    ['{ name: "acme", rule: [] }', 'has an unknown key "rule"'],
    ['{ name: "acme", rules: [{}] }', 'that defineRule did not make'],
    [`{ name: "acme", rules: [${rule('hello')}] }`, 'has a rule "hello", whose id must begin with "acme/"'],
    ['{ name: "acme", rules: {} }', 'rules that are no list'],
  ])('refuses %s', async (text, message) => {
    const folder = withZod({
      'jdlint.config.mjs': `import * as z from 'zod/mini'; void z; export default { plugins: [${text}] };`,
    });
    await expect(configsIn(folder).of(null)).rejects.toThrow(message);
  });

  it('are unknown to the command line where no configuration names them', async () => {
    const folder = folderWith({ 'jdlint.config.yaml': 'headcount: 3' });
    const configs = configsIn(folder, null, { rules: { 'acme/hello': 'off' } });
    await expect(configs.of(null)).rejects.toThrow(/^There is no rule "acme\/hello"\.$/);
  });

  it('refuses two of a name', async () => {
    const config = 'export default { plugins: [{ name: "acme" }, { name: "acme" }] };';
    expect(await faultOf({ 'jdlint.config.mjs': config })).toContain('there are two plugins "acme"');
  });

  it('without a version keep results of their rules out of the cache', async () => {
    const folder = withZod({ 'plugin.mjs': plugin().replace("version: '1.2.3',", '') });
    writeFileSync(join(folder, 'jdlint.config.mjs'), 'export default { plugins: ["./plugin.mjs"] };');
    expect((await configsIn(folder).of(null)).key()).toBeNull();
  });
});
