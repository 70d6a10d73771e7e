import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const built = existsSync(join(root, 'dist/cli.js'));
const body = '# Systems Administrator\n\n## Requirements\n\n- Must know Nagios and Zabbix\n';
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
  });
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

  it('carries a working command and the JSON Schemas', () => {
    const command = join(folder, 'package/dist/cli.js');
    const out = execFileSync(process.execPath, [command, '--fail-on', 'off', '--format', 'json', 'post.md'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(out).toContain('tool-checklist');
    expect(existsSync(join(folder, 'package/dist/schemas/analysis-record.json'))).toBe(true);
  });
});
