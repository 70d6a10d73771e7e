import type { PostPart } from '../model/post.ts';
import { appendSource } from '../source/align.ts';
import { ReadingText } from '../source/reading-text.ts';
import { BlockWriter, type SectionStart, type Tree } from './block.ts';
import { appendHtml } from './html.ts';
import { appendText, PROSE } from './text.ts';

/**
 * Reads the fields of a post made of data, each by itself, so that markup which one field leaves open does not swallow
 * the next. All places are in the one source that holds them all.
 */
export function readParts(source: string, parts: readonly PostPart[]): Tree {
  const reading = new ReadingText(source);
  const writer = new BlockWriter(reading);
  const sectionStarts: SectionStart[] = [];
  for (const { start, end, as, section } of parts) {
    if (as === 'field' || as === 'whole') continue;
    if (section) sectionStarts.push({ at: reading.length, kind: section });
    if (as === 'html') appendHtml(source, start, end, writer);
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
