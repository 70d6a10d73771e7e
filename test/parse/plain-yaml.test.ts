import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMap, parseDocument } from 'yaml';
import { parseYaml } from '../../src/parse/parsed-yaml.ts';
import { readPlainYaml } from '../../src/parse/plain-yaml.ts';
import type { YamlMap, YamlNode } from '../../src/parse/yaml-nodes.ts';

/** The keys of a map and of the maps in it, as the parser reads them. */
function keysOf(yaml: string): string[] {
  const { contents } = parseDocument(yaml, { schema: 'core' });
  const keys = isMap(contents)
    ? contents.items.flatMap(({ key, value }) => [key, ...(isMap(value) ? value.items.map((item) => item.key) : [])])
    : [];
  return [...new Set(keys.map(String))];
}

/** A map by what it gives: values and places. Of a null, which takes no room, the place is left out. */
const shown = (map: YamlMap, keys: readonly string[]): unknown =>
  keys.map((key) => [key, nodeShown(map.get(key), keys)]);

function nodeShown(node: YamlNode | undefined, keys: readonly string[]): unknown {
  if (node?.kind === 'map') return [shown(node, keys), node.range];
  return node?.kind === 'scalar' && node.value === null ? null : node;
}

const plain = (yaml: string) => {
  const map = readPlainYaml(yaml);
  return map && shown(map, keysOf(yaml));
};

/** What the parser of YAML gives for it. */
function parsed(yaml: string) {
  const map = parseYaml(yaml);
  return map === null || 'message' in map ? map : shown(map, keysOf(yaml));
}

const value = (yaml: string, key: string) => {
  const node = readPlainYaml(yaml)?.get(key);
  return node?.kind === 'scalar' ? node.value : undefined;
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
    expect(value(yaml, 'headcount')).toBe(120);
    expect(value(yaml, 'odd')).toBe('tRue');
    expect(plain(`${yaml}\n`)).toEqual(parsed(yaml));
  });

  it('reads maps and lists under a key, as the parser of YAML does', () => {
    const yaml = [
      'salary:',
      '  min: 74000',
      '  currency: "USD"  ',
      '',
      '  max: 86000',
      'locations:',
      '  - Denver, CO',
      "  - 'Boise: ID'",
      '',
      'tags:',
      '- linux',
      '-  42',
      'title: Engineer',
    ].join('\n');
    expect(plain(yaml)).toEqual(parsed(yaml));
    expect(readPlainYaml(yaml)?.get('salary')).toMatchObject({ kind: 'map', range: [10, 54] });
    expect(readPlainYaml(yaml)?.get('tags')).toMatchObject({ kind: 'list', scalars: ['linux', 42] });
  });

  it.each([
    ['nothing', ''],
    ['a key given twice', 'a: b\na: c'],
    ['a list of maps', 'places:\n  - city: Denver'],
    ['a map in a map', 'pay:\n  base:\n    min: 3'],
    ['a key without a value in a map', 'pay:\n  min:\n  max: 3'],
    ['a map that is indented unevenly', 'pay:\n  min: 2\n   max: 3'],
    ['a list and a map under one key', 'pay:\n  - 2\n  max: 3'],
    ['a text in the lines below', 'about:\n  We run\n  servers'],
    ['a key of a map given twice', 'pay:\n  min: 2\n  min: 3'],
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
      .tuple(
        fc.constantFrom('', '', ' ', '  ', '  ', '    '),
        fc.constantFrom('a: ', 'title: ', 'b_c: ', 'NULL: ', 'x1: ', 'pay:', 'a:', '- ', '- ', '-'),
        fc.oneof(
          fc.constantFrom('', 'b', '12'),
          fc.array(part, { maxLength: 7 }).map((parts) => parts.join('')),
        ),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        const yaml = lines.join('\n');
        const found = plain(yaml);
        if (found !== null) expect(found).toEqual(parsed(yaml));
      }),
      { numRuns: 5000 },
    );
  });
});
