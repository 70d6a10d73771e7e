import { spawnSync } from 'node:child_process';

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

type Environment = Readonly<Record<string, string>>;

/** Runs a program to its end, with no more of this process's environment than its path and home. */
export function execute(command: string, args: readonly string[], cwd: string, env: Environment = {}): Outcome {
  const { PATH, HOME } = process.env;
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env: { PATH, HOME, ...env }, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** Runs a script as GitHub runs `shell: bash`. */
export const bash = (script: string, cwd: string, env?: Environment): Outcome =>
  execute('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], cwd, env);

/** git that asks for nobody's name. */
export function git(folder: string, ...args: string[]): Outcome {
  const config = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
  const outcome = execute('git', [...config, ...args], folder);
  if (outcome.status !== 0) throw new Error(outcome.stderr);
  return outcome;
}
