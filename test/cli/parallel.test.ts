import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixturePosts } from '../bench/fixture-posts.ts';
import { folderWith } from '../files/folder.ts';
import { buildCommand, jdlint } from './command.ts';

const missing = spawnSync('parallel', ['--version']).error !== undefined;
const COUNT = 120;

describe.skipIf(missing)(
  `GNU parallel${missing ? ' (skipped: not installed; Debian: apt-get install parallel)' : ''}`,
  () => {
    it('gives the answers of one process, in the order of the posts', async () => {
      const posts = fixturePosts();
      const lines = Array.from({ length: COUNT }, (_, id) => JSON.stringify({ id, ...posts[id % posts.length] }));
      lines[70] = '{"id": 70, "body": ';
      const folder = folderWith({});
      const input = `${lines.join('\n')}\n`;
      writeFileSync(join(folder, 'posts.ndjson'), input);
      const single = await jdlint(['analyze', '--ndjson'], folder, { stdin: input });
      const command = await buildCommand();
      const parallel = `parallel --will-cite --pipe --keep-order --jobs 2 --block 100k ${process.execPath} ${command} analyze --ndjson`;
      const { stdout, status } = spawnSync('sh', ['-c', `${parallel} < posts.ndjson`], {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 1e9,
      });
      expect(status).toBe(0);
      // A line that is no JSON is named by its number, which counts from the start of its block.
      const answers = (text: string) =>
        text
          .trim()
          .split('\n')
          .map((line) => line.replace(/Line \d+/g, 'Line N'));
      expect(answers(stdout)).toEqual(answers(single.stdout));
      const ids = answers(stdout).map((line) => (JSON.parse(line) as { id: number | null }).id);
      expect(ids).toEqual(lines.map((_, id) => (id === 70 ? null : id)));
    }, 180_000);
  },
);
