import type { RoleJudgement, RoleSuggestion } from '../../model/analysis.ts';
import type { TitleReading } from '../title/types.ts';
import { areBlurred } from './blurred.ts';
import type { BodyReading } from './body.ts';

/** How sure the neighbour's name must be, from title and body together. */
const LEAST_SCORE = 0.6;
/** Readers would hardly accept the promised role for the body alone … */
const MOST_OWN = 0.15;
/** … and would its neighbour. */
const LEAST_NEIGHBOUR = 0.8;

/** The blurred neighbour of the promised role whose name fits the work clearly better, or null. */
export function nearerRole(
  { mismatch, suggested }: RoleJudgement,
  title: TitleReading | null,
  body: BodyReading,
  roles: readonly string[],
): RoleSuggestion | null {
  const best = suggested[0];
  if (!title?.role || !best || mismatch === true || best.score < LEAST_SCORE) return null;
  if (!areBlurred(title.role, best.id) || title.named.includes(best.id)) return null;
  const own = body.accepted[roles.indexOf(title.role)] ?? 0;
  const neighbour = body.accepted[roles.indexOf(best.id)] ?? 0;
  return own <= MOST_OWN && neighbour >= LEAST_NEIGHBOUR ? best : null;
}
