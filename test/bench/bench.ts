import { micromark } from 'micromark';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { lint } from '../../src/index.ts';
import { analyzePost } from '../../src/judge/analyze.ts';
import { readTree } from '../../src/parse/post.ts';
import { parse } from '../../src/parse/post.ts';
import { type BenchPost, benchPosts } from './posts.ts';

/**
 * `npm run bench`: posts a second and MB a second for each stage and for the whole, and the whole against remark-parse
 * alone on the same posts in the same run. On ../shared/corpus where there is one, else on the fixtures.
 */
const ROUNDS = 3;
const MOST = 2000;

const all = benchPosts(MOST);
const markdown = all.filter(({ format }) => format === 'markdown');
const text = all.filter(({ format }) => format === 'text');
/** The Markdown posts as a page shows them. */
const html: BenchPost[] = markdown.map((post) => ({ ...post, body: micromark(post.body), format: 'html' }));
const remark = unified().use(remarkParse).freeze();

function measure(name: string, set: readonly BenchPost[], run: (post: BenchPost) => unknown): number {
  const bytes = set.reduce((sum, { body }) => sum + body.length, 0);
  for (const post of set.slice(0, 200)) run(post);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    for (const post of set) run(post);
    times.push(performance.now() - start);
  }
  const milliseconds = times.sort((a, b) => a - b)[ROUNDS >> 1] as number;
  const row = [
    name.padEnd(34),
    `${Math.round((1000 * set.length) / milliseconds)} posts/s`.padStart(14),
    `${(bytes / 1000 / milliseconds).toFixed(2)} MB/s`.padStart(12),
  ];
  process.stdout.write(`${row.join('')}\n`);
  return milliseconds;
}

process.stdout.write(`${markdown.length} Markdown posts, ${text.length} text posts, Node ${process.version}\n`);
const alone = measure('remark-parse alone', markdown, ({ body }) => remark.parse(body));
measure('Markdown: tree and reading text', markdown, ({ body }) =>
  readTree(body, 'markdown', undefined).reading.finish(),
);
measure('Markdown: post', markdown, ({ body, format }) => parse(body, { format }));
const read = new Map(markdown.map((post) => [post, parse(post.body, { format: post.format })]));
measure('Markdown: judgements of a read post', markdown, (post) =>
  analyzePost(read.get(post) as ReturnType<typeof parse>),
);
const whole = measure('Markdown: whole lint', markdown, ({ body, format }) => lint(body, { format }));
measure('text: post', text, ({ body, format }) => parse(body, { format }));
measure('text: whole lint', text, ({ body, format }) => lint(body, { format }));
measure('HTML: post', html, ({ body, format }) => parse(body, { format }));
measure('HTML: whole lint', html, ({ body, format }) => lint(body, { format }));
process.stdout.write(`whole lint of Markdown against remark-parse alone: ${(whole / alone).toFixed(2)} times\n`);
