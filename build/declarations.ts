import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Part of the build: declarations for CommonJS that name packages which are ES modules only say so (TypeScript 5.3),
 * or a program that checks its libraries would not compile. At run time nothing of them is required: all is bundled. Imports
 * of nothing, which the bundler of declarations leaves behind, go.
 */
const folder = join(import.meta.dirname, '../dist');
for (const name of readdirSync(folder)) {
  if (!/\.d\.c?ts$/.test(name)) continue;
  const path = join(folder, name);
  const text = readFileSync(path, 'utf8').replace(/^import '[^']+';\n/gm, '');
  const named = text.replace(
    /^import (?:type )?(.+) from '(vfile|vfile-message)';$/gm,
    "import type $1 from '$2' with { 'resolution-mode': 'import' };",
  );
  writeFileSync(path, name.endsWith('.d.cts') ? named : text);
}
