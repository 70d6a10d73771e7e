import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildCommand } from '../cli/command.ts';

const ROOT = join(import.meta.dirname, '../..');
const ARGS = ['fixtures/posts', '--preset', 'all', '--format', 'json', '--fail-on', 'off', '--no-config'];
let command = '';

beforeAll(async () => {
  command = await buildCommand();
}, 120_000);

/** What a run prints, in short. */
function digest(env: Readonly<Record<string, string>>, node: readonly string[] = [process.execPath]): string {
  const [program = '', ...before] = node;
  const { stdout, stderr, status } = spawnSync(program, [...before, command, ...ARGS], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
    encoding: 'utf8',
    maxBuffer: 1e9,
    timeout: 100_000,
  });
  if (status !== 0) throw new Error(stderr);
  expect(stdout.length).toBeGreaterThan(50_000);
  return createHash('sha256').update(stdout).digest('hex');
}

describe('the same posts give the same bytes', () => {
  let here = '';
  beforeAll(() => {
    here = digest({});
  }, 120_000);

  it.each([
    ['in another process', {}],
    ['in Turkish, where i has a dot in capitals', { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }],
    ['in the C locale, east of the date line', { LC_ALL: 'C', TZ: 'Pacific/Kiritimati' }],
    ['in Arabic, west of it', { LC_ALL: 'ar_SA.UTF-8', TZ: 'Pacific/Niue' }],
    ['on a terminal of no width', { COLUMNS: '1', TERM: 'dumb', NO_COLOR: '1' }],
  ])(
    '%s',
    (_, env) => {
      expect(digest(env)).toBe(here);
    },
    120_000,
  );

  it.for(['22', '24'])('on Node %s (skipped where it cannot be had)', { timeout: 180_000 }, (version, { skip }) => {
    const node = ['npx', '-y', `node@${version}`];
    const { PATH, HOME } = process.env;
    const asked = spawnSync(node[0] as string, [...node.slice(1), '--version'], {
      env: { PATH, HOME },
      encoding: 'utf8',
      timeout: 60_000,
    });
    if (asked.status !== 0 || !asked.stdout.startsWith(`v${version}.`)) return skip(`npx finds no node@${version}`);
    expect(digest({}, node)).toBe(here);
  });
});
