/** What named things of infrastructure work are. Only the first five count as tools; the rest are fields of knowledge. */
export const TOOL_KINDS = [
  'product',
  'service',
  'language',
  'vendor',
  'platform',
  'protocol',
  'standard',
  'field',
] as const;

/** The kinds that count as tools. */
export const TOOL_LIKE: ReadonlySet<string> = new Set(TOOL_KINDS.slice(0, 5));
