import { splitAtWidth, textWidth } from './text-width.ts';

/**
 * Breaks text at spaces into lines of at most `width` columns. A longer word, such as an address, has a line of its own;
 * one in a script without spaces is broken anywhere.
 */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ').flatMap((whole) => breakWide(whole, width))) {
    if (word === '') continue;
    const columns = textWidth(word);
    if (line === '') {
      line = word;
      used = columns;
    } else if (used + 1 + columns <= width) {
      line += ` ${word}`;
      used += 1 + columns;
    } else {
      lines.push(line);
      line = word;
      used = columns;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

function breakWide(word: string, width: number): string[] {
  const columns = textWidth(word);
  // Most characters wide, or none: a word of a script that is written with spaces stays whole.
  if (columns <= width || columns < 1.5 * [...word].length) return [word];
  const parts: string[] = [];
  for (let rest = word; rest !== ''; ) {
    const [head, tail] = splitAtWidth(rest, width);
    parts.push(head);
    rest = tail;
  }
  return parts;
}

/** The head of a text, cut at a word and marked where it is longer than `width` columns. */
export function shorten(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  const [head] = splitAtWidth(text, Math.max(1, width - 2));
  const space = head.lastIndexOf(' ');
  return `${space > head.length / 2 ? head.slice(0, space) : head} …`;
}
