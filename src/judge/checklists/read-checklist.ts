import type { StatementJudgement, ToolMention } from '../../model/analysis.ts';
import { trimEndBy } from '../../words/trim-end.ts';
import type { JobPost, Range, Statement } from '../../model/post.ts';
import { BASICS, RUN_ON_STARTS, STOCK_WORDS } from '../../data/checklist-words.ts';
import { isHeadedWish, wishAt } from '../facts/preferred.ts';
import { clip } from './clip.ts';
import { isInUse } from '../demands/in-use.ts';
import { type HowAsked, readHowAsked } from './how-asked.ts';
import { lineOver } from '../demands/lead-in.ts';
import type { Joint } from '../wording/names.ts';
import { FOR_TOOL, isInventory, isNoDemand, isPartOfLine, TO_LEARN } from '../demands/no-demand.ts';
import { type Item, readItems } from './read-items.ts';
import { rangeWithin } from '../demands/place-in-text.ts';
import { type Piece, type PlacedTool, piecesOf } from './tokenize.ts';
import { isIdeal, prefersTool, readWish, type Wish } from './wish.ts';
import { yearsIn } from './years.ts';

/** A tool checklist, taken apart. */
export interface Checklist {
  /** What a proposal would replace, in the reading text. */
  readonly range: Range;
  /** Whether that is all of the statement. */
  readonly whole: boolean;
  readonly items: readonly Item[];
  /** The words before the first tool, a label included, and those after the last. */
  readonly lead: string;
  readonly tail: string;
  /** What of the lead is parted from the tools by a mark or "and", as a demand beside them would be. */
  readonly before: string;
  /** Whether the lead ends in words that say of the tools what they are: "monitoring tools such as". */
  readonly heads: boolean;
  /** Whether it asks for little: "familiarity with", "basic". */
  readonly basic: boolean;
  readonly joint: Joint;
  /** Whether it says of its tools that one will do: "React or Vue". */
  readonly choice: boolean;
  /** "3+ years", or null. */
  readonly years: string | null;
  readonly wish: Exclude<Wish, 'unclear'>;
  /** Whether it names one tool, which it prefers to others of its kind. */
  readonly prefersTool: boolean;
  readonly asked: HowAsked;
  /** Punctuation that the statement ends in. */
  readonly ending: string;
}

/** Takes a checklist apart; null where a proposal would drop a demand or could not tell what is asked. */
export function readChecklist(post: JobPost, statement: Statement, judged: StatementJudgement): Checklist | null {
  const body = post.text.slice(statement.range.start, statement.range.end).replaceAll('\n', ' ');
  const found = placesOf(post, statement, judged.tools);
  if (found.length === 0 || !isWholeLine(post, statement)) return null;
  const heading = post.sections[statement.sectionIndex]?.heading?.text ?? '';
  const part = clip(
    body,
    found.map(({ range }) => range),
  );
  const text = body.slice(0, part.end);
  if (!isWhole(text.slice(part.start)) || found.some(({ range }) => isOther(text, range))) return null;
  const years = yearsIn(text).filter(({ start }) => start >= part.start);
  if (years.length > 1) return null;
  const tools = markIdeals(text, found);
  const ranges = tools.map(({ range }) => range);
  const [first, last] = [ranges[0] as Range, ranges[ranges.length - 1] as Range];
  const lead = text.slice(0, first.start);
  const label = text.slice(0, part.start);
  if (isPartOfLine(post, statement) || isInventory(post, statement, part.start) || /(?:,|\b(?:and|or))$/i.test(text))
    return null;
  if (ranges.some(({ start }) => FOR_TOOL.test(text.slice(part.start, start)))) return null;
  if (isNoDemand(text.slice(part.start), text.slice(part.start, first.start))) return null;
  // "other cloud providers (Azure, GCP)" are those that the job does not use, and in running text a demand is a whole sentence.
  if (OTHERS.test(lead.slice(part.start)) || (statement.form === 'sentence' && IS_DEMANDED.test(text.slice(last.end))))
    return null;
  if (isMixed(text, ranges)) return null;
  if (isExplained(text, first) || isInUse(post, statement, lead, label) || TO_LEARN.test(heading)) return null;
  const headed = isHeadedWish(statement, [heading, lineOver(post, statement), label]);
  const wish = readWish(
    text,
    ranges,
    headed,
    tools.some(({ ideal }) => ideal),
    part.start,
  );
  if (wish === 'unclear') return null;
  const pieces = piecesOf(text, part.start, tools, years);
  const items = readItems(text, pieces);
  if (!items) return null;
  const { start } = statement.range;
  return {
    range: { start: start + part.start, end: start + part.end },
    whole: part.start === 0 && part.end === body.length,
    items,
    lead,
    tail: text.slice(last.end),
    before: wordsBefore(pieces),
    heads: leadsToExamples(lead) && !HEADS_ON.test(text.slice(first.end, last.start)),
    basic: asksForLittle(text.slice(part.start, first.start), text.slice(last.end)),
    joint: jointOf(
      text.slice(part.start),
      ranges.map((range) => ({ start: range.start - part.start, end: range.end - part.start })),
      items[items.length - 1]?.tool !== null,
    ),
    choice: wordsBetween(text, ranges).some((words) => OR.test(words)),
    years: years[0]?.phrase ?? null,
    wish,
    prefersTool: ranges.length === 1 && prefersTool(text, first),
    asked: readHowAsked(post, statement, text, part.start, headed),
    ending: /[.;,!]$/.exec(text)?.[0].replace('!', '.') ?? '',
  };
}

