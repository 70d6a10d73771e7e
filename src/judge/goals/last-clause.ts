/** What stands behind the last mark of a text. */
export const lastClause = (text: string): string =>
  text.slice(Math.max(...[',', '.', ';', ':'].map((mark) => text.lastIndexOf(mark))) + 1);
