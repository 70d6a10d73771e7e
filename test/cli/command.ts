import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'tsup';

let built: Promise<string> | null = null;

/** Path of the command, built from the source as it is; once for a test file. */
export function buildCommand(): Promise<string> {
  built ??= (async () => {
    const outDir = mkdtempSync(join(tmpdir(), 'jdlint-cli-'));
    await build({
      config: false,
      silent: true,
      entry: { cli: 'src/cli/main.ts' },
      outDir,
      format: ['esm'],
      platform: 'node',
      target: 'es2022',
      splitting: false,
      noExternal: [/.*/],
      outExtension: () => ({ js: '.mjs' }),
      banner: { js: 'import{createRequire as __c}from"node:module";const require=__c(import.meta.url);' },
      esbuildOptions: (options) => {
        options.mainFields = ['module', 'main'];
      },
    });
    return join(outDir, 'cli.mjs');
  })();
  return built;
}

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the command in a folder, with no colours unless the environment says so. */
export async function start(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<ChildProcess> {
  const { PATH } = process.env;
  return spawn(process.execPath, [await buildCommand(), ...args], { cwd, env: { PATH, ...env } });
}

/** Runs the command to its end. */
export async function jdlint(
  args: readonly string[],
  cwd: string,
  {
    stdin = '',
    env = {},
  }: { readonly stdin?: string | Uint8Array; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Outcome> {
  const child = await start(args, cwd, env);
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  // The command may end before it has read everything.
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(stdin);
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, stdout, stderr })));
}
