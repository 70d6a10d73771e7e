import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildCommand } from '../cli/command.ts';
import { folderWith } from '../files/folder.ts';
import { commitAll } from '../files/repository.ts';
import { FORMAT_NAMES } from '../../src/report/index.ts';

const ROOT = join(import.meta.dirname, '../..');
const DENY = pathToFileURL(join(import.meta.dirname, 'deny-network.mjs')).href;
const POST = '# Systems Administrator\n\n## Requirements\n\n- Must know Nagios and Zabbix\n';
let command = '';

beforeAll(async () => {
  command = await buildCommand();
}, 120_000);

function run(script: string, args: readonly string[], cwd: string, input = '') {
  const log = join(cwd, 'network.log');
  const env = { PATH: process.env['PATH'], JDLINT_NETWORK_LOG: log };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', DENY, script, ...args], {
    cwd,
    env,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr, tried: existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [] };
}

describe('no network', () => {
  const data = () => {
    const folder = folderWith({
      'post.md': POST,
      'jdlint.config.yaml': 'extends: [strict]\nrules: {cliche: error}\n',
      'page.html': `<link rel="stylesheet" href="https://x.example/a.css"><img src="https://x.example/t.gif"><script src="https://x.example/t.js"></script>${'<p>Must know Nagios and Zabbix</p>'}`,
    });
    cpSync(join(ROOT, 'fixtures/ats'), join(folder, 'ats'), { recursive: true });
    copyFileSync(join(ROOT, 'fixtures/posts/cloud/cloud-landing-zone.html'), join(folder, 'cloud.html'));
    return folder;
  };

  it('is reached for by a whole run in every format', () => {
    const folder = data();
    const formats = FORMAT_NAMES.flatMap((name) => ['--format', `${name}=out/${name}`]);
    const { status, stderr, tried } = run(command, ['.', ...formats, '--preset', 'all', '--cache'], folder);
    expect(tried).toEqual([]);
    // The broken feeds among the fixtures are errors of the run.
    expect(status, stderr).toBe(2);
    for (const name of FORMAT_NAMES) expect(existsSync(join(folder, 'out', name)), name).toBe(true);
  });

  it.each<readonly [string, readonly string[], string]>([
    ['standard input', ['--stdin'], POST],
    ['a feed on standard input', ['-'], readFileSync(join(ROOT, 'fixtures/ats/lever-postings.json'), 'utf8')],
    ['a stream', ['analyze', '--ndjson'], `${JSON.stringify({ id: 1, body: POST })}\n`],
    ['the list of rules', ['rules'], ''],
    ['a draft', ['new', 'cloud-engineer'], ''],
    ['a role', ['roles', 'cloud-engineer'], ''],
    ['fixes', ['post.md', '--fix-suggestions'], ''],
    ['a diff', ['post.md', '--fix-suggestions', '--fix-dry-run'], ''],
    ['a configuration printed', ['--print-config', 'post.md'], ''],
    ['the version', ['--version'], ''],
  ])('is reached for by %s', (_, args, input) => {
    const { status, stdout, stderr, tried } = run(command, args, data(), input);
    expect(tried).toEqual([]);
    expect(stderr).not.toContain('denied');
    expect(status, stderr).toBeLessThan(2);
    expect(stdout).not.toBe('');
  });

  it('is reached for by --since, which asks git alone', () => {
    const folder = data();
    commitAll(folder);
    writeFileSync(join(folder, 'post.md'), `${POST}\n- Knowledge of Ansible and Chef\n`);
    const { status, stdout, tried } = run(command, ['.', '--since', 'HEAD', '--format', 'compact'], folder);
    expect(tried).toEqual([]);
    expect(status).toBe(1);
    expect(stdout).toContain('post.md:');
  });

  const library = join(ROOT, 'dist/index.js');
  it.skipIf(!existsSync(library))('is reached for by the library (skipped where dist is not built)', () => {
    const code = `import { lint, lintAts } from ${JSON.stringify(pathToFileURL(library).href)};
      console.log(lint(${JSON.stringify(POST)}, { settings: { preset: 'all' } }).findings.length, lintAts({ jobs: [{ internal_job_id: 1, absolute_url: 'https://x.example', title: 'x', content: '<p>Must know Nagios</p>' }] }).length);`;
    const folder = folderWith({ 'use.mjs': code });
    const { stdout, tried } = run('use.mjs', [], folder);
    expect(tried).toEqual([]);
    expect(stdout).toMatch(/^[1-9]\d* 1\n$/);
  });
});

it.each([
  ['fetch', 'fetch("http://127.0.0.1:9/")'],
  ['net.Socket.connect', 'new (await import("node:net")).Socket().connect(9, "127.0.0.1")'],
  ['net.connect', '(await import("node:net")).connect(9)'],
  ['https.get', '(await import("node:https")).get("https://127.0.0.1:9/")'],
  ['dns.lookup', '(await import("node:dns")).lookup("x.example", () => {})'],
  ['dgram.createSocket', '(await import("node:dgram")).createSocket("udp4")'],
  ['child_process.execFile', '(await import("node:child_process")).execFile("curl", ["x"])'],
])('the guard notices %s', (what, code) => {
  const folder = folderWith({ 'try.mjs': `try { ${code} } catch {}` });
  expect(run('try.mjs', [], folder).tried).toEqual([what]);
});
