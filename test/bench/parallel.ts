import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixturePosts } from './fixture-posts.ts';

/**
 * `npm run bench:parallel [-- posts]`: a stream of posts (100,000 unless given) through one process, and through GNU
 * parallel with a process a core: posts a second, the memory of the process while it runs, and whether both answers are
 * the same. Posts are the fixtures over and over, each with an id of its own.
 */
const count = Number(process.argv[2] ?? 100_000);
const command = join(import.meta.dirname, '../../dist/cli.cjs');
const say = (line: string) => process.stdout.write(`${line}\n`);
const folder = mkdtempSync(join(tmpdir(), 'jdlint-parallel-'));
const [input, single, parallel] = ['posts', 'single', 'parallel'].map((name) => join(folder, `${name}.ndjson`)) as [
  string,
  string,
  string,
];

async function generate(): Promise<void> {
  const posts = fixturePosts();
  const out = createWriteStream(input);
  for (let id = 0; id < count; id++) {
    const line = `${JSON.stringify({ id, ...posts[id % posts.length] })}\n`;
    if (!out.write(line)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

/** Resident memory of a process in MB, or null where the system does not say. */
function memoryOf(pid: number): number | null {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1000;
  } catch {
    return null;
  }
}

async function one(): Promise<number> {
  const start = performance.now();
  const child = spawn('sh', ['-c', `exec node ${command} analyze --ndjson < ${input} > ${single}`], {
    stdio: 'inherit',
  });
  const memory: number[] = [];
  const timer = setInterval(() => {
    const now = child.pid === undefined ? null : memoryOf(child.pid);
    if (now !== null) memory.push(now);
  }, 500);
  await once(child, 'exit');
  clearInterval(timer);
  const tenths = Array.from({ length: 10 }, (_, tenth) => {
    const part = memory
      .slice(Math.floor((tenth * memory.length) / 10), Math.floor(((tenth + 1) * memory.length) / 10))
      .filter((size) => !Number.isNaN(size));
    return part.length > 0 ? `${Math.round(Math.max(...part))}` : '-';
  });
  say(`memory over the run, in tenths of it, MB: ${tenths.join(' ')}`);
  return performance.now() - start;
}

function several(): number {
  const start = performance.now();
  execFileSync('sh', [
    '-c',
    `parallel --will-cite --pipe --keep-order --block 4M node ${command} analyze --ndjson < ${input} > ${parallel}`,
  ]);
  return performance.now() - start;
}

const rate = (milliseconds: number) => `${Math.round((1000 * count) / milliseconds)} posts/s`;

if (!existsSync(command)) throw new Error('dist is not built: npm run build');
await generate();
say(`${count} posts, Node ${process.version}, ${cpus().length} cores`);
say(`one process: ${rate(await one())}`);
if (spawnSync('parallel', ['--version']).error)
  say('GNU parallel is not installed (Debian: apt-get install parallel).');
else {
  say(`GNU parallel: ${rate(several())}`);
  say(`same answers in the same order: ${spawnSync('cmp', [single, parallel]).status === 0 ? 'yes' : 'NO'}`);
}
rmSync(folder, { recursive: true });
