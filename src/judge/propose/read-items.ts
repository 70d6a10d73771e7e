import {
  AND_SO_ON,
  COLLECTIVES,
  DOING,
  EXAMPLE_STARTS,
  FIELDS_IN_ING,
  ITEM_TAILS,
  NAME_ENDS,
  NAME_STARTS,
  OTHER_DEMANDS,
  STOCK_WORDS,
} from '../../data/checklist-words.ts';
import { TOOLS } from '../../catalogue/tools.ts';
import type { ToolMention } from '../../model/analysis.ts';
import type { Range } from '../../model/post.ts';
import { trimEndBy } from '../../words/trim-end.ts';
import type { Piece, Word } from './tokenize.ts';

/** One thing that a checklist names. */
export interface Item {
  /** As the post spells it. */
  readonly text: string;
  /** Null for what the catalogue does not know ("CI/CD pipelines"). */
  readonly tool: ToolMention | null;
  /** Singled out of its list: "ideally". */
  readonly ideal: boolean;
  /** What the others run on or belong to: "on AWS", "AWS (EC2, S3)". */
  readonly within: boolean;
  /** Another spelling of the name before it, in parentheses: "Kubernetes (K8s)". */
  readonly aside: boolean;
}

const stock: ReadonlySet<string> = new Set(STOCK_WORDS);
const nameStarts: ReadonlySet<string> = new Set(NAME_STARTS);
const andSoOn: ReadonlySet<string> = new Set(AND_SO_ON);
const nameEnds: ReadonlySet<string> = new Set(NAME_ENDS);
const tails: ReadonlySet<string> = new Set(ITEM_TAILS);
const collectives: ReadonlySet<string> = new Set(COLLECTIVES);
const exampleStarts: ReadonlySet<string> = new Set(EXAMPLE_STARTS);
const purposes: ReadonlySet<string> = new Set(['at', 'for', 'in', 'on', 'to', 'within']);
const nouns: ReadonlySet<string> = new Set(FIELDS_IN_ING);
const doing: ReadonlySet<string> = new Set(DOING);
const otherDemand = new RegExp(`\\b(?:${OTHER_DEMANDS.join('|')})`, 'i');
/** Names of one word: one among words that would be left out would be lost ("Linux system administration"). */
const toolNames: ReadonlySet<string> = new Set(
  TOOLS.filter(({ isTool, ambiguous }) => isTool && !ambiguous).map(({ name }) => name.toLowerCase()),
);
const spellings: ReadonlyMap<string, string> = new Map(
  TOOLS.flatMap(({ name, aliases = [] }) => [name, ...aliases].map((text) => [text.toLowerCase(), name] as const)),
);
/** Words beside tools and stock words that may be lost without losing a demand. */
const MOST_LOOSE_WORDS = 5;
const MOST_ITEM_WORDS = 4;
const LIST_MARK = /^(?:,|;|\/|\||&|\+|•|and|or|and\/or)$/;

