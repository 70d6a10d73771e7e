import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from './package.ts';
import { bash, type Outcome } from './shell.ts';

interface Step {
  readonly id: string;
  readonly shell: string;
  readonly 'working-directory': string;
  readonly env: Readonly<Record<string, string>>;
  readonly run: string;
}

export interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

export const readAction = (): Action => parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as Action;

export interface ActionOutcome extends Outcome {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Runs the step of the action in a checked out repository, with what GitHub sets and the inputs put in. */
export function runAction(repository: string, inputs: Readonly<Record<string, string>> = {}): ActionOutcome {
  const action = readAction();
  const step = action.runs.steps[0] as Step;
  const given = (expression: string) =>
    expression.replace(/\$\{\{\s*([\w.-]+)\s*\}\}/g, (_, name: string) => {
      if (name === 'github.action_path') return ROOT;
      const input = name.replace(/^inputs\./, '');
      if (!Object.hasOwn(action.inputs, input)) throw new Error(`The action uses ${name}, which nobody sets.`);
      return inputs[input] ?? (action.inputs[input]?.default as string);
    });
  const runner = join(repository, '.runner');
  mkdirSync(runner, { recursive: true });
  const output = join(runner, 'output');
  const summary = join(runner, 'summary');
  for (const file of [output, summary]) writeFileSync(file, '');
  const env = Object.fromEntries(Object.entries(step.env).map(([key, value]) => [key, given(value)]));
  const outcome = bash(step.run, join(repository, given(step['working-directory'])), {
    ...env,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: repository,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    RUNNER_TEMP: runner,
    CI: 'true',
  });
  const lines = readFileSync(output, 'utf8').split('\n').filter(Boolean);
  const outputs = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
  return { ...outcome, outputs, summary: existsSync(summary) ? readFileSync(summary, 'utf8') : '' };
}
