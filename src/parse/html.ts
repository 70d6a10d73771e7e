import type { Comment, Element, Nodes, Root, Text } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Range } from '../model/post.ts';
import { appendSource, type Spelling, tagEnd } from '../source/align.ts';
import { ReadingText } from '../source/reading-text.ts';
import { type Block, BlockWriter, type Tree } from './block.ts';
import { cutHtml } from './html-pieces.ts';
import type { HtmlReader } from './readers.ts';
import { appendLines } from './text.ts';

const PROSE: Spelling = { escapes: false, references: 'html', quotes: false, tags: true, lineEnd: ' ' };
const PREFORMATTED: Spelling = { ...PROSE, lineEnd: '\n' };

/** Elements whose text no reader of the page sees, or that hold no sentence. */
const SKIPPED = new Set([
  'head', 'title', 'script', 'style', 'template', 'noscript', 'svg', 'math', 'iframe', 'object', 'select', 'button', 'nav',
  'textarea', 'noembed', 'noframes', 'audio', 'video', 'canvas',
]); // biome-ignore format: one list
const INLINE = new Set([
  'a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'ins', 'kbd',
  'label', 'mark', 'nobr', 'q', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr',
  'img', 'ruby', 'rb', 'rt', 'rp',
]); // biome-ignore format: one list
const BOLD = new Set(['b', 'strong']);

/** Whether HTML is a whole page rather than a fragment. */
export const isPage = (source: string): boolean => /<(?:!doctype|html|head|body)[\s>]/i.test(source.slice(0, 4096));

/** Reads an HTML page or fragment into blocks. */
function readHtml(source: string): Tree {
  const reading = new ReadingText(source);
  const writer = new BlockWriter(reading);
  const walker = new HtmlWalker(source, writer);
  const pieces = cutHtml(source);
  for (const [index, { start, end }] of pieces.entries()) {
    walker.read(start, end, index === 0 && isPage(source));
  }
  writer.close();
  const { blocks, comments, problems } = writer;
  return { reading, blocks, comments, problems, frontMatter: null, pageTitle: walker.title };
}

/** Appends the HTML at source[start, end), a part of a Markdown post, to the open block. */
function appendHtml(source: string, start: number, end: number, writer: BlockWriter): void {
  const html = source.slice(start, end);
  // Most HTML in Markdown is one inline tag: it needs no parser.
  const inline = /^<(\/?)(b|strong|i|em|u|span|a|font|sup|sub|small)\b[^>]*>$/i.exec(html);
  if (inline) {
    if (BOLD.has((inline[2] as string).toLowerCase())) {
      if (inline[1]) writer.endBold();
      else writer.startBold();
    }
    return;
  }
  if (/^<br\s*\/?>$/i.test(html)) return writer.breakLine();
  const walker = new HtmlWalker(source, writer);
  for (const piece of cutHtml(html)) walker.read(start + piece.start, start + piece.end, false);
}

/** The reader of HTML. */
export const htmlReader: HtmlReader = { read: readHtml, append: appendHtml };

const rangeOf = (node: Text | Comment): Range | null => {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? null : { start, end };
};

