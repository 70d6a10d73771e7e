import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Cache, cacheKey } from '../../src/files/cache.ts';
import { folderWith } from './folder.ts';

const any = (value: unknown): value is unknown => value !== undefined;

describe('cache', () => {
  it('gives back what was kept, under its key only', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, text) => {
        const folder = folderWith({ 'a.md': '' });
        const at = join(folder, '.jdlintcache');
        const cache = Cache.open(at);
        cache.set(join(folder, 'a.md'), cacheKey(text), value);
        cache.save();
        const again = Cache.open(at);
        expect(again.get(join(folder, 'a.md'), cacheKey(text), any)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(again.get(join(folder, 'a.md'), cacheKey(`${text}x`), any)).toBeUndefined();
        expect(again.fault).toBeNull();
      }),
      { numRuns: 30 },
    );
  });

  it('lies in a folder under its own name, and moves with it', () => {
    const folder = folderWith({ 'x/a.md': '', 'y/a.md': '' });
    for (const where of ['x', 'x/sub/']) {
      const cache = Cache.open(join(folder, where) + (where.endsWith('/') ? '/' : ''));
      cache.set(join(folder, 'x/a.md'), 'k', 1);
      cache.save();
      expect(readFileSync(join(folder, where, '.jdlintcache'), 'utf8')).toContain('a.md');
    }
    writeFileSync(join(folder, 'y/.jdlintcache'), readFileSync(join(folder, 'x/.jdlintcache')));
    expect(Cache.open(join(folder, 'y')).get(join(folder, 'y/a.md'), 'k', any)).toBe(1);
  });

  it('forgets posts whose file is gone', () => {
    const folder = folderWith({ 'a.md': '', 'feed.json': '' });
    const cache = Cache.open(folder);
    for (const name of ['a.md', 'gone.md', 'feed.json#/0', 'gone.json#/0']) cache.set(join(folder, name), 'k', 1);
    cache.save();
    const again = Cache.open(folder);
    const kept = ['a.md', 'gone.md', 'feed.json#/0', 'gone.json#/0'].map((name) =>
      again.get(join(folder, name), 'k', any),
    );
    expect(kept).toEqual([1, undefined, 1, undefined]);
  });

  it.each([
    ['another file', 'hello\n'],
    ['nothing', ''],
    ['half a line', 'jdlint cache 1\n"a.md"\tk\t{"title'],
    ['a line that is none', 'jdlint cache 1\nnonsense\n'],
    ['a name that is none', 'jdlint cache 1\n"a\\q.md"\tk\t1\n'],
    ['a value that is none', 'jdlint cache 1\n"a.md"\tk\t{"title\n'],
    ['bytes', '\u0000\uffff'],
  ])('passes over a file with %s, and says so', (_, text) => {
    const folder = folderWith({ '.jdlintcache': text, 'a.md': '' });
    const cache = Cache.open(folder);
    expect(cache.get(join(folder, 'a.md'), 'k', any)).toBeUndefined();
    expect(cache.fault).toContain('is damaged');
    cache.set(join(folder, 'a.md'), 'k', 2);
    cache.save();
    expect(Cache.open(folder).get(join(folder, 'a.md'), 'k', any)).toBe(2);
  });

  it('that cannot be read is told of', () => {
    const folder = folderWith({ 'a.md': '' });
    mkdirSync(join(folder, '.jdlintcache'));
    expect(Cache.open(folder).fault).toContain('it is a folder');
  });
});
