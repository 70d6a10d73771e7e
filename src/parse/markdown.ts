import type { ListItem, Nodes, Parent, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import type { Range } from '../model/post.ts';
import { appendSource, type Spelling } from '../source/align.ts';
import { ReadingText } from '../source/reading-text.ts';
import { BlockWriter, type Tree } from './block.ts';
import { findFrontMatter } from './front-matter-fence.ts';
import { cutMarkdown, type Trouble } from './markdown-pieces.ts';
import type { HtmlReader } from './readers.ts';
import { appendCommented, appendLines } from './text.ts';

const PROSE: Spelling = { escapes: true, references: 'markdown', quotes: false, tags: false, lineEnd: '\n' };
const QUOTED: Spelling = { ...PROSE, quotes: true };
const CODE: Spelling = { ...QUOTED, escapes: false, references: null, lineEnd: ' ' };
const LINES: Spelling = { ...CODE, references: 'text', lineEnd: '\n' };

/** Remark's parser without its pipeline, which would only copy the text. */
const parsePlain = (source: string): Root => fromMarkdown(source);
// GFM costs time, so it reads only what holds a table.
const parseGfm = (source: string): Root =>
  fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
const fences = [{ type: 'yaml', marker: '-' } as const, { type: 'yaml', fence: { open: '---', close: '...' } }];
const parseFront = (source: string): Root =>
  fromMarkdown(source, { extensions: [frontmatter(fences)], mdastExtensions: [frontmatterFromMarkdown(fences)] });
const tableRule = /^[ \t>]*(?:\|[ \t]*)?:?-+:?[ \t]*\|[-:| \t]*$/m;

/** Reads Markdown (CommonMark, tables, YAML front matter) into blocks. `tree` may come from a pipeline's own parser. */
export function readMarkdown(source: string, tree: Root | undefined, html: HtmlReader['append']): Tree {
  const reading = new ReadingText(source);
  const writer = new BlockWriter(reading);
  const walker = new MarkdownWalker(source, writer, html);
  if (tree) walker.read(tree, markLength(source));
  else readPieces(source, walker, writer);
  writer.close();
  const { blocks, comments, problems } = writer;
  return { reading, blocks, comments, problems, frontMatter: walker.frontMatter, pageTitle: null };
}

/** The parser drops a byte order mark and counts from behind it. */
const markLength = (source: string) => (source.charCodeAt(0) === 0xfeff ? 1 : 0);

function readPieces(source: string, walker: MarkdownWalker, writer: BlockWriter): void {
  const head = findFrontMatter(source);
  if (head) walker.read(parseFront(source.slice(0, head.end)), markLength(source));
  for (const { start, end, trouble } of cutMarkdown(source, head ? head.end : 0)) {
    const tree = trouble ? null : parseSafely(source.slice(start, end));
    if (tree) walker.read(tree, start === 0 ? markLength(source) : start);
    else {
      writer.complain('MARKDOWN_NOT_READ', `${reasons[trouble ?? 'deep']}: it was read as plain text.`, start);
      writer.open('paragraph');
      appendCommented(source, start, end, writer, /<!--/y, QUOTED);
      writer.close();
    }
  }
}

const reasons: Record<Trouble, string> = {
  deep: 'A block of Markdown nests too deep',
  dense: 'A paragraph of Markdown holds too many marks',
  long: 'A block of Markdown is too long',
};

/** Null where the parser runs out of stack, which the cutter prevents for all but the strangest of posts. */
function parseSafely(source: string): Root | null {
  try {
    return source.includes('|') && tableRule.test(source) ? parseGfm(source) : parsePlain(source);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

type Step = Nodes | (() => void);

class MarkdownWalker {
  frontMatter: Range | null = null;
  readonly #source: string;
  readonly #writer: BlockWriter;
  readonly #html: HtmlReader['append'];
  #base = 0;
  #listDepth = 0;
  #quotes = 0;
  /** The paragraph that opens an item is the bullet; further blocks stand for themselves. */
  #isBullet = false;

  constructor(source: string, writer: BlockWriter, html: HtmlReader['append']) {
    this.#source = source;
    this.#writer = writer;
    this.#html = html;
  }

  /** Walks without recursion. Places in the tree count from `base`. */
  read(root: Root, base: number): void {
    this.#base = base;
    const steps: Step[] = [root];
    while (steps.length > 0) {
      const step = steps.pop() as Step;
      if (typeof step === 'function') step();
      else this.#node(step, steps);
    }
  }

  #node(node: Nodes, steps: Step[]): void {
    const writer = this.#writer;
    const start = this.#base + (node.position?.start.offset ?? 0);
    const end = this.#base + (node.position?.end.offset ?? 0);
    switch (node.type) {
      case 'text':
        return appendSource(writer.reading, this.#source, start, end, this.#quotes > 0 ? QUOTED : PROSE);
      case 'strong':
        if (writer.startBold()) steps.push(() => writer.endBold());
        return pushChildren(node, steps);
      case 'inlineCode': {
        let fence = 0;
        while (start + fence < end && this.#source.charCodeAt(start + fence) === 96) fence++;
        return appendSource(writer.reading, this.#source, start + fence, end - fence, CODE);
      }
      case 'break':
        return writer.breakLine();
      case 'heading':
        // A list set in headings ("* ### Five years of Linux") is a list all the same.
        if (this.#isBullet) writer.open('item', this.#listDepth);
        else writer.open('heading', node.depth);
        return this.#block(node, steps);
      case 'paragraph':
        writer.open(this.#isBullet ? 'item' : 'paragraph', this.#isBullet ? this.#listDepth : 0);
        return this.#block(node, steps);
      case 'tableCell':
        writer.open('line');
        return this.#block(node, steps);
      case 'list':
        writer.close();
        this.#listDepth++;
        steps.push(() => this.#listDepth--);
        return pushChildren(node, steps);
      case 'blockquote':
        this.#quotes++;
        steps.push(() => this.#quotes--);
        return pushChildren(node, steps);
      case 'listItem':
        return this.#item(node, steps);
      case 'html':
        return this.#html(this.#source, start, end, writer);
      case 'code':
        return this.#preformatted(start, end, node.lang);
      case 'yaml':
        this.frontMatter ??= findFrontMatter(this.#source)?.yaml ?? null;
        return;
      case 'thematicBreak':
        return writer.close();
      case 'image':
      case 'imageReference':
      case 'definition':
        return;
      default:
        if ('children' in node) pushChildren(node, steps);
    }
  }

  #block(node: Parent, steps: Step[]): void {
    this.#isBullet = false;
    steps.push(() => {
      // Bold by an HTML tag that is never closed ends with its block.
      this.#writer.endBold();
      this.#writer.close();
    });
    pushChildren(node, steps);
  }

  #item(item: ListItem, steps: Step[]): void {
    const [first] = item.children;
    this.#isBullet = first?.type === 'paragraph' || (first?.type === 'heading' && item.children.length === 1);
    pushChildren(item, steps);
  }

  /** Indented text is rarely code in a job post: it is read as lines. */
  #preformatted(start: number, end: number, language: string | null | undefined): void {
    const source = this.#source;
    const fenced = source.startsWith('```', start) || source.startsWith('~~~', start);
    if (fenced && language) return;
    this.#writer.open('paragraph');
    if (fenced) {
      const inner = source.slice(start, end);
      const first = inner.search(/[\r\n]/);
      const last = /[\r\n][ \t>]*(?:`{3,}|~{3,})[ \t]*$/.exec(inner)?.index ?? inner.length;
      if (first >= 0 && last > first) appendLines(source, start + first, start + last, this.#writer, LINES);
    } else appendLines(source, start, end, this.#writer, LINES);
    this.#writer.close();
  }
}

function pushChildren(node: Parent, steps: Step[]): void {
  const { children } = node;
  for (let index = children.length - 1; index >= 0; index--) steps.push(children[index] as Nodes);
}
