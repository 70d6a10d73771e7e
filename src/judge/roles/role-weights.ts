import type { LinearWeights } from '../linear/model.ts';
import type { PackedTable } from '../linear/packed-table.ts';
import type { HashedTable } from '../linear/table-model.ts';
import type { MismatchFrom } from './mismatch.ts';

/** What the role judgement learnt; `Bodies` is how the two large models are held. */
interface RoleFile<Bodies> {
  readonly body: Bodies;
  readonly line: Bodies;
  readonly lineShare: number;
  readonly bodyTemperature: number;
  readonly title: LinearWeights;
  readonly bodyFactor: number;
  readonly mismatch: LinearWeights;
  readonly mismatchFrom: MismatchFrom;
  readonly mismatchBelow: number;
}

/** The role models' data file, made by the training. */
export type RoleWeights = RoleFile<LinearWeights>;

/** The role models as the package holds them. */
export type PackedRoles = RoleFile<PackedTable>;

/** The role models as features are looked up in them. */
export type RoleTables = RoleFile<HashedTable>;
