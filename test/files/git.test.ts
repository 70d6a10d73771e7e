import { spawnSync } from 'node:child_process';
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changedSince } from '../../src/files/git.ts';
import { folderWith } from './folder.ts';
import { commitAll, git } from './repository.ts';

function repository(files: Record<string, string>): string {
  const folder = folderWith(files);
  commitAll(folder);
  return folder;
}

describe.skipIf(spawnSync('git', ['--version']).status !== 0)('changedSince', () => {
  it('knows what is committed, changed or new, in names of any kind', async () => {
    const odd = 'söme "odd"\tnäme.md';
    const folder = repository({ 'a.md': '1', 'b.md': '1', 'c.md': '1', 'gone.md': '1', 'sub/d.md': '1', [odd]: '1' });
    git(folder, 'checkout', '-qb', 'work');
    writeFileSync(join(folder, 'a.md'), '2');
    git(folder, 'commit', '-qam', 'second');
    for (const name of ['b.md', 'new.md', odd, 'sub/d.md']) writeFileSync(join(folder, name), '2');
    rmSync(join(folder, 'gone.md'));
    const all = ['a.md', 'b.md', 'c.md', 'new.md', 'sub/d.md', odd];
    const changed = async (ref: string, cwd = folder) => {
      const isChanged = await changedSince(ref, cwd);
      return all.filter((name) => isChanged(join(folder, name)));
    };
    expect(await changed('main')).toEqual(['a.md', 'b.md', 'new.md', 'sub/d.md', odd]);
    expect(await changed('HEAD', join(folder, 'sub'))).toEqual(['b.md', 'new.md', 'sub/d.md', odd]);
    const isChanged = await changedSince('HEAD', folder);
    expect(isChanged('/elsewhere/x.md')).toBe(true);
  });

  it('does not count what the other branch did meanwhile', async () => {
    const folder = repository({ 'a.md': '1', 'b.md': '1' });
    git(folder, 'checkout', '-qb', 'work');
    writeFileSync(join(folder, 'a.md'), '2');
    git(folder, 'commit', '-qam', 'ours');
    git(folder, 'checkout', '-q', 'main');
    writeFileSync(join(folder, 'b.md'), '2');
    git(folder, 'commit', '-qam', 'theirs');
    git(folder, 'checkout', '-q', 'work');
    const isChanged = await changedSince('main', folder);
    expect(['a.md', 'b.md'].map((name) => isChanged(join(folder, name)))).toEqual([true, false]);
  });

  it('sees through a linked folder', async () => {
    const folder = repository({ 'a.md': '1' });
    const link = join(folderWith({}), 'link');
    symlinkSync(folder, link);
    writeFileSync(join(folder, 'a.md'), '2');
    const isChanged = await changedSince('HEAD', link);
    expect(isChanged(join(link, 'a.md'))).toBe(true);
  });

  it.each([
    ['nope', /git knows no commit "nope"/],
    ['--output=evil', /git knows no commit "--output=evil"/],
    ['', /git knows no commit ""/],
  ])('refuses the ref "%s"', async (ref, message) => {
    const folder = repository({ 'a.md': '' });
    await expect(changedSince(ref, folder)).rejects.toThrow(message);
  });

  it('says where there is no repository', async () => {
    await expect(changedSince('HEAD', folderWith({}))).rejects.toThrow('--since needs a git repository: here is none.');
  });
});
