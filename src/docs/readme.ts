import type { Rule } from '../engine/rule.ts';
import { table } from './table.ts';

const OPEN = '<!-- rules: written by npm run docs -->';
const CLOSE = '<!-- /rules -->';

/** The README with its table of rules as the code has them. Throws a RangeError where the README has no place for it. */
export function readmePage(page: string, rules: readonly Rule[]): string {
  const start = page.indexOf(OPEN);
  const end = page.indexOf(CLOSE);
  if (start < 0 || end < start) throw new RangeError(`The README lacks ${OPEN} and ${CLOSE}`);
  const rows = rules.map(({ meta }) => [`[\`${meta.id}\`](rules/${meta.id}/README.md)`, meta.summary]);
  return `${page.slice(0, start)}${OPEN}\n\n${table([['rule', 'finds'], ...rows])}\n\n${page.slice(end)}`;
}
