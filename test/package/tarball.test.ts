import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const built = existsSync(join(root, 'dist/cli.cjs'));
const body = '# Systems Administrator\n\n## Requirements\n\n- Must know Nagios and Zabbix\n';
const ENTRIES = ['jdlint', 'jdlint/core', 'jdlint/rules', 'jdlint/reporters', 'jdlint/roles', 'jdlint/testing'];
let folder = '';

/** The package as a user gets it; its dependencies are the repository's own, so that no registry is needed. */
describe.skipIf(!built)('the packed tarball (skipped where dist is not built)', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(root, 'node_modules/.tarball-'));
    execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: root, stdio: 'pipe' });
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) as string;
    execFileSync('tar', ['-xzf', tarball], { cwd: folder });
    execFileSync('mkdir', ['-p', 'node_modules'], { cwd: folder });
    symlinkSync(join(folder, 'package'), join(folder, 'node_modules/jdlint'));
    writeFileSync(join(folder, 'post.md'), body);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (file: string, code: string) => {
    writeFileSync(join(folder, file), code);
    return execFileSync(process.execPath, [file], { cwd: folder, encoding: 'utf8' }).trim();
  };
  const use = `const r = lint(${JSON.stringify(body)}); console.log(r.findings.map((f) => f.ruleId).join());`;

  it('works as an ES module', () => {
    expect(run('use.mjs', `import { lint } from 'jdlint'; ${use}`)).toContain('tool-checklist');
  });

  it('works as CommonJS', () => {
    expect(run('use.cjs', `const { lint } = require('jdlint'); ${use}`)).toContain('tool-checklist');
  });

  it('has the same names in every entry, as an ES module and as CommonJS', () => {
    const print = 'console.log(JSON.stringify(all.map((one) => Object.keys(one).sort())));';
    const imports = ENTRIES.map((name) => `await import('${name}')`).join(', ');
    const requires = ENTRIES.map((name) => `require('${name}')`).join(', ');
    const names = JSON.parse(run('names.mjs', `const all = [${imports}]; ${print}`)) as string[][];
    expect(JSON.parse(run('names.cjs', `const all = [${requires}]; ${print}`))).toEqual(names);
    expect(names.every((list) => list.length > 1)).toBe(true);
  });

  const together = `const linter = createLinter({ rules, analyze, catalogue, readers: { markdown } });
    const r = linter.lint(${JSON.stringify(body)}); console.log(r.findings.map((f) => f.ruleId).join());`;
  it('puts a linter together from its entries', () => {
    const esm = `import { createLinter, markdown } from 'jdlint/core'; import { rules, analyze, catalogue } from 'jdlint/rules'; ${together}`;
    expect(run('core.mjs', esm)).toContain('tool-checklist');
    const cjs = `const { createLinter, markdown } = require('jdlint/core'); const { rules, analyze, catalogue } = require('jdlint/rules'); ${together}`;
    expect(run('core.cjs', cjs)).toContain('tool-checklist');
  });

  it('keeps the weights exactly, packed as they are', () => {
    const path = join(root, 'src/index.ts');
    const code = `import { analyze } from ${JSON.stringify(path)}; console.log(JSON.stringify(analyze(${JSON.stringify(body)}).analysis));`;
    writeFileSync(join(folder, 'source.mts'), code);
    const source = execFileSync(process.execPath, ['--import', 'tsx', 'source.mts'], { cwd: folder, encoding: 'utf8' });
    const packed = `import { analyze } from 'jdlint'; console.log(JSON.stringify(analyze(${JSON.stringify(body)}).analysis));`;
    expect(JSON.parse(run('analysis.mjs', packed))).toEqual(JSON.parse(source));
  });

  const program = `
    import { type FindingRecord, JdlintError, type LintResult, lint, lintAts } from 'jdlint';
    import { createLinter, defineRule, markdown } from 'jdlint/core';
    import { type Formatter, loadFormatter } from 'jdlint/reporters';
    import { type Role, roleById } from 'jdlint/roles';
    import { analyze, catalogue, rules } from 'jdlint/rules';
    import { testRule } from 'jdlint/testing';
    const result: LintResult = lint('text', { format: 'text', settings: { preset: 'strict' } });
    const record: FindingRecord | undefined = result.findings[0]?.toJSON();
    export const said = result.findings.map(({ place, actual }): string | undefined => place ? 'text'.slice(place.start.offset, place.end.offset) : actual);
    export const pointer: string | null | undefined = record?.pointer;
    export const linter = createLinter({ rules, analyze, catalogue, readers: { markdown } });
    export const titles: (string | null)[] = lintAts({}).map(({ title }) => title);
    export const role: Role | undefined = roleById('cloud-engineer');
    export const formatter: Promise<Formatter> = loadFormatter('json');
    export { defineRule, JdlintError, testRule };
    // @ts-expect-error -- a severity that there is not
    lint('text', { settings: { threshold: 'loud' } });
  `;
  it.each([
    ['node16, ES modules and CommonJS', ['program.mts', 'program.cts'], 'node16', 'node16'],
    ['bundler', ['program.ts'], 'esnext', 'bundler'],
  ])(
    'compiles in TypeScript: %s',
    (_, files, module, moduleResolution) => {
      for (const file of files) writeFileSync(join(folder, file), program);
      const own = {
        module,
        moduleResolution,
        target: 'es2022',
        strict: true,
        noEmit: true,
        skipLibCheck: false,
        types: [],
      };
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: own, files }));
      const compile = () =>
        execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc')], {
          cwd: folder,
          encoding: 'utf8',
        });
      try {
        expect(compile()).toBe('');
      } catch (error) {
        throw new Error((error as { stdout?: string }).stdout ?? String(error));
      }
    },
    120_000,
  );

  it('loads retext’s plugins where a rule wants them', () => {
    const text = JSON.stringify('- Plan the manpower\n');
    const considerate = `const r = lint(${text}, { settings: { preset: 'inclusive' } }); console.log(r.findings.map((f) => f.ruleId).join());`;
    expect(run('equality.mjs', `import { lint } from 'jdlint'; ${considerate}`)).toContain('considerate-wording');
    expect(run('equality.cjs', `const { lint } = require('jdlint'); ${considerate}`)).toContain('considerate-wording');
  });

  it('carries a working command and the JSON Schemas', () => {
    const command = join(folder, 'package/dist/cli.cjs');
    const out = execFileSync(process.execPath, [command, '--fail-on', 'off', '--format', 'json', 'post.md'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(out).toContain('tool-checklist');
    for (const name of ['analysis-record', 'finding-record', 'post-input']) {
      const resolved = run('schema.mjs', `console.log(import.meta.resolve('jdlint/schemas/${name}.json'));`);
      expect(JSON.parse(readFileSync(new URL(resolved), 'utf8'))).toHaveProperty('$schema');
    }
    const page = execFileSync(process.execPath, [command, 'explain', 'cliche'], { cwd: folder, encoding: 'utf8' });
    expect(page.startsWith('cliche\n\nA cliché such as')).toBe(true);
  });
});
