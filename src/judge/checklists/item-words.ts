import {
  ACTIVITIES,
  AND_SO_ON,
  COLLECTIVES,
  DOING,
  EXAMPLE_STARTS,
  FIELDS_IN_ING,
  HOLLOW_NOUNS,
  HOLLOW_WORDS,
  ITEM_TAILS,
  NAME_STARTS,
  OTHER_DEMANDS,
  PEOPLE,
  STOCK_WORDS,
} from '../../data/checklist-words.ts';
import { isFieldWord, toolSpelled } from '../../catalogue/tools.ts';
import { trimEndBy } from '../../words/trim-end.ts';
import { familiesIn } from '../work/cues.ts';
import { type Piece, piecesOf, type Word } from './tokenize.ts';

const stock: ReadonlySet<string> = new Set(STOCK_WORDS);
const nameStarts: ReadonlySet<string> = new Set(NAME_STARTS);
const andSoOn: ReadonlySet<string> = new Set(AND_SO_ON);
const tails: ReadonlySet<string> = new Set(ITEM_TAILS);
const collectives: ReadonlySet<string> = new Set(COLLECTIVES);
const exampleStarts: ReadonlySet<string> = new Set(EXAMPLE_STARTS);
const doing: ReadonlySet<string> = new Set(DOING);
const otherDemand = new RegExp(`\\b(?:${OTHER_DEMANDS.join('|')})`, 'i');
const MOST_ITEM_WORDS = 4;

/** Whether some words ask for something else than tools: "communication skills". */
export const asksForOther = (words: string): boolean => otherDemand.test(words);

/** Whether a word leads to examples: "such", "like". */
export const startsExamples = (word: string): boolean => exampleStarts.has(word);

const nouns: ReadonlySet<string> = new Set(FIELDS_IN_ING);
/** "monitoring", "scripting": a field, where other words in "-ing" say what to do. */
export const isField = (word: string): boolean => nouns.has(word.toLowerCase());

const workOrPeople = new RegExp(`\\b(?:${[...PEOPLE, ...ACTIVITIES].join('|')})$`, 'i');

/** "iOS development", "DevOps Engineer": ends in a word for work or for people, and is no example of tools. */
export const isWorkOrPeople = (item: string): boolean => workOrPeople.test(item);

/** "other public cloud providers": says of what kind things are, and names none. */
export const isCategory = (text: string, { words }: Piece): boolean =>
  (words.length === 1 && collectives.has(words[0]?.norm ?? '')) ||
  (exampleStarts.has(words[0]?.norm ?? '') && !hasName(text, words));

/** A word for things of the field at large: "Platforms". */
export const isOneKind = (item: string): boolean =>
  !item.includes(' ') && (stock.has(item.toLowerCase()) || collectives.has(item.toLowerCase()));

const hollow = new RegExp(
  `^(?:security features|architectures?|(?:(?:${HOLLOW_WORDS.join('|')}) )+(?:${HOLLOW_NOUNS.join('|')}))$`,
  'i',
);

/** "GitOps principles" stand beside no tool, but GitOps may. */
export const bare = (item: string): string =>
  item
    .replace(/(?<=\S )(?:best )?(?:concepts|fundamentals|practices|principles|process|processes|solutions)$/i, '')
    .trimEnd();

/** Whether an item says of what kind things are in words that fit anything of the field. */
export const isHollow = (item: string): boolean => hollow.test(item);

/** Whether some words hold initials that name no kind of tool. */
export const hasInitials = (text: string, words: readonly Word[]): boolean =>
  words.some(({ start, end, norm }) => /^[A-Z]{2,}$/.test(text.slice(start, end)) && familiesIn(norm).size === 0);

/** Half of what a slash or a comma parts: "static" of "static/dynamic code analysis". */
export const isTorn = (item: string): boolean => TORN.has(item.toLowerCase());

const TORN: ReadonlySet<string> = new Set([
  'static',
  'dynamic',
  'functions',
  'roles',
  'methodologies',
  'remote',
  'hybrid',
  'public',
  'private',
]);

/** "cloud infrastructure", "container technologies"; in small letters other words are seldom things to list. */
export const isKnownKind = (item: string): boolean =>
  toolSpelled(item) !== null ||
  item.split(' ').every((word) => {
    const lower = word.toLowerCase();
    return isNameLike(word) || isFieldWord(lower) || collectives.has(lower) || nouns.has(lower) || stock.has(lower);
  });

/** "VMware, CI/CD" begins a list, "software development, ideally in Go" says what the tools are for. */
export const isNameLike = (item: string): boolean => /^\S*[A-Z\d]\S*[A-Z\d+#]|^[A-Z]\S*(?: [A-Z]\S*)*$/.test(item);

/** Whether one of some words is written as a name is. */
export const hasName = (text: string, words: readonly Word[]): boolean =>
  words.some(({ start }) => /^[A-Z]/.test(text.slice(start)));

/** Short, and nothing that one could name: "and other monitoring tools". */
export const isAndSoOn = ({ words }: Piece): boolean =>
  words.length <= MOST_ITEM_WORDS + 1 && words.slice(0, 2).some(({ norm }) => andSoOn.has(norm));

/** Years are versions of products; other numbers say how much of something. */
export const isContent = ({ norm }: Word): boolean =>
  (norm.length > 1 || norm === 'r' || norm === 'c') &&
  /[\p{L}\p{N}]/u.test(norm) &&
  !stock.has(norm) &&
  (!/^[\d+.%-]+$/.test(norm) || /^(?:19|20)\d\d$/.test(norm));

/** Whether some words carry no demand of their own, but for one at most. */
export const isAllStock = (text: string): boolean =>
  piecesOf(text, 0, [], [])
    .flatMap(({ words }) => words)
    .filter(isContent).length < 2;

const isLeadIn = (norm: string) => stock.has(norm) && !nameStarts.has(norm);

/** The words of an item that is no known tool, without the stock words around it; null where they make none. */
export function itemText(text: string, words: readonly Word[]): string | null {
  // "Production experience with Curity": the name comes last.
  let from =
    words.findLastIndex(
      ({ norm }, at) =>
        /^(?:with|in|using|to|of|like|including)$/.test(norm) || (norm === 'as' && words[at - 1]?.norm === 'such'),
    ) + 1;
  let to = words.length;
  while (from < to && isLeadIn((words[from] as Word).norm)) from++;
  while (to > from && tails.has((words[to - 1] as Word).norm)) to--;
  const start = words[from];
  const end = words[to - 1];
  if (!start || !end || to - from > MOST_ITEM_WORDS) return null;
  if (start === end && collectives.has(start.norm)) return null;
  if (doing.has(start.norm) || (start.norm.endsWith('ing') && !nouns.has(start.norm))) return null;
  const item = trimEndBy(text.slice(start.start, end.end), /[.!?…]/).replace(/etc$/, '');
  if (!/[\p{L}\p{N}]/u.test(item)) return null;
  return asksForOther(item) ||
    /['’]s\b| [-–—]|#|-based$/.test(item) ||
    /\b(?:to|for|is|are|in|at|that|which|using|with|on|by|from|like|such|as|both|other)\b/i.test(item)
    ? null
    : item;
}

/** Whether the last words of an item are the name of a field of knowledge: "virtual machines", "modern networking". */
export const namesField = (item: string): boolean =>
  item.split(' ').some((_, at, words) => {
    const field = toolSpelled(
      words
        .slice(at)
        .join(' ')
        .replace(/ (?:architectures?|concepts|principles|patterns)$/, ''),
    );
    return field !== null && !field.isTool;
  });
