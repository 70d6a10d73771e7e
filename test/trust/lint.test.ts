import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { fix, lint } from '../../src/index.ts';
import { checkPost } from '../parse/helpers/check.ts';
import { checkFindings } from './check-findings.ts';
import { looking, patience } from './fuzz.ts';
import { pollution, soup } from './soup.ts';

const settings = { preset: 'all' };
afterEach(() => expect(pollution()).toEqual([]));

describe.each(['markdown', 'html', 'text', undefined] as const)('whatever stands in %s', (format) => {
  it(
    'is linted, twice the same, with places inside the source and edits that can be made',
    () => {
      fc.assert(
        fc.property(soup, (source) => {
          const started = process.cpuUsage();
          const result = lint(source, { format, settings });
          checkPost(result.post);
          checkFindings(result);
          expect(JSON.stringify(lint(source, { format, settings }))).toBe(JSON.stringify(result));
          const fixed = fix(source, 'suggestions', { format, settings });
          expect(fix(fixed.text, 'suggestions', { format: result.post.format, settings }).text).toBe(fixed.text);
          // A few hundred characters, five times: a hundred times what it takes, in microseconds of processor time.
          expect(process.cpuUsage(started).user).toBeLessThan(3_000_000);
        }),
        looking(120),
      );
    },
    patience(60_000),
  );
});

describe('front matter', () => {
  const value = fc.oneof(
    fc.constantFrom('x', '12', '120k', 'true', '~', '[a, b]', '{name: x}', '{min: 1, max: 2}', '"a', '&a x', '*a', '!!js/function "x"', '!!python/object x', '|\n  a\n  b', '>-\n  a', '2024-01-01', '.inf', '.nan', '0x1F', '1e400', '- a', '? b', '{', '[', '\t', '#'),
    fc.string({ maxLength: 20 }),
  ); // biome-ignore format: one list
  const key = fc.constantFrom(
    'title',
    'company',
    'location',
    'salary',
    'salary_min',
    'salary_max',
    'currency',
    'remote',
    'headcount',
    'date',
    'tags',
    '__proto__',
    'constructor',
    '<<',
    'a b',
    '"q"',
    '- x',
    '? k',
  );
  it(
    'is read, or said to be wrong, whatever it holds',
    () => {
      fc.assert(
        fc.property(
          fc.array(fc.tuple(key, value), { maxLength: 8 }),
          soup,
          fc.constantFrom('\n', '\r\n'),
          (entries, body, eol) => {
            const source = ['---', ...entries.map(([name, one]) => `${name}: ${one}`), '---', '', body].join(eol);
            const result = lint(source, { settings });
            checkPost(result.post);
            checkFindings(result);
            for (const field of [result.post.title, result.post.company, result.post.location])
              if (field) expect(typeof field.value).toBe('string');
          },
        ),
        looking(250),
      );
    },
    patience(60_000),
  );

  it('names no pay that is no number', () => {
    for (const value of ['.nan', '.inf', '-.inf', '{min: .nan, max: 1}', '1e400']) {
      const { post, findings } = lint(`---\nsalary: ${value}\n---\n\n- Run it\n`, { settings });
      expect([post.salary?.value.min, post.salary?.value.max].filter((sum) => sum && !Number.isFinite(sum))).toEqual(
        [],
      );
      expect(findings.map(({ reason }) => reason).join()).not.toMatch(/NaN|Infinity/);
    }
  });
});
