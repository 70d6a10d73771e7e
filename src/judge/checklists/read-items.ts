import { PLAIN_NOUNS } from '../../data/checklist-words.ts';
import { toolAutomaton, toolSpelled } from '../../catalogue/tools.ts';
import type { ToolMention } from '../../model/analysis.ts';
import { wordHash } from '../../words/word-hash.ts';
import { familiesIn } from '../work/cues.ts';
import { goesOn, nameIn } from './item-name.ts';
import {
  asksForOther,
  bare,
  hasInitials,
  hasName,
  isAndSoOn,
  isCategory,
  isContent,
  isHollow,
  isKnownKind,
  isNameLike,
  isOneKind,
  isTorn,
  isWorkOrPeople,
  itemText,
  namesField,
  startsExamples,
} from './item-words.ts';
import type { Piece, PlacedTool, Word } from './tokenize.ts';

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

/** Words that begin what a list is for, or where it applies: no item. */
const asides: ReadonlySet<string> = new Set(['across', 'as', 'at', 'both', 'by', 'for', 'in', 'on', 'through', 'to', 'where', 'while', 'within']); // biome-ignore format: one line
const purposes: ReadonlySet<string> = new Set(['at', 'for', 'in', 'on', 'to', 'within']);
const plainNouns: ReadonlySet<string> = new Set(PLAIN_NOUNS);

/** Whether a word is the name of a tool: one among words that would be left out would be lost ("Linux system administration"). */
function isToolName(word: string): boolean {
  if (!toolAutomaton().mayStart(wordHash(word))) return false;
  const tool = toolSpelled(word);
  return tool?.isTool === true && !tool.ambiguous && tool.name.toLowerCase() === word.toLowerCase();
}

const OR = /^(?:and\/)?or$/;
const LIST_MARK = /^(?:,|;|\/|\||&|\+|•|and|or|and\/or)$/;
const FURTHER_MARK = /^(?:and|or|and\/or|,|&)$/;
const isMaker = (name: string) => toolSpelled(name)?.kind === 'vendor';
/** Words beside tools and stock words that may be lost without losing a demand. */
const MOST_LOOSE_WORDS = 5;
/** Words that say what the tools are for. */
const MOST_TOLD_WORDS = 11;

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
export const readItems = (text: string, pieces: readonly Piece[]): Item[] | null => new ItemReader(text, pieces).read();

/** Words of a piece that name nothing in particular, those that are part of no list, and a demand that a list would lose. */
type Rest = 'nothing' | 'loose' | 'demand';

/** Reads the pieces of a statement one after another. */
class ItemReader {
  readonly #text: string;
  readonly #pieces: readonly Piece[];
  /** The first and the last piece that names a tool. */
  readonly #first: number;
  readonly #last: number;
  readonly #items: Item[] = [];
  /** Words that are part of no list, and of these those that say what the tools are for. */
  #loose = 0;
  #told = 0;
  /** Pieces in brackets that name what nobody here knows. */
  #unknown = 0;
  #purpose = false;
  /** Whether the parts of a tool are being listed, outside brackets. */
  #parted = false;
  /** Whether the list goes on behind its last tool. */
  #open: boolean;

