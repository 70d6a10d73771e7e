import { appendSource, type Spelling } from '../source/align.ts';
import { ReadingText } from '../source/reading-text.ts';
import { BlockWriter, type Tree } from './block.ts';

/** Text pasted from web pages often keeps their entities. */
export const PROSE: Spelling = { escapes: false, references: 'text', quotes: false, tags: false, lineEnd: '\n' };

/**
 * Appends source[start, end) as plain text to the open block: blank lines part paragraphs, line ends within one stay in
 * the text as `\n`, for the segmenter to tell hard wraps from lines.
 */
export function appendLines(
  source: string,
  start: number,
  end: number,
  writer: BlockWriter,
  spelling: Spelling = PROSE,
): void {
  let from = start;
  let at = start;
  while (at < end) {
    const code = source.charCodeAt(at++);
    if (code !== 10 && code !== 13) continue;
    // White space up to the next word: a second line end in it parts paragraphs.
    let parted = false;
    if (code === 13 && source.charCodeAt(at) === 10) at++;
    while (at < end) {
      const next = source.charCodeAt(at);
      if (next === 10 || next === 13) parted = true;
      else if (!isBlank(next)) break;
      at++;
    }
    if (!parted) continue;
    appendSource(writer.reading, source, from, at, spelling);
    writer.open('paragraph');
    from = at;
  }
  appendSource(writer.reading, source, from, end, spelling);
}

const isBlank = (code: number) => code === 32 || code === 9 || code === 0xa0 || code === 0xfeff || code === 0x200b;

/**
 * Appends plain text in which comments may stand: those that `mark` opens are handed over and are no text.
 * A comment without an end is text.
 */
export function appendCommented(
  source: string,
  start: number,
  end: number,
  writer: BlockWriter,
  mark: RegExp,
  spelling: Spelling = PROSE,
): void {
  const inner = source.slice(start, end);
  let from = start;
  let open = inner.indexOf('<!--');
  while (open >= 0) {
    mark.lastIndex = open;
    const found = mark.test(inner);
    const close = found ? inner.indexOf('-->', open + 4) : open + 1;
    if (close < 0) break;
    if (found) {
      const place = { start: start + open, end: start + close + 3 };
      appendLines(source, from, place.start, writer, spelling);
      writer.comments.push({ text: inner.slice(open + 4, close).trim(), place });
      from = place.end;
    }
    open = inner.indexOf('<!--', close + 3);
  }
  appendLines(source, from, end, writer, spelling);
}

/** In plain text only comments to jdlint are comments. */
const toLinter = /<!--\s{0,100}jdlint-/y;

/** Appends the plain text at source[start, end) to the open block. */
export function appendText(source: string, start: number, end: number, writer: BlockWriter): void {
  appendCommented(source, start, end, writer, toLinter);
}

const UNTAGGED: Spelling = { ...PROSE, references: 'html', tags: true, lineEnd: ' ' };
const inlineTag = /^<\/?(?:a|b|i|u|em|strong|span|font|sup|sub|small|code)\b[^<>]*>$/i;

/** Appends HTML as text, where there is no reader of HTML: its tags are dropped, its comments are comments. */
export function appendUntagged(source: string, start: number, end: number, writer: BlockWriter): void {
  if (end - start < 2000 && inlineTag.test(source.slice(start, end))) return;
  if (/^<br\s{0,9}\/?>$/i.test(source.slice(start, Math.min(end, start + 20)))) return writer.breakLine();
  appendCommented(source, start, end, writer, /<!--/y, UNTAGGED);
}

/** Reads plain text into blocks. */
export function readText(source: string): Tree {
  const reading = new ReadingText(source);
  const writer = new BlockWriter(reading);
  appendText(source, 0, source.length, writer);
  writer.close();
  const { blocks, comments, problems } = writer;
  return { reading, blocks, comments, problems, frontMatter: null, pageTitle: null };
}
