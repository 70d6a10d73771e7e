import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { formatOfPath } from '../../src/parse/format.ts';

const folder = join(import.meta.dirname, '../../fixtures/posts');

/** The posts of the fixtures as a stream of posts has them. */
export function fixturePosts(): { readonly body: string; readonly format: string }[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return names
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => ({ body: readFileSync(join(folder, name), 'utf8'), format: formatOfPath(name) ?? 'text' }));
}
