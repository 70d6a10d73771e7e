import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { installPackage, isBuilt } from '../ci/package.ts';
import { PEERS, type PeerCommand } from './peer-commands.ts';
import { writeMarkdownPosts } from './posts.ts';
import { type CommandRun, runCommand } from './run-command.ts';

/**
 * `npm run bench`, second part: the peers' command lines beside jdlint's, on 200 Markdown posts and on one small file, in
 * turn, so that whatever else the machine does falls on all of them. Writes the table into the README. The peers are
 * installed from the registry, once, into a folder of their own.
 */
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 3);
const POSTS = 200;
const root = join(import.meta.dirname, '../..');
const home = join(root, 'node_modules/.cache/jdlint-bench');

interface Contender {
  readonly name: string;
  /** Where it looks for its settings and plugins. */
  readonly cwd: string;
  /** What Node runs, or why it is not run. */
  readonly args: ((folder: string, files: readonly string[]) => readonly string[]) | string;
}

/** Installs a peer, unless it is there. */
function install({ name, packages, script, settings = {}, mayBeGone, args }: PeerCommand): Contender {
  const folder = join(home, name.replace(/\W+/g, '-'));
  const path = join(folder, 'node_modules', script);
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(settings)) writeFileSync(join(folder, file), text);
  const stamp = join(folder, 'installed');
  const wanted = packages.join('\n');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    process.stderr.write(`installing ${packages.join(', ')} …\n`);
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    try {
      const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
      execFileSync('npm', ['install', ...quiet, ...packages], {
        cwd: folder,
        stdio: ['ignore', 'ignore', mayBeGone ? 'ignore' : 'inherit'],
      });
      writeFileSync(stamp, wanted);
    } catch {
      return { name, cwd: folder, args: 'not to be had from the registry' };
    }
  }
  return { name, cwd: folder, args: (where, files) => [path, ...args(where, files)] };
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] as number;

interface Measured {
  readonly name: string;
  readonly runs: readonly CommandRun[];
  readonly why?: string;
}

/** Runs all contenders in turn, some rounds. One that has nothing to say of most of many files did not lint them, and is out. */
function measure(
  contenders: readonly Contender[],
  rounds: number,
  folder: string,
  files: readonly string[],
): Measured[] {
  const runs = new Map<string, CommandRun[]>();
  const out = new Map<string, string>();
  for (let round = 0; round < rounds; round++) {
    for (const { name, cwd, args } of contenders) {
      if (typeof args === 'string') out.set(name, args);
      if (out.has(name) || typeof args === 'string') continue;
      const run = runCommand(args(folder, files), cwd);
      const told = files.filter((file) => run.output.includes(basename(file))).length;
      if (files.length > 1 && told < files.length / 2) {
        out.set(name, `ended with ${run.status}, and spoke of ${told} files only`);
        process.stderr.write(`${name}: ${run.output.slice(0, 1000)}\n`);
      } else runs.set(name, [...(runs.get(name) ?? []), run]);
      process.stderr.write(`${name.padEnd(28)} ${Math.round(run.milliseconds)} ms, ${Math.round(run.megabytes)} MB\n`);
    }
  }
  return contenders.map(({ name }) => ({
    name,
    runs: runs.get(name) ?? [],
    ...(out.has(name) ? { why: out.get(name) as string } : {}),
  }));
}

const times = ({ runs }: Measured) => runs.map(({ milliseconds }) => milliseconds);
const span = (values: readonly number[], digits: number) =>
  `${median(values).toFixed(digits)} (${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)})`;

if (!isBuilt) throw new Error('There is no dist/cli.cjs: npm run build first.');
const work = mkdtempSync(join(tmpdir(), 'jdlint-bench-'));
// As users have it: in node_modules, where it keeps what the engine compiled.
installPackage(work);
const command = join(work, 'node_modules/jdlint/dist/cli.cjs');
const folder = join(work, 'posts');
const { files, bytes } = writeMarkdownPosts(folder, POSTS);
const small = files.filter((file) => statSync(file).size < 3000).slice(0, 1);
const smallFolder = join(work, 'small');
mkdirSync(smallFolder);
const one = join(smallFolder, 'one.md');
writeFileSync(one, readFileSync(small[0] ?? (files[0] as string)));

const jdlint: Contender = { name: 'jdlint', cwd: work, args: (where) => [command, where] };
const node: Contender = { name: 'node alone', cwd: work, args: () => ['-e', '0'] };
const peers = PEERS.map(install);
const many = measure([jdlint, ...peers], ROUNDS, folder, files);
const single = measure([node, jdlint, ...peers], 2 * ROUNDS - 1, smallFolder, [one]);
rmSync(work, { recursive: true, force: true });

const [own, ...others] = many as [Measured, ...Measured[]];
const bare = single[0] as Measured;
const row = (measured: Measured): string => {
  const alone = single.find(({ name }) => name === measured.name) as Measured;
  if (measured.runs.length === 0) return `| ${measured.name} | ${measured.why} | | | |`;
  const ratios = times(measured).map((time, round) => time / (times(own)[round] as number));
  const over = times(alone).map((time, round) => time - (times(bare)[round] as number));
  const memory = Math.round(median(measured.runs.map(({ megabytes }) => megabytes)));
  const name = measured === own ? '**jdlint**' : measured.name;
  return `| ${name} | ${span(
    times(measured).map((time) => time / 1000),
    2,
  )} | ${measured === own ? '1' : span(ratios, 1)} | ${memory} MB | ${span(over, 0)} |`;
};
const table = [
  `${files.length} Markdown posts, ${(bytes / 1e6).toFixed(2)} MB; Node ${process.version}; ${ROUNDS} rounds in turn; median (least–most).`,
  '',
  '| command | seconds | times jdlint | peak memory | one small file, ms above bare Node |',
  '| --- | ---: | ---: | ---: | ---: |',
  ...[own, ...others].map(row),
].join('\n');
process.stdout.write(`${table}\n`);

const START = '<!-- bench:start -->';
const END = '<!-- bench:end -->';
const readme = join(root, 'README.md');
const text = readFileSync(readme, 'utf8');
if (!text.includes(START) || !text.includes(END))
  throw new Error(`The README has no place for the table: ${START} … ${END}`);
const before = text.slice(0, text.indexOf(START) + START.length);
writeFileSync(readme, `${before}\n${table}\n${text.slice(text.indexOf(END))}`);
