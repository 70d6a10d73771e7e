import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import unusedDisable from '../../rules/unused-disable/index.ts';
import { readDirectives } from '../../src/source/directives.ts';
import { parse } from '../../src/parse/post.ts';
import { everyStatement, standInLinter } from '../stand-in.ts';

const linter = standInLinter([everyStatement('one'), everyStatement('two'), everyStatement('off'), unusedDisable]);
const settings = { rules: { one: 'error', two: 'error' } } as const;

/** Findings as "rule:line", and messages about comments as "messageId:line". */
const found = (text: string) =>
  linter
    .lint(text, { settings })
    .findings.map(({ ruleId, messageId, line }) => `${ruleId === 'unused-disable' ? messageId : ruleId}:${line}`);

describe('readDirectives', () => {
  it.each([
    ['jdlint-disable', 'disable', [], null],
    ['jdlint-disable one', 'disable', ['one'], null],
    ['jdlint-disable one, two -- it is so', 'disable', ['one', 'two'], 'it is so'],
    ['jdlint-disable-file one two --', 'disable-file', ['one', 'two'], null],
    ['jdlint-disable-next -- why -- not', 'disable-next', [], 'why -- not'],
    ['jdlint-enable one one', 'enable', ['one'], null],
  ])('%s', (comment, kind, ruleIds, reason) => {
    expect(readDirectives(parse(`<!-- ${comment} -->\n\ntext\n`))).toMatchObject([{ kind, ruleIds, reason }]);
  });

  it.each([
    'jdlint',
    'jdlint-disabled',
    'jdlint-disable-nextone',
    'disable',
    'jdlint-disable-files',
  ])('passes over %s', (comment) => {
    expect(readDirectives(parse(`<!-- ${comment} -->\n\ntext\n`))).toEqual([]);
  });
});

describe('disable comments', () => {
  it('turn off the next statement', () => {
    expect(found('<!-- jdlint-disable-next one -->\n\n- a\n- b\n')).toEqual(['two:3', 'one:4', 'two:4']);
  });

  it('turn off a range, for a rule and for all', () => {
    expect(found('- a\n\n<!-- jdlint-disable one -->\n\n- b\n\n<!-- jdlint-enable one -->\n\n- c\n')).toEqual([
      'one:1', 'two:1', 'two:5', 'one:9', 'two:9',
    ]); // biome-ignore format: one line
    expect(found('- a\n\n<!-- jdlint-disable -->\n\n- b\n\n<!-- jdlint-enable one -->\n\n- c\n')).toEqual([
      'one:1',
      'two:1',
      'one:9',
    ]);
    expect(found('<!-- jdlint-disable one, two -->\n\n- b\n\n<!-- jdlint-enable -->\n\n- c\n')).toEqual([
      'one:7',
      'two:7',
    ]);
  });

  it('turn off the file from anywhere in it', () => {
    expect(found('- a\n\n<!-- jdlint-disable-file one -->\n')).toEqual(['two:1']);
  });

  it('stand in HTML and in plain text as well', () => {
    const html = '<ul><!-- jdlint-disable-next one, two --><li>a</li><li>b</li></ul>';
    expect(found(html)).toEqual(['one:1', 'two:1']);
    expect(found('<!-- jdlint-disable-next one, two -->\n- alpha\n- beta\n')).toEqual(['one:3', 'two:3']);
  });

  it('are reported where they turn nothing off', () => {
    expect(found('- a\n\n<!-- jdlint-disable -->\n')).toEqual(['one:1', 'two:1', 'nothingAtAll:3']);
    expect(found('- a\n\n<!-- jdlint-disable one, two -->\n')).toEqual(['one:1', 'two:1', 'nothing:3', 'nothing:3']);
    expect(found('- a\n\n<!-- jdlint-enable one -->\n')).toEqual(['one:1', 'two:1', 'notOff:3']);
    expect(found('<!-- jdlint-disable one -->\n\n<!-- jdlint-disable one -->\n\n- a\n')).toEqual([
      'nothing:3',
      'two:5',
    ]);
  });

  it('are reported where they turn off a whole file in which nothing is found', () => {
    expect(found('<!-- jdlint-disable-file -->\n')).toEqual(['nothingAtAll:1']);
    expect(found('<!-- jdlint-disable-file -->\n\n- a\n')).toEqual([]);
    expect(found('<!-- jdlint-disable-file unused-disable -->\n\n<!-- jdlint-disable -->\n')).toEqual([]);
    expect(found('<!-- jdlint-disable-file -->\n\n<!-- jdlint-disable-file unused-disable -->\n')).toEqual([]);
    expect(
      found('<!-- jdlint-disable -->\n\n<!-- jdlint-disable unused-disable -->\n\n<!-- jdlint-disable-next one -->\n'),
    ).toEqual(['nothingAtAll:1']);
  });

  it('are reported for an unknown rule, and left alone for one that does not run', () => {
    expect(found('<!-- jdlint-disable oen -->\n\n- a\n')).toEqual(['unknown:1', 'one:3', 'two:3']);
    expect(found('<!-- jdlint-disable off -->\n\n- a\n')).toEqual(['one:3', 'two:3']);
  });

  it('can be turned off themselves', () => {
    const text =
      '<!-- jdlint-disable-file unused-disable -- kept for the other preset -->\n\n<!-- jdlint-enable one -->\n\n- a\n';
    expect(found(text)).toEqual(['one:5', 'two:5']);
  });

  it('turn off no more and no less than a simple reading of them says', () => {
    const line = fc.constantFrom('disable', 'disable one', 'enable', 'enable one', 'statement');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.map((one) => (one === 'statement' ? '- a' : `<!-- jdlint-${one} -->`)).join('\n\n');
        const expected: string[] = [];
        const off = { one: false, two: false };
        lines.forEach((one, index) => {
          const at = index * 2 + 1;
          if (one === 'statement') for (const id of ['one', 'two'] as const) if (!off[id]) expected.push(`${id}:${at}`);
          if (one.endsWith('able')) off.two = one === 'disable';
          if (one !== 'statement') off.one = one.startsWith('disable');
        });
        expect(found(text).filter((entry) => /^(one|two):/.test(entry))).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('are read in time linear in their number', () => {
    const many = (count: number) =>
      '<!-- jdlint-disable one -->\n\n- a\n\n<!-- jdlint-enable one -->\n\n'.repeat(count);
    const time = (text: string) => {
      const start = performance.now();
      found(text);
      return performance.now() - start;
    };
    time(many(200));
    expect(time(many(4000))).toBeLessThan(40 * time(many(400)) + 200);
  });
});
