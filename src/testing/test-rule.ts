import { catalogue } from '../judge/for-rules.ts';
import { ruleFault } from '../extend/plugin-fault.ts';
import type { Rule } from '../engine/rule.ts';
import { analyzePost } from '../judge/analyze.ts';
import { Linter } from '../linter.ts';
import { JdlintError } from '../model/error.ts';
import { parse } from '../parse/post.ts';
import { type Framework, type InvalidCase, type RuleCase, testRule as testWith } from './rule-tester.ts';

/**
 * Tests a rule of a plugin as jdlint's own are tested: in the `valid` posts it finds nothing, in the `invalid` ones
 * exactly what is listed. What a case leaves out of a finding is not compared; places are
 * "line:column-line:column" from 1, the end exclusive. `framework` is what vitest, jest or node:test bring:
 * `testRule({ describe, it }, rule, { valid, invalid })`. A test fails by an Error that shows both lists. Throws JdlintError
 * OPTION_INVALID for a rule or a case that is none.
 */
export function testRule(
  framework: Framework,
  rule: Rule,
  cases: { readonly valid: readonly (string | RuleCase)[]; readonly invalid: readonly InvalidCase[] },
): void {
  const fault = ruleFault(rule);
  if (fault !== null) {
    const hint = 'Write testRule({ describe, it }, rule, { valid, invalid }), the rule made with defineRule.';
    throw new JdlintError('OPTION_INVALID', `testRule was given a rule ${fault}.`, { hint });
  }
  testWith(framework, linterOf(rule), rule.meta.id, cases);
}

/** A linter with one rule, and all that jdlint reads and judges. */
export const linterOf = (rule: Rule): Linter => new Linter({ rules: [rule], catalogue, parse, analyze: analyzePost });
