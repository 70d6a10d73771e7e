import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJsonPosts, readNdjsonPosts } from '../../src/files/data-posts.ts';
import { decodeText } from '../../src/files/decode.ts';
import { discover } from '../../src/files/discover.ts';
import { readSize, showSize } from '../../src/files/limits.ts';
import { readPostFile } from '../../src/files/read.ts';
import { splitLines } from '../../src/files/split-lines.ts';
import { readStream } from '../../src/files/stdin.ts';
import { writeAtomically } from '../../src/files/write.ts';
import { JdlintError } from '../../src/model/error.ts';
import { folderWith } from './folder.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function errorOf(run: () => unknown): Pick<JdlintError, 'code' | 'message'> {
  try {
    run();
  } catch (error) {
    if (error instanceof JdlintError) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error('no error');
}

describe('discover', () => {
  const files = {
    'b.md': 'x', 'a.html': 'x', 'sub/c.txt': 'x', 'sub/d.JSON': '{}', 'image.png': 'x',
    'node_modules/e.md': 'x', '.git/f.md': 'x', 'README.md': 'x', 'empty/skip.ts': 'x', 'odd [1].md': 'x',
  }; // biome-ignore format: one line
  const shown = async (folder: string, ...operands: string[]) =>
    (await discover(operands, { cwd: folder })).files.map((file) => file.shown);

  it('looks through folders by extension, and past node_modules and .git', async () => {
    const folder = folderWith(files);
    expect(await shown(folder, '.')).toEqual(['a.html', 'b.md', 'odd [1].md', 'sub/c.txt', 'sub/d.JSON']);
    expect(await shown(folder, 'sub')).toEqual(['sub/c.txt', 'sub/d.JSON']);
  });

  it('takes each file once, in the order of the operands', async () => {
    expect(await shown(folderWith(files), 'sub/c.txt', 'b.md', '*.md', './b.md')).toEqual([
      'sub/c.txt',
      'b.md',
      'odd [1].md',
    ]);
  });

  it('takes a file that was named, whatever its extension or the signs in its name', async () => {
    expect(await shown(folderWith(files), 'image.png', 'odd [1].md')).toEqual(['image.png', 'odd [1].md']);
  });

  it('says of each operand that leads to nothing', async () => {
    const { files: found, errors } = await discover(['b.md', 'no.md', 'empty', '*.pdf', 'b.md/x'], {
      cwd: folderWith(files),
    });
    expect(found.map((file) => file.shown)).toEqual(['b.md']);
    expect(errors.map(({ path, error }) => `${path} ${error.code}`)).toEqual([
      'no.md FILE_NOT_FOUND', 'empty FOLDER_EMPTY', '*.pdf PATTERN_UNMATCHED', 'b.md/x FILE_NOT_FOUND',
    ]); // biome-ignore format: one line
  });

  it('does not go round in circles of links', async () => {
    const folder = folderWith({ 'a/b.md': 'x' });
    symlinkSync(folder, join(folder, 'a', 'loop'));
    expect(await shown(folder, '.')).toEqual(['a/b.md']);
  });
});

describe('readPostFile', () => {
  const read = (content: string | Uint8Array, limit = 1000) => {
    const path = join(folderWith({ 'a.md': content }), 'a.md');
    return () => readPostFile(path, 'a.md', limit);
  };

  it('keeps the byte order mark, and line ends', () => {
    expect(read('\ufeffa\r\nb')()).toBe('\ufeffa\r\nb');
    expect(read('')()).toBe('');
  });

  it.each([
    [new Uint8Array([97, 0, 98]), 'FILE_BINARY', 'a.md is no text: byte 1 is zero.'],
    [
      new Uint8Array([97, 10, 98, 0xe4, 98]),
      'FILE_NOT_UTF8',
      'a.md is not in UTF-8: line 2 holds bytes that are no character.',
    ],
    [new Uint8Array([0xff, 0xfe, 97, 0]), 'FILE_NOT_UTF8', 'a.md is in UTF-16, not in UTF-8.'],
    ['x'.repeat(1001), 'FILE_TOO_LARGE', 'a.md has 1 kB, more than the limit of 1 kB.'],
  ])('refuses %#', (content, code, message) => {
    expect(errorOf(read(content))).toEqual({ code, message });
  });

  it('reads what is just within the limit', () => expect(read('x'.repeat(1000))()).toHaveLength(1000));

  it('says what the system says', () => {
    const folder = folderWith({});
    expect(errorOf(() => readPostFile(join(folder, 'no'), 'no', 10)).code).toBe('FILE_NOT_FOUND');
    expect(errorOf(() => readPostFile(folder, 'folder', 10))).toEqual({
      code: 'FILE_UNREADABLE',
      message: 'folder is no ordinary file.',
    });
  });

  it('stops a stream at the limit', async () => {
    async function* endless() {
      for (;;) yield bytes('x'.repeat(100));
    }
    await expect(readStream(endless(), 'Standard input', 1000)).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' });
  });
});

describe('decodeText', () => {
  it('gives back any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!text.includes('\0'));
        expect(decodeText(bytes(text), 'x')).toBe(text);
      }),
    );
  });
});

