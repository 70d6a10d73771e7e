import { DOING, FIELDS_IN_ING, ITEM_TAILS, OTHER_DEMANDS, STOCK_WORDS } from '../../data/checklist-words.ts';
import type { ToolMention } from '../../model/analysis.ts';
import type { Piece, Word } from './tokenize.ts';

/** One thing that a checklist names. */
export interface Item {
  /** As the post spells it. */
  readonly text: string;
  /** Null for what the catalogue does not know ("CI/CD pipelines"). */
  readonly tool: ToolMention | null;
  /** Singled out of its list: "ideally". */
  readonly ideal: boolean;
}

const stock: ReadonlySet<string> = new Set(STOCK_WORDS);
const tails: ReadonlySet<string> = new Set(ITEM_TAILS);
const nouns: ReadonlySet<string> = new Set(FIELDS_IN_ING);
const doing: ReadonlySet<string> = new Set(DOING);
const otherDemand = new RegExp(`\\b(?:${OTHER_DEMANDS.join('|')})`, 'i');
/** Words beside tools and stock words that may be lost without losing a demand. */
const MOST_LOOSE_WORDS = 7;
const MOST_ITEM_WORDS = 4;
const LIST_MARK = /^(?:,|;|\/|\||&|\+|•|and|or|and\/or)$/;

/** What a list names, in order; null where its statement asks for more than that. */
export function readItems(text: string, pieces: readonly Piece[]): Item[] | null {
  const first = pieces.findIndex(({ tools }) => tools.length > 0);
  const last = pieces.findLastIndex(({ tools }) => tools.length > 0);
  const marks = (from: number, to: number) => pieces.slice(from, to + 1).every(({ before }) => LIST_MARK.test(before));
  const items: Item[] = [];
  let loose = 0;
  let open = true;
  for (const [index, { tools, words }] of pieces.entries()) {
    for (const { range, tool, ideal } of tools) items.push({ text: text.slice(range.start, range.end), tool, ideal });
    const content = words.filter(isContent);
    if (content.length === 0) continue;
    const listed =
      index < first
        ? marks(index + 1, first)
        : index < last
          ? LIST_MARK.test(pieces[index]?.before ?? '') && !/[(:]/.test(pieces[index + 1]?.before ?? '')
          : open && marks(last + 1, index);
    const item = tools.length === 0 && listed ? itemText(text, words) : null;
    if (item) {
      items.push({ text: item, tool: null, ideal: false });
      continue;
    }
    if (index > last) open = false;
    loose += content.length;
    if (otherDemand.test(words.map(({ norm }) => norm).join(' '))) return null;
  }
  return loose > MOST_LOOSE_WORDS ? null : items;
}

const isContent = ({ norm }: Word) => norm.length > 1 && !stock.has(norm) && !/^[\d+.%-]+$/.test(norm);

/** The words of an item that is no known tool, without the stock words around it; null where they make none. */
function itemText(text: string, words: readonly Word[]): string | null {
  let from = 0;
  let to = words.length;
  while (from < to && stock.has((words[from] as Word).norm)) from++;
  while (to > from && tails.has((words[to - 1] as Word).norm)) to--;
  const start = words[from];
  const end = words[to - 1];
  if (!start || !end || to - from > MOST_ITEM_WORDS) return null;
  if (doing.has(start.norm) || (start.norm.endsWith('ing') && !nouns.has(start.norm))) return null;
  const item = text.slice(start.start, end.end).replace(/[.!?…]+$/, '');
  return otherDemand.test(item) || /\b(?:to|for|is|are|in|at|that|which|using|with|on|by|from)\b/i.test(item)
    ? null
    : item;
}
