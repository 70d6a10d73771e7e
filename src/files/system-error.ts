const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EISDIR: 'it is a folder',
  ENOTDIR: 'part of the path is no folder',
  ENOENT: 'there is no such file or folder',
  ENOSPC: 'no space left on the disk',
  EROFS: 'the disk is read-only',
  ELOOP: 'its links go in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
};

/** Code of a system error such as ENOENT, or null. */
export function systemCode(error: unknown): string | null {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : null;
}

/** A system error in plain words: "permission denied". */
export function systemReason(error: unknown): string {
  const code = systemCode(error);
  return (code && REASONS[code]) ?? code ?? (error instanceof Error ? error.message : String(error));
}
