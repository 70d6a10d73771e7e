import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AtomicFile, writeAtomically } from '../../src/files/write.ts';
import { folderWith } from './folder.ts';

describe('AtomicFile', () => {
  it('takes its place when it is complete, and keeps the mode', () => {
    const folder = folderWith({ 'a.md': 'old' });
    chmodSync(join(folder, 'a.md'), 0o640);
    const file = new AtomicFile(join(folder, 'a.md'), folder);
    file.write('n');
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('old');
    file.write('ew\r\n');
    file.commit();
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('new\r\n');
    expect(statSync(join(folder, 'a.md')).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(['a.md']);
  });

  it('leaves nothing behind when it is given up', () => {
    const folder = folderWith({ 'a.md': 'old' });
    const file = new AtomicFile(join(folder, 'a.md'), folder);
    file.write('new');
    file.abort();
    expect(readdirSync(folder)).toEqual(['a.md']);
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('old');
  });

  it('follows no linked folder out of the tree, and no link to a file there', () => {
    const outside = folderWith({ 'kept.md': 'kept', 'sub/kept.md': 'kept' });
    const folder = folderWith({});
    symlinkSync(join(outside, 'sub'), join(folder, 'sub'));
    symlinkSync(join(outside, 'kept.md'), join(folder, 'link.md'));
    expect(() => writeAtomically(join(folder, 'sub/kept.md'), 'x', folder)).toThrow(/lies behind a link/);
    expect(() => writeAtomically(join(folder, 'sub/new/er.md'), 'x', folder)).toThrow(/lies behind a link/);
    expect(() => writeAtomically(join(folder, 'link.md'), 'x', folder)).toThrow(/is a link to a place outside/);
    expect(existsSync(join(outside, 'sub/new'))).toBe(false);
    expect(readFileSync(join(outside, 'sub/kept.md'), 'utf8')).toBe('kept');
  });

  it('follows a link within the tree, and writes where it was told to outside of it', () => {
    const folder = folderWith({ 'real/a.md': 'old' });
    symlinkSync(join(folder, 'real/a.md'), join(folder, 'a.md'));
    writeAtomically(join(folder, 'a.md'), 'new', folder);
    expect(readFileSync(join(folder, 'real/a.md'), 'utf8')).toBe('new');
    const root = join(folder, 'root');
    mkdirSync(root);
    writeAtomically(join(folder, 'beside.md'), 'x', root);
    expect(readFileSync(join(folder, 'beside.md'), 'utf8')).toBe('x');
  });

  it.skipIf(!existsSync('/dev/null'))('replaces no device', () => {
    writeAtomically('/dev/null', 'x', '/');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it.skipIf(!existsSync('/dev/full'))('says where the disk is full', () => {
    expect(() => writeAtomically('/dev/full', 'x', '/')).toThrow(/no space left on the disk/);
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
  });
});
