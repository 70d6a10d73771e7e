import fc from 'fast-check';

/** Pieces that parsers trip over, and pieces that rules look for. */
const PIECES = [
  'Must know Nagios, Zabbix and PRTG', 'rockstar', '$120k-150k', '5+ years', 'Requirements:', 'Remote', 'CCNA, CISSP', 'three days a week', 'native speaker', 'Denver, CO',
  'word', 'A', 'e.g. ', '1. ', '- ', '* ', '• ', ':', '.', '!', ' ', '\n', '\n\n', '\r\n', '\r', '\t', '    ', '\u00a0', '\u2028', '\0', '\u200b', '\u200d', '\ufeff',
  '**', '_', '`', '```\n', '# ', '## ', '---\n', '> ', '[a](b)', '[', ']', '![x](y)', '\\', '&amp;', '&#8217;', '&#0;', '&lt;b&gt;', '<p>', '</p>', '<b>', '</b>', '<ul>', '<li>', '</ul>',
  '<br>', '<pre>', '<', '>', '<table>', '<td>', '<!-- jdlint-disable -->', '<!-- jdlint-enable -->', '<!-- jdlint-disable-next cliche -->', '<!--', '-->', '<script>', '</script>', '<h2>', '</h2>',
  '|a|b|\n|-|-|\n', '😀', '\ud83d', '\ude00', 'e\u0301', '\u202e', 'İ', 'ß', '日本', 'title: x\n', 'Location: Oslo\n', '__proto__', 'constructor', '{tools}', '$1', '$&', '“', '"', '§',
]; // biome-ignore format: one list

/** Posts of pieces in any order, and of any characters at all. */
export const soup: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 50 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ maxLength: 80, unit: 'binary' }) },
);

/** Keys that would change all objects, were a value merged carelessly. */
export const EVIL_KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'] as const;

/** Any value of JSON, with evil keys in it. */
export const anyJson: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc.oneof(fc.string(), fc.double(), fc.integer(), fc.boolean(), fc.constant(null), soup),
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .array(fc.tuple(fc.oneof(fc.string(), fc.constantFrom(...EVIL_KEYS)), tie('value')), { maxLength: 4 })
      // As JSON.parse makes it: `__proto__` is a key of its own.
      .map(
        (entries) =>
          JSON.parse(
            `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',')}}`,
          ) as unknown,
      ),
  ),
})).value;

/** What hangs on every object; empty, unless something has been polluted. */
export const pollution = (): unknown[] => {
  const inherited: unknown[] = [];
  for (const key in {}) inherited.push(key);
  for (const key in []) inherited.push(key);
  const bare = {} as Record<string, unknown>;
  return [...inherited, ...['polluted', 'isAdmin', 'severity', 'body'].filter((key) => bare[key] !== undefined)];
};
