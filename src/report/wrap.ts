/** Breaks text at spaces into lines of at most `width` characters; a longer word has a line of its own. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (word === '') continue;
    if (line === '') line = word;
    else if (line.length + 1 + word.length <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** The head of a text, cut at a word and marked where it is longer than `width`. */
export function shorten(text: string, width: number): string {
  if (text.length <= width) return text;
  const head = text.slice(0, Math.max(1, width - 2));
  const space = head.lastIndexOf(' ');
  return `${(space > width / 2 ? head.slice(0, space) : head).replace(/[\ud800-\udbff]$/, '')} …`;
}
