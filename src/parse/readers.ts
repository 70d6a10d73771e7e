import type { Root } from 'mdast';
import type { Format } from '../model/kinds.ts';
import type { PostFields, PostOrigin, PostPart, Range, ReadingProblem, Statement, Words } from '../model/post.ts';
import { appendSource } from '../source/align.ts';
import { ReadingText } from '../source/reading-text.ts';
import { BlockWriter, type SectionStart, type Tree } from './block.ts';
import { isTaggedText } from './format.ts';
import { appendText, appendUntagged, PROSE, readText } from './text.ts';

/** Reads HTML: a whole source, or a part of one into the open block. */
export interface HtmlReader {
  read(source: string): Tree;
  append(source: string, start: number, end: number, writer: BlockWriter): void;
}

/** Reads Markdown; `html` reads the HTML within it. `tree` may come from a pipeline's own parser. */
export type MarkdownReader = (source: string, tree: Root | undefined, html: HtmlReader['append']) => Tree;

/** Reads the YAML at a range of the source into fields. */
export type FrontMatterReader = (
  source: string,
  range: Range,
) => { readonly fields: PostFields; readonly problem: ReadingProblem | null };

/** Says where a post is in another language than English; null where it is not. */
export type LanguageReader = (text: string, words: Words, statements: readonly Statement[]) => ReadingProblem | null;

/**
 * The readers that a parser is put together from; plain text is always read. A format without its reader is read as text,
 * and the post says so as a problem. Front matter without its reader is passed over, and without `language` every post is
 * taken for English.
 */
export interface Readers {
  readonly markdown?: MarkdownReader | undefined;
  readonly html?: HtmlReader | undefined;
  readonly frontMatter?: FrontMatterReader | undefined;
  readonly language?: LanguageReader | undefined;
}

interface TreeOptions {
  readonly format: Format;
  readonly mdast: Root | undefined;
  readonly origin: PostOrigin | null;
}

/** Reads a source into blocks by its format. */
export function readTree(source: string, { format, mdast, origin }: TreeOptions, readers: Readers): Tree {
  if (origin?.parts.some(({ as }) => as !== 'whole')) return readParts(source, origin.parts, readers);
  const { html, markdown } = readers;
  const append = html?.append ?? appendUntagged;
  if (format === 'markdown' && markdown) return markdown(source, mdast, append);
  const isHtml = format === 'html' || (format === 'text' && isTaggedText(source));
  if (isHtml && html) return html.read(source);
  if (!isHtml && format === 'text') return readText(source);
  const reading = new ReadingText(source);
  const writer = new BlockWriter(reading);
  const name = isHtml ? 'HTML' : 'Markdown';
  writer.complain('FORMAT_NOT_READ', `This linter was made without a reader of ${name}: it was read as text.`, 0);
  if (isHtml) appendUntagged(source, 0, source.length, writer);
  else appendText(source, 0, source.length, writer);
  writer.close();
  const { blocks, comments, problems } = writer;
  return { reading, blocks, comments, problems, frontMatter: null, pageTitle: null };
}

/**
 * Reads the fields of a post made of data, each by itself, so that markup which one field leaves open does not swallow
 * the next. All places are in the one source that holds them all.
 */
function readParts(source: string, parts: readonly PostPart[], { html }: Readers): Tree {
  const reading = new ReadingText(source);
  const writer = new BlockWriter(reading);
  const sectionStarts: SectionStart[] = [];
  const append = html?.append ?? appendUntagged;
  for (const { start, end, as, section } of parts) {
    if (as === 'field' || as === 'whole') continue;
    if (section) sectionStarts.push({ at: reading.length, kind: section });
    if (as === 'html') append(source, start, end, writer);
    else if (as === 'text') appendText(source, start, end, writer);
    else {
      writer.open('heading', 2);
      appendSource(reading, source, start, end, { ...PROSE, lineEnd: ' ' });
    }
    writer.endBold();
    writer.close();
  }
  const { blocks, comments, problems } = writer;
  return { reading, blocks, comments, problems, frontMatter: null, pageTitle: null, sectionStarts };
}
