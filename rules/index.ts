import type { Rule } from '../src/engine/rule.ts';
import outcomeShare from './outcome-share/index.ts';
import requirementOverload from './requirement-overload/index.ts';
import titleMismatch from './title-mismatch/index.ts';
import toolChecklist from './tool-checklist/index.ts';
import unusedDisable from './unused-disable/index.ts';
import vagueOutcome from './vague-outcome/index.ts';

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  outcomeShare,
  requirementOverload,
  titleMismatch,
  toolChecklist,
  unusedDisable,
  vagueOutcome,
];
