/** `jdlint/testing`: a tester for the rules of plugins. */
export { defineRule, type Rule, type RuleMeta } from '../engine/rule.ts';
export {
  type ExpectedFinding,
  findingsOf,
  type Framework,
  type InvalidCase,
  placeText,
  type RuleCase,
} from '../testing/rule-tester.ts';
export { linterOf, testRule } from '../testing/test-rule.ts';
