import type { Root } from 'mdast';
import { ReadingText } from '../source/reading-text.ts';
import { BlockWriter, type Tree } from './block.ts';
import { findFrontMatter } from './front-matter-fence.ts';
import { MarkdownBlocks, QUOTED } from './markdown-blocks.ts';
import { cutMarkdown, type Trouble } from './markdown-pieces.ts';
import { walkMarkdown } from './markdown-walk.ts';
import { walkMdast } from './mdast-walk.ts';
import type { HtmlReader } from './readers.ts';
import { appendCommented } from './text.ts';

/** Reads Markdown (CommonMark, tables, YAML front matter) into blocks. `tree` may come from a pipeline's own parser. */
export function readMarkdown(source: string, tree: Root | undefined, html: HtmlReader['append']): Tree {
  const reading = new ReadingText(source);
  const writer = new BlockWriter(reading);
  const walked = new MarkdownBlocks(source, writer, html);
  const head = findFrontMatter(source);
  if (tree) walkMdast(tree, markLength(source), walked);
  else readPieces(source, head ? head.end : markLength(source), walked, writer);
  writer.close();
  const { blocks, comments, problems } = writer;
  return { reading, blocks, comments, problems, frontMatter: head ? head.yaml : null, pageTitle: null };
}

/** A byte order mark is no text. Parsers of pipelines drop it and count from behind it. */
const markLength = (source: string) => (source.charCodeAt(0) === 0xfeff ? 1 : 0);

function readPieces(source: string, from: number, walked: MarkdownBlocks, writer: BlockWriter): void {
  for (const { start, end, trouble } of cutMarkdown(source, from)) {
    if (trouble) {
      writer.complain('MARKDOWN_NOT_READ', `${reasons[trouble]}: it was read as plain text.`, start);
      writer.open('paragraph');
      appendCommented(source, start, end, writer, /<!--/y, QUOTED);
      writer.close();
    } else walkMarkdown(source.slice(start, end), start, walked);
  }
}

const reasons: Record<Trouble, string> = {
  deep: 'A block of Markdown nests too deep',
  dense: 'A paragraph of Markdown holds too many marks',
  long: 'A block of Markdown is too long',
};
