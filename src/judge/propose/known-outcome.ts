import type { StatementJudgement } from '../../model/analysis.ts';
import type { JobPost } from '../../model/post.ts';
import { CAPABILITIES } from './capabilities.ts';

/** Before the tools of an outcome that this linter proposes. */
const EXAMPLES = '(for example ';
/** What a blank or a word of the post may grow to when a person fills it in, in UTF-16 units. */
const LONGEST_SLOT = 80;
/** Nearly certain: the sentence stands in the tables. */
const CONFIDENCE = 0.97;

let sentences: readonly (readonly string[])[] | null = null;

/** The sentences of the capability tables, each cut where a blank or a slot is to be filled. Lower case. */
const readSentences = () =>
  CAPABILITIES.flatMap(({ outcomes }) =>
    outcomes.map(({ text }) =>
      text
        .slice(0, -1)
        .toLowerCase()
        .split(/\[[^\]]*\]|\{\w+\}%?/),
    ),
  );

/**
 * The judgements, with the sentences that this linter proposes read for what they are: a result that one could check, its
 * tools as examples. Words around them would make some look like lists of tools again, however their blanks were filled.
 */
export function withKnownOutcomes(post: JobPost, judged: readonly StatementJudgement[]): readonly StatementJudgement[] {
  if (!post.text.includes(EXAMPLES)) return judged;
  return judged.map((one) => {
    const text = post.statements[one.index]?.text.toLowerCase() ?? '';
    const end = text.indexOf(EXAMPLES);
    const at = end < 0 ? -1 : startOfKnown(text.slice(0, end).trimEnd());
    if (at < 0) return one;
    // "You have helped to …" asks for what was brought about before.
    const kind = text.slice(0, at).endsWith('you have helped to ') ? 'qualification' : 'outcome';
    const reasons = ['states a result that one could check', 'names its tools as examples'];
    return { ...one, kind, confidence: CONFIDENCE, reasons };
  });
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
