import { EXPERTISE } from '../../data/demand-words.ts';
import type { Range } from '../../model/post.ts';
import { wishAt } from '../facts/preferred.ts';

const DEMAND = /\b(?:must|required?|requires|mandatory|essential|necessary)\b/i;
/** "GCP (preferred)": a wish that concerns the one tool before it. */
const IDEAL_AFTER =
  /^\s*(?:\(\s*)?(?:is |are )?(?:strongly |highly |most )?(?:preferred|preferable|preferably|ideally)\s*\)/i;
const WISH_FIRST = /^\W*(?:preferably|ideally)\b|\b(?:preferable|helpful|useful|handy|valued|preff?err?ed)\W*$/i;
const ALSO_CONSIDERED = /\b(?:we|also)(?:['’]ll| will| would)?(?: also)? consider\b/i;
const PREFERRED_AFTER = /^\s+(?:is )?preferred\b/i;
const IDEAL_BEFORE = /\b(?:ideally|preferably)\s*(?::\s*)?$/i;

/** "in one programming language with …, " */
const ANY_KIND =
  /\b(?:any|one|an?|some|two|more)\b[^,;]{0,60}\b(?:languages?|frameworks?|platforms?|tools?|systems?)\b[^,;]{0,60},\s+$/i;
/** "Infrastructure as Code (IaC) tools, Terraform preferred" */
const KIND =
  /\b(?:frameworks?|languages?|platforms?|solutions?|systems?|technologies|tools?)(?: \([^()]{1,20}\))?,\s+$/i;

/** Words before a wish that are a demand of their own are longer, in UTF-16 units. */
const FIRST_WORDS = 12;

const expertise = EXPERTISE.join('|');
const ASKS_FOR = new RegExp(`\\b(?:${expertise}|proficient)\\b`, 'i');
const EXAMPLES_FOLLOW = /\b(?:such as|including|like|e\.?g|for example|\w{1,20}ly)\b/i;

/** Whether the words before the tools are a demand that ends at a comma, with no examples of it to follow. */
function isOwnClause(lead: string): boolean {
  const comma = lead.lastIndexOf(',');
  const clause = lead.slice(0, Math.max(0, comma));
  return ASKS_FOR.test(clause) && !clause.includes('(') && !EXAMPLES_FOLLOW.test(lead.slice(comma));
}

const NEXT_CLAUSE = new RegExp(`^[^,]{0,60}(?:\\s[—–-]\\s[\\w-]+ \\w|,\\s[^,]*\\b(?:${expertise})\\b)`, 'i');

/** Whether a statement demands its tools, wishes for them, demands what they are examples of, or leaves it unclear what it wishes for. */
export type Wish = 'demand' | 'wish' | 'aside' | 'unclear';

/** Whether the words around one tool single it out from its list. */
export function isIdeal(text: string, tool: Range, previousEnd: number): boolean {
  const after = text.slice(tool.end, tool.end + 30);
  // "(Go, Python or Java preferred)": all that stands in the brackets is.
  const own = previousEnd === 0 || /^\s*\(/.test(after) || text.slice(previousEnd, tool.start).includes('(');
  if (IDEAL_AFTER.test(after)) return own;
  return previousEnd > 0 && IDEAL_BEFORE.test(text.slice(previousEnd, tool.start));
}

/** Whether the words around the only tool prefer it to others of its kind: "preferably Terraform", "GCP preferred". */
export const prefersTool = (text: string, { start, end }: Range): boolean =>
  PREFERABLY.test(text.slice(Math.max(0, start - 30), start)) || PREFERRED.test(text.slice(end, end + 40));

const PREFERABLY = /\b(?:especially|ideally|particularly|preferably)(?: (?:in|on|using|with))?\s*(?::\s*)?$/i;
const PREFERRED = /^\s*(?:\(\s*)?(?:is |are )?(?:strongly |highly |most )?(?:ideally|preferred|preferably)\b/i;

/** A checklist's text, taken apart at its tools. */
interface Parts {
  readonly text: string;
  readonly tools: readonly Range[];
  /** Where the first tool starts, and the last one ends. */
  readonly first: number;
  readonly last: number;
  /** What is asked before the first tool, and all that stands behind the last. */
  readonly lead: string;
  readonly tail: string;
  /** Whether a heading wishes for it already. */
  readonly headed: boolean;
  /** Whether some tools are singled out, whose words do not count. */
  readonly ideal: boolean;
}

/**
 * Reads how strongly a statement asks; `start` is where what it asks begins, `headed` says that a heading wishes for it already,
 * `ideal` that some tools are singled out.
 */
export function readWish(text: string, tools: readonly Range[], headed: boolean, ideal: boolean, start = 0): Wish {
  const first = (tools[0] as Range).start;
  const last = (tools[tools.length - 1] as Range).end;
  const parts: Parts = {
    text,
    tools,
    first,
    last,
    lead: text.slice(start, first),
    tail: text.slice(last),
    headed,
    ideal,
  };
  if (isOfSomeOnly(parts)) return 'unclear';
  if (isOfExamples(parts)) return 'aside';
  if (isOfTwoStrengths(parts)) return 'unclear';
  const words = [text.slice(0, first), parts.tail];
  const wished =
    (WISH_FIRST.test(text.slice(start)) || words.some((part) => wishAt(part) >= 0)) &&
    !(ideal && IDEAL_AFTER.test(parts.tail));
  // "C# and Python; JavaScript is a plus", "Azure (GCP is nice to have)": a wish for what stands in its own clause.
  if (wished && wishAt(parts.tail) >= 0 && isClause(text, first, last)) return 'unclear';
  // "Infrastructure as code (Terraform preferred)": what stands before the parenthesis is no wish.
  if (isWishAside(text, first, last)) return /\)[.;]?\s*$/.test(text) && !headed ? 'aside' : 'unclear';
  const within = wishAt(text.slice(first, last)) >= 0 && !ideal;
  if (within || (ideal && wished)) return 'unclear';
  if (wished) return DEMAND.test(text) && !NOT_DEMANDED.test(text) ? 'unclear' : 'wish';
  // "… is required" under a heading that wishes.
  if (headed && /\b(?:must|required|mandatory|essential)\b/i.test(text) && !/\bnot\b/i.test(text)) return 'unclear';
  return headed ? 'wish' : 'demand';
}

const NOT_DEMANDED = /\bnot (?:required|mandatory|essential|necessary|a must)/i;

/** Whether one of the tools is asked for more than the others, or stands in for them. */
function isOfSomeOnly({ text, tools, first, lead, tail, headed }: Parts): boolean {
  // "Strong database experience, with a preference for Postgres": the experience is no wish.
  if (!headed && lead.search(/\bpreference (?:for|to)\b/i) > FIRST_WORDS) return true;
  // "in order of preference" ranks the tools; "AWS (we will also consider Azure)": the others stand in for the first.
  if (/\border of preference\b/i.test(text) || ALSO_CONSIDERED.test(text)) return true;
  if (tools.length < 2) return false;
  // "AWS, GCP or Azure, Azure preferred": which of them is named again, and it is the one that is wished for.
  if (PREFERRED_AFTER.test(tail) && isNamedTwice(text, tools)) return true;
  // "AWS, GCP or Azure (must have experience with Azure)": one of them is demanded more than the rest.
  const rest = text.slice(first);
  return isAnyNamedTwice(text, tools) && (DEMAND.test(rest) || /\bpreferable\b/i.test(text) || wishAt(rest) >= 0);
}

/** Whether what is wished for are examples of what is demanded before them. */
function isOfExamples({ tools, lead, tail, headed }: Parts): boolean {
  if (headed) return false;
  // "one or more languages - Python and Go preferred": what stands before the dash is no wish.
  const dash = lead.search(/\s[-–—]\s+(?:\w+ )?$/);
  if (dash > 0 && tools.length > 1 && /^\W*preferred\W*$/i.test(tail)) return true;
  // "one object-oriented language, Java or Go preferred": nor is what stands before the comma.
  return (ANY_KIND.test(lead) || KIND.test(lead)) && /^\W*(?:are |is )?(?:strongly |highly )?preferred\W*$/i.test(tail);
}

/** Whether a wish behind the tools is for something else than what is asked before them. */
function isOfTwoStrengths({ text, first, lead, tail, headed }: Parts): boolean {
  const at = wishAt(tail);
  if (headed || at < 0) return false;
  // "Linux administration, Ubuntu a plus", "Azure or GCP — work in several clouds is a plus": two demands of two strengths.
  if (wishAt(lead) < 0 && (isOwnClause(lead) || NEXT_CLAUSE.test(tail.slice(0, at)))) return true;
  // "3 years of AWS; other clouds a plus": a wish for what a clause behind the tools names.
  const clause = tail.search(/[;]|[.!?] |, (?:and )?(?:experience|familiarity|knowledge)\b/);
  return clause >= 0 && at > clause && wishAt(text.slice(0, first)) < 0;
}

function isNamedTwice(text: string, tools: readonly Range[]): boolean {
  const names = tools.map(({ start, end }) => text.slice(start, end).toLowerCase());
  return names.indexOf(names[names.length - 1] as string) < names.length - 1;
}

function isAnyNamedTwice(text: string, tools: readonly Range[]): boolean {
  return new Set(tools.map(({ start, end }) => text.slice(start, end).toLowerCase())).size < tools.length;
}

/** Whether a clause begins between the first tool and the last that does not end there. */
function isClause(text: string, first: number, last: number): boolean {
  const between = text.slice(first, last);
  if (
    /;|[.!?] |\s[–—-]\s|, (?:and )?(?:with|experience|knowledge|familiarity|exposure|proficiency|some) /i.test(between)
  )
    return true;
  if (between.lastIndexOf('(') <= between.lastIndexOf(')')) return false;
  const rest = text.slice(last);
  const closed = rest.indexOf(')');
  return closed < 0 || closed > 20 || wishAt(rest.slice(0, closed)) >= 0;
}

/** Whether the tools stand in parentheses of their own that say of themselves that they are wished for. */
function isWishAside(text: string, first: number, last: number): boolean {
  const lead = text.slice(0, first);
  const opened = lead.lastIndexOf('(');
  const closed = text.indexOf(')', last);
  if (opened <= lead.lastIndexOf(')') || closed < 0 || lead.slice(0, opened).trim().split(/\s+/).length < 2)
    return false;
  return wishAt(text.slice(opened, first)) >= 0 || wishAt(text.slice(last, closed)) >= 0;
}
