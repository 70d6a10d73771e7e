import type { TextSink } from './io.ts';

/**
 * Whether to colour: `--color` and `--no-color` win, then NO_COLOR (any value but an empty one), then FORCE_COLOR
 * (any value but 0), then whether the output is a terminal.
 */
export function useColor(
  flag: boolean | undefined,
  env: Readonly<Record<string, string | undefined>>,
  output: TextSink | null,
): boolean {
  if (flag !== undefined) return flag;
  if (env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  return output?.isTTY === true && env['TERM'] !== 'dumb';
}
