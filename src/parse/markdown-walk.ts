import type { SyntaxNode, SyntaxNodeRef, Tree as SyntaxTree } from '@lezer/common';
import { type MarkdownParser, parser, Strikethrough, Table, TaskList } from '@lezer/markdown';
import { withLineFeeds } from './line-feeds.ts';
import type { MarkdownBlocks } from './markdown-blocks.ts';

/** What GitHub adds costs time, so it reads only what holds a table or what is struck out. */
let asOnGitHub: MarkdownParser | null = null;
const parserFor = (text: string): MarkdownParser =>
  text.includes('~~') || (text.includes('|') && tableRule.test(text))
    ? (asOnGitHub ??= parser.configure([Table, Strikethrough, TaskList]))
    : parser;
const tableRule = /^[ \t>]*(?:\|[ \t]*)?:?-+:?[ \t]*\|[-:| \t]*$/m;

/** Parses Markdown and walks what was found, in order. Places count from `base`. */
export function walkMarkdown(source: string, base: number, blocks: MarkdownBlocks): void {
  // The parser knows one line end only.
  const { text, placeOf } = withLineFeeds(source, base);
  const tree = parserFor(text).parse(text);
  const labels = text.includes(']:') ? definedLabels(tree, text) : NO_LABELS;
  const walk = new Walk(text, placeOf, labels, blocks);
  tree.iterate({ enter: (node) => walk.enter(node), leave: (node) => walk.leave(node) });
}

const NO_LABELS: ReadonlySet<string> = new Set();

/** Two labels are one where they differ in letter case and white space alone. */
const labelOf = (text: string, { from, to }: { readonly from: number; readonly to: number }) =>
  text
    .slice(from + 1, to - 1)
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase();

function definedLabels(tree: SyntaxTree, text: string): ReadonlySet<string> {
  const labels = new Set<string>();
  tree.iterate({
    enter({ name, node }) {
      if (name !== 'LinkReference') return;
      const label = node.getChild('LinkLabel');
      if (label) labels.add(labelOf(text, label));
    },
  });
  return labels;
}

class Walk {
  readonly #text: string;
  readonly #placeOf: (at: number) => number;
  readonly #labels: ReadonlySet<string>;
  readonly #blocks: MarkdownBlocks;
  /** Up to where the open block's text was handed on; -1 outside of text. */
  #at = -1;
  /** Bold text within bold text starts and ends nothing. */
  readonly #bold: boolean[] = [];
  /** Links without a target: their brackets are text. */
  readonly #bare: boolean[] = [];

  constructor(text: string, placeOf: (at: number) => number, labels: ReadonlySet<string>, blocks: MarkdownBlocks) {
    this.#text = text;
    this.#placeOf = placeOf;
    this.#labels = labels;
    this.#blocks = blocks;
  }

