/**
 * Whether escape sequences for colours may be written. What is said on the command line (`--color`, `--no-color`) goes
 * before NO_COLOR, that before FORCE_COLOR, and that before what the stream is.
 */
export function useColor(
  { color }: { readonly color?: boolean },
  isTerminal: boolean,
  env: Readonly<Record<string, string | undefined>> = process.env,
): boolean {
  if (color !== undefined) return color;
  if (env['NO_COLOR']) return false;
  const { FORCE_COLOR: force } = env;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  return isTerminal && env['TERM'] !== 'dumb';
}
