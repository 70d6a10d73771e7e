import type { Rule } from '../src/engine/rule.ts';
import certificationStack from './certification-stack/index.ts';
import cliche from './cliche/index.ts';
import codedWording from './coded-wording/index.ts';
import considerateWording from './considerate-wording/index.ts';
import degreeWithoutEquivalent from './degree-without-equivalent/index.ts';
import depthSignal from './depth-signal/index.ts';
import environmentUnstated from './environment-unstated/index.ts';
import exclusionaryWording from './exclusionary-wording/index.ts';
import levelMismatch from './level-mismatch/index.ts';
import noveltyChasing from './novelty-chasing/index.ts';
import outcomeShare from './outcome-share/index.ts';
import payTransparency from './pay-transparency/index.ts';
import postContradiction from './post-contradiction/index.ts';
import readability from './readability/index.ts';
import requirementOverload from './requirement-overload/index.ts';
import roleOverload from './role-overload/index.ts';
import salaryMissing from './salary-missing/index.ts';
import salaryOutOfBand from './salary-out-of-band/index.ts';
import salaryRangeWide from './salary-range-wide/index.ts';
import sectionMissing from './section-missing/index.ts';
import skillCoverage from './skill-coverage/index.ts';
import titleMismatch from './title-mismatch/index.ts';
import titleVague from './title-vague/index.ts';
import toolChecklist from './tool-checklist/index.ts';
import unusedDisable from './unused-disable/index.ts';
import vagueOutcome from './vague-outcome/index.ts';
import workArrangementMissing from './work-arrangement-missing/index.ts';
import yearsExceedToolAge from './years-exceed-tool-age/index.ts';
import yearsOutOfBand from './years-out-of-band/index.ts';

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  certificationStack,
  cliche,
  codedWording,
  considerateWording,
  degreeWithoutEquivalent,
  depthSignal,
  environmentUnstated,
  exclusionaryWording,
  levelMismatch,
  noveltyChasing,
  outcomeShare,
  payTransparency,
  postContradiction,
  readability,
  requirementOverload,
  roleOverload,
  salaryMissing,
  salaryOutOfBand,
  salaryRangeWide,
  sectionMissing,
  skillCoverage,
  titleMismatch,
  titleVague,
  toolChecklist,
  unusedDisable,
  vagueOutcome,
  workArrangementMissing,
  yearsExceedToolAge,
  yearsOutOfBand,
];
