import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discover, type DiscoverOptions } from '../../src/files/discover.ts';
import { folderWith } from './folder.ts';

const git = (cwd: string, ...args: string[]) => execFileSync('git', args, { cwd, encoding: 'utf8', stdio: 'pipe' });
const hasGit = spawnSync('git', ['--version']).status === 0;

async function found(cwd: string, operands: string[], more: Partial<DiscoverOptions> = {}) {
  const { files, errors, ignored } = await discover(operands, { cwd, ...more });
  return {
    files: files.map(({ shown }) => shown),
    errors: errors.map(({ error }) => error.code),
    ignored: ignored.map(({ path, by }) => `${path}: ${by}`),
  };
}

describe('ignore files', () => {
  const files = {
    '.gitignore': 'build/\n*.tmp.md\n',
    '.jdlintignore': '\ufeffdrafts\r\n# a comment\r\n!b.tmp.md\r\n',
    'a.md': '', 'b.tmp.md': '', 'c.tmp.md': '', 'build/d.md': '', 'drafts/e.md': '', 'sub/drafts/f.md': '',
    'sub/.gitignore': '*.md\n!kept.md\n', 'sub/g.md': '', 'sub/kept.md': '', 'sub/h.txt': '',
  }; // biome-ignore format: rows

  it('leave out what git would, and what .jdlintignore says beyond', async () => {
    const folder = folderWith(files);
    const all = ['a.md', 'b.tmp.md', 'sub/h.txt', 'sub/kept.md'];
    expect(await found(folder, ['.'])).toEqual({ files: all, errors: [], ignored: [] });
    expect((await found(folder, ['**/*.{md,txt}'])).files).toEqual(all);
    expect((await found(folder, ['.'], { ignoreFiles: false })).files).toHaveLength(9);
    expect((await found(folder, ['sub'])).files).toEqual(['sub/h.txt', 'sub/kept.md']);
  });

  it('let pass what was named, save for .jdlintignore, and say what they left out', async () => {
    const folder = folderWith(files);
    expect(await found(folder, ['c.tmp.md', 'build', 'drafts/e.md'])).toEqual({
      files: ['c.tmp.md', 'build/d.md'],
      errors: [],
      ignored: ['drafts/e.md: .jdlintignore'],
    });
    expect(await found(folder, ['drafts', 'sub/drafts'])).toMatchObject({
      files: [],
      errors: ['FILES_IGNORED', 'FILES_IGNORED'],
    });
    expect(await found(folder, ['build/*.md', '*.tmp.html', 'no/*.md'])).toMatchObject({
      errors: ['FILES_IGNORED', 'PATTERN_UNMATCHED', 'PATTERN_UNMATCHED'],
    });
    expect(await found(folder, ['c.*.md'])).toMatchObject({ files: [], errors: ['FILES_IGNORED'] });
  });

  it('count from the top of the repository', async () => {
    const folder = folderWith({
      '.git/HEAD': '',
      '.jdlintignore': '/one/two/a.md',
      'one/two/a.md': '',
      'one/two/b.md': '',
    });
    expect((await found(join(folder, 'one/two'), ['.'])).files).toEqual(['b.md']);
    const without = folderWith({ '.jdlintignore': 'a.md', 'one/a.md': '' });
    expect((await found(join(without, 'one'), ['.'])).files).toEqual(['a.md']);
  });

  it.skipIf(!hasGit)('leave out what git leaves out', async () => {
    const name = fc.constantFrom('a', 'b', 'c');
    const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => `${names.join('/')}.md`);
    const line = fc
      .tuple(fc.constantFrom('', '!'), fc.constantFrom('', '/', '**/'), fc.array(fc.constantFrom('a', 'b', 'c', '*', '?', 'a.md', '*.md'), { minLength: 1, maxLength: 2 }), fc.constantFrom('', '/'))
      .map(([not, start, names, end]) => not + start + names.join('/') + end); // biome-ignore format: one pattern
    const lines = fc.array(line, { maxLength: 4 });
    const top = lines.map((all) => `${all.join('\n')}\n`);
    // Folders that only an inner file takes back are the known difference.
    const inner = lines.map((all) => `${all.filter((one) => !/^!(?!.*\.md$)/.test(one)).join('\n')}\n`);
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(path, { minLength: 4, maxLength: 8 }), top, inner, async (paths, outer, below) => {
        const files = Object.fromEntries(paths.map((one) => [one, '']));
        const folder = folderWith({ ...files, '.gitignore': outer, 'a/.gitignore': below });
        git(folder, 'init', '-q');
        const listed = git(folder, 'ls-files', '--others', '--exclude-standard', '-z', '--', '*.md');
        expect((await found(folder, ['.'])).files.sort()).toEqual(listed.split('\0').filter(Boolean).sort());
      }),
      { numRuns: 40 },
    );
  }); // biome-ignore format: one property
});

describe('folders', () => {
  it.skipIf(process.getuid?.() === 0)('that cannot be read are told of', async () => {
    const folder = folderWith({ 'a.md': '', 'closed/b.md': '' });
    chmodSync(join(folder, 'closed'), 0);
    expect(await found(folder, ['.'])).toMatchObject({ files: ['a.md'], errors: ['FILE_UNREADABLE'] });
    chmodSync(join(folder, 'closed'), 0o700);
  });
});
