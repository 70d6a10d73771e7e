import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTitle } from '../../src/judge/title/read-title.ts';

/**
 * `npm run bench:titles [-- path/to/shared]`: reads O*NET's alternate titles, and says of each occupation how many promise
 * one role, how many are ambiguous with candidates, how many say nothing, and which roles they promise.
 */
const here = dirname(fileURLToPath(import.meta.url));
const shared = process.argv[2] ?? join(here, '../../../shared');
const rows = (name: string) =>
  readFileSync(join(shared, 'knowledge/onet', name), 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));

const names = new Map(rows('occupation-data.tsv').map(([code, name]) => [code, name]));
const byCode = new Map<string, string[]>();
for (const [code = '', title = ''] of rows('alternate-titles.tsv'))
  byCode.set(code, [...(byCode.get(code) ?? []), title]);

const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(0)} %`;
let all = 0;
let decided = 0;
let silent = 0;
for (const [code, titles] of byCode) {
  const roles = new Map<string, number>();
  let open = 0;
  let empty = 0;
  for (const title of titles) {
    const { role, candidates } = readTitle(title);
    if (role) roles.set(role, (roles.get(role) ?? 0) + 1);
    else if (candidates.length > 0) open++;
    else empty++;
  }
  all += titles.length;
  decided += titles.length - open - empty;
  silent += empty;
  const read = [...roles].sort((a, b) => b[1] - a[1]).map(([id, count]) => `${id} ${count}`);
  process.stdout.write(
    `${code} ${names.get(code) ?? ''}: ${titles.length} titles, one role ${titles.length - open - empty}, ambiguous ${open}, nothing ${empty}\n    ${read.join(', ')}\n`,
  );
}
process.stdout.write(
  `${all} titles: one role ${share(decided, all)}, ambiguous ${share(all - decided - silent, all)}, nothing ${share(silent, all)}\n`,
);