const OTHERS = /\b(?:another|other)\b/i;
const IS_DEMANDED = /\b(?:is|are) (?:also |strictly )?(?:a must|essential|mandatory|necessary|needed|required)\b/i;

/** Whether a text is one demand in running words: no bracket cut in two, no lines run together, no list in capitals alone. */
function isWhole(text: string): boolean {
  // What follows a colon at the end are items below, which the line introduces.
  if (/:\s*$/.test(text)) return false;
  // A question to who applies.
  if (/\?\s*$/.test(text)) return false;
  // A sentence that stands in brackets of its own goes with the one before it.
  if (text.startsWith('(')) return false;
  const opened = text.split('(').length;
  const shouts = /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text) && text.split(/\s+/).length > 4;
  return opened === text.split(')').length && !shouts && !runsOn(text);
}

/** Whether another demand begins in the middle; not where nothing is asked before it: "Strong Working knowledge of …". */
function runsOn(text: string): boolean {
  const at = text.search(RUN_ON);
  if (at < 0) return false;
  const before = text.slice(0, at + 1).toLowerCase();
  return !before.split(/\s+/).every((word) => stock.has(word) || LEADING_VERBS.has(word)) || before.length > 30;
}

const stock: ReadonlySet<string> = new Set(STOCK_WORDS);
const LEADING_VERBS: ReadonlySet<string> = new Set(['demonstrate', 'possesses', 'show']);

/** Lines of a broken paragraph are no statements: one that begins in the middle of a sentence, or ends there. */
function isWholeLine(post: JobPost, { index, form, text, sectionIndex, place }: Statement): boolean {
  // A row of a table, and a line that heads others: "**AWS experience**".
  if (text.startsWith('|') || (HEADS.test(text) && isBold(post, place))) return false;
  const next = post.statements[index + 1];
  if (next?.sectionIndex === sectionIndex && (next.form === 'line' ? /^\p{Ll}/u : /^(?:and|or) /).test(next.text))
    return false;
  return form !== 'line' || /^\P{Ll}/u.test(text);
}

const HEADS = /^[\w &/]{1,40} (?:experience|knowledge|skills)$/i;

/** Whether all of a statement is bold. */
const isBold = ({ source }: JobPost, { start, end }: Range) =>
  /(?:\*\*|<strong>|<b>)\s*$/i.test(source.slice(Math.max(0, start - 9), start)) &&
  /^\s*(?:\*\*|<\/strong>|<\/b>)/i.test(source.slice(end, end + 10));

