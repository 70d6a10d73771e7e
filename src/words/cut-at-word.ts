/** A text of single spaces, cut at a word where it has more than `most` characters: "Patch the …". */
export function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most);
  const space = start.lastIndexOf(' ');
  return `${space > 0 ? start.slice(0, space) : start} …`;
}
