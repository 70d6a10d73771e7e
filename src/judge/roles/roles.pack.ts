import weights from '../../data/weights/roles.json' with { type: 'json' };
import { compileTable } from '../linear/compile-table.ts';
import type { LinearWeights } from '../linear/model.ts';
import { type PackedTable, packTable } from '../linear/packed-table.ts';
import { numberOfNamed } from './features.ts';
import type { PackedRoles, RoleWeights } from './role-weights.ts';

const packed = (model: LinearWeights): PackedTable =>
  packTable(
    compileTable(
      { ...model, scale: model.scale / model.temperature },
      Object.entries(model.features).map(([name, row]) => [numberOfNamed(name), row] as const),
    ),
  );

/** Packed while the package is built; from the sources, when it is asked for. */
export function packedRoles(): PackedRoles {
  const { body, line, ...rest } = weights as unknown as RoleWeights;
  return { body: packed(body), line: packed(line), ...rest };
}
