import { OUTSIDE } from '../model/kinds.ts';
import type { Role } from '../catalogue/role.ts';

const OPEN = '<!-- roles: written by npm run docs -->';
const CLOSE = '<!-- /roles -->';

const thousands = (dollars: number) => `$${Math.round(dollars / 100) / 10}k`;

function yearsOf({ years }: Role): string {
  const bands = years.map(({ label, min, max }) => {
    const span = max === null ? `${min}+` : `${min} to ${max}`;
    return years.length > 1 ? `${label} ${span}` : span;
  });
  return bands.join('; ') || '—';
}

function payOf({ pay }: Role): string {
  const bands = pay.map(({ label, min, max, median }) => {
    const sum =
      min !== null && max !== null
        ? `${thousands(min)} to ${thousands(max)}`
        : median !== null
          ? `median ${thousands(median)}`
          : '';
    return pay.length > 1 ? `${label} ${sum}` : sum;
  });
  return bands.join('; ') || '—';
}

/** The README with its table of the built-in roles as the catalogue has them. Throws a RangeError where it has no place for it. */
export function roleTablePage(page: string, roles: readonly Role[]): string {
  const start = page.indexOf(OPEN);
  const end = page.indexOf(CLOSE);
  if (start < 0 || end < start) throw new RangeError(`The README lacks ${OPEN} and ${CLOSE}`);
  const rows = roles
    .filter(({ id }) => id !== OUTSIDE)
    .map((role) => [`\`${role.id}\``, role.about, yearsOf(role), payOf(role)]);
  const lines = [['role', 'is about', 'years', 'US pay 2026'], ['---', '---', '---', '---'], ...rows];
  const table = lines.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`);
  return `${page.slice(0, start)}${OPEN}\n\n${table.join('\n')}\n\n${page.slice(end)}`;
}
