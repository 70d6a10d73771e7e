import weights from '../../data/weights/statements.json' with { type: 'json' };
import { type PackedStatements, packStatements } from './pack-statements.ts';
import type { StatementWeights } from './statement-weights.ts';

/** Packed while the package is built; from the sources, when it is asked for. */
export const packedStatements = (): PackedStatements => packStatements(weights as unknown as StatementWeights);
