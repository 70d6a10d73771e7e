import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { readAts, VENDOR_IDS } from '../../src/index.ts';
import { answerStream } from '../../src/cli/ndjson.ts';
import { readJsonPosts, readNdjsonPosts } from '../../src/files/data-posts.ts';
import { JdlintError, lint, linter, lintPage } from '../../src/index.ts';
import { fixture, fixtureNames } from '../ats/helpers.ts';
import { checkPost } from '../parse/helpers/check.ts';
import { checkFindings } from './check-findings.ts';
import { looking, patience } from './fuzz.ts';
import { anyJson, EVIL_KEYS, pollution, soup } from './soup.ts';

afterEach(() => expect(pollution()).toEqual([]));

/** Every path to a value of a JSON value. */
function pathsOf(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, inner]) =>
      pathsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

/** A copy with another value at a path; undefined takes the key away. */
function put(root: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (typeof root !== 'object' || root === null) return root;
  // JSON gives a list no keys.
  if (Array.isArray(root) && typeof key === 'string') return root;
  const copy = (Array.isArray(root) ? [...root] : { ...root }) as Record<string | number, unknown>;
  if (rest.length === 0 && value === undefined) delete copy[key];
  else
    Object.defineProperty(copy, key, {
      value: put(copy[key], rest, value),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  return copy;
}

const odd = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<unknown>(undefined, null, '', 0, -1, 1e308, true, [], {}, [[]], [null], '\ud800', '<p>', '&lt;p&gt;Must know Nagios&lt;/p&gt;', '\u202e', '2026-13-45', 'US-CO', 'x'.repeat(5000), JSON.parse('{"__proto__": {"polluted": 1}}')) },
  { weight: 2, arbitrary: soup },
  { weight: 1, arbitrary: anyJson },
); // biome-ignore format: one list

function swallow(data: unknown, vendor: (typeof VENDOR_IDS)[number] | null): number {
  try {
    let read = 0;
    for (const { post } of readAts(data, { vendor })) {
      if (!post) continue;
      const result = lint(post.source, { ...post.options, settings: { preset: 'all' } });
      checkPost(result.post);
      checkFindings(result);
      expect(JSON.stringify(lint(post.source, { ...post.options, settings: { preset: 'all' } }))).toBe(
        JSON.stringify(result),
      );
      read++;
    }
    return read;
  } catch (error) {
    if (!(error instanceof JdlintError)) throw error;
    expect(error.message).not.toMatch(/\[object|is not a function|Cannot read/);
    return 0;
  }
}

describe('data of every vendor', () => {
  it.each(fixtureNames(false))(
    '%s, its values changed at random',
    (name) => {
      const original = fixture(name);
      const paths = pathsOf(original);
      const change = fc.tuple(
        fc.constantFrom(...paths),
        odd,
        fc.option(fc.constantFrom('extra', ...EVIL_KEYS), { freq: 4 }),
      );
      let read = 0;
      fc.assert(
        fc.property(
          fc.array(change, { minLength: 1, maxLength: 4 }),
          fc.option(fc.constantFrom(...VENDOR_IDS), { freq: 4 }),
          (changes, vendor) => {
            const data = changes.reduce(
              (value: unknown, [path, to, more]) => put(value, more === null ? path : [...path, more], to),
              original,
            );
            read += swallow(data, vendor);
          },
        ),
        looking(40),
      );
      expect(read).toBeGreaterThan(5);
    },
    patience(60_000),
  );

  it(
    'a page with any script',
    () => {
      fc.assert(
        fc.property(soup, anyJson, (html, value) => {
          const script = `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
          try {
            for (const { result } of lintPage(`${html}${script}<script type="application/ld+json">${html}</script>`) ??
              [])
              if (result) checkPost(result.post);
          } catch (error) {
            if (!(error instanceof JdlintError)) throw error;
          }
        }),
        looking(300),
      );
    },
    patience(60_000),
  );
});

/** What a stream is answered with, whatever the pieces that it comes in. */
async function answersOf(bytes: Uint8Array, cut: number, maxBytes = 100_000): Promise<string[]> {
  const output = new PassThrough();
  let text = '';
  output.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  async function* input() {
    for (let at = 0; at < bytes.length; at += cut) yield bytes.subarray(at, at + cut);
  }
  const write = async (text: string) => {
    if (!output.write(text)) await once(output, 'drain');
  };
  await answerStream(input(), write, linter, {}, maxBytes);
  return text === '' ? [] : text.trimEnd().split('\n');
}

const line = fc.oneof(
  fc.record({ id: fc.oneof(fc.string(), fc.integer(), anyJson), body: fc.oneof(soup, anyJson), title: fc.option(soup) }, { requiredKeys: [] }).map((post) => JSON.stringify(post)),
  anyJson.map((value) => JSON.stringify(value)),
  fc.constantFrom('', ' ', '{', '{"body": ', '{"body": "x"}{"body": "y"}', '\ufeff{"body": "x"}', 'null', '[]', '"x"', '{"__proto__": {"body": "x"}}', '{"id": 1, "body": "x", "__proto__": {"polluted": 1}}', '\u0000', '{"body": "\\ud800"}', `{"body": "${'word '.repeat(30_000)}"}`),
  fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\n', ' ')),
); // biome-ignore format: one list

describe('a stream', () => {
  it(
    'has each line answered with one line of JSON, however it is cut',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(line, { maxLength: 8 }),
          fc.constantFrom('\n', '\r\n'),
          fc.integer({ min: 1, max: 5000 }),
          async (lines, eol, cut) => {
            const bytes = new TextEncoder().encode(lines.join(eol));
            const answers = await answersOf(bytes, Math.max(cut, Math.ceil(bytes.length / 50)));
            const asked = lines.filter((one) => one.replace(/^\ufeff/, '').trim() !== '');
            expect(answers.length).toBeLessThanOrEqual(asked.length);
            expect(answers.length).toBeGreaterThanOrEqual(asked.filter((one) => one.startsWith('{')).length);
            for (const answer of answers) {
              const record = JSON.parse(answer) as { error?: { code: string; message: string } };
              if (record.error)
                expect(record.error.message).not.toMatch(/undefined|\[object|is not a function|Cannot read/);
            }
            expect(await answersOf(bytes, Math.max(1, bytes.length))).toEqual(answers);
          },
        ),
        looking(80),
      );
    },
    patience(60_000),
  );

  it(
    'of bytes that are no text is answered too',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
          for (const answer of await answersOf(bytes, 7)) JSON.parse(answer);
        }),
        looking(200),
      );
    },
    patience(60_000),
  );

  it(
    'as a file is read, or refused',
    () => {
      fc.assert(
        fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
          for (const read of [readNdjsonPosts, readJsonPosts]) {
            try {
              read(lines.join('\n'), 'a.ndjson');
            } catch (error) {
              if (!(error instanceof JdlintError)) throw error;
            }
          }
        }),
        looking(300),
      );
    },
    patience(60_000),
  );
});