  constructor(text: string, pieces: readonly Piece[]) {
    this.#text = text;
    this.#pieces = pieces;
    this.#first = pieces.findIndex(({ tools }) => tools.length > 0);
    this.#last = pieces.findLastIndex(({ tools }) => tools.length > 0);
    const last = pieces[this.#last] as Piece;
    this.#open = !hasPurpose(last) && (!endsInWords(last) || pieces[this.#last + 1]?.before === ',');
  }

  read(): Item[] | null {
    if (this.#asksBefore()) return null;
    for (const [index, piece] of this.#pieces.entries()) {
      for (const position of piece.tools.keys()) if (!this.#takeTool(index, position)) return null;
      if (!this.#takeWords(index)) return null;
    }
    const items = this.#items;
    // "(preferably AWS) services": a name read across a bracket.
    if (items.some((item) => item.text.split('(').length !== item.text.split(')').length)) return null;
    const tools = items.filter(({ tool }) => tool !== null).length;
    // A list of knowledge that names a tool in passing is about the knowledge.
    const ofKnowledge = items.length - tools > tools + 1;
    return this.#loose > MOST_LOOSE_WORDS || this.#told > MOST_TOLD_WORDS || ofKnowledge ? null : items;
  }

  /** "A background in code review; Go or Rust": what stands before the semicolon is a demand of its own. */
  #asksBefore(): boolean {
    const part = this.#pieces.findLastIndex(({ before }, index) => before === ';' && index <= this.#first);
    return this.#pieces.slice(0, Math.max(0, part)).some(({ words }) => words.some(isContent));
  }

  /** Takes a tool of a piece as an item; false where it is no whole name. */
  #takeTool(index: number, position: number): boolean {
    const piece = this.#pieces[index] as Piece;
    const { range, tool, ideal } = piece.tools[position] as PlacedTool;
    const text = this.#text;
    // "Ansible, Molecule" and "Atlassian’s tools" are no names, and "Laravel Pint" is not Laravel.
    const named = text.slice(range.start, range.end);
    // "Ruby, ." is what is left of ".Net", taken apart at its full stop.
    if (!/[\p{L}\p{N}]/u.test(named)) return false;
    if (/,(?!\s*\d)|['’]s\b/.test(named) || goesOn(text, range, piece.words)) return false;
    const before = this.#items[this.#items.length - 1];
    const within =
      ON_PLACE.test(text.slice(Math.max(0, range.start - 60), range.start)) ||
      goesOnWithPlaces(before, piece, position, tool);
    // "Microsoft TFS": a maker and its product are one name.
    const beside = text.slice(piece.tools[position - 1]?.range.end ?? 0, range.start) === ' ';
    if (position > 0 && beside && before?.tool && isMaker(before.tool.name)) {
      this.#items[this.#items.length - 1] = {
        ...before,
        tool,
        ideal,
        text: `${before.text} ${nameIn(text, range, tool)}`,
      };
      return true;
    }
    const parent = NAMES_PARTS.exec(text.slice(range.end, this.#toolAfter(index, position)?.range.start ?? range.end));
    this.#items.push({
      text: nameIn(text, range, tool),
      tool,
      ideal,
      within: within || parent !== null,
      holds: parent !== null,
      inside: bracketed(this.#pieces, index) || this.#parted,
      instead: position === 0 && OR.test(piece.before),
      aside: piece.before === '(' && before?.tool?.name === tool.name,
    });
    this.#parted ||= parent !== null && !parent[0].endsWith('(');
    return true;
  }

  #toolAfter(index: number, position: number): PlacedTool | undefined {
    const here = this.#pieces[index]?.tools[position + 1];
    return here ?? this.#pieces.slice(index + 1).find(({ tools }) => tools.length > 0)?.tools[0];
  }

  /** Takes the words of a piece: as an item, or into account; false where they ask for more than a list does. */
  #takeWords(index: number): boolean {
    const piece = this.#pieces[index] as Piece;
    // ", for tool development and automation": no item, and nothing after it is one.
    if (index > this.#last && piece.words.slice(0, 2).some(({ norm }) => asides.has(norm))) this.#open = false;
    // "5 years in a similar role": years of what was done, and not of the tools.
    if (/\bsimilar roles?\b/.test(piece.words.map(({ norm }) => norm).join(' '))) return false;
    const content = piece.words.filter(isContent);
    if (content.length === 0) return true;
    const found = this.#itemIn(index);
    if (found === 'nothing') return true;
    if (found === 'loose') return this.#countLoose(index, content);
    if (found === 'demand') return false;
    this.#items.push(found);
    return true;
  }

  /** What the words of a piece name beside its tools. */
  #itemIn(index: number): Item | Rest {
    const [text, pieces, first] = [this.#text, this.#pieces, this.#first];
    const piece = pieces[index] as Piece;
    const alone = piece.tools.length === 0;
    const listed = this.#isListed(index);
    if (alone && listed && isAndSoOn(piece)) return 'nothing';
    if (index > this.#last && !listed && this.#open && FURTHER_MARK.test(piece.before)) return this.#furtherItem(piece);
    // "microservices architecture and Kubernetes": a field before the tools is asked for as they are.
    const field = index < first && alone ? fieldIn(text, pieces, index, first) : null;
    if (field) return fieldItem(field);
    const item = alone && listed && !isCategory(text, piece) ? itemText(text, piece.words) : null;
    if (!item) return 'loose';
    // "similar orchestration and automation tools", "in production environments": kinds of things, and none in particular.
    if (isHollow(item)) return 'nothing';
    if (index > first) return this.#listedItem(item, index);
    // "As a BI developer, …": who is asked, and nothing that is.
    if (index < first && isWorkOrPeople(item)) return 'nothing';
    return isNameLike(item) ? this.#asItem(item, index) : 'loose';
  }

  /** An item behind the first tool; a demand where a result would not do it justice. */
  #listedItem(item: string, index: number): Item | Rest {
    const piece = this.#pieces[index] as Piece;
    // "IaC andKubernetes", "static/dynamic analysis": words run together or torn apart.
    if (/\band[.\p{Lu}]/u.test(item) || isTorn(item)) return 'demand';
    // Longer ones are seldom things that one could list: better none than one that reads wrong.
    if (!isNameLike(item) && (item.split(' ').length > 2 || !isKnownKind(item))) return 'demand';
    // "Kubernetes, Platforms and Applications": what kinds of things there are, and no more.
    if (!isAndSoOn(piece) && isOneKind(item)) return 'demand';
    // "Active Directory (users, groups)", "as a DevOps Engineer": parts of a thing, people and work are no examples of tools.
    if ((bracketed(this.#pieces, index) && !isNameLike(item)) || isWorkOrPeople(bare(item))) return 'demand';
    return this.#asItem(item, index);
  }

  #asItem(item: string, index: number): Item {
    const { before } = this.#pieces[index] as Piece;
    return { ...fieldItem(item), inside: bracketed(this.#pieces, index), instead: OR.test(before) };
  }

  /** Whether a piece stands in the list that its statement makes. */
  #isListed(index: number): boolean {
    const pieces = this.#pieces;
    const { before } = pieces[index] as Piece;
    const marks = (from: number, to: number) => pieces.slice(from, to + 1).every((one) => LIST_MARK.test(one.before));
    if (index < this.#first) return startsWithTool(pieces[this.#first] as Piece) && marks(index + 1, this.#first);
    if (index < this.#last) return LIST_MARK.test(before) && !/[(:]/.test(pieces[index + 1]?.before ?? '');
    return this.#open && marks(this.#last + 1, index);
  }

  /** "SIEM (Splunk) and workflow tools": what follows the brackets is a demand of its own. */
  #furtherItem(piece: Piece): Item | Rest {
    const further = itemText(this.#text, piece.words);
    if (isAndSoOn(piece) || (further && isHollow(further))) return 'nothing';
    if (!further || isTorn(further) || isWorkOrPeople(bare(further)) || !isKnownKind(further)) return 'demand';
    return fieldItem(further);
  }

  /** Counts words that are part of no list; false where something that is asked for would be lost with them. */
  #countLoose(index: number, content: readonly Word[]): boolean {
    const [text, pieces, first, last] = [this.#text, this.#pieces, this.#first, this.#last];
    const piece = pieces[index] as Piece;
    const alone = piece.tools.length === 0;
    const behind = alone ? content : content.filter(({ start }) => start >= lastToolEnd(piece));
    const names = alone ? behind : behind.filter(({ norm }) => !plainNouns.has(norm));
    // "Terraform or similar Infrastructure as Code tools": a name for what the tools are of, which whoever chooses looks at.
    const kind = index >= last && familiesIn(names.map(({ norm }) => norm).join(' ')).size > 0;
    // "or Windows system administration": a name within words, which would be lost with them.
    if (index + Math.min(1, piece.tools.length) > first && hasName(text, names) && !kind) return false;
    if (content.some(({ norm }) => isToolName(norm))) return false;
    // "…; familiarity with managed services": a demand of its own behind the tools.
    if (index > last && (piece.before === ';' || piece.words.some(({ norm }) => norm === 'record'))) return false;
    // "MS Applications/OS and Linux": initials before the tools that would be lost.
    if (index < first && LIST_MARK.test((pieces[index + 1] as Piece).before) && hasInitials(text, content))
      return false;
    // "Python tooling (ruff, uv)": names that nobody here knows.
    const isUnknown = alone && index > first && bracketed(pieces, index) && !isAndSoOn(piece);
    if (isUnknown && ++this.#unknown > 1) return false;
    if (index > last) this.#open = false;
    // "(Python, Bash) for automation of …": what the tools are for is what a result takes the place of.
    this.#purpose ||= index === last ? hasPurpose(piece) : index > last && saysPurpose(piece);
    if (this.#purpose) this.#told += behind.length;
    this.#loose += this.#purpose ? content.length - behind.length : content.length;
    const norms = piece.words.map(({ norm }) => norm).join(' ');
    return !asksForOther(index > first ? norms : norms.replace(ABLE, ''));
  }
}

/** A field that stands before the tools as a demand beside them, not as what they are of; null where there is none. */
function fieldIn(text: string, pieces: readonly Piece[], index: number, first: number): string | null {
  const beside = pieces.slice(index + 1, first + 1).every(({ before }) => BESIDE.test(before));
  if (!beside) return null;
  // "orchestration and configuration management tools": one kind of two words; "stream processing, e.g. Kafka": the field of the tools.
  if ((pieces[index + 1] as Piece).words.some(({ norm }) => KINDS_OF_TOOLS.has(norm))) return null;
  if (startsExamples(pieces[index + 1]?.words[0]?.norm ?? '')) return null;
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

/** "Git to create, edit and review changes": what follows the tool is what it is for. */
const hasPurpose = (piece: Piece) =>
  piece.words.some(({ norm, start }) => start > lastToolEnd(piece) && purposes.has(norm));

const saysPurpose = ({ words }: Piece) => /^(?:for|to)$/.test(words[0]?.norm ?? '');

/** "Ability to write scripts in …" asks for the tools, no more. */
const ABLE =
  /^(?:(?:the|a|an|strong|proven|demonstrated|you are|must be) )*(?:ability|able|capable|capability) (?:to|of|with|in) \w+/;

/** In "AWS for storage and backup" the second item is no tool, but more of what comes before it. */
const endsInWords = (piece: Piece) => piece.words.some((word) => isContent(word) && word.start > lastToolEnd(piece));

const lastToolEnd = ({ tools }: Piece) => tools[tools.length - 1]?.range.end ?? 0;

function startsWithTool({ tools, words }: Piece): boolean {
  const start = tools[0]?.range.start ?? 0;
  return !words.some((word) => word.start < start && isContent(word));
}
