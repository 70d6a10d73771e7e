import type { Range, Statement } from '../../model/post.ts';
import { wishAt } from '../facts/preferred.ts';

const DEMAND = /\b(?:must|required?|requires|mandatory|essential)\b/i;
/** "GCP (preferred)": a wish that concerns the one tool before it. */
const IDEAL_AFTER =
  /^\s*\(?\s*(?:is |are )?(?:strongly |highly |most )?(?:preferred|preferable|preferably|ideally)\s*\)/i;
const IDEAL_BEFORE = /\b(?:ideally|preferably)\s*:?\s*$/i;

/** Whether a statement demands its tools, wishes for them, or leaves it unclear which of them it wishes for. */
export type Wish = 'demand' | 'wish' | 'unclear';

/** Whether the words around one tool single it out from its list. */
export function isIdeal(text: string, tool: Range, previousEnd: number): boolean {
  if (IDEAL_AFTER.test(text.slice(tool.end, tool.end + 30))) return true;
  return previousEnd > 0 && IDEAL_BEFORE.test(text.slice(previousEnd, tool.start));
}

/** Reads how strongly a statement asks; `ideal` says that some tools are singled out, whose words do not count. */
export function readWish(text: string, tools: readonly Range[], section: Statement['section'], ideal: boolean): Wish {
  const first = (tools[0] as Range).start;
  const last = (tools[tools.length - 1] as Range).end;
  const around = [text.slice(0, first), text.slice(last)];
  const wished = around.some((part) => wishAt(part) >= 0) && !(ideal && IDEAL_AFTER.test(text.slice(last)));
  const within = wishAt(text.slice(first, last)) >= 0 && !ideal;
  if (within || (ideal && wished)) return 'unclear';
  if (wished)
    return DEMAND.test(text) && !/\bnot (?:required|mandatory|essential|a must)/i.test(text) ? 'unclear' : 'wish';
  return section === 'preferred' ? 'wish' : 'demand';
}
