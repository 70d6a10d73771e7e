import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rules } from '../../rules/index.ts';
import { ROLES } from '../catalogue/roles.ts';
import { readmePage } from './readme.ts';
import { roleTablePage } from './role-table.ts';
import { rulePage } from './rule-pages.ts';
import { rulesPage } from './rules-page.ts';

/** `npm run docs`: writes the parts of the documentation that the code knows best. */
const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const change = (path: string, make: (page: string) => string): void => {
  const file = join(root, path);
  writeFileSync(file, make(readFileSync(file, 'utf8')));
};

for (const rule of rules) change(`rules/${rule.meta.id}/README.md`, (page) => rulePage(page, rule));
mkdirSync(join(root, 'docs'), { recursive: true });
writeFileSync(join(root, 'docs/rules.md'), rulesPage(rules));
change('README.md', (page) => roleTablePage(readmePage(page, rules), ROLES));
