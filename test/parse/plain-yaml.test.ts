import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMap, isScalar, parseDocument } from 'yaml';
import { readPlainYaml } from '../../src/parse/plain-yaml.ts';

/** What the parser of YAML gives: each key's value and place, or null for what is no map of scalars. */
function parsed(yaml: string) {
  const { contents, errors } = parseDocument(yaml, { schema: 'core', prettyErrors: false });
  if (errors.length > 0 || !isMap(contents)) return null;
  return contents.items.map(({ key, value }) => {
    if (!isScalar(key) || !isScalar(value)) return null;
    const [start, end] = value.range ?? [];
    return [key.value, value.value, ...(value.value === null ? [] : [start, end])];
  });
}

const plain = (yaml: string) => {
  const values = readPlainYaml(yaml);
  return (
    values &&
    [...values].map(([key, { value, range }]) => [key, value, ...(value === null ? [] : [range[0], range[1]])])
  );
};

describe('readPlainYaml', () => {
  it('reads keys with plain and quoted values, as the parser of YAML does', () => {
    const yaml = [
      'title: Senior DevOps Engineer (Night Shift)  ',
      'company: "Example: Works"',
      "team: 'platform # two'",
      '',
      'headcount: 0120',
      'date: 2024-05-01',
      'crew: 18F',
      'apply: https://example.org/jobs?id=1',
      'mail: jobs@example.org',
      'remote: True',
      'odd: tRue',
      'open: null',
      'empty:',
    ].join('\n');
    expect(plain(yaml)).toEqual(parsed(yaml));
    expect(readPlainYaml(yaml)?.get('headcount')?.value).toBe(120);
    expect(readPlainYaml(yaml)?.get('odd')?.value).toBe('tRue');
    expect(plain(`${yaml}\n`)).toEqual(parsed(yaml));
  });

  it.each([
    ['nothing', ''],
    ['a key given twice', 'a: b\na: c'],
    ['a list', 'places:\n  - Denver'],
    ['a value over two lines', 'a: b\n  c'],
    ['a comment', 'a: b # c'],
    ['another map in the value', 'a: b: c'],
    ['an escape', 'a: "b\\n"'],
    ['an anchor', 'a: &b c'],
    ['a flow', 'a: [b]'],
    ['a number in hexadecimals', 'a: 0x10'],
    ['a number with an exponent', 'a: 12e03'],
    ['a number with a fraction', 'a: 1.50'],
    ['a carriage return', 'a: b\r\nc: d'],
    ['a tab', 'a:\tb'],
    ['a key that is no text', 'true: a\nTrue: b'],
  ])('leaves %s to the parser', (_, yaml) => {
    expect(readPlainYaml(yaml)).toBeNull();
  });

  it('says nothing else than the parser of any lines', () => {
    const part = fc.constantFrom(
      ...['a', 'title', 'b-c', ':', ' ', '  ', '"', "'", '#', '-', '12', '1', '.', ',', '\n', 'null', 'True', 'é', '–'],
      ...[
        '!',
        '&',
        '*',
        '|',
        '>',
        '%',
        '@',
        '`',
        '?',
        '[',
        '{',
        '}',
        '\\',
        '~',
        '2020-01-02',
        '---',
        '\t',
        '\r',
        '...',
      ],
    );
    const line = fc
      .tuple(fc.constantFrom('a', 'title', 'b_c', 'NULL', 'x1'), fc.array(part, { maxLength: 7 }))
      .map(([key, parts]) => `${key}: ${parts.join('')}`);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
        const yaml = lines.join('\n');
        const found = plain(yaml);
        if (found !== null) expect(found).toEqual(parsed(yaml));
      }),
      { numRuns: 3000 },
    );
  });
});
