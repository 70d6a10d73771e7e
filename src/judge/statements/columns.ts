import { STATEMENT_KINDS } from '../../model/kinds.ts';

/**
 * The columns of the first step's weights: the kinds, learnt against each other, and `result`: whether a result is stated,
 * learnt by itself. Outcomes are so rare that what tells them from duties is lost among what tells the other kinds apart.
 */
export const COLUMNS: readonly string[] = [...STATEMENT_KINDS, 'result'];

/** A statement with so many known features counts as it is. */
const USUAL = 64;

/** How strongly each of a statement's `known` features speaks of a result: of a long statement each says less. */
export const resultShare = (known: number): number => Math.sqrt(USUAL / Math.max(1, known));
