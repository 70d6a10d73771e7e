import type { JobPost, Statement } from '../../model/post.ts';
import type { ToolHit } from '../../catalogue/tool-context.ts';
import { isUpper } from '../../words/ascii.ts';
import { firstWordAt } from '../../words/tokens.ts';
import { wordHash } from '../../words/word-hash.ts';
import type { WordEntry, WordLexicon } from './word-lexicon.ts';

/** The words of a statement as the classifier reads them: named tools become `<tool>`, figures `<n>`, `<n>%`, `<n>+` and `<nines>`. */
export interface StatementTerms {
  readonly terms: readonly WordEntry[];
  /** Named tools, and the words that they take up. */
  readonly toolCount: number;
  readonly toolWords: number;
  readonly fieldCount: number;
  readonly wordCount: number;
  /** Words behind the first that are capitalised and belong to no known tool: names, often of tools that no table has. */
  readonly capitals: number;
  /** Index of the term behind a label ("Automation: reduce …"), or 0 where the statement starts with none. */
  readonly labelEnd: number;
}

/** A label is no longer than this, in terms. */
const LONGEST_LABEL = 6;

const TOOL = '<tool>';
const TOOL_HASH = wordHash(TOOL);

/** Reads a statement's terms; `hits` are the tools and fields found in it, in order. */
export function termsOf(
  post: JobPost,
  statement: Statement,
  hits: readonly ToolHit[],
  lexicon: WordLexicon,
): StatementTerms {
  const { norms, hashes, starts, ends } = post.words;
  const terms: WordEntry[] = [];
  const { start, end } = statement.range;
  const first = firstWordAt(post.words, start);
  let hit = 0;
  let toolCount = 0;
  let toolWords = 0;
  let fieldCount = 0;
  let capitals = 0;
  let labelEnd = 0;
  let at = first;
  while (at < norms.length && (ends[at] as number) <= end) {
    while (hit < hits.length && (hits[hit] as ToolHit).last < at) hit++;
    const tool = hits[hit];
    if (tool && tool.first === at) {
      if (tool.entry.isTool) {
        terms.push(lexicon.entry(TOOL, TOOL_HASH));
        toolCount++;
        toolWords += tool.last - tool.first + 1;
        at = tool.last + 1;
        continue;
      }
      fieldCount++;
    }
    const norm = norms[at] as string;
    const code = norm.charCodeAt(0);
    const isFigure = code >= 48 && code <= 57;
    if (isFigure) {
      const word = figure(post.text, norm, ends[at] as number);
      terms.push(lexicon.entry(word, wordHash(word)));
    } else terms.push(lexicon.entry(norm, hashes[at] as number));
    if (at > first && isUpper(post.text.charCodeAt(starts[at] as number))) capitals++;
    if (labelEnd === 0 && terms.length <= LONGEST_LABEL && post.text.charCodeAt(ends[at] as number) === 58)
      labelEnd = terms.length;
    at++;
  }
  return { terms, toolCount, toolWords, fieldCount, wordCount: at - first, capitals, labelEnd };
}

function figure(text: string, norm: string, end: number): string {
  const unit = text[end] === ' ' ? text[end + 1] : text[end];
  // "99.95 %" tells how available something is to be, and no share of it.
  if (unit === '%') return norm.startsWith('99') ? '<nines>' : '<n>%';
  if (text[end] === '+') return '<n>+';
  return /^\d+(?:\.\d+)?$/.test(norm) ? '<n>' : norm;
}