/** What a list names, in order; null where its statement asks for more than that. */
export function readItems(text: string, pieces: readonly Piece[]): Item[] | null {
  const first = pieces.findIndex(({ tools }) => tools.length > 0);
  const last = pieces.findLastIndex(({ tools }) => tools.length > 0);
  const marks = (from: number, to: number) => pieces.slice(from, to + 1).every(({ before }) => LIST_MARK.test(before));
  const items: Item[] = [];
  let loose = 0;
  let open =
    !hasPurpose(pieces[last] as Piece) && (!endsInWords(pieces[last] as Piece) || pieces[last + 1]?.before === ',');
  const leads = startsWithTool(pieces[first] as Piece);
  for (const [index, piece] of pieces.entries()) {
    for (const { range, tool, ideal } of piece.tools) {
      // "Ansible, Molecule" and "Atlassian’s tools" are no names, and "Laravel Pint" is not Laravel.
      const named = text.slice(range.start, range.end);
      if (/,(?!\s*\d)|['’]s\b/.test(named) || goesOn(text, range, piece.words)) return null;
      const within =
        /\b(?:on|in|within|under|atop)(?: (?:the|an?|top of|both|either|public|microsoft|amazon))* $/i.test(
          text.slice(0, range.start),
        );
      const parent = piece.tools.length === 1 && index < last && pieces[index + 1]?.before === '(';
      items.push({
        text: nameIn(text, range, tool),
        tool,
        ideal,
        within: within || parent,
        aside: piece.before === '(' && items[items.length - 1]?.tool?.name === tool.name,
      });
    }
    // ", for tool development and automation": no item, and nothing after it is one.
    if (index > last && /^(?:for|to)$/.test(piece.words[0]?.norm ?? '')) open = false;
    const content = piece.words.filter(isContent);
    if (content.length === 0) continue;
    const listed =
      index < first
        ? leads && marks(index + 1, first)
        : index < last
          ? LIST_MARK.test(piece.before) && !/[(:]/.test(pieces[index + 1]?.before ?? '')
          : open && marks(last + 1, index);
    if (piece.tools.length === 0 && listed && isAndSoOn(piece)) continue;
    const item = piece.tools.length === 0 && listed && !isCategory(piece) ? itemText(text, piece.words) : null;
    // Longer ones are seldom things that one could list: better none than one that reads wrong.
    if (item && !isNameLike(item) && index > first && item.split(' ').length > 2) return null;
    if (item && (index > first || isNameLike(item))) {
      items.push({ text: item, tool: null, ideal: false, within: false, aside: false });
      continue;
    }
    // "or Windows system administration": a name within words, which would be lost with them.
    const behind = piece.tools.length === 0 ? content : content.filter(({ start }) => start >= lastToolEnd(piece));
    if (index + Math.min(1, piece.tools.length) > first && hasName(text, behind)) return null;
    if (content.some(({ norm }) => toolNames.has(norm))) return null;
    if (index > last) open = false;
    loose += content.length;
    const norms = piece.words.map(({ norm }) => norm).join(' ');
    if (otherDemand.test(index > first ? norms : norms.replace(ABLE, ''))) return null;
  }
  const tools = items.filter(({ tool }) => tool !== null).length;
  // A list of knowledge that names a tool in passing is about the knowledge.
  return loose > MOST_LOOSE_WORDS || items.length - tools > tools + 1 ? null : items;
}

/** "other public cloud providers": says of what kind things are, and names none. */
const isCategory = ({ words }: Piece) =>
  collectives.has(words[words.length - 1]?.norm ?? '') || exampleStarts.has(words[0]?.norm ?? '');

/** "VMware, CI/CD" begins a list, "software development, ideally in Go" says what the tools are for. */
const isNameLike = (item: string) => /^\S*[A-Z\d]\S*[A-Z\d+#]|^[A-Z]\S*(?: [A-Z]\S*)*$/.test(item);

/** "Git to create, edit and review changes": what follows the tool is what it is for. */
const hasPurpose = (piece: Piece) =>
  piece.words.some(({ norm, start }) => start > lastToolEnd(piece) && purposes.has(norm));

/** "Ability to write scripts in …" asks for the tools, no more. */
const ABLE =
  /^(?:(?:the|a|an|strong|proven|demonstrated|you are|must be) )*(?:ability|able|capable|capability) (?:to|of) \w+/;

const hasName = (text: string, words: readonly Word[]) => words.some(({ start }) => /^[A-Z]/.test(text.slice(start)));

/** In "AWS for storage and backup" the second item is no tool, but more of what comes before it. */
const endsInWords = (piece: Piece) => piece.words.some((word) => isContent(word) && word.start > lastToolEnd(piece));

const lastToolEnd = ({ tools }: Piece) => tools[tools.length - 1]?.range.end ?? 0;

function startsWithTool({ tools, words }: Piece): boolean {
  const start = tools[0]?.range.start ?? 0;
  return !words.some((word) => word.start < start && isContent(word));
}

/**
 * The name as the post spells it. A spelling in parentheses behind it is left out ("Kubernetes (K8s)"), and so is a common
 * noun that would need an article ("AWS platform").
 */
function nameIn(text: string, { start, end }: { start: number; end: number }, tool: ToolMention): string {
  const written = text.slice(start, end);
  const aside = written.search(/[([]/);
  const name = aside < 0 ? written : written.slice(0, aside).trimEnd();
  if (name === tool.name) return name;
  // "AWS: IAM" is read as the one service, but is no name.
  if (/[:;]/.test(name)) return tool.name;
  const words = name.split(' ');
  while (words.length > 1 && nameEnds.has(words[words.length - 1] as string)) words.pop();
  const short = words.join(' ');
  // "Google cloud" is not Google.
  return spellings.get(short.toLowerCase()) === tool.name ? short : name;
}

/** Whether a capitalized word right behind a name seems to belong to it. */
function goesOn(text: string, { end }: Range, words: readonly Word[]): boolean {
  const next = words.find((word) => word.start === end + 1 && text[end] === ' ');
  return (
    next !== undefined &&
    /^[A-Z][a-z]/.test(text.slice(next.start)) &&
    !stock.has(next.norm) &&
    !nameEnds.has(next.norm)
  );
}

/** Short, and nothing that one could name: "and other monitoring tools". */
const isAndSoOn = ({ words }: Piece) =>
  words.length <= MOST_ITEM_WORDS + 1 && words.slice(0, 2).some(({ norm }) => andSoOn.has(norm));

/** Years are versions of products; other numbers say how much of something. */
const isContent = ({ norm }: Word) =>
  (norm.length > 1 || norm === 'r' || norm === 'c') &&
  /[\p{L}\p{N}]/u.test(norm) &&
  !stock.has(norm) &&
  (!/^[\d+.%-]+$/.test(norm) || /^(?:19|20)\d\d$/.test(norm));

const isLeadIn = (norm: string) => stock.has(norm) && !nameStarts.has(norm);

/** The words of an item that is no known tool, without the stock words around it; null where they make none. */
function itemText(text: string, words: readonly Word[]): string | null {
  // "Production experience with Curity": the name comes last.
  let from = words.findLastIndex(({ norm }) => /^(?:with|in|using|to|of)$/.test(norm)) + 1;
  let to = words.length;
  while (from < to && isLeadIn((words[from] as Word).norm)) from++;
  while (to > from && tails.has((words[to - 1] as Word).norm)) to--;
  const start = words[from];
  const end = words[to - 1];
  if (!start || !end || to - from > MOST_ITEM_WORDS) return null;
  if (start === end && collectives.has(start.norm)) return null;
  if (doing.has(start.norm) || (start.norm.endsWith('ing') && !nouns.has(start.norm))) return null;
  const item = trimEndBy(text.slice(start.start, end.end), /[.!?…]/);
  if (!/[\p{L}\p{N}]/u.test(item)) return null;
  return otherDemand.test(item) ||
    /['’]s\b| [-–—]|#|-based$/.test(item) ||
    /\b(?:to|for|is|are|in|at|that|which|using|with|on|by|from|like|such|as|both|other)\b/i.test(item)
    ? null
    : item;
}
