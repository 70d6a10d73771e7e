import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { roleTablePage } from '../../src/docs/role-table.ts';
import { roles } from '../../src/index.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

describe('the table of roles in the README', () => {
  it('is that of the catalogue', () => {
    expect(roleTablePage(readme, roles)).toBe(readme);
  });

  it('has a row a role, with the figures of the guide', () => {
    const page = roleTablePage('<!-- roles: written by npm run docs --><!-- /roles -->', roles);
    expect(page.match(/^\| `/gm)).toHaveLength(roles.length - 1);
    expect(page).toMatch(/`site-reliability-engineer` \| .* \| 5 to 10 \| \$130k to \$170k \|/);
    expect(() => roleTablePage('nothing', roles)).toThrow(RangeError);
  });
});