  /** False where what is inside is not to be walked. */
  enter(ref: SyntaxNodeRef): boolean {
    const { name, from, to } = ref;
    const blocks = this.#blocks;
    switch (name) {
      case 'Paragraph':
      case 'Task':
        blocks.openParagraph();
        this.#at = from;
        return true;
      case 'TableCell':
        blocks.openCell();
        this.#at = from;
        return true;
      case 'BulletList':
      case 'OrderedList':
        blocks.enterList();
        return true;
      case 'ListItem':
        blocks.enterItem(startsWithText(ref.node));
        return true;
      case 'Blockquote':
        blocks.enterQuote();
        return true;
      case 'StrongEmphasis':
        this.#upTo(from, from);
        this.#bold.push(blocks.startBold());
        return true;
      case 'Link':
        this.#bare.push(!this.#hasTarget(ref.node));
        return true;
      case 'LinkMark':
      case 'LinkLabel':
        if (!this.#bare.at(-1)) this.#upTo(from, to);
        return false;
      case 'HeaderMark':
        this.#upTo(this.#trimmed(from), to);
        return false;
      case 'Strikethrough':
        // What is struck out is no longer said.
        this.#upTo(from, to);
        return false;
      case 'EmphasisMark':
      case 'QuoteMark':
      case 'TaskMarker':
      case 'URL':
      case 'LinkTitle':
        this.#upTo(from, to);
        return false;
      case 'InlineCode':
        this.#upTo(from, to);
        blocks.code(this.#placeOf(from), this.#placeOf(to));
        return false;
      case 'Autolink':
        this.#upTo(from, from + 1);
        this.#upTo(to - 1, to);
        return false;
      case 'Image':
        if (this.#hasTarget(ref.node)) this.#upTo(from, to);
        return false;
      case 'HTMLTag':
      case 'Comment':
      case 'ProcessingInstruction':
        this.#upTo(from, to);
        blocks.html(this.#placeOf(from), this.#placeOf(to));
        return false;
      case 'HTMLBlock':
      case 'CommentBlock':
      case 'ProcessingInstructionBlock':
        blocks.html(this.#placeOf(from), this.#placeOf(to));
        return false;
      case 'HardBreak':
        this.#upTo(from, to);
        blocks.breakLine();
        return false;
      case 'FencedCode':
      case 'CodeBlock':
        blocks.preformatted(this.#placeOf(from), this.#placeOf(to), ref.node.getChild('CodeInfo') !== null);
        return false;
      case 'HorizontalRule':
        blocks.rule();
        return false;
      case 'Escape':
      case 'Entity':
      case 'LinkReference':
        return false;
      default: {
        const depth = depthOf(name);
        if (depth > 0) {
          blocks.openHeading(depth);
          this.#at = from;
        }
        return true;
      }
    }
  }

  leave({ name, to }: SyntaxNodeRef): void {
    const blocks = this.#blocks;
    switch (name) {
      case 'Paragraph':
      case 'Task':
      case 'TableCell':
        return this.#closeBlock(to);
      case 'BulletList':
      case 'OrderedList':
        return blocks.leaveList();
      case 'Blockquote':
        return blocks.leaveQuote();
      case 'StrongEmphasis':
        this.#upTo(to, to);
        if (this.#bold.pop()) blocks.endBold();
        return;
      case 'Link':
        this.#bare.pop();
        return;
      default:
        if (depthOf(name) > 0) this.#closeBlock(to);
    }
  }

  #closeBlock(to: number): void {
    this.#upTo(this.#trimmed(to), -1);
    this.#blocks.closeBlock();
  }

  /** The end of the text before `end` without the white space that it ends with. */
  #trimmed(end: number): number {
    let last = end;
    while (last > this.#at && isSpace(this.#text.charCodeAt(last - 1))) last--;
    return last;
  }

  /** Hands on the text before `end`; the text goes on at `next`. */
  #upTo(end: number, next: number): void {
    if (this.#at < 0) return;
    this.#blocks.text(this.#placeOf(this.#at), this.#placeOf(end));
    this.#at = next;
  }

  /** Whether brackets are a link: they name a target, or a label that is defined. */
  #hasTarget(node: SyntaxNode): boolean {
    if (this.#text.charCodeAt(node.to - 1) === 41) return true;
    if (this.#labels.size === 0) return false;
    const label = node.getChild('LinkLabel');
    if (label && label.to - label.from > 2) return this.#labels.has(labelOf(this.#text, label));
    const [open, close] = node.getChildren('LinkMark');
    return Boolean(open && close && this.#labels.has(labelOf(this.#text, { from: open.to - 1, to: close.to })));
  }
}

/** Depth of a heading by the name of its node: `ATXHeading3`, `SetextHeading1`; 0 for every other node. */
function depthOf(name: string): number {
  if (!name.startsWith('ATXHeading') && !name.startsWith('SetextHeading')) return 0;
  return name.charCodeAt(name.length - 1) - 48;
}

const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13);

function startsWithText(item: SyntaxNode): boolean {
  const first = item.firstChild?.nextSibling;
  if (!first) return false;
  return first.name === 'Paragraph' || first.name === 'Task' || (depthOf(first.name) > 0 && first.nextSibling === null);
}
