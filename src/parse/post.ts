import type { Root } from 'mdast';
import type { Format } from '../model/kinds.ts';
import type { JobPost } from '../model/post.ts';
import type { Tree } from './block.ts';
import { readFrontMatter } from './front-matter.ts';
import { htmlReader } from './html.ts';
import { languageProblem } from './language.ts';
import { readMarkdown } from './markdown.ts';
import { type ParseOptions, readPost } from './read-post.ts';
import { type Readers, readTree as readTreeWith } from './readers.ts';

export type { ParseOptions } from './read-post.ts';

/** Every format. */
const readers: Readers = {
  markdown: readMarkdown,
  html: htmlReader,
  frontMatter: readFrontMatter,
  language: languageProblem,
};

/**
 * Reads a job post. Synchronous, no file or network access; never throws for content.
 * Offsets in the result are UTF-16 code units into `source`.
 */
export function parse(source: string, options: ParseOptions = {}): JobPost {
  return readPost(source, options, readers);
}

/** Reads a source into blocks by its format. */
export function readTree(source: string, format: Format, mdast: Root | undefined): Tree {
  return readTreeWith(source, { format, mdast, origin: null }, readers);
}
