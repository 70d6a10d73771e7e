/** How the names of a list belong together; `to`: one moves from the first to the second. */
export type Joint = 'and' | 'or' | 'to';

/** "A", "A or B", "A, B or C". Before an item that holds the joint itself the last comma stays. */
export function joinNames(names: readonly string[], joint: Exclude<Joint, 'to'>): string {
  if (names.length < 2) return names[0] ?? '';
  const last = names[names.length - 1] as string;
  const comma = names.some((name) => / (?:and|or) /.test(name)) && names.length > 2 ? ',' : '';
  return `${names.slice(0, -1).join(', ')}${comma} ${joint} ${last}`;
}
