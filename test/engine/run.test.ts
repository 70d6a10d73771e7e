import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { Place } from '../../src/engine/finding.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { JdlintError } from '../../src/model/error.ts';
import { findingRecordSchema } from '../../src/schema/finding-record.ts';
import { everyStatement, standInLinter } from '../stand-in.ts';

const POST = '# Title\n\n- Tidy\u{1F600} &amp; quick\r\n- Ninja wanted\n';
const settings = { rules: { 'stand-in': 'error' } } as const;

describe('runRules', () => {
  it('places findings in the source and sorts them', () => {
    const linter = standInLinter([everyStatement('z-rule'), everyStatement('a-rule')]);
    const { findings } = linter.lint(POST, { settings: { rules: { 'z-rule': 'info', 'a-rule': 'error' } } });
    const seen = findings.map(({ ruleId, messageId, place }) => [ruleId, messageId, (place as Place).start.line]);
    expect(seen).toEqual([
      ['a-rule', 'statement', 3],
      ['z-rule', 'statement', 3],
      ['a-rule', 'phrase', 4],
      ['z-rule', 'phrase', 4],
      ['a-rule', 'statement', 4],
      ['z-rule', 'statement', 4],
    ]);
    const place = findings[0]?.place as Place;
    expect(POST.slice(place.start.offset, place.end.offset)).toBe('Tidy\u{1F600} &amp; quick');
  });

  it('makes vfile messages with everything filled in', () => {
    const [finding] = standInLinter([everyStatement()]).lint(POST, { settings }).findings;
    expect(finding).toBeInstanceOf(Error);
    expect(finding).toMatchObject({
      message: 'Statement 0.',
      name: '3:3-3:21',
      reason: 'Statement 0.',
      note: 'Of 2.',
      ruleId: 'stand-in',
      source: 'jdlint',
      fatal: true,
      severity: 'error',
      actual: 'Tidy\u{1F600} & quick',
      line: 3,
      column: 3,
    });
    expect(new URL(finding?.url ?? '').protocol).toBe('https:');
    expect(findingRecordSchema.parse(JSON.parse(JSON.stringify(finding)))).toEqual(finding?.toJSON());
  });

  it.each([
    ['info', undefined],
    ['warning', false],
    ['error', true],
  ] as const)('calls %s what vfile calls %s', (severity, fatal) => {
    const { findings } = standInLinter([everyStatement()]).lint(POST, {
      settings: { rules: { 'stand-in': severity } },
    });
    expect(findings.map((finding) => finding.fatal)).toEqual(findings.map(() => fatal));
  });

  it('gives options, lets allowed terms pass', () => {
    const linter = standInLinter([everyStatement()]);
    const run = (allow: string[]) =>
      linter.lint(POST, { settings: { allow, rules: { 'stand-in': ['error', { limit: 0 }] } } }).findings.length;
    expect(run([])).toBe(1);
    expect(run(['NINJA'])).toBe(0);
    expect(run(['ninj'])).toBe(1);
  });

  it('names the rule that crashed', () => {
    const crash = defineRule({
      meta: everyStatement('crash').meta,
      options: z.strictObject({}),
      messages: { one: { reason: 'One.', note: 'One.' } },
      check() {
        throw new RangeError('boom');
      },
    });
    const run = () => standInLinter([crash]).lint(POST, { settings: { rules: { crash: 'info' } } });
    expect(run).toThrow('The rule "crash" failed: boom.');
    expect(run).toThrow(expect.objectContaining({ code: 'RULE_CRASH', cause: expect.any(RangeError) }));
    expect(run).toThrow(JdlintError);
  });

  it('says the same twice, and keeps settings apart', () => {
    const linter = standInLinter([everyStatement()]);
    const once = JSON.stringify(linter.lint(POST, { settings }).findings);
    expect(linter.lint(POST).findings).toEqual([]);
    expect(JSON.stringify(linter.lint(POST, { settings }).findings)).toBe(once);
  });
});
