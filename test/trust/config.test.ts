import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { loadConfig } from '../../src/files/config/load.ts';
import { JdlintError, lint, linter, rules, type Settings } from '../../src/index.ts';
import { folderWith } from '../files/folder.ts';
import { looking, patience } from './fuzz.ts';
import { anyJson, EVIL_KEYS, pollution } from './soup.ts';

const POST = '# Systems Administrator\n\n## Requirements\n\n- Must know Nagios and Zabbix\n';
afterEach(() => expect(pollution()).toEqual([]));

/** Null where it is accepted, the error where it is refused in jdlint's own words; any other error is a fault. */
async function refusal(run: () => unknown): Promise<JdlintError | null> {
  try {
    await run();
    return null;
  } catch (error) {
    if (!(error instanceof JdlintError)) throw error;
    expect(error.message).not.toMatch(/undefined|\[object|is not a function|Cannot read/);
    return error;
  }
}

const ids = rules.map(({ meta }) => meta.id);
const severity = fc.constantFrom('off', 'info', 'warning', 'warn', 'error');
const setting = fc.oneof(
  severity,
  fc.tuple(severity),
  fc.tuple(
    severity,
    fc.dictionary(fc.constantFrom('minimum', 'minConfidence', 'smallBelow', 'parts', 'x', ...EVIL_KEYS), anyJson, {
      maxKeys: 2,
    }),
  ),
  anyJson,
);
/** Nearly a configuration, so that what lies behind the first check is reached too. */
const nearly = fc.record(
  {
    preset: fc.oneof(
      fc.constantFrom('recommended', 'strict', 'all', 'inclusive', 'small-employer', '__proto__', 'constructor'),
      fc.array(fc.constantFrom('strict', 'all')),
    ),
    rules: fc.dictionary(fc.constantFrom(...ids.slice(0, 12), ...EVIL_KEYS), setting, { maxKeys: 4 }),
    allow: fc.oneof(fc.array(fc.oneof(fc.constantFrom('Nagios', 'cliche', ...EVIL_KEYS), fc.string())), anyJson),
    headcount: fc.oneof(fc.integer(), anyJson),
    place: fc.oneof(fc.constantFrom('US-CO', 'DE', '__proto__', 'US-XX'), anyJson),
    currency: fc.oneof(fc.constantFrom('USD', 'EUR', 'usd'), anyJson),
    language: fc.oneof(fc.constantFrom('auto', 'en'), anyJson),
    threshold: fc.oneof(severity, anyJson),
    roles: fc.oneof(
      fc.array(
        fc.record(
          { id: fc.constantFrom('cloud-engineer', 'x', ...EVIL_KEYS), name: anyJson },
          { requiredKeys: ['id'] },
        ),
        { maxLength: 2 },
      ),
      anyJson,
    ),
  },
  { requiredKeys: [] },
);
const file = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(nearly, fc.record({ extends: anyJson, ignores: anyJson, overrides: fc.oneof(fc.array(fc.record({ files: fc.constantFrom('*.md', '**/{a,b', '[') }), { maxLength: 2 }), anyJson), plugins: anyJson, unknown: anyJson }, { requiredKeys: [] })).map(([settings, more]) => ({ ...settings, ...more })) },
  { weight: 3, arbitrary: nearly },
  { weight: 1, arbitrary: anyJson },
); // biome-ignore format: one list

describe('any configuration', () => {
  it(
    'as an object is accepted, or refused with a reason',
    async () => {
      let accepted = 0;
      await fc.assert(
        fc.asyncProperty(fc.oneof(nearly, anyJson), async (value) => {
          const error = await refusal(() => linter.resolve(value as Settings));
          if (error) return;
          accepted++;
          expect(await refusal(() => lint(POST, { settings: value as Settings }))).toBeNull();
        }),
        looking(1200),
      );
      expect(accepted).toBeGreaterThan(20);
    },
    patience(60_000),
  );

  it.each(['json', 'yaml'])(
    'in %s too, with its name in the error',
    async (format) => {
      const folder = folderWith({});
      const path = join(folder, `jdlint.config.${format}`);
      await fc.assert(
        fc.asyncProperty(file, async (value) => {
          const text = format === 'json' ? JSON.stringify(value) : stringify(value);
          writeFileSync(path, text);
          const error = await refusal(() => loadConfig(path, folder, rules));
          if (error) expect(error.message).toContain(`jdlint.config.${format}`);
        }),
        looking(250),
      );
    },
    patience(60_000),
  );

  const broken = fc.array(fc.constantFrom('rules', ':', ' ', '\n', '- ', '{', '}', '[', ']', '"', "'", ',', '&a ', '*a', '<<: *a', '!!js/function', '|', '>', '#', '\t', 'error', '\u0000', '\u2028', '? ', '%YAML 1.2\n', '---\n', '...', '1', '\ud800', '__proto__'), { maxLength: 40 }).map((parts) => parts.join('')); // biome-ignore format: one list
  it.each(['json', 'yaml'])(
    'of broken %s too',
    async (format) => {
      const folder = folderWith({});
      const path = join(folder, `jdlint.config.${format}`);
      await fc.assert(
        fc.asyncProperty(broken, async (text) => {
          writeFileSync(path, text);
          await refusal(() => loadConfig(path, folder, rules));
        }),
        looking(400),
      );
    },
    patience(60_000),
  );
});

