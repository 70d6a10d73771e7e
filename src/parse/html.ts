import type { Range } from '../model/post.ts';
import { appendSource, type Spelling } from '../source/align.ts';
import { ReadingText } from '../source/reading-text.ts';
import { type Block, BlockWriter, type Tree } from './block.ts';
import { OpenElements, type OpenElement, VOID } from './html-elements.ts';
import { type HtmlEvents, readTokens } from './html-tokens.ts';
import type { HtmlReader } from './readers.ts';
import { appendLines } from './text.ts';

const PROSE: Spelling = { escapes: false, references: 'html', quotes: false, tags: false, lineEnd: ' ' };
const PREFORMATTED: Spelling = { ...PROSE, lineEnd: '\n' };

/** Elements whose text no reader of the page sees, or that hold no sentence, or what is no longer said. */
const SKIPPED = new Set([
  'head', 'title', 'script', 'style', 'template', 'noscript', 'svg', 'math', 'iframe', 'object', 'select', 'button', 'nav',
  'textarea', 'noembed', 'noframes', 'audio', 'video', 'canvas', 'del', 's', 'strike',
]); // biome-ignore format: one list
const INLINE = new Set([
  'a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'dfn', 'em', 'font', 'i', 'ins', 'kbd',
  'label', 'mark', 'nobr', 'q', 'samp', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr',
  'img', 'ruby', 'rb', 'rt', 'rp',
]); // biome-ignore format: one list
const BOLD = new Set(['b', 'strong']);
const PAGE = new Set(['html', 'head', 'body']);
const IN_HEAD = new Set([
  'html', 'head', 'title', 'base', 'link', 'meta', 'script', 'style', 'noscript', 'template',
]); // biome-ignore format: one list
/** Bold tags within do not count beyond these, nor do their end tags. */
const SHUTS_BOLD = new Set(['td', 'th', 'caption', 'object', 'applet', 'marquee', 'template']);

/** Whether HTML is a whole page rather than a fragment. */
export const isPage = (source: string): boolean => /<(?:!doctype|html|head|body)[\s>]/i.test(source.slice(0, 4096));

/** Reads an HTML page or fragment into blocks. */
function readHtml(source: string): Tree {
  const reading = new ReadingText(source);
  const writer = new BlockWriter(reading);
  const walker = new HtmlWalker(source, writer);
  walker.read(0, source.length, isPage(source));
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
  new HtmlWalker(source, writer).read(start, end, false);
}

/** The reader of HTML. */
export const htmlReader: HtmlReader = { read: readHtml, append: appendHtml };

/** How many tags hold the text in bold: those that tags may end here, and those beyond a table cell or the like. */
interface Bold {
  b: number;
  strong: number;
  readonly outer: number;
}

interface Element extends OpenElement {
  /** Whether no reader of the page sees what it holds. */
  readonly isHidden: boolean;
  /** Whether a block ends with it. */
  readonly isBlock: boolean;
  /** What held the text in bold where it started, if tags within do not count beyond it. */
  readonly bold: Bold | null;
}

class HtmlWalker implements HtmlEvents {
  title: Range | null = null;
  readonly #source: string;
  readonly #writer: BlockWriter;
  readonly #elements = new OpenElements<Element>((element) => this.#ended(element));
  /** How many open elements hide what they hold. */
  #hidden = 0;
  #listDepth = 0;
  #preDepth = 0;
  /** Bold tags outlive the block that they stand in. */
  #bold: Bold = { b: 0, strong: 0, outer: 0 };
  #isBold = false;
  /** Whether all that was read belongs to the head of a page. */
  #inHead = false;
  #titleStart = -1;

  constructor(source: string, writer: BlockWriter) {
    this.#source = source;
    this.#writer = writer;
  }

