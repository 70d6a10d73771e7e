import type { Evidence, RoleJudgement, RoleSuggestion, StatementJudgement } from '../../model/analysis.ts';
import type { JobPost } from '../../model/post.ts';
import type { LinearModel } from '../linear/model.ts';
import type { TableModel } from '../linear/table-model.ts';
import type { TitleReading } from '../title/types.ts';
import type { BodyModels, BodyReading } from './body.ts';
import { emitRoleFeatures, NAMED, NUMBERED, type RoleFeatures, voiceOf } from './features.ts';
import { kindOfMismatch, type MismatchFrom, mismatchProbability } from './mismatch.ts';
import { emitTitleFeatures } from './title-features.ts';

/** The models that the judgement rests on. */
export interface RoleModels extends BodyModels {
  readonly title: LinearModel;
  /** How much the body's log-probabilities count beside the title's features. */
  readonly bodyFactor: number;
  readonly mismatch: LinearModel;
  /** A mismatch is said from these probabilities up. Chosen by the training, each for its own rate of false alarms. */
  readonly mismatchFrom: MismatchFrom;
  /** A mismatch is denied from here down; between the two jdlint abstains. */
  readonly mismatchBelow: number;
}

/** Fewer known words than this say too little to name a role. */
const LEAST_WORDS = 5;
/** A mismatch is a heavy word: a sentence or two of work do not prove it, whatever they speak of. */
const LEAST_WORDS_OF_MISMATCH = 10;
/** Where no role is this likely, jdlint names none. */
const ABSTAIN_BELOW = 0.2;
/** Suggestions below this probability are not worth a reader's time. */
const LEAST_SCORE = 0.05;
const MOST_SUGGESTIONS = 4;
const MOST_EVIDENCE = 3;

/** Names the roles that the body's work speaks for, and holds the title against them. */
export function judgeRole(
  post: JobPost,
  judged: readonly StatementJudgement[],
  title: TitleReading | null,
  body: BodyReading,
  models: RoleModels,
  nameOf: (id: string) => string,
): RoleJudgement {
  const promised = { id: title?.role ?? null, candidates: title?.candidates ?? [] };
  if (body.known < LEAST_WORDS) return { title: promised, suggested: [], mismatch: null, confidence: 0 };
  const { classes } = models.line;
  const joint = weigh(body, title, models);
  const question = title?.role ? { title, body, roles: classes } : null;
  const misled = question ? mismatchProbability(question, models.mismatch) : 0;
  const suggested = rankedRoles(withoutTrust(joint, body, title?.role ?? null, misled, classes), classes).map(
    ({ id, score }) =>
      suggestion(id, nameOf(id), score, () => evidenceFor(post, judged, body, models.body, classes.indexOf(id))),
  );
  // A title that promises nothing misleads nobody; where there is no title there is nothing to say.
  if (!title || title.role === null || question === null)
    return { title: promised, suggested, mismatch: title ? false : null, confidence: title ? 0.5 : 0 };
  const top = suggested[0] as RoleSuggestion;
  if (top.score < ABSTAIN_BELOW) return { title: promised, suggested: [], mismatch: null, confidence: 0 };
  const kind = kindOfMismatch(question);
  // A mismatch needs another role to name.
  const said =
    body.known >= LEAST_WORDS_OF_MISMATCH &&
    kind !== null &&
    misled >= models.mismatchFrom[kind] &&
    top.id !== title.role;
  const mismatch = said ? true : misled <= models.mismatchBelow ? false : null;
  return { title: promised, suggested, mismatch, confidence: mismatch ? misled : 1 - misled };
}

/** The likelier the title misleads, the less it is believed: its own role then counts for nothing, the body for all. */
function withoutTrust(
  joint: readonly number[],
  body: BodyReading,
  promised: string | null,
  misled: number,
  classes: readonly string[],
): number[] {
  if (misled < 0.5) return [...joint];
  const own = promised === null ? 0 : (body.probabilities[classes.indexOf(promised)] ?? 0);
  return joint.map((probability, index) => {
    const alone = classes[index] === promised ? 0 : (body.probabilities[index] as number) / Math.max(1e-6, 1 - own);
    return (1 - misled) * probability + misled * alone;
  });
}

function rankedRoles(scores: readonly number[], classes: readonly string[]): { id: string; score: number }[] {
  const ranked = scores
    .map((score, index) => ({ id: classes[index] as string, score }))
    .sort((a, b) => b.score - a.score);
  return ranked.slice(0, MOST_SUGGESTIONS).filter(({ score }, index) => index === 0 || score >= LEAST_SCORE);
}

/** Probabilities from title and body together. */
export function weigh(body: BodyReading, title: TitleReading | null, models: RoleModels): number[] {
  if (!title) return [...body.probabilities];
  const logits = models.title.start();
  emitTitleFeatures(title, (feature, value) => models.title.add(logits, feature, value));
  const shift = models.bodyFactor / models.title.scale;
  body.probabilities.forEach((probability, index) => {
    logits[index] = (logits[index] as number) + Math.log(probability + 1e-6) * shift;
  });
  return models.title.probabilities(logits);
}

/** A role that the work speaks for. Its evidence is for readers, and costs time: it is looked for when somebody asks. */
function suggestion(id: string, name: string, score: number, find: () => Evidence[]): RoleSuggestion {
  let found: readonly Evidence[] | null = null;
  return {
    id,
    name,
    score,
    get evidence() {
      return (found ??= find());
    },
  };
}

/** Each feature with its number, to weigh it, and its name, to say it. */
const SAID: RoleFeatures<{ readonly number: number; readonly name: string }> = {
  word: (words, at) => ({ number: NUMBERED.word(words, at), name: NAMED.word(words, at) }),
  pair: (words, before, at) => ({ number: NUMBERED.pair(words, before, at), name: NAMED.pair(words, before, at) }),
  purpose: (capability) => ({ number: NUMBERED.purpose(capability), name: NAMED.purpose(capability) }),
};

/** The statements whose words argue most for a role, with the words that do. */
function evidenceFor(
  post: JobPost,
  judged: readonly StatementJudgement[],
  body: BodyReading,
  model: TableModel,
  role: number,
): Evidence[] {
  const found: { index: number; weight: number; words: string }[] = [];
  for (const statement of post.statements) {
    const { kind, tools } = judged[statement.index] as StatementJudgement;
    const voice = voiceOf(statement, kind);
    if (voice < 0.3) continue;
    let weight = 0;
    const words = new Map<string, number>();
    emitRoleFeatures(post, statement, tools, body.passedOver, SAID, ({ number, name }) => {
      if (!body.vector.has(number)) return;
      const share = model.weight(model.row(number), role) * voice;
      weight += share;
      if (share > 0) words.set(name, (words.get(name) ?? 0) + share);
    });
    if (weight > 0) found.push({ index: statement.index, weight, words: strongest(words) });
  }
  found.sort((a, b) => b.weight - a.weight || a.index - b.index);
  return found.slice(0, MOST_EVIDENCE).map(({ index, words }) => {
    const { place } = post.statements[index] as JobPost['statements'][number];
    return { start: place.start, end: place.end, reason: words ? `speaks of ${words}` : 'its wording as a whole' };
  });
}

function strongest(words: ReadonlyMap<string, number>): string {
  const kept: string[] = [];
  for (const [word] of [...words].sort((a, b) => b[1] - a[1])) {
    if (kept.some((other) => other.includes(word) || word.includes(other))) continue;
    kept.push(word);
    if (kept.length === 3) break;
  }
  return kept.map((word) => `“${word}”`).join(', ');
}
