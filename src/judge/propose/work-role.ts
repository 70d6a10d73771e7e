import type { Analysis } from '../../model/analysis.ts';

/** The role for whose work sentences are chosen: the one that the title promises, unless it misleads; else the body's. */
export function workRole({ role }: Analysis): string | null {
  const body = role.suggested[0]?.id ?? null;
  const { id } = role.title;
  const titled = id !== null && role.mismatch !== true && id !== 'not-infrastructure' && body !== 'not-infrastructure';
  return titled ? id : body;
}
