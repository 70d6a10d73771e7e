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
  NAME_ENDS,
  NAME_STARTS,
  OTHER_DEMANDS,
  PEOPLE,
  PLAIN_NOUNS,
  STOCK_WORDS,
} from '../../data/checklist-words.ts';
import { familiesIn } from './cues.ts';
import { isFieldWord, toolAutomaton, toolSpelled } from '../../catalogue/tools.ts';
import { wordHash } from '../../words/word-hash.ts';
import type { ToolMention } from '../../model/analysis.ts';
import type { Range } from '../../model/post.ts';
import { trimEndBy } from '../../words/trim-end.ts';
import { type Piece, type Word, piecesOf } from './tokenize.ts';

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
  /** Is followed by its parts: "AWS (EC2, S3)". */
  readonly holds: boolean;
  /** Stands in brackets behind a tool, as one of its parts or kinds: "Atlassian (Jira)". */
  readonly inside: boolean;
  /** Whether it may stand in for the thing before it: "or". */
  readonly instead: boolean;
  /** Another spelling of the name before it, in parentheses: "Kubernetes (K8s)". */
  readonly aside: boolean;
}

const stock: ReadonlySet<string> = new Set(STOCK_WORDS);
const nameStarts: ReadonlySet<string> = new Set(NAME_STARTS);
const andSoOn: ReadonlySet<string> = new Set(AND_SO_ON);
const plainNouns: ReadonlySet<string> = new Set(PLAIN_NOUNS);
const nameEnds: ReadonlySet<string> = new Set(NAME_ENDS);
const tails: ReadonlySet<string> = new Set(ITEM_TAILS);
const collectives: ReadonlySet<string> = new Set(COLLECTIVES);
const exampleStarts: ReadonlySet<string> = new Set(EXAMPLE_STARTS);
/** Words that begin what a list is for, or where it applies: no item. */
const asides: ReadonlySet<string> = new Set([
  'across',
  'as',
  'at',
  'both',
  'by',
  'for',
  'in',
  'on',
  'through',
  'to',
  'where',
  'while',
  'within',
]);
const purposes: ReadonlySet<string> = new Set(['at', 'for', 'in', 'on', 'to', 'within']);
const nouns: ReadonlySet<string> = new Set(FIELDS_IN_ING);
/** "monitoring", "scripting": a field, where other words in "-ing" say what to do. */
export const isField = (word: string): boolean => nouns.has(word.toLowerCase());
const doing: ReadonlySet<string> = new Set(DOING);
const otherDemand = new RegExp(`\\b(?:${OTHER_DEMANDS.join('|')})`, 'i');
/** Whether a word is the name of a tool: one among words that would be left out would be lost ("Linux system administration"). */
function isToolName(word: string): boolean {
  if (!toolAutomaton().mayStart(wordHash(word))) return false;
  const tool = toolSpelled(word);
  return tool?.isTool === true && !tool.ambiguous && tool.name.toLowerCase() === word.toLowerCase();
}
const OR = /^(?:and\/)?or$/;
const isMaker = (name: string) => toolSpelled(name)?.kind === 'vendor';
/** Words beside tools and stock words that may be lost without losing a demand. */
const MOST_LOOSE_WORDS = 5;
/** Words that say what the tools are for. */
const MOST_TOLD_WORDS = 11;
const MOST_ITEM_WORDS = 4;
const LIST_MARK = /^(?:,|;|\/|\||&|\+|•|and|or|and\/or)$/;

/** A thing that the catalogue does not know, asked for beside the tools, by its words. */
const fieldItem = (words: string): Item => ({
  text: bare(words),
  tool: null,
  ideal: false,
  within: false,
  holds: false,
  inside: false,
  instead: false,
  aside: false,
});

