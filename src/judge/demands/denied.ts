import { isWished } from '../facts/preferred.ts';

/** "You will not need", "Must not know", "You don’t have to know": not "not only". */
const LEAD =
  /\b(?:not|never|no longer|(?:do|wo|need|are|is)n['’]t)\b(?: (?:be|have to|going to|necessarily|really|strictly))?(?: expected to| required to)? (?:need|know|require|expect|use|bring)\b/i;
/** "No Nagios experience needed": not "no less than". */
const NONE = /^\W*no (?!less|fewer|more|later|matter|doubt)/i;
const NEEDED = /\b(?:needed|necessary|required|expected)\b/i;
/** "Nagios experience is not required". */
const TAIL =
  /\b(?:(?:is|are) not|isn['’]t|aren['’]t) (?:\w+ )?(?:a requirement|expected|mandatory|necessary|needed|required)\b/i;

/**
 * Whether a statement says of its tools that they are not asked for. `lead`: its words before the first of them, `tail`: those
 * behind the last. What is also called a plus is a wish.
 */
export function isDenied(lead: string, tail: string): boolean {
  if (LEAD.test(lead) || (NONE.test(lead) && NEEDED.test(tail))) return true;
  const at = tail.search(TAIL);
  return at >= 0 && !isWished(tail.slice(0, at)) && !isWished(lead) && !isWished(tail.slice(at).replace(TAIL, ''));
}
