import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Plugin, withPlugins } from '../../src/index.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'examples/plugin');
const built = existsSync(join(root, 'dist/index.js'));

describe.skipIf(!built)('the example of a plugin (skipped where dist is not built)', () => {
  it('is one', async () => {
    const { default: acme } = (await import(join(folder, 'index.mjs'))) as { default: Plugin };
    const { lint } = withPlugins([acme]);
    const { findings, role } = lint('# HPC Engineer\n\n- Operate the batch scheduler\n- Tune parallel jobs for researchers\n- Paid overtime\n');
    expect(findings.find(({ ruleId }) => ruleId === 'acme/vague-overtime')).toMatchObject({
      severity: 'warning',
      actual: 'Paid overtime',
    });
    expect(role.suggested?.id).toBe('hpc-engineer');
  }); // biome-ignore format: one line

  it('passes the test that its README shows', () => {
    const [, code = ''] = /```js\n(.*?)```/s.exec(readFileSync(join(folder, 'README.md'), 'utf8')) ?? [];
    const own = mkdtempSync(join(root, 'node_modules/.plugin-'));
    try {
      writeFileSync(join(own, 'index.mjs'), readFileSync(join(folder, 'index.mjs')));
      writeFileSync(join(own, 'rule.test.mjs'), code);
      execFileSync('mkdir', ['-p', 'node_modules'], { cwd: own });
      execFileSync('ln', ['-s', root, 'node_modules/jdlint'], { cwd: own });
      const out = execFileSync(process.execPath, ['--test', 'rule.test.mjs'], { cwd: own, encoding: 'utf8', env: {} });
      expect(out).toMatch(/pass 2\b/);
      expect(out).toMatch(/fail 0\b/);
    } finally {
      rmSync(own, { recursive: true, force: true });
    }
  });
});
