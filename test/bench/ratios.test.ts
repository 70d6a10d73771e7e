import { existsSync } from 'node:fs';
import { join } from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { lint } from '../../src/index.ts';
import { fixturePosts } from './posts.ts';
import { runCommand } from './run-command.ts';

const ROUNDS = 3;
const POSTS = 12;

/** The least time of each of two in turn: what else the machine does falls on both, and mostly on other rounds. */
function leastTimes(one: () => unknown, other: () => unknown, rounds = ROUNDS): readonly [number, number] {
  const least: [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const take = (run: () => unknown, index: 0 | 1) => {
    const start = performance.now();
    run();
    least[index] = Math.min(least[index], performance.now() - start);
  };
  for (let round = 0; round <= rounds; round++) {
    take(one, 0);
    take(other, 1);
    // The first round only warms up.
    if (round === 0) least.fill(Number.POSITIVE_INFINITY);
  }
  return least;
}

/** Margins are some three times what is measured: they hold on a busy machine, and break where something went wrong. */
describe('speed, as ratios of what runs beside it', () => {
  const posts = fixturePosts();
  const ofFormat = (wanted: string) => posts.filter(({ format }) => format === wanted).map(({ body }) => body);

  it('a whole lint of Markdown takes at most 10 times remark-parse with tables alone', () => {
    const remark = unified().use(remarkParse).use(remarkGfm).freeze();
    const bodies = ofFormat('markdown').slice(0, POSTS);
    const [alone, whole] = leastTimes(
      () => bodies.forEach((body) => void remark.parse(body)),
      () => bodies.forEach((body) => void lint(body, { format: 'markdown' })),
    );
    expect(whole / alone).toBeLessThan(10);
  }, 120_000);

  it.each(['markdown', 'html', 'text'] as const)('ten times as much %s takes at most 30 times as long', (format) => {
    const bodies = ofFormat(format);
    const text = (length: number) => {
      let long = '';
      for (let index = 0; long.length < length; index++) long += `${bodies[index % bodies.length]}\n\n`;
      return long.slice(0, length);
    };
    const [short, long] = [text(4000), text(40_000)];
    const [one, ten] = leastTimes(
      () => lint(short, { format }),
      () => lint(long, { format }),
    );
    expect(ten / one).toBeLessThan(30);
  }, 120_000);

  const root = join(import.meta.dirname, '../..');
  const command = join(root, 'dist/cli.cjs');
  it.skipIf(!existsSync(command))(
    'one small file takes at most 20 times as long as Node takes to start',
    () => {
      const file = join(root, 'fixtures/posts/cloud/cloud-entry-five-years.md');
      const [bare, whole] = leastTimes(
        () => runCommand(['-e', '0'], root),
        () => runCommand([command, '--fail-on', 'off', file], root),
        2,
      );
      expect(whole / bare).toBeLessThan(20);
    },
    120_000,
  );
});
