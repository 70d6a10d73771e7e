import { EMPTY_WORDS, LEAD_DEMANDS, LEAD_JOINTS, LEAD_VERBS } from '../data/lead-lines.ts';
import { readWords } from '../words/tokens.ts';

const demands = new Set(LEAD_DEMANDS);
const joints = new Set(LEAD_JOINTS);
const verbs = new Set(LEAD_VERBS);
const empty = new Set(EMPTY_WORDS);

/** "Hands-on", "Strong and proven": so many words may stand before the demand. */
const BEFORE = 4;

/**
 * Whether a line that ends in a colon says itself what is demanded or to be done: a demand with its object
 * ("Strong knowledge of networking concepts, including:"), or a verb with one ("Design and run pipelines that:").
 */
export function isLeadLine(line: string): boolean {
  const { norms } = readWords(line);
  const told = (from: number) => norms.slice(from).filter((word) => !empty.has(word) && !joints.has(word)).length;
  if (verbs.has(norms[0] as string)) return norms.length > 4 && told(1) > 2;
  const demand = norms.slice(0, BEFORE + 1).findIndex((word) => demands.has(word));
  return demand >= 0 && joints.has(norms[demand + 1] as string) && told(demand + 1) > 1;
}
