import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { lint, lintAts } from '../../src/index.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
/** One finding a line, so that a change of rules, tables or weights shows in a diff what it changes. */
const SNAPSHOT = join(FIXTURES, 'findings.txt');
const settings = { preset: 'all' };

function findings(): string {
  const lines: string[] = [];
  for (const name of readdirSync(join(FIXTURES, 'posts'), { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.(?:md|html|txt)$/.test(name)) continue;
    const { findings: found, role } = lint(readFileSync(join(FIXTURES, 'posts', name), 'utf8'), { settings });
    lines.push(`posts/${name.replaceAll('\\', '/')} role ${role.suggested?.id ?? '-'} mismatch ${role.mismatch}`);
    for (const { line = 0, column = 0, ruleId, messageId, severity, reason } of found)
      lines.push(`  ${line}:${column} ${severity} ${ruleId}/${messageId} ${reason}`);
  }
  for (const name of readdirSync(join(FIXTURES, 'ats')).sort()) {
    if (!name.endsWith('.json') || /without-content|smartrecruiters-list/.test(name)) continue;
    for (const { pointer: job, result } of lintAts(JSON.parse(readFileSync(join(FIXTURES, 'ats', name), 'utf8')), {
      settings,
    })) {
      lines.push(
        `ats/${name}#${job} role ${result?.role.suggested?.id ?? '-'} mismatch ${result?.role.mismatch ?? '-'}`,
      );
      for (const { pointer, line = 0, column = 0, ruleId, messageId, severity, reason } of result?.findings ?? [])
        lines.push(`  ${pointer} ${line}:${column} ${severity} ${ruleId}/${messageId} ${reason}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

it('the findings of the fixtures are those of fixtures/findings.txt (npm run findings writes them anew)', () => {
  const found = findings();
  if (process.env['JDLINT_WRITE_FINDINGS'] || !existsSync(SNAPSHOT)) writeFileSync(SNAPSHOT, found);
  expect(found.split('\n')).toEqual(readFileSync(SNAPSHOT, 'utf8').split('\n'));
}, 120_000);
