import type { StatementJudgement } from '../model/analysis.ts';

/** Statements that say what is to be done or known; the rest is company, offer and procedure. */
const COUNTED = new Set(['outcome', 'duty', 'tool-checklist', 'qualification']);
/** Tools that a checklist may name before it costs more than another line. */
const FREE_TOOLS = 3;

/**
 * The balance of a post, 0 to 100: how much it says of results, how little it asks for by name of tool.
 *
 *   outcomes   = 1 - 0.8 ^ (outcome statements)             0 to 1, each further one counts for less
 *   checklists = 0.92 ^ (checklists + tools over 3 in each / 4) 1 to 0
 *   demands    = 0.985 ^ (demands over 12)                  1 to 0
 *   score      = 100 * (0.45 * outcomes + 0.35 * checklists + 0.20 * demands), whole
 *
 * Adding an outcome never lowers it, adding a tool checklist never raises it. A post without demands or duties has 0.
 */
export function scoreOf(statements: readonly StatementJudgement[]): number {
  let outcomes = 0;
  let checklists = 0;
  let excess = 0;
  let demands = 0;
  let counted = 0;
  for (const { kind, tools } of statements) {
    if (!COUNTED.has(kind)) continue;
    counted++;
    if (kind === 'outcome') outcomes++;
    if (kind === 'tool-checklist') {
      checklists++;
      excess += Math.max(0, tools.length - FREE_TOOLS);
    }
    if (kind === 'tool-checklist' || kind === 'qualification') demands++;
  }
  if (counted === 0) return 0;
  const results = 1 - 0.8 ** outcomes;
  const lightness = 0.92 ** (checklists + excess / 4);
  const brevity = 0.985 ** Math.max(0, demands - 12);
  return Math.round(100 * (0.45 * results + 0.35 * lightness + 0.2 * brevity));
}