/** Null where the parser runs out of stack, which `cutHtml` prevents for all but the strangest of pages. */
function parseSafely(html: string, isWhole: boolean): Root | null {
  try {
    return fromHtml(html, { fragment: !isWhole });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

type Step = Nodes | (() => void);

class HtmlWalker {
  title: Range | null = null;
  readonly #source: string;
  readonly #writer: BlockWriter;
  #base = 0;
  /** Where the text read last ends in the source: nothing is read twice. */
  #read = 0;
  #listDepth = 0;
  #preDepth = 0;
  /** Where the tag of an element that has just been opened ends, if its text may be misplaced. */
  #opened = -1;

  constructor(source: string, writer: BlockWriter) {
    this.#source = source;
    this.#writer = writer;
  }

  /** Reads source[start, end). */
  read(start: number, end: number, isWhole: boolean): void {
    const html = this.#source.slice(start, end);
    const tree = parseSafely(html, isWhole);
    if (tree === null) {
      this.#writer.complain('HTML_TOO_DEEP', 'The HTML nests too deep: it was read as plain text.', start);
      return appendLines(this.#source, start, end, this.#writer, PREFORMATTED);
    }
    this.#base = start;
    this.#listDepth = 0;
    this.#preDepth = 0;
    if (isWhole) this.#pageTitle(tree);
    // Text that stands in a table, but in no cell, is moved before the table by the parser.
    const leaves = /<(?:table|t[rdhbf]|caption|col)/i.test(html) ? leavesOf(tree) : [];
    if (inOrder(leaves)) this.#walk(tree);
    else this.#lay(leaves);
  }

  /** Reads what the parser has moved, in the order of the source. */
  #lay(leaves: readonly Leaf[]): void {
    let block: Element | null = null;
    for (const leaf of leaves.toSorted((a, b) => startOf(a.node) - startOf(b.node))) {
      if (leaf.block !== block) {
        block = leaf.block;
        this.#writer.open(...blockOf(block?.tagName ?? '', 1));
      }
      if (leaf.node.type === 'text') this.#text(leaf.node);
      else if (leaf.node.type === 'comment') this.#comment(leaf.node);
      else this.#writer.breakLine();
    }
    this.#writer.close();
  }

  /** Keeps the page's `<title>` as a block of its own, so that it has a place. */
  #pageTitle(tree: Root): void {
    const title = child(child(child(tree, 'html'), 'head'), 'title');
    const text = title?.children[0];
    const range = text?.type === 'text' ? rangeOf(text) : null;
    if (!range) return;
    this.#writer.open('line');
    const from = this.#writer.reading.length;
    appendSource(this.#writer.reading, this.#source, range.start, range.end, { ...PROSE, tags: false });
    const length = this.#writer.reading.length - (this.#writer.reading.endsWithSpace ? 1 : 0);
    this.title = length > from ? { start: from, end: length } : null;
    this.#read = range.end;
    this.#writer.close();
  }

  /** Walks without recursion. */
  #walk(root: Root): void {
    const steps: Step[] = [root];
    while (steps.length > 0) {
      const step = steps.pop() as Step;
      if (typeof step === 'function') step();
      else if (step.type === 'text') this.#text(step);
      else if (step.type === 'comment') this.#comment(step);
      else if (step.type === 'element' && SKIPPED.has(step.tagName)) this.#commentsIn(step);
      else if (step.type !== 'doctype') this.#element(step, steps);
    }
  }

  /** What no reader sees may still hold comments. */
  #commentsIn(element: Element): void {
    const open: Nodes[] = [element];
    for (let node = open.pop(); node; node = open.pop()) {
      if (node.type === 'comment') this.#comment(node);
      else if ('children' in node)
        for (let i = node.children.length - 1; i >= 0; i--) open.push(node.children[i] as Nodes);
    }
  }

  #text(node: Text): void {
    const range = rangeOf(node);
    if (!range) return;
    const from = this.#opened < 0 ? range.start + this.#base : this.#opened;
    this.#opened = -1;
    const start = Math.max(this.#read, from);
    const end = range.end + this.#base;
    if (end <= start) return;
    this.#read = end;
    const { reading } = this.#writer;
    if (this.#preDepth > 0) appendLines(this.#source, start, end, this.#writer, PREFORMATTED);
    else appendSource(reading, this.#source, start, end, PROSE);
  }

  #comment(node: Comment): void {
    const range = rangeOf(node);
    if (!range) return;
    const end = Math.min(range.end + this.#base, this.#source.length);
    const place = { start: range.start + this.#base, end };
    this.#writer.comments.push({ text: node.value.trim(), place });
  }

  #element(node: Root | Element, steps: Step[]): void {
    const writer = this.#writer;
    if (node.type === 'element') {
      const name = node.tagName;
      if (name === 'br') return writer.breakLine();
      if (BOLD.has(name)) {
        if (writer.startBold()) steps.push(() => writer.endBold());
      } else if (!INLINE.has(name)) {
        if (name === 'ul' || name === 'ol') {
          this.#listDepth++;
          steps.push(() => this.#listDepth--);
        } else if (name === 'pre') {
          this.#preDepth++;
          // The parser misplaces text after a line end that it drops.
          const tag = startOf(node) + this.#base;
          if (node.children[0]?.type === 'text') this.#opened = tagEnd(this.#source, tag, this.#source.length);
          steps.push(() => this.#preDepth--);
        }
        writer.open(...blockOf(name, this.#listDepth));
        steps.push(() => writer.close());
      }
    }
    const { children } = node;
    for (let index = children.length - 1; index >= 0; index--) steps.push(children[index] as Nodes);
  }
}

const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;

/** A text, comment or line break, and the block that holds it. */
interface Leaf {
  readonly node: Text | Comment | Element;
  readonly block: Element | null;
}

function leavesOf(root: Root): Leaf[] {
  const leaves: Leaf[] = [];
  const open: { node: Nodes; block: Element | null }[] = [{ node: root, block: null }];
  for (let step = open.pop(); step; step = open.pop()) {
    const { node, block } = step;
    if (node.type === 'text' || node.type === 'comment') leaves.push({ node, block });
    else if (node.type === 'element' && node.tagName === 'br') leaves.push({ node, block });
    else if ('children' in node && !(node.type === 'element' && SKIPPED.has(node.tagName))) {
      const inner = node.type === 'element' && !INLINE.has(node.tagName) ? node : block;
      for (let at = node.children.length - 1; at >= 0; at--)
        open.push({ node: node.children[at] as Nodes, block: inner });
    }
  }
  return leaves;
}

function inOrder(leaves: readonly Leaf[]): boolean {
  let read = 0;
  for (const { node } of leaves) {
    if (startOf(node) < read) return false;
    read = node.position?.end.offset ?? read;
  }
  return true;
}

function blockOf(name: string, listDepth: number): [Block['kind'], number] {
  if (/^h[1-6]$/.test(name)) return ['heading', Number(name[1])];
  if (name === 'li') return ['item', Math.max(1, listDepth)];
  if (name === 'td' || name === 'th' || name === 'dt' || name === 'dd') return ['line', 0];
  return ['paragraph', 0];
}

const child = (node: Root | Element | undefined, name: string): Element | undefined =>
  (node?.children as Nodes[] | undefined)?.find(
    (inner): inner is Element => inner.type === 'element' && inner.tagName === name,
  );
