import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { rules } from '../../rules/index.ts';
import { optionsOf } from '../../src/docs/rule-facts.ts';
import { readmePage } from '../../src/docs/readme.ts';
import { rulePage } from '../../src/docs/rule-pages.ts';
import { rulesPage } from '../../src/docs/rules-page.ts';
import { table } from '../../src/docs/table.ts';
import { everyStatement } from '../stand-in.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('the documentation is as the code has it (npm run docs mends it)', () => {
  it.each(rules.map((rule) => [rule.meta.id, rule] as const))('rules/%s/README.md', (id, rule) => {
    const page = read(`rules/${id}/README.md`);
    expect(page).toBe(rulePage(page, rule));
  });

  it('docs/rules.md', () => expect(read('docs/rules.md')).toBe(rulesPage(rules)));

  it('README.md', () => {
    const page = read('README.md');
    expect(page).toBe(readmePage(page, rules));
  });
});

describe('a rule’s page', () => {
  const rule = everyStatement('no-such-rule');
  const page =
    '# old\n\nOld.\n\n## Options\n\nBefore.\n\n| a | b |\n| --- | --- |\n| `limit` | old | `1` | how many |\n\nAfter.\n\n## Examples\n\nx\n';

  it('gets its head, its presets and its options, and keeps what was written by hand', () => {
    const made = rulePage(page, rule);
    expect(made).toContain('# no-such-rule\n\nStands in.\n');
    expect(made).toContain('| off | off | off | off | off |');
    expect(made).toContain('| `limit` | whole number, at least 0 | `1000` | how many |\n\nAfter.');
    expect(made).toContain('Before.');
    expect(made).not.toContain('old');
    expect(rulePage(made, rule)).toBe(made);
  });

  it('tells the types of options', () => {
    const options = z.strictObject({
      a: z._default(z.number().check(z.gt(0), z.lte(1)), 0.5),
      b: z._default(z.array(z.string()), []),
      c: z._default(z.array(z.enum(['x', 'y'])), ['x']),
      d: z._default(z.boolean(), false),
      e: z._default(z.enum(['x', 'y']), 'x'),
    });
    expect(optionsOf({ ...rule, options }).map(({ name, type, value }) => [name, type, value])).toEqual([
      ['a', 'number, above 0 to 1', '0.5'],
      ['b', 'list of words', '[]'],
      ['c', 'list of x, y', '["x"]'],
      ['d', 'boolean', 'false'],
      ['e', 'x, y', '"x"'],
    ]);
  });

  it('escapes bars in tables', () => expect(table([['a|b']])).toBe('| a\\|b |\n| --- |'));

  it('is refused a README without a place for the table', () => {
    expect(() => readmePage('# jdlint', rules)).toThrow(RangeError);
  });
});
