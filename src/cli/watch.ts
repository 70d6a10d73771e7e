import { basename, dirname, extname, relative, resolve } from 'node:path';
import { CONFIG_NAMES } from '../files/config/find.ts';
import type { Configs } from '../files/config/configs.ts';
import { POST_EXTENSIONS } from '../files/discover.ts';
import { IGNORE_NAMES } from '../files/ignore-files.ts';
import { fail, note } from './fail.ts';
import { endWithReader } from './output.ts';

/** Editors save in several steps, and git changes many files: a run waits until nothing changed for so long. */
const SETTLE_MS = 100;
const NAMES: ReadonlySet<string> = new Set([...CONFIG_NAMES, ...IGNORE_NAMES, 'package.json']);
const EXTENSIONS: ReadonlySet<string> = new Set(POST_EXTENSIONS.map((extension) => `.${extension}`));

/**
 * Runs, and runs again after every change of a post or a configuration, until the process is ended. `own` are files
 * that runs write themselves. What ends one run early is told, and the next change starts another.
 */
export async function watch(
  operands: readonly string[],
  own: readonly string[],
  newConfigs: () => Configs,
  run: (configs: Configs) => Promise<number>,
): Promise<void> {
  endWithReader();
  const { watch: start } = await import('chokidar');
  const { default: picomatch } = await import('picomatch');
  const written = new Set(own.map((path) => resolve(path)));
  const named = new Set(operands.map((operand) => resolve(operand)));
  // A glob is watched from the folder that it starts in.
  const roots = operands.map((operand) => resolve(picomatch.scan(operand).base || '.'));
  const watcher = start(roots, {
    ignoreInitial: true,
    ignored: (path, stats) => {
      if (/[/\\](?:node_modules|\.git)$/.test(path) || written.has(resolve(path))) return true;
      if (!stats?.isFile() || named.has(resolve(path))) return false;
      return !NAMES.has(basename(path)) && !EXTENSIONS.has(extname(path).toLowerCase());
    },
  });
  // Configurations and ignore files may lie above what is linted.
  const above = start(foldersAbove(roots), {
    ignoreInitial: true,
    depth: 0,
    ignored: (path, stats) => stats?.isFile() === true && !NAMES.has(basename(path)),
  });
  for (const one of [watcher, above]) {
    one.on('error', (error) => note(`A folder cannot be watched: ${(error as Error).message}.`));
    one.on('all', (event) => {
      if (event === 'addDir' || event === 'unlinkDir') return;
      clearTimeout(timer);
      timer = setTimeout(() => void runOnce(), SETTLE_MS);
    });
  }

  let running = false;
  let isDue = false;
  let timer: NodeJS.Timeout | undefined;
  const runOnce = async () => {
    if (running) {
      isDue = true;
      return;
    }
    running = true;
    do {
      isDue = false;
      if (process.stdout.isTTY) process.stdout.write('\u001b[2J\u001b[3J\u001b[H');
      try {
        const configs = newConfigs();
        try {
          process.exitCode = await run(configs);
        } finally {
          // Those above the watched folders count too.
          const files = await configs.files();
          for (const file of files) named.add(file);
          watcher.add(files);
        }
      } catch (error) {
        fail(error);
      }
    } while (isDue);
    running = false;
    note('Waiting for changes; Ctrl+C ends it.');
  };
  await Promise.all([watcher, above].map((one) => new Promise((ready) => one.once('ready', () => ready(undefined)))));
  await runOnce();
}

/** The working folder, and the folders between it and what is linted. */
function foldersAbove(roots: readonly string[]): string[] {
  const top = process.cwd();
  const folders = new Set([top]);
  for (const root of roots) {
    for (let at = dirname(root); relative(top, at) !== '' && !relative(top, at).startsWith('..'); at = dirname(at)) {
      folders.add(at);
    }
  }
  return [...folders];
}
