/** `jdlint/rules`: jdlint's own rules, and what they ask for; for `createLinter` of `jdlint/core`. */
export { rules } from '../../rules/index.ts';
export { catalogue } from '../judge/for-rules.ts';
export { PRESETS as presets } from '../data/presets.ts';
export type { Rule, RuleMeta } from '../engine/rule.ts';
export { analyzePost as analyze } from '../judge/analyze.ts';
