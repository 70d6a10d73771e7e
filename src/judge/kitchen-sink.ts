import type { StatementJudgement } from '../model/analysis.ts';
import type { JobPost } from '../model/post.ts';
import { bodyVector } from './roles/body.ts';
import { emitRoleFeatures } from './roles/features.ts';
import type { RoleModels } from './roles/judge-role.ts';

/** A role is a main part of the job where this many duties speak for it, each by this much. */
const LEAST_DUTIES = 2;
const LEAST_PROBABILITY = 0.55;
const LEAST_ROLES = 3;

/** Whether the duties of three or more roles are asked of one person: each duty is read by itself. */
export function isKitchenSink(
  post: JobPost,
  judged: readonly StatementJudgement[],
  { body: model }: RoleModels,
): boolean {
  const duties = new Map<string, number>();
  for (const statement of post.statements) {
    const { kind, tools } = judged[statement.index] as StatementJudgement;
    if (kind !== 'duty' && kind !== 'outcome') continue;
    const words = new Map<string, number>();
    emitRoleFeatures(post, statement, tools, (feature) => words.set(feature, 1));
    const logits = model.start();
    const vector = bodyVector(words, (feature) => model.has(feature));
    if (vector.length < 3) continue;
    for (const [feature, value] of vector) model.add(logits, feature, value);
    const probabilities = model.probabilities(logits);
    const top = probabilities.indexOf(Math.max(...probabilities));
    const id = model.classes[top] as string;
    if (id === 'not-infrastructure' || (probabilities[top] as number) < LEAST_PROBABILITY) continue;
    duties.set(id, (duties.get(id) ?? 0) + 1);
  }
  return [...duties.values()].filter((count) => count >= LEAST_DUTIES).length >= LEAST_ROLES;
}
