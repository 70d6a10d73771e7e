import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import { beforeAll, describe, expect, it } from 'vitest';
import { constructedBy, constructionsOf, type Expression, literalsOf, shippedFiles } from './expressions.ts';
import { superlinear } from './measure.ts';

const ROOT = join(import.meta.dirname, '../..');
/** The command lints when it is imported, and the schemas are written; none makes an expression from text. */
const UNLOADED = new Set(['src/cli/main.ts', 'src/files/write-schemas.ts', 'src/start/main.ts']);

/**
 * Recheck's automaton proves or refutes; its fuzzer only guesses, and takes a bounded repeat such as `{0,40}` for quadratic.
 * What the automaton cannot do (looking around, too many states) is run in the engine itself on texts made from the pattern.
 */
const PROOF = { checker: 'automaton', timeout: 700, maxRepeatCount: 5000, maxRepeatSize: 100_000, maxNFASize: 1_000_000, maxPatternSize: 100_000 } as const; // biome-ignore format: one line

const HTML =
  '<ul><li><b>Must know Nagios</b>, Zabbix</li><li>Knowledge of Puppet, <b>Chef</b></li></ul><textarea>a</textarea>';
const FOREIGN = 'Мы ищем инженера, который будет настраивать серверы и сети. Требуется опыт от трёх лет. '.repeat(4);

async function useEverything(): Promise<void> {
  for (const file of shippedFiles()) if (!UNLOADED.has(file)) await import(/* @vite-ignore */ join(ROOT, file));
  const { fix } = await import('../../src/index.ts');
  const settings = { preset: 'all' };
  const folder = join(ROOT, 'fixtures/posts');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (/\.(?:md|html|txt)$/.test(name)) fix(readFileSync(join(folder, name), 'utf8'), 'suggestions', { settings });
  }
  for (const format of ['html', 'text', 'markdown'] as const) {
    for (const text of [HTML, FOREIGN]) fix(text, 'suggestions', { settings, format });
  }
}

describe('every regular expression', () => {
  let made: Expression[] = [];
  let all: Expression[] = [];
  beforeAll(async () => {
    made = await constructedBy(useEverything);
    const bySource = new Map<string, Expression>();
    for (const one of [...shippedFiles().flatMap(literalsOf), ...made])
      bySource.set(`/${one.source}/${one.flags}`, one);
    all = [...bySource.values()];
  }, 120_000);

  it('is found, those that are made from tables too', () => {
    expect(all.length).toBeGreaterThan(400);
    const makers = shippedFiles().filter((file) => constructionsOf(file) > 0);
    expect([...new Set(made.map(({ at }) => at))].sort()).toEqual(makers);
  });

  it('takes time linear in its input: proved by recheck, else measured', async () => {
    const refuted: string[] = [];
    const unproved: Expression[] = [];
    const reasons = new Map<string, number>();
    const open = [...all];
    const work = async () => {
      for (let one = open.pop(); one; one = open.pop()) {
        const answer = await check(one.source, one.flags, PROOF);
        if (answer.status === 'vulnerable') refuted.push(`${one.at}: /${one.source}/ is ${answer.complexity.summary}`);
        else if (answer.status === 'unknown') {
          unproved.push(one);
          const { error } = answer;
          const reason =
            error.kind === 'timeout' ? 'too many states for 0.7 s' : 'message' in error ? error.message : error.kind;
          reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
        }
      }
    };
    await Promise.all([work(), work()]);
    expect(refuted).toEqual([]);
    const slow = unproved.flatMap(({ source, flags, at }) => {
      const text = superlinear(source, flags);
      return text === null ? [] : [`${at}: /${source}/${flags} on ${JSON.stringify(text)}`];
    });
    expect(slow).toEqual([]);
    // biome-ignore lint/suspicious/noConsole: the figures of docs/trust.md
    console.info(
      `${all.length} expressions: ${all.length - unproved.length} proved, ${unproved.length} measured`,
      Object.fromEntries(reasons),
    );
    expect(unproved.length / all.length).toBeLessThan(0.25);
  }, 240_000);
});

describe('the meter', () => {
  it.each([
    [String.raw`\s+$`, ''], [String.raw`[.\s]*$`, ''], ['(?:a|aa)+$', ''], [String.raw`^\s*\(?\s*x`, ''], ['“(.*)”', ''],
    [String.raw`\s+([,;:])`, 'g'], [String.raw`operat\w+ as`, ''], [String.raw`^[A-Z]\S*[a-z]\S*(?: [A-Z]\S*)*$`, ''],
    [String.raw`(?:[-–—,;:/|&#%*!([{\s]|\s(?:and|or|in)(?=\s*$))+$`, 'i'], [String.raw`\bor\s+(?:an?\s+)?(?:at least)?\s*(?:a minimum of\s*)?$`, 'i'],
  ])('finds /%s/%s', (source, flags) => {
    expect(superlinear(source, flags)).not.toBeNull();
  }, 120_000); // biome-ignore format: one list

  it.each([
    '§[^.\\n]{0,40}\\b(?:two|three) times',
    '^(?!\\s*x)[a-z]+$',
    '(?<=[a-z.;])[-*](?=[A-Z][a-z]+\\s)',
  ])('lets /%s/ pass', (source) => {
    expect(superlinear(source, 'i')).toBeNull();
  });
});
