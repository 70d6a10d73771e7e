/**
 * The text without the characters at its end of which `drops` is true. A pattern such as `[.!?]+$` does the same, but looks
 * from every character of a run to the run's end, wherever the run stands.
 */
export function trimEndBy(text: string, drops: RegExp): string {
  let end = text.length;
  while (end > 0 && drops.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
