import { JdlintError } from '../model/error.ts';

/** Largest input that is read unless told otherwise: no job post is near it. */
export const DEFAULT_MAX_BYTES = 10_000_000;

const UNITS = { b: 1, kb: 1e3, mb: 1e6, gb: 1e9 } as const;

/** Reads a size such as "500kB", "10MB" or "2000000" (bytes). Throws JdlintError OPTION_INVALID. */
export function readSize(text: string): number {
  const match = /^(\d+(?:\.\d+)?)\s*([kmg]?b)?$/i.exec(text.trim());
  const size = match ? Number(match[1]) * UNITS[(match[2] ?? 'b').toLowerCase() as keyof typeof UNITS] : 0;
  if (size >= 1 && size <= 1e9) return Math.floor(size);
  const hint = 'Give a size such as 500kB or 10MB, 1GB at most.';
  throw new JdlintError('OPTION_INVALID', `"${text}" is no size.`, { hint });
}

/** "52.4 MB" */
export function showSize(bytes: number): string {
  if (bytes >= 1e6) return `${trim(bytes / 1e6)} MB`;
  return bytes >= 1e3 ? `${trim(bytes / 1e3)} kB` : `${bytes} bytes`;
}

const trim = (value: number) => value.toFixed(1).replace(/\.0$/, '');

/** The error for an input beyond the limit. */
export function tooLarge(what: string, limit: number, size: number | null): JdlintError {
  const measured = size === null ? 'is larger' : `has ${showSize(size)}, more`;
  const hint = 'A job post is rarely longer than a page: check the path, or raise the limit with --max-size.';
  return new JdlintError('FILE_TOO_LARGE', `${what} ${measured} than the limit of ${showSize(limit)}.`, { hint });
}