function wordsBefore(pieces: readonly Piece[]): string {
  const first = pieces.findIndex(({ tools }) => tools.length > 0);
  // What stands right before a bracket or a colon is what the tools are.
  const end = /[(:]/.test(pieces[first]?.before ?? '') ? first - 1 : first;
  return pieces
    .slice(0, Math.max(0, end))
    .map(({ before, words }) => [before, ...words.map(({ norm }) => norm)].join(' '))
    .join(' ');
}

const HEAD_WORDS = /\b(?:such as|like|including|e\.?g|for example|namely|specifically|especially)$/i;
const HEADS_ON = /[(:;)]|\b(?:such as|including|e\.?g|with|on)\b/i;

/** Whether a text ends in what leads to examples: "such as", a colon, a bracket, a dash. */
function leadsToExamples(text: string): boolean {
  const words = trimEndBy(text, /\W/);
  return /[(:]|\s[-–—]/.test(text.slice(words.length)) || HEAD_WORDS.test(words);
}

const LITTLE = new RegExp(`\\b(?:${BASICS.join('|')})`, 'i');
const MUCH =
  /\b(?:strong|solid|deep\w*|extensive|excellent|expert\w*|advanced|thorough\w*|high\w*|very|intimate\w*|proficien\w*|proven|mastery|fluent|must|hands-on|in-depth|intermediate)\b/i;

function asksForLittle(lead: string, tail: string): boolean {
  const words = `${lead} ${tail}`;
  // "Basic proficiency" is basic all the same.
  return LITTLE.test(words) && !MUCH.test(words.replace(/\bbasic \w+/gi, 'basic'));
}

/** "Helm — understands releases and rollback": what follows the dash is a demand of its own, unless it says how much is asked. */
function isExplained(text: string, { end }: Range): boolean {
  const dash = text.slice(end).search(/\s[—–]\s/);
  return dash >= 0 && wishAt(text.slice(end + dash)) < 0 && !/^\s[—–]\s+must\b/i.test(text.slice(end + dash));
}

const RUN_ON = new RegExp(`(?:[\\p{Ll}\\d)],? ?|\\p{Lu})(?:${RUN_ON_STARTS.join('|')})\\b`, 'u');

/** "Non-SQL databases" are not SQL, "Stripe’s data" is not the product, and "Kafka is the backbone of …" asks for nothing. */
const isOther = (text: string, { start, end }: Range) =>
  /\bnon?[- ]$/i.test(text.slice(Math.max(0, start - 5), start)) ||
  /^(?:['’]s\b| (?:is|are) (?:an?|the|our|widely)\b(?! (?:[a-z]+ )?(?:plus|must|bonus|advantage|asset|requirement)))/.test(
    text.slice(end, end + 40),
  );

/** The tools with their ranges within the statement; what lies within another is left out. */
function placesOf(
  post: JobPost,
  { range }: Statement,
  tools: readonly ToolMention[],
): { tool: ToolMention; range: Range }[] {
  const found: { tool: ToolMention; range: Range }[] = [];
  for (const tool of tools) {
    const own = rangeWithin(post, range, tool);
    const last = found[found.length - 1];
    if (own.end <= own.start || (last && own.start < last.range.end)) continue;
    found.push({ tool, range: own });
  }
  return found;
}

function markIdeals(text: string, found: readonly { tool: ToolMention; range: Range }[]): PlacedTool[] {
  let ideal = false;
  return found.map(({ tool, range }, index) => {
    const end = found[index - 1]?.range.end ?? 0;
    // "preferably Debian/CentOS" prefers both.
    ideal =
      found.length > 1 &&
      (isIdeal(text, range, end) || (ideal && /^\s*(?:\/|or)\s*$/.test(text.slice(end, range.start))));
    return { tool, range, ideal };
  });
}

/** "Python or Java and SQL": some are asked for together and some instead of each other, which one list would not say. */
function isMixed(text: string, tools: readonly Range[]): boolean {
  const between = wordsBetween(text, tools);
  return between.some((words) => OR.test(words)) && between.some((words) => AND.test(words));
}

const OR = /\bor\b/i;
const AND = /\band\b(?!\/or)|&/i;

/** What stands between each tool and the next. */
const wordsBetween = (text: string, tools: readonly Range[]): string[] =>
  tools.slice(1).map(({ start }, at) => text.slice((tools[at] as Range).end, start));

/** A slash parts alternatives, unless it stands within one short word ("CI/CD"). */
const EXAMPLES =
  /\b(?:such as|like|e\.?g\.?|i\.e|for example|or|similar|any|at least one|one of|etc)\b|(?<!\b[A-Z]{1,4})\/|\beither\b/i;

/** Whether the tools are asked for together; the tools' own words do not count ("Pub/Sub" holds no alternative). */
function jointOf(text: string, tools: readonly Range[], endsInTool: boolean): Joint {
  const [first, second] = tools;
  if (first && second && tools.length === 2 && /^ (?:\w+ )?to $/.test(text.slice(first.end, second.start))) return 'to';
  let rest = text;
  for (const { start, end } of tools) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  const last = (tools[tools.length - 1] as Range).end;
  if (EXAMPLES.test(rest.slice(0, last + 12))) return 'or';
  // What is joined before the first of them is something else.
  return /\band\b|&/i.test(rest.slice(first?.start, endsInTool ? last : undefined)) ? 'and' : 'or';
}
