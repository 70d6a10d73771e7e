import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { formatOfPath } from '../../src/parse/format.ts';
import type { Format } from '../../src/model/kinds.ts';

export interface BenchPost {
  readonly body: string;
  readonly format: Format;
}

const corpus = join(import.meta.dirname, '../../../shared/corpus/posts.jsonl');
const fixtures = join(import.meta.dirname, '../../fixtures/posts');

function* filesIn(folder: string): Generator<string> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* filesIn(path);
    else yield path;
  }
}

export const fixturePosts = (): BenchPost[] =>
  [...filesIn(fixtures)].map((path) => ({
    body: readFileSync(path, 'utf8'),
    format: formatOfPath(extname(path)) ?? 'text',
  }));

/** Posts of ../shared/corpus where there is one, else the fixtures. */
export function benchPosts(most: number): BenchPost[] {
  if (!existsSync(corpus)) return fixturePosts();
  const lines = readFileSync(corpus, 'utf8').split('\n').filter(Boolean);
  return lines.slice(0, most).map((line) => JSON.parse(line) as BenchPost);
}

/** Writes the first Markdown posts into a folder, and says under which names and how many bytes they have. */
export function writeMarkdownPosts(folder: string, most: number): { readonly files: string[]; readonly bytes: number } {
  mkdirSync(folder, { recursive: true });
  const posts = benchPosts(10 * most)
    .filter(({ format }) => format === 'markdown')
    .slice(0, most);
  const files = posts.map(({ body }, index) => {
    const file = join(folder, `${String(index).padStart(4, '0')}.md`);
    writeFileSync(file, body);
    return file;
  });
  return { files, bytes: posts.reduce((sum, { body }) => sum + Buffer.byteLength(body), 0) };
}
