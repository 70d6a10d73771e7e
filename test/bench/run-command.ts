import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface CommandRun {
  readonly milliseconds: number;
  /** Most memory that the process held at a time. */
  readonly megabytes: number;
  readonly status: number | null;
  readonly output: string;
}

const REPORT_MEMORY =
  'process.on("exit", () => require("node:fs").writeFileSync(process.env.BENCH_MEMORY, String(process.resourceUsage().maxRSS)));';

/** Runs a Node script as a shell would, and takes its time and its memory. */
export function runCommand(args: readonly string[], cwd: string): CommandRun {
  const folder = mkdtempSync(join(tmpdir(), 'jdlint-bench-run-'));
  const hook = join(folder, 'memory.cjs');
  const memory = join(folder, 'memory');
  writeFileSync(hook, REPORT_MEMORY);
  writeFileSync(memory, '0');
  const env = { ...process.env, NODE_OPTIONS: `--require ${hook}`, BENCH_MEMORY: memory, NO_COLOR: '1' };
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, env, encoding: 'utf8', maxBuffer: 1e9 });
  const milliseconds = performance.now() - start;
  const megabytes = Number(readFileSync(memory, 'utf8')) / 1000;
  rmSync(folder, { recursive: true, force: true });
  return { milliseconds, megabytes, status, output: stdout + stderr };
}
