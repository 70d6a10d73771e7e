import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderWith } from '../files/folder.ts';
import { buildCommand, jdlint } from './command.ts';

const BAD = '# Systems Administrator\n\n## Requirements\n\n- Must know Nagios and Zabbix\n';

beforeAll(async () => {
  await buildCommand();
}, 120_000);

/** A plugin whose rule mends one word, so that fixes are known. */
const PLUGIN = `import * as z from 'zod/mini';
export default { rules: { 'acme/howdy': 'warning' }, plugins: [{ name: 'acme', version: '1', rules: [{
  meta: { id: 'acme/howdy', summary: 'S.', why: 'W.', category: 'wording', severity: 'warning', sources: [], since: '1', fixable: true, suggests: false },
  options: z.strictObject({}), messages: { m: { reason: 'Howdy.', note: 'N.' } }, phrases: [],
  check({ post, report }) {
    for (const { index } of post.source.matchAll(/howdy/g)) {
      const place = { start: index, end: index + 5 };
      report({ messageId: 'm', place, actual: 'howdy', fix: { place, text: 'hello\\nyou' } });
    }
  },
}] }] };`;

function withPlugin(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = folderWith({ ...files, 'jdlint.config.mjs': PLUGIN });
  symlinkSync(join(import.meta.dirname, '../../node_modules'), join(folder, 'node_modules'));
  return folder;
}

describe('--fix', () => {
  it('writes what is safe, and keeps line ends, byte order mark and mode', async () => {
    const folder = withPlugin({ 'a.md': '\ufeff# T\r\n\r\n- say howdy\r\n', 'b.txt': 'say howdy', 'c.md': BAD });
    chmodSync(join(folder, 'a.md'), 0o640);
    const { status, stdout, stderr } = await jdlint(['a.md', 'b.txt', 'c.md', '--fix', '--format', 'compact'], folder);
    expect(status).toBe(1);
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('\ufeff# T\r\n\r\n- say hello\r\nyou\r\n');
    expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toBe('say hello\nyou');
    expect(readFileSync(join(folder, 'c.md'), 'utf8')).toBe(BAD);
    expect(statSync(join(folder, 'a.md')).mode & 0o777).toBe(0o640);
    expect(stderr).toBe('jdlint: 2 changes were made in 2 posts; 1 finding left.\n');
    expect(stdout).not.toContain('howdy');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect((await jdlint(['a.md', '--fix'], folder)).stderr).toBe('');
  });

  it('leaves disabled text and data files alone, and says so of the latter', async () => {
    const disabled = '# T\n\n<!-- jdlint-disable acme/howdy -->\n\n- say howdy\n';
    const feed = JSON.stringify({ body: '# T\n\n- say howdy\n' });
    const folder = withPlugin({ 'a.md': disabled, 'feed.json': feed });
    const { stderr } = await jdlint(['a.md', 'feed.json', '--fix'], folder);
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(disabled);
    expect(readFileSync(join(folder, 'feed.json'), 'utf8')).toBe(feed);
    expect(stderr).toContain('1 fix in data files not made');
  });

  it('writes through no link out of the tree', async () => {
    const outside = folderWith({ 'a.md': '# T\n\n- say howdy\n' });
    const folder = withPlugin({ 'b.md': '# T\n\n- say howdy\n' });
    symlinkSync(join(outside, 'a.md'), join(folder, 'a.md'));
    symlinkSync(outside, join(folder, 'sub'));
    const { status, stdout, stderr } = await jdlint(
      ['a.md', 'sub/a.md', 'b.md', '--fix', '--format', 'compact'],
      folder,
    );
    expect(status).toBe(2);
    // What could not be written is still found.
    expect(stdout).toMatch(/^a\.md:3:\d+: /m);
    expect(stdout).not.toMatch(/^b\.md:3:/m);
    expect(stderr.match(/OUTPUT_FAILED|link to a place outside/g)).toHaveLength(2);
    expect(readFileSync(join(outside, 'a.md'), 'utf8')).toContain('howdy');
    expect(readFileSync(join(folder, 'b.md'), 'utf8')).toContain('hello');
  });

  it('makes the first suggestion of each finding where told', async () => {
    const folder = folderWith({ 'a.md': BAD });
    const { stderr } = await jdlint(['a.md', '--fix-suggestions'], folder);
    const text = readFileSync(join(folder, 'a.md'), 'utf8');
    expect(text).not.toContain('Must know Nagios and Zabbix');
    expect(text.startsWith(BAD.slice(0, BAD.indexOf('- ') + 2))).toBe(true);
    expect(stderr).toMatch(/^jdlint: 1 change was made in 1 post; /);
  });
});

describe('--fix-dry-run', () => {
  it('prints a diff that git applies, and writes nothing', async () => {
    const files = { 'a.md': BAD, 'sub/b c.md': BAD.replaceAll('\n', '\r\n'), 'd.txt': BAD.trimEnd() };
    const folder = folderWith(files);
    const { status, stdout, stderr } = await jdlint(['.', '--fix-suggestions', '--fix-dry-run'], folder);
    expect(stderr).toMatch(/^jdlint: 3 changes would be made in 3 posts; /);
    for (const [name, text] of Object.entries(files)) expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
    writeFileSync(join(folder, 'fix.diff'), stdout);
    execFileSync('git', ['apply', 'fix.diff'], { cwd: folder });
    await jdlint(['.', '--fix-suggestions', '--fix-dry-run'], folder).then((again) => expect(again.stdout).toBe(''));
    expect(status).toBe((await jdlint(['.'], folder)).status);
  });

  it('works on standard input', async () => {
    const { stdout } = await jdlint(
      ['-', '--stdin-filename', 'x.md', '--fix-suggestions', '--fix-dry-run'],
      folderWith({}),
      { stdin: BAD },
    );
    expect(stdout).toMatch(/^--- a\/x\.md\n\+\+\+ b\/x\.md\n@@ /);
  });

  it('still writes the report to a file', async () => {
    const folder = withPlugin({ 'a.md': '# T\n\n- say howdy\n' });
    const run = await jdlint(['a.md', '--fix-dry-run', '--format', 'json=r.json', '--output-file', 'fix.diff'], folder);
    expect([run.stdout, readFileSync(join(folder, 'fix.diff'), 'utf8')]).toEqual([
      '',
      expect.stringMatching(/^--- a\/a\.md\n/),
    ]);
    for (const format of ['json', 'json=-'])
      expect((await jdlint(['a.md', '--fix-dry-run', '--format', format], folder)).stderr).toContain(
        'prints a diff, and no report',
      );
    expect(JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8'))).toMatchObject({
      totals: { posts: 1, warning: 0 },
    });
    await jdlint(['a.md', '--fix'], folder);
    await jdlint(['a.md', '--fix-dry-run', '--output-file', 'fix.diff'], folder);
    expect(readFileSync(join(folder, 'fix.diff'), 'utf8')).toBe('');
  });
});
