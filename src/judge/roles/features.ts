import type { StatementJudgement } from '../../model/analysis.ts';
import type { SectionKind, StatementKind } from '../../model/kinds.ts';
import type { JobPost, Statement, Words } from '../../model/post.ts';
import { IntTable } from '../../words/int-table.ts';
import { firstWordAt } from '../../words/tokens.ts';
import { wordHash } from '../../words/word-hash.ts';
import { featureKey } from '../linear/table-model.ts';
import type { PassedOver } from './own-title.ts';

/** How loudly a statement speaks of the work, by what it says: duties above demands above the rest. */
const KIND_VOICE: Readonly<Record<StatementKind, number>> = {
  duty: 1,
  outcome: 1,
  'tool-checklist': 0.6,
  qualification: 0.6,
  other: 0.2,
};
/** Sections that speak of the company or the offer, not of the work. */
const SILENT: ReadonlySet<SectionKind> = new Set(['benefits', 'pay', 'equal-opportunity', 'process']);

/** Weight of a statement in reading the role; 0 for boilerplate. */
export function voiceOf(statement: Statement, kind: StatementKind): number {
  if (SILENT.has(statement.section) && kind === 'other') return 0;
  if (statement.section === 'company' && kind === 'other') return 0.05;
  if (statement.section === 'preferred') return KIND_VOICE[kind] * 0.6;
  return KIND_VOICE[kind];
}

/** Words that every job post uses and that tell no role. */
const STOPS =
  'a an and are as at be been but by for from has have in into is it its of on or our that the their them they this to was we were will with you your who what which while also other others etc all any can may more most such than through within us';
const stops = new IntTable();
for (const word of STOPS.split(' ')) stops.set(wordHash(word), 1);

/** What the features of a role are handed on as: names, to read and to learn from, or numbers, to look up. */
export interface RoleFeatures<Feature> {
  word(words: Words, at: number): Feature;
  /** Two words that stand together. */
  pair(words: Words, before: number, at: number): Feature;
  /** What a tool is for. */
  purpose(capability: string): Feature;
}

/** Features by their names, as the weights in the repository hold them. */
export const NAMED: RoleFeatures<string> = {
  word: ({ norms }, at) => norms[at] as string,
  pair: ({ norms }, before, at) => `${norms[before]} ${norms[at]}`,
  purpose: (capability) => `for:${capability}`,
};

const WORD = 0;
const PAIR = 1;
const PURPOSE = 2;
const purposes = new Map<string, number>();

/** Features by the numbers that their weights are looked up by. */
export const NUMBERED: RoleFeatures<number> = {
  word: ({ hashes }, at) => featureKey(WORD, hashes[at] as number, 0, 0),
  pair: ({ hashes }, before, at) => featureKey(PAIR, hashes[before] as number, hashes[at] as number, 0),
  purpose(capability) {
    let number = purposes.get(capability);
    if (number === undefined) purposes.set(capability, (number = featureKey(PURPOSE, wordHash(capability), 0, 0)));
    return number;
  },
};

/** The number of a feature by its name. */
export function numberOfNamed(name: string): number {
  if (name.startsWith('for:')) return featureKey(PURPOSE, wordHash(name.slice(4)), 0, 0);
  const [word, next] = name.split(' ') as [string, string?];
  return next === undefined
    ? featureKey(WORD, wordHash(word), 0, 0)
    : featureKey(PAIR, wordHash(word), wordHash(next), 0);
}

/**
 * Hands the features of one statement to `emit`: its words, pairs of neighbouring words, what its tools are for.
 * `passedOver` are words that only repeat the title.
 */
export function emitRoleFeatures<Feature>(
  post: JobPost,
  statement: Statement,
  tools: StatementJudgement['tools'],
  passedOver: PassedOver,
  features: RoleFeatures<Feature>,
  emit: (feature: Feature) => void,
): void {
  for (const { capability } of tools) emit(features.purpose(capability));
  const { words } = post;
  const { norms, hashes, ends } = words;
  const { start, end } = statement.range;
  let previous = -1;
  for (let at = firstWordAt(words, start); at < norms.length && (ends[at] as number) <= end; at++) {
    if (stops.get(hashes[at] as number) !== 0 || passedOver.has(at) || isFigure(norms[at] as string)) {
      previous = -1;
      continue;
    }
    emit(features.word(words, at));
    if (previous >= 0) emit(features.pair(words, previous, at));
    previous = at;
  }
}

/** Whether a word starts with a digit and holds no letter. */
function isFigure(norm: string): boolean {
  const code = norm.charCodeAt(0);
  return code >= 48 && code <= 57 && !/[a-z]/.test(norm);
}
