import type { StatementJudgement } from '../../model/analysis.ts';
import type { JobPost } from '../../model/post.ts';
import { ROLES } from '../../catalogue/roles.ts';
import { trimEndBy } from '../../words/trim-end.ts';
import { CAPABILITIES } from '../../catalogue/capabilities.ts';
import { asExperience, asReached } from '../wording/experience.ts';

/** Before the tools of an outcome that this linter proposes. */
const EXAMPLES = /\((?:for example|ideally) /;
/** What a blank or a word of the post may grow to when a person fills it in, in UTF-16 units. */
const LONGEST_SLOT = 80;
/** Nearly certain: the sentence stands in the tables. */
const CONFIDENCE = 0.97;

type Chunks = readonly string[];

let sentences: readonly Chunks[] | null = null;
let metrics: ReadonlyMap<string, readonly Chunks[]> | null = null;

/** A sentence cut where a blank or a slot is to be filled. Lower case, without its stop. */
const chunksOf = (text: string): Chunks =>
  text
    .slice(0, -1)
    .toLowerCase()
    .split(/\[[^[\]]*\]|\{\w+\}%?/);

/** Each sentence as it stands in the tables, as a mark that was reached, and as what one has experience of. */
function readSentences(): Chunks[] {
  const texts = new Set<string>();
  for (const { outcomes } of CAPABILITIES) {
    for (const { text } of outcomes) {
      const result = text.toLowerCase();
      for (const one of [result, asReached(result), asExperience(result)]) texts.add(one);
    }
  }
  return [...texts].map(chunksOf);
}

/** The outcomes by which roles are judged, by their first word: starting posts are made of them. */
function readMetrics(): Map<string, Chunks[]> {
  const byWord = new Map<string, Chunks[]>();
  for (const { metrics: rows } of ROLES) {
    for (const { outcome } of rows) {
      const word = firstWord(outcome.toLowerCase());
      byWord.set(word, [...(byWord.get(word) ?? []), chunksOf(outcome)]);
    }
  }
  return byWord;
}

const firstWord = (text: string) => text.slice(0, Math.max(0, text.indexOf(' ')));

/**
 * The judgements, with the sentences that this linter proposes read for what they are: a result that one could check, its
 * tools as examples. Words around them would make some look like lists of tools again, however their blanks were filled.
 */
export function withKnownOutcomes(post: JobPost, judged: readonly StatementJudgement[]): readonly StatementJudgement[] {
  metrics ??= readMetrics();
  const proposes = EXAMPLES.test(post.text);
  return judged.map((one) => {
    const text = post.statements[one.index]?.text.toLowerCase() ?? '';
    if (one.kind !== 'outcome' && isMetric(text))
      return { ...one, kind: 'outcome', confidence: CONFIDENCE, reasons: MEASURED };
    if (!proposes) return one;
    const end = text.search(EXAMPLES);
    const at = end < 0 ? -1 : startOfKnown(text.slice(0, end).trimEnd());
    if (at < 0) return one;
    const kind = ASKS_FOR_PAST.test(text.slice(0, at)) ? 'qualification' : 'outcome';
    const reasons = [...MEASURED, 'names its tools as examples'];
    return { ...one, kind, confidence: CONFIDENCE, reasons };
  });
}

/** "You have helped to …", "Experience cutting …": asks for what was brought about before. */
const ASKS_FOR_PAST = /\b(?:helped to|experience(?: helping to)?) $/;

const MEASURED = ['states a result that one could check'];

/** Whether the text is an outcome of a role's table, its blanks filled or not. */
function isMetric(text: string): boolean {
  const rows = metrics?.get(firstWord(text));
  if (!rows) return false;
  const whole = trimEndBy(text, /[.\s]/);
  return rows.some((chunks) => whole.startsWith(chunks[0] as string) && holdsAll(whole, chunks, 0));
}

/** Where one of the sentences begins that ends the text, or -1. */
function startOfKnown(text: string): number {
  sentences ??= readSentences();
  for (const chunks of sentences) {
    const start = text.indexOf(chunks[0] as string);
    if (start >= 0 && holdsAll(text, chunks, start)) return start;
  }
  return -1;
}

/** Whether the chunks follow each other, none far from the one before, the last at the end. */
function holdsAll(text: string, chunks: readonly string[], start: number): boolean {
  let at = start;
  for (const [index, chunk] of chunks.entries()) {
    const found = index === chunks.length - 1 ? text.lastIndexOf(chunk) : text.indexOf(chunk, at);
    if (found < at || found - at > LONGEST_SLOT) return false;
    at = found + chunk.length;
  }
  return at === text.length;
}
