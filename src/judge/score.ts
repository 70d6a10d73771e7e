import type { Balance } from '../model/analysis.ts';

/** Tools that a checklist may name before it costs more than another line. */
const FREE_TOOLS = 3;
/** Demands that a post may make before they cost anything. */
const FREE_DEMANDS = 12;

type Counted = Omit<Balance, 'mustHaves'>;

/** The share of outcomes among outcomes, duties, tool checklists and qualifications, 0 to 1; 0 where there are none. */
function outcomeShare({ outcomes, duties, checklists, qualifications }: Counted): number {
  const all = outcomes + duties + checklists + qualifications;
  return all === 0 ? 0 : outcomes / all;
}

/**
 * The balance of a post, 0 to 100: how much it says of results, how little it asks for by name of tool, how much it asks for.
 *
 *   results = 1 - (1 - share) ^ 4                       share: outcomes among demands, duties and outcomes
 *   load    = 0.92 ^ (checklists + tools over 3 in each / 4)
 *   demands = 0.985 ^ (checklists and qualifications over 12)
 *   score   = 100 * (0.45 * results + 0.35 * load + 0.20 * demands), rounded
 *
 * Each part lies between 0 and 1. Adding an outcome raises the share and touches nothing else, so it never lowers the
 * score; adding a checklist, or a tool to one, lowers or keeps each part, so it never raises it. A post without any has 55:
 * nothing for results, everything for what it does not ask. The formula changes with a major version only.
 */
export function scoreOf(balance: Counted): number {
  const { checklists, qualifications, checklistTools } = balance;
  const excess = checklistTools.reduce((sum, tools) => sum + Math.max(0, tools - FREE_TOOLS), 0);
  const results = 1 - (1 - outcomeShare(balance)) ** 4;
  const load = 0.92 ** (checklists + excess / 4);
  const demands = 0.985 ** Math.max(0, checklists + qualifications - FREE_DEMANDS);
  return Math.round(100 * (0.45 * results + 0.35 * load + 0.2 * demands));
}