describe('writeAtomically', () => {
  it('makes folders, replaces whole files, keeps their mode, leaves nothing beside them', () => {
    const folder = folderWith({ 'out.txt': 'old' });
    chmodSync(join(folder, 'out.txt'), 0o640);
    writeAtomically(join(folder, 'out.txt'), 'new', folder);
    writeAtomically(join(folder, 'deep/er/out.txt'), 'new', folder);
    expect(readFileSync(join(folder, 'out.txt'), 'utf8')).toBe('new');
    expect(statSync(join(folder, 'out.txt')).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).sort()).toEqual(['deep', 'out.txt']);
  });

  it('follows a link within the tree, and none out of it', () => {
    const outside = folderWith({ 'secret.txt': 'secret' });
    const folder = folderWith({ 'real.txt': 'old' });
    symlinkSync(join(folder, 'real.txt'), join(folder, 'in.txt'));
    symlinkSync(join(outside, 'secret.txt'), join(folder, 'out.txt'));
    writeAtomically(join(folder, 'in.txt'), 'new', folder);
    expect(readFileSync(join(folder, 'real.txt'), 'utf8')).toBe('new');
    expect(lstatSync(join(folder, 'in.txt')).isSymbolicLink()).toBe(true);
    expect(errorOf(() => writeAtomically(join(folder, 'out.txt'), 'new', folder)).code).toBe('OUTPUT_FAILED');
    expect(readFileSync(join(outside, 'secret.txt'), 'utf8')).toBe('secret');
  });

  it('says what is in the way', () => {
    const folder = folderWith({ file: 'x' });
    mkdirSync(join(folder, 'folder'));
    expect(errorOf(() => writeAtomically(join(folder, 'folder'), 'x', folder)).message).toContain('it is a folder');
    expect(errorOf(() => writeAtomically(join(folder, 'file/x'), 'x', folder)).code).toBe('OUTPUT_FAILED');
  });
});

describe('splitLines', () => {
  const split = async (chunks: readonly Uint8Array[], limit: number) => {
    async function* stream() {
      yield* chunks;
    }
    const lines: (string | null)[] = [];
    for await (const some of splitLines(stream(), limit)) {
      lines.push(...some.map((line) => line && new TextDecoder().decode(line)));
    }
    return lines;
  };

  it('splits as String.split does, however the bytes come', async () => {
    const text = fc
      .array(fc.constantFrom('a', '\n', 'é', 'long', ''), { maxLength: 30 })
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 7 }), async (whole, size) => {
        const all = bytes(whole);
        const chunks = Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
          all.slice(at * size, (at + 1) * size),
        );
        const expected = whole.split('\n');
        if (expected[expected.length - 1] === '') expected.pop();
        expect(await split(chunks, 1000)).toEqual(expected);
      }),
    );
  });

  it('drops a line beyond the limit, and goes on', async () => {
    expect(await split([bytes('ab\nabcd'), bytes('ef\nabc\nabcdefg')], 3)).toEqual(['ab', null, 'abc', null]);
  });
});

describe('data files', () => {
  it('hold one post, several, or one a line', () => {
    expect(readJsonPosts('{"body": "x"}', 'a.json')).toMatchObject([{ at: '', id: 'a.json', text: 'x' }]);
    expect(readJsonPosts('\ufeff[{"id": 7, "body": "x", "more": 1}]', 'a.json')).toMatchObject([{ at: '/0', id: 7 }]);
    expect(readNdjsonPosts('{"body":"x"}\r\n\n{"body":"y"}', 'a.ndjson').map(({ at }) => at)).toEqual(['L1', 'L3']);
  });

  it.each([
    ['{', 'JSON_INVALID', /^a\.json is no valid JSON: /],
    ['[]', 'DATA_NOT_A_POST', /holds no posts/],
    ['3', 'DATA_NOT_A_POST', /expected object, got number/],
    ['{"body": 3}', 'DATA_NOT_A_POST', /body: expected string, got number/],
    ['[{"body": "x"}, {"body": " \\n"}]', 'BODY_EMPTY', /a\.json#\/1 has an empty body/],
    ['{"body": "x", "format": "pdf"}', 'DATA_NOT_A_POST', /format: expected one of markdown, html, text, got "pdf"/],
    ['{"body": "x", "headcount": 1.5}', 'DATA_NOT_A_POST', /headcount/],
  ])('refuse %s', (text, code, message) => {
    const refuse = () => {
      for (const entry of readJsonPosts(text, 'a.json')) if ('error' in entry) throw entry.error;
    };
    expect(errorOf(refuse)).toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
  });

  it('hold good posts beside bad ones', () => {
    const entries = readJsonPosts('[{"body": "x"}, null, {"title": "no body"}]', 'a.json');
    expect(entries.map((entry) => ('error' in entry ? entry.error.code : entry.id))).toEqual([
      '0',
      'DATA_NOT_A_POST',
      'DATA_NOT_A_POST',
    ]);
  });
});

describe('sizes', () => {
  it.each([
    ['10MB', 10_000_000],
    ['500 kB', 500_000],
    ['1.5kb', 1500],
    ['42', 42],
  ])('%s', (text, size) => {
    expect(readSize(text)).toBe(size);
  });
  it.each(['', '0', '-1', '10 apples', '1e3', '99GB'])('refuses "%s"', (text) => {
    expect(errorOf(() => readSize(text)).code).toBe('OPTION_INVALID');
  });
  it('are shown with a unit', () =>
    expect([42, 1500, 52_428_800].map(showSize)).toEqual(['42 bytes', '1.5 kB', '52.4 MB']));
});
