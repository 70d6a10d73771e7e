import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folders above this file in which the package may start: `src/files` in the repository, `dist` in the package. */
const LEVELS = 3;

/** The page of a rule as the package carries it (`rules/<id>/README.md`), or null where it is not there. */
export async function readRulePage(ruleId: string): Promise<string | null> {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (let level = 0; level < LEVELS; level++) {
    try {
      return await readFile(join(folder, 'rules', ruleId, 'README.md'), 'utf8');
    } catch {
      folder = dirname(folder);
    }
  }
  return null;
}