describe('a configuration of data', () => {
  const load = (name: string, text: string) => {
    const folder = folderWith({ [name]: text });
    return refusal(() => loadConfig(join(folder, name), folder, rules));
  };

  it('runs no code', async () => {
    const folder = folderWith({});
    const mark = join(folder, 'ran');
    const code = `require('fs').writeFileSync(${JSON.stringify(mark)}, '')`;
    writeFileSync(join(folder, 'evil.cjs'), `${code}; module.exports = {};`);
    const texts: Readonly<Record<string, string>> = {
      'a.yaml': `rules: !!js/function 'function () { ${code} }'`,
      'b.yaml': `rules: !!python/object/apply:os.system ['touch ${mark}']`,
      'c.yaml': `? !!js/regexp /x/\n: 1`,
      'd.yaml': `extends: ./evil.cjs`,
      'e.json': JSON.stringify({ extends: './evil.cjs' }),
      'f.json': JSON.stringify({ plugins: ['./evil.cjs'] }),
      'g.yaml': `plugins: [./evil.cjs]`,
      'h.json': `(() => { ${code} })()`,
      'i.json': JSON.stringify({ overrides: [{ files: '*', extends: './evil.cjs' }] }),
    };
    for (const [name, text] of Object.entries(texts)) {
      writeFileSync(join(folder, name), text);
      const error = await refusal(() => loadConfig(join(folder, name), folder, rules));
      expect(error?.message, name).toContain(name);
    }
    expect(existsSync(mark)).toBe(false);
  });

  it.each([
    ['a.json', '{"__proto__": {"polluted": 1}}'],
    ['b.json', '{"rules": {"__proto__": {"polluted": 1}}}'],
    ['c.json', '{"rules": {"cliche": ["error", {"__proto__": {"polluted": 1}}]}}'],
    ['d.json', '{"constructor": {"prototype": {"polluted": 1}}}'],
    ['e.json', '{"overrides": [{"files": "*", "__proto__": {"polluted": 1}}]}'],
    ['f.yaml', '__proto__: {polluted: 1}'],
    ['g.yaml', 'rules: {constructor: {prototype: {polluted: 1}}}'],
    ['h.yaml', 'base: &a {polluted: 1}\n__proto__: *a'],
    ['i.yaml', '<<: {__proto__: {polluted: 1}}'],
    ['j.json', '{"roles": [{"id": "__proto__", "polluted": 1}]}'],
    ['k.json', '{"preset": "__proto__"}'],
  ])('pollutes no prototype: %s', async (name, text) => {
    const error = await load(name, text);
    expect(pollution()).toEqual([]);
    // Within a table of rules, options or roles the key is passed over; elsewhere it is one that does not exist.
    expect(error === null).toBe(/^[bcj]\./.test(name));
  });

  it.each([
    [
      'aliases of aliases',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 12 }, (_, n) => `${String.fromCharCode(98 + n)}: &${String.fromCharCode(98 + n)} [${`*${String.fromCharCode(97 + n)},`.repeat(9).slice(0, -1)}]`).join('\n')}\n`,
    ],
    ['deep YAML', `rules: ${'['.repeat(20_000)}`],
    ['deep blocks', `${Array.from({ length: 3000 }, (_, n) => `${' '.repeat(n)}a:`).join('\n')} 1`],
    ['itself', 'rules: &a {cliche: *a}'],
  ])(
    'of YAML with %s is refused in little time',
    async (_, text) => {
      const started = performance.now();
      expect(await load('jdlint.config.yaml', text)).not.toBeNull();
      expect(performance.now() - started).toBeLessThan(20_000);
    },
    60_000,
  );

  it('of deep JSON is refused', async () => {
    for (const text of [
      `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
      `${'{"rules":'.repeat(50_000)}1${'}'.repeat(50_000)}`,
    ]) {
      expect(await load('jdlint.config.json', text)).not.toBeNull();
    }
  });
});
