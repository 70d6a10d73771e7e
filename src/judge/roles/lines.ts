import type { StatementJudgement } from '../../model/analysis.ts';
import type { JobPost, Statement } from '../../model/post.ts';
import { softmax } from '../linear/logits.ts';
import type { TableModel } from '../linear/table-model.ts';
import { emitRoleFeatures, type RoleFeatures, voiceOf } from './features.ts';
import type { PassedOver } from './own-title.ts';

/** What one statement says of the role by itself. */
export interface RoleLine {
  readonly statement: Statement;
  readonly judgement: StatementJudgement;
  readonly voice: number;
  /** Probability of each role, in the order of the model's classes. */
  readonly roles: readonly number[];
}

/** Fewer known words than this say nothing of a role. */
const LEAST_WORDS = 2;
/** Length of the feature vector of every statement. */
const LINE_LENGTH = 1.5;

/** A statement with its features, in order and as often as they stand in it. */
export interface ReadStatement<Feature> {
  readonly statement: Statement;
  readonly judgement: StatementJudgement;
  readonly voice: number;
  readonly features: readonly Feature[];
}

/** The features of every statement that has a voice. */
export function readStatements<Feature>(
  post: JobPost,
  judged: readonly StatementJudgement[],
  passedOver: PassedOver,
  make: RoleFeatures<Feature>,
): ReadStatement<Feature>[] {
  const read: ReadStatement<Feature>[] = [];
  for (const statement of post.statements) {
    const judgement = judged[statement.index] as StatementJudgement;
    const voice = voiceOf(statement, judgement.kind);
    if (voice === 0) continue;
    const features: Feature[] = [];
    emitRoleFeatures(post, statement, judgement.tools, passedOver, make, (feature) => features.push(feature));
    read.push({ statement, judgement, voice, features });
  }
  return read;
}

/** Whether a statement of this kind speaks of the work or of what it takes. */
export const speaks = ({ kind }: StatementJudgement): boolean => kind !== 'other';

/** The features that `known` accepts and the value of each, or null where there are too few. */
export function lineVector<Feature>(
  words: Iterable<Feature>,
  known: (feature: Feature) => boolean,
): { readonly features: readonly Feature[]; readonly value: number } | null {
  const features = [...new Set(words)].filter(known);
  return features.length < LEAST_WORDS ? null : { features, value: LINE_LENGTH / Math.sqrt(features.length) };
}

/** Reads the statements of the work one by one; those that say nothing of a role are left out. */
export function readLines(read: readonly ReadStatement<number>[], model: TableModel): RoleLine[] {
  const lines: RoleLine[] = [];
  const logits = new Float64Array(model.classes.length);
  for (const { statement, judgement, voice, features } of read) {
    if (!speaks(judgement)) continue;
    const vector = lineVector(
      features.map((feature) => model.row(feature)),
      isRow,
    );
    if (!vector) continue;
    model.start(logits);
    for (const row of vector.features) model.addRow(logits, row, vector.value);
    lines.push({ statement, judgement, voice, roles: softmax(logits, model.scale) });
  }
  return lines;
}

const isRow = (row: number) => row !== 0;

/** The mean of what the statements say, the louder ones counting for more; 0 for every role where none speaks. */
export function workShares(lines: readonly Pick<RoleLine, 'voice' | 'roles'>[], roles: number): number[] {
  const shares = new Array<number>(roles).fill(0);
  let voices = 0;
  for (const { voice, roles: said } of lines) {
    voices += voice;
    said.forEach((probability, index) => {
      shares[index] = (shares[index] as number) + voice * probability;
    });
  }
  return shares.map((share) => share / Math.max(1, voices));
}
