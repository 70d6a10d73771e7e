import type { LinearModel } from '../linear/model.ts';

/** Roles whose borders are blurred: one of them under another's title misleads nobody by itself. */
const BLURRED: readonly ReadonlySet<string>[] = [
  new Set([
    'site-reliability-engineer',
    'platform-engineer',
    'devops-engineer',
    'infrastructure-engineer',
    'cloud-engineer',
  ]),
  new Set(['systems-administrator', 'infrastructure-engineer']),
  new Set(['systems-administrator', 'it-support-specialist']),
  new Set(['storage-engineer', 'infrastructure-engineer', 'systems-administrator']),
];

/** Whether two roles are such near neighbours that readers use either name. */
export const areBlurred = (a: string, b: string): boolean => BLURRED.some((group) => group.has(a) && group.has(b));

/** What the judgement of title against body rests on. */
export interface MismatchQuestion {
  /** Role that the title promises. */
  readonly promised: string;
  /** Probability of each role from the body alone. */
  readonly body: ReadonlyMap<string, number>;
  /** Probability of each role from title and body together. */
  readonly joint: ReadonlyMap<string, number>;
  /** Words of the body that the model knows. */
  readonly known: number;
}

const clampLog = (probability: number) => Math.max(-6, Math.log(probability + 1e-9));

/** Hands over the evidence for and against a mismatch. */
export function emitMismatchFeatures(question: MismatchQuestion, emit: (feature: string, value: number) => void): void {
  const { promised, body, joint } = question;
  const own = body.get(promised) ?? 0;
  let rival = '';
  let most = 0;
  let neighbours = own;
  for (const [id, probability] of body) {
    if (id === promised) continue;
    if (areBlurred(id, promised)) neighbours += probability;
    if (probability > most) {
      most = probability;
      rival = id;
    }
  }
  const outside = 'not-infrastructure';
  emit('own', clampLog(own));
  emit('joint-own', clampLog(joint.get(promised) ?? 0));
  emit('rival', clampLog(most));
  emit('margin', clampLog(most) - clampLog(own));
  emit('neighbours', clampLog(neighbours));
  emit(
    'joint-neighbours',
    clampLog([...joint].reduce((sum, [id, p]) => sum + (id === promised || areBlurred(id, promised) ? p : 0), 0)),
  );
  if (areBlurred(promised, rival)) emit('blurred', 1);
  if (promised === outside) emit('title-outside', 1);
  if (rival === outside) emit('body-outside', 1);
  if (rival === outside) emit('body-outside-margin', clampLog(most) - clampLog(own));
  if (promised === 'infrastructure-manager') emit('title-manager', 1);
  if (rival === 'infrastructure-manager') emit('body-manager', 1);
  emit(question.known < 40 ? 'short' : question.known < 120 ? 'middling' : 'long', 1);
}

/** Probability that the title misleads. */
export function mismatchProbability(question: MismatchQuestion, model: LinearModel): number {
  const logits = model.start();
  emitMismatchFeatures(question, (feature, value) => model.add(logits, feature, value));
  return model.probabilities(logits)[model.classes.indexOf('true')] as number;
}