/** What a list names, in order; null where its statement asks for more than that. */
export function readItems(text: string, pieces: readonly Piece[]): Item[] | null {
  const first = pieces.findIndex(({ tools }) => tools.length > 0);
  const last = pieces.findLastIndex(({ tools }) => tools.length > 0);
  const marks = (from: number, to: number) => pieces.slice(from, to + 1).every(({ before }) => LIST_MARK.test(before));
  const items: Item[] = [];
  let loose = 0;
  let told = 0;
  let unknown = 0;
  let purpose = false;
  /** Whether the parts of a tool are being listed, outside brackets. */
  let parted = false;
  let open =
    !hasPurpose(pieces[last] as Piece) && (!endsInWords(pieces[last] as Piece) || pieces[last + 1]?.before === ',');
  const leads = startsWithTool(pieces[first] as Piece);
  // "A background in code review; Go or Rust": what stands before the semicolon is a demand of its own.
  const part = pieces.findLastIndex(({ before }, index) => before === ';' && index <= first);
  if (pieces.slice(0, Math.max(0, part)).some(({ words }) => words.some(isContent))) return null;
  for (const [index, piece] of pieces.entries()) {
    for (const [position, { range, tool, ideal }] of piece.tools.entries()) {
      // "Ansible, Molecule" and "Atlassian’s tools" are no names, and "Laravel Pint" is not Laravel.
      const named = text.slice(range.start, range.end);
      // "Ruby, ." is what is left of ".Net", taken apart at its full stop.
      if (!/[\p{L}\p{N}]/u.test(named)) return null;
      if (/,(?!\s*\d)|['’]s\b/.test(named) || goesOn(text, range, piece.words)) return null;
      const within =
        ON_PLACE.test(text.slice(Math.max(0, range.start - 60), range.start)) ||
        goesOnWithPlaces(items[items.length - 1], piece, position, tool);
      // "Microsoft TFS": a maker and its product are one name.
      const maker = items[items.length - 1];
      const beside = text.slice(piece.tools[position - 1]?.range.end ?? 0, range.start) === ' ';
      if (position > 0 && beside && maker?.tool && isMaker(maker.tool.name)) {
        items[items.length - 1] = { ...maker, tool, ideal, text: `${maker.text} ${nameIn(text, range, tool)}` };
        continue;
      }
      const next = piece.tools[position + 1] ?? pieces.slice(index + 1).find(({ tools }) => tools.length > 0)?.tools[0];
      const parent = NAMES_PARTS.exec(text.slice(range.end, next?.range.start ?? range.end));
      items.push({
        text: nameIn(text, range, tool),
        tool,
        ideal,
        within: within || parent !== null,
        holds: parent !== null,
        inside: bracketed(pieces, index) || parted,
        instead: position === 0 && OR.test(piece.before),
        aside: piece.before === '(' && items[items.length - 1]?.tool?.name === tool.name,
      });
      parted ||= parent !== null && !parent[0].endsWith('(');
    }
    // ", for tool development and automation": no item, and nothing after it is one.
    if (index > last && piece.words.slice(0, 2).some(({ norm }) => asides.has(norm))) open = false;
    // "5 years in a similar role": years of what was done, and not of the tools.
    if (/\bsimilar roles?\b/.test(piece.words.map(({ norm }) => norm).join(' '))) return null;
    const content = piece.words.filter(isContent);
    if (content.length === 0) continue;
    const listed =
      index < first
        ? leads && marks(index + 1, first)
        : index < last
          ? LIST_MARK.test(piece.before) && !/[(:]/.test(pieces[index + 1]?.before ?? '')
          : open && marks(last + 1, index);
    if (piece.tools.length === 0 && listed && isAndSoOn(piece)) continue;
    // "SIEM (Splunk) and workflow tools": what follows the brackets is a demand of its own.
    if (index > last && !listed && open && /^(?:and|or|and\/or|,|&)$/.test(piece.before)) {
      const further = itemText(text, piece.words);
      if (isAndSoOn(piece) || (further && isHollow(further))) continue;
      if (!further || isTorn(further) || noTool.test(bare(further)) || !isKnownKind(further)) return null;
      items.push(fieldItem(further));
      continue;
    }
    // "microservices architecture and Kubernetes": a field before the tools is asked for as they are.
    const field = index < first && piece.tools.length === 0 ? fieldIn(text, pieces, index, first) : null;
    if (field) {
      items.push(fieldItem(field));
      continue;
    }
    const item = piece.tools.length === 0 && listed && !isCategory(text, piece) ? itemText(text, piece.words) : null;
    // "similar orchestration and automation tools", "in production environments": kinds of things, and none in particular.
    if (item && isHollow(item)) continue;
    // "IaC andKubernetes", "static/dynamic analysis": words run together or torn apart.
    if (item && index > first && (/\band[.\p{Lu}]/u.test(item) || isTorn(item))) return null;
    // Longer ones are seldom things that one could list: better none than one that reads wrong.
    if (item && !isNameLike(item) && index > first && item.split(' ').length > 2) return null;
    if (item && index > first && !isNameLike(item) && !isKnownKind(item)) return null;
    // "As a BI developer, …": who is asked, and nothing that is.
    if (item && index < first && noTool.test(item)) continue;
    // "Kubernetes, Platforms and Applications": what kinds of things there are, and no more.
    if (item && index > first && !isAndSoOn(piece) && isOneKind(item)) return null;
    // "Active Directory (users, groups)", "as a DevOps Engineer": parts of a thing, people and work are no examples of tools.
    if (item && index > first && ((bracketed(pieces, index) && !isNameLike(item)) || noTool.test(bare(item))))
      return null;
    if (item && (index > first || isNameLike(item))) {
      items.push({ ...fieldItem(item), inside: bracketed(pieces, index), instead: OR.test(piece.before) });
      continue;
    }
    // "or Windows system administration": a name within words, which would be lost with them.
    const behind = piece.tools.length === 0 ? content : content.filter(({ start }) => start >= lastToolEnd(piece));
    const names = piece.tools.length === 0 ? behind : behind.filter(({ norm }) => !plainNouns.has(norm));
    // "Terraform or similar Infrastructure as Code tools": a name for what the tools are of, which whoever chooses looks at.
    const kind = index >= last && familiesIn(names.map(({ norm }) => norm).join(' ')).size > 0;
    if (index + Math.min(1, piece.tools.length) > first && hasName(text, names) && !kind) return null;
    if (content.some(({ norm }) => isToolName(norm))) return null;
    // "…; familiarity with managed services": a demand of its own behind the tools.
    if (index > last && (piece.before === ';' || piece.words.some(({ norm }) => norm === 'record'))) return null;
    // "MS Applications/OS and Linux": initials before the tools that would be lost.
    if (index < first && LIST_MARK.test((pieces[index + 1] as Piece).before) && hasInitials(text, content)) return null;
    // "Python tooling (ruff, uv)": names that nobody here knows.
    if (piece.tools.length === 0 && index > first && bracketed(pieces, index) && !isAndSoOn(piece) && ++unknown > 1)
      return null;
    if (index > last) open = false;
    // "(Python, Bash) for automation of …": what the tools are for is what a result takes the place of.
    purpose ||= index === last ? hasPurpose(piece) : index > last && saysPurpose(piece);
    if (purpose) told += behind.length;
    loose += purpose ? content.length - behind.length : content.length;
    const norms = piece.words.map(({ norm }) => norm).join(' ');
    if (otherDemand.test(index > first ? norms : norms.replace(ABLE, ''))) return null;
  }
  // "(preferably AWS) services": a name read across a bracket.
  if (items.some((item) => item.text.split('(').length !== item.text.split(')').length)) return null;
  const tools = items.filter(({ tool }) => tool !== null).length;
  // A list of knowledge that names a tool in passing is about the knowledge.
  return loose > MOST_LOOSE_WORDS || told > MOST_TOLD_WORDS || items.length - tools > tools + 1 ? null : items;
}

/** A field that stands before the tools as a demand beside them, not as what they are of; null where there is none. */
function fieldIn(text: string, pieces: readonly Piece[], index: number, first: number): string | null {
  const beside = pieces.slice(index + 1, first + 1).every(({ before }) => BESIDE.test(before));
  if (!beside) return null;
  // "orchestration and configuration management tools": one kind of two words; "stream processing, e.g. Kafka": the field of the tools.
  if ((pieces[index + 1] as Piece).words.some(({ norm }) => KINDS_OF_TOOLS.has(norm))) return null;
  if (exampleStarts.has(pieces[index + 1]?.words[0]?.norm ?? '')) return null;
  const { words } = pieces[index] as Piece;
  const item = itemText(text, words);
  const plain = item?.split(' ').every((word) => /^\p{Ll}/u.test(word));
  return item && plain && !isHollow(item) && namesField(item) ? item : null;
}

const KINDS_OF_TOOLS: ReadonlySet<string> = new Set([
  'frameworks',
  'languages',
  'platforms',
  'solutions',
  'stacks',
  'systems',
  'technologies',
  'tooling',
  'tools',
]);

const BESIDE = /^(?:,|;|and|or|&)$/;

/** Whether the last words of an item are the name of a field of knowledge: "virtual machines", "modern networking". */
const namesField = (item: string) =>
  item.split(' ').some((_, at, words) => {
    const field = toolSpelled(
      words
        .slice(at)
        .join(' ')
        .replace(/ (?:architectures?|concepts|principles|patterns)$/, ''),
    );
    return field !== null && !field.isTool;
  });

const noTool = new RegExp(`\\b(?:${[...PEOPLE, ...ACTIVITIES].join('|')})$`, 'i');

/** Whether a piece stands in brackets right behind a tool. */
function bracketed(pieces: readonly Piece[], index: number): boolean {
  for (let at = index; at > 0; at--) {
    const { before } = pieces[at] as Piece;
    if (before === ')') return false;
    if (before === '(') return (pieces[at - 1] as Piece).tools.length > 0;
  }
  return false;
}

const ON_PLACE =
  /\b(?:on|in|within|under|atop)(?: (?:the|an?|at least|top of|both|either|public|major|microsoft|amazon|any|one|or more|multiple|of|clouds?|platforms?|providers?|environments?|such as|like))* ?\(?$/i;

/** "on AWS, GCP or Azure": what is true of the first of a list of alike things is true of all. */
const goesOnWithPlaces = (before: Item | undefined, { before: mark }: Piece, position: number, tool: ToolMention) =>
  before?.within === true && before.tool?.capability === tool.capability && position === 0 && LIST_MARK.test(mark);

/** What stands between a tool and the first of its parts. */
const NAMES_PARTS = /^[\w ]{0,50}(?:\(|:|,? (?:including|such as|like|e\.g)\b)/i;

/** "other public cloud providers": says of what kind things are, and names none. */
const isCategory = (text: string, { words }: Piece) =>
  (words.length === 1 && collectives.has(words[0]?.norm ?? '')) ||
  (exampleStarts.has(words[0]?.norm ?? '') && !hasName(text, words));

const isOneKind = (item: string) =>
  !item.includes(' ') && (stock.has(item.toLowerCase()) || collectives.has(item.toLowerCase()));

const hollow = new RegExp(
  `^(?:security features|architectures?|(?:(?:${HOLLOW_WORDS.join('|')}) )+(?:${HOLLOW_NOUNS.join('|')}))$`,
  'i',
);

/** "GitOps principles" stand beside no tool, but GitOps may. */
const bare = (item: string) =>
  item
    .replace(/(?<=\S )(?:best )?(?:concepts|fundamentals|practices|principles|process|processes|solutions)$/i, '')
    .trimEnd();

/** Whether an item says of what kind things are in words that fit anything of the field. */
const isHollow = (item: string) => hollow.test(item);

/** Whether some words hold initials that name no kind of tool. */
const hasInitials = (text: string, words: readonly Word[]) =>
  words.some(({ start, end, norm }) => /^[A-Z]{2,}$/.test(text.slice(start, end)) && familiesIn(norm).size === 0);

/** Half of what a slash or a comma parts: "static" of "static/dynamic code analysis". */
const isTorn = (item: string) => TORN.has(item.toLowerCase());

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
const isKnownKind = (item: string) =>
  toolSpelled(item) !== null ||
  item.split(' ').every((word) => {
    const lower = word.toLowerCase();
    return isNameLike(word) || isFieldWord(lower) || collectives.has(lower) || nouns.has(lower) || stock.has(lower);
  });

/** "VMware, CI/CD" begins a list, "software development, ideally in Go" says what the tools are for. */
const isNameLike = (item: string) => /^\S*[A-Z\d]\S*[A-Z\d+#]|^[A-Z]\S*(?: [A-Z]\S*)*$/.test(item);

/** "Git to create, edit and review changes": what follows the tool is what it is for. */
const hasPurpose = (piece: Piece) =>
  piece.words.some(({ norm, start }) => start > lastToolEnd(piece) && purposes.has(norm));

const saysPurpose = ({ words }: Piece) => /^(?:for|to)$/.test(words[0]?.norm ?? '');

/** "Ability to write scripts in …" asks for the tools, no more. */
const ABLE =
  /^(?:(?:the|a|an|strong|proven|demonstrated|you are|must be) )*(?:ability|able|capable|capability) (?:to|of|with|in) \w+/;

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
  const name = `${aside < 0 ? written : written.slice(0, aside).trimEnd()}${furtherVersions(text, { start, end })}`
    // "Python 2-3 years" names no version.
    .replace(/ \d$/, (version) => (/^ ?[-–+].*\byears?\b/i.test(text.slice(end, end + 14)) ? '' : version));
  if (name === tool.name) return name;
  // "AWS** services": marks that close what the statement does not open.
  if (/[*`]{2}|\w[*`]/.test(name)) return tool.name;
  // "AWS: IAM" and "AWS (RDS" are read as the one service, but are no names.
  if (/[:;]| [/—–] /.test(name)) return tool.name;
  if (text.slice(start, end).includes('(') && toolSpelled(name)?.name !== tool.name) return tool.name;
  const words = name.split(' ');
  const ends = (word: string) => nameEnds.has(word) || noTool.test(word);
  while (words.length > 1 && ends(words[words.length - 1] as string)) words.pop();
  const short = words.join(' ');
  const named = toolSpelled(short)?.name;
  // "Google cloud" is not Google; "iOS development" is work.
  if (named === tool.name || (named && noTool.test(name))) return short;
  return noTool.test(name) && words.length > 1 ? tool.name : name;
}

/** "Drupal 9 or 10", ".NET 6/7/8": the versions that follow the one in the name. */
const furtherVersions = (text: string, { start, end }: Range) =>
  / \d{1,2}$/.test(text.slice(start, end))
    ? (/^(?:(?:\/| or | and )\d{1,2}){1,3}(?![\w.+%]|[ -](?:years?|yrs?|months?)\b)/i.exec(
        text.slice(end, end + 30),
      )?.[0] ?? '')
    : '';

/** Whether a capitalized word right behind a name seems to belong to it. */
function goesOn(text: string, { end }: Range, words: readonly Word[]): boolean {
  const next = words.find((word) => word.start === end + 1 && text[end] === ' ');
  return (
    next !== undefined &&
    /^[A-Z][a-z]/.test(text.slice(next.start)) &&
    !stock.has(next.norm) &&
    !nameEnds.has(next.norm) &&
    !plainNouns.has(next.norm)
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

/** Whether some words carry no demand of their own, but for one at most. */
export const isAllStock = (text: string): boolean =>
  piecesOf(text, 0, [], [])
    .flatMap(({ words }) => words)
    .filter(isContent).length < 2;

const isLeadIn = (norm: string) => stock.has(norm) && !nameStarts.has(norm);

/** The words of an item that is no known tool, without the stock words around it; null where they make none. */
function itemText(text: string, words: readonly Word[]): string | null {
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
  return otherDemand.test(item) ||
    /['’]s\b| [-–—]|#|-based$/.test(item) ||
    /\b(?:to|for|is|are|in|at|that|which|using|with|on|by|from|like|such|as|both|other)\b/i.test(item)
    ? null
    : item;
}