  /** Reads source[start, end). */
  read(start: number, end: number, isWhole: boolean): void {
    this.#inHead = isWhole;
    readTokens(this.#source, start, end, this);
    this.#elements.endAll();
    this.#bold = { b: 0, strong: 0, outer: 0 };
    this.#setBold();
  }

  isForeign(): boolean {
    return this.#elements.isForeign;
  }

  text(start: number, end: number): void {
    if (this.#titleStart >= 0) return appendSource(this.#writer.reading, this.#source, start, end, PROSE);
    if (this.#hidden > 0) return;
    if (this.#inHead && /\S/.test(this.#source.slice(start, end))) this.#inHead = false;
    if (this.#preDepth > 0) appendLines(this.#source, start, end, this.#writer, PREFORMATTED);
    else appendSource(this.#writer.reading, this.#source, start, end, PROSE);
  }

  comment(text: string, start: number, end: number): void {
    this.#writer.comments.push({ text: text.trim(), place: { start, end } });
  }

  open(name: string, isSelfClosing: boolean): void {
    if (!IN_HEAD.has(name)) this.#inHead = false;
    if (PAGE.has(name)) return;
    this.#elements.makeRoomFor(name);
    const isForeign = this.#elements.isForeign || name === 'svg' || name === 'math';
    if (isForeign && isSelfClosing) return;
    if (name === 'br') return this.#breakLine();
    if (name === 'b' || name === 'strong') {
      this.#bold[name]++;
      return this.#setBold();
    }
    if (!isForeign && INLINE.has(name)) return;
    const isHidden = SKIPPED.has(name);
    const isBlock = !isHidden && !isForeign && this.#hidden === 0;
    if (!VOID.has(name)) {
      const bold = SHUTS_BOLD.has(name) ? this.#bold : null;
      this.#elements.push({ name, isForeign, isHidden, isBlock, bold });
      if (bold) this.#bold = { b: 0, strong: 0, outer: bold.outer + bold.b + bold.strong };
      if (isHidden) this.#hidden++;
      if (name === 'ul' || name === 'ol') this.#listDepth++;
      else if (name === 'pre') this.#preDepth++;
      else if (name === 'title' && this.#inHead && !this.title) this.#openTitle();
      if (isBlock) this.#writer.open(...blockOf(name, this.#listDepth));
    } else if (isBlock) this.#partBlocks();
  }

  close(name: string): void {
    if (PAGE.has(name)) return;
    if (name === 'br' || name === 'p') this.#elements.endForeign();
    if (name === 'br') return this.#breakLine();
    if (name === 'b' || name === 'strong') {
      if (this.#bold[name] > 0) this.#bold[name]--;
      return this.#setBold();
    }
    if (INLINE.has(name) && !this.#elements.isForeign) return;
    // Browsers take the end of a paragraph that never started for an empty one.
    if (!this.#elements.end(name) && name === 'p' && this.#hidden === 0) this.#partBlocks();
  }

  #ended({ name, isHidden, isBlock, bold }: Element): void {
    if (this.#titleStart >= 0) this.#closeTitle();
    if (isHidden) this.#hidden--;
    if (name === 'ul' || name === 'ol') this.#listDepth--;
    else if (name === 'pre') this.#preDepth--;
    if (bold) {
      this.#bold = bold;
      this.#setBold();
    }
    if (isBlock) this.#writer.close();
  }

  #setBold(): void {
    const { b, strong, outer } = this.#bold;
    const isBold = b + strong + outer > 0;
    if (isBold === this.#isBold) return;
    if (!isBold) this.#writer.endBold();
    // It stays false in what is bold around this HTML.
    this.#isBold = isBold && this.#writer.startBold();
  }

  #breakLine(): void {
    if (this.#hidden === 0) this.#writer.breakLine();
  }

  #partBlocks(): void {
    this.#writer.open('paragraph');
    this.#writer.close();
  }

  /** Keeps the page's `<title>` as a block of its own, so that it has a place. */
  #openTitle(): void {
    this.#writer.open('line');
    this.#titleStart = this.#writer.reading.length;
  }

  #closeTitle(): void {
    const { reading } = this.#writer;
    const end = reading.length - (reading.endsWithSpace ? 1 : 0);
    this.title = end > this.#titleStart ? { start: this.#titleStart, end } : null;
    this.#titleStart = -1;
    this.#writer.close();
  }
}

function blockOf(name: string, listDepth: number): [Block['kind'], number] {
  if (/^h[1-6]$/.test(name)) return ['heading', Number(name[1])];
  if (name === 'li') return ['item', Math.max(1, listDepth)];
  if (name === 'td' || name === 'th' || name === 'dt' || name === 'dd') return ['line', 0];
  return ['paragraph', 0];
}
