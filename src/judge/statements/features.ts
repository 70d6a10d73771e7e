import type { JobPost, Statement } from '../../model/post.ts';
import type { ToolHit } from '../../words/tool-context.ts';
import { emitEffects } from './effects.ts';
import { firstWordAt, readWords } from '../../words/tokens.ts';

/** The words of a statement as the classifier reads them: named tools become `<tool>`, figures `<n>`. */
export interface StatementTerms {
  readonly terms: readonly string[];
  /** Named tools, and the words that they take up. */
  readonly toolCount: number;
  readonly toolWords: number;
  readonly fieldCount: number;
  readonly wordCount: number;
}

/** Reads a statement's terms; `hits` are the tools and fields found in it, in order. */
export function termsOf(post: JobPost, statement: Statement, hits: readonly ToolHit[]): StatementTerms {
  const { norms, ends } = post.words;
  const terms: string[] = [];
  const { start, end } = statement.range;
  let hit = 0;
  let toolCount = 0;
  let toolWords = 0;
  let fieldCount = 0;
  const first = firstWordAt(post.words, start);
  let at = first;
  while (at < norms.length && (ends[at] as number) <= end) {
    while (hit < hits.length && (hits[hit] as ToolHit).last < at) hit++;
    const tool = hits[hit];
    if (tool && tool.first === at) {
      if (tool.entry.isTool) {
        terms.push('<tool>');
        toolCount++;
        toolWords += tool.last - tool.first + 1;
        at = tool.last + 1;
        continue;
      }
      fieldCount++;
    }
    const norm = norms[at] as string;
    const code = norm.charCodeAt(0);
    terms.push(code >= 48 && code <= 57 ? figure(post.text, norm, ends[at] as number) : norm);
    at++;
  }
  return { terms, toolCount, toolWords, fieldCount, wordCount: at - first };
}

function figure(text: string, norm: string, end: number): string {
  if (text[end] === '%') return '<n>%';
  if (text[end] === '+') return '<n>+';
  return /^\d+(?:\.\d+)?$/.test(norm) ? '<n>' : norm;
}

const headingTerms = new Map<string, readonly string[]>();

/** Words of a section's heading; few headings are ever seen, so that they are kept. */
function headingWords(heading: string): readonly string[] {
  let words = headingTerms.get(heading);
  if (!words) {
    words = readWords(heading).norms.slice(0, 8);
    if (headingTerms.size > 2000) headingTerms.clear();
    headingTerms.set(heading, words);
  }
  return words;
}

/** Words that say of whom a statement speaks. */
const PERSONS = new Set([
  'you',
  "you'll",
  "you're",
  "you've",
  'your',
  'we',
  "we're",
  "we've",
  'our',
  'us',
  'they',
  'their',
  'candidate',
  'candidates',
  'he',
  'she',
  'who',
  'must',
  'should',
  'will',
  'i',
  'team',
  'company',
  'role',
  'position',
  'applicants',
  'employees',
]);

/** A crude root that joins "manage", "manages", "managing" and "managed"; empty where a word is its own root. */
function rootOf(word: string): string {
  if (word.length < 6) return '';
  const root = word.replace(/(?:ations?|ings?|ments?|ers?|ed|es|s|e)$/, '');
  return root.length > 3 ? root : '';
}

const bucket = (value: number, ...edges: number[]) => edges.filter((edge) => value >= edge).length;

/** Hands every feature of a statement to `emit`: words, pairs, how it starts and ends, tools, section, place in it. */
export function emitFeatures(
  post: JobPost,
  statement: Statement,
  read: StatementTerms,
  emit: (feature: string) => void,
): void {
  const { terms } = read;
  const { text, section, form } = statement;
  let previous = '^';
  let person = '';
  const seen = new Set<string>();
  for (const term of terms) {
    if (!seen.has(term)) {
      seen.add(term);
      emit(term);
      const root = rootOf(term);
      if (root) emit(`~${root}`);
      if (person.length < 12 && PERSONS.has(term)) person += `${term} `;
    }
    emit(`${previous} ${term}`);
    previous = term;
  }
  emit(`${previous} $`);
  emitEffects(terms, emit);
  const first = terms[0] ?? '';
  emit(`1:${first}`);
  emit(`1:${first}|${section}`);
  if (first.endsWith('ing')) emit(`1:*ing|${section}`);
  if (terms.length > 2) emit(`3:${first} ${terms[1]} ${terms[2]}`);
  emit(`who:${person}`);
  emit(`who:${person}|${section}`);
  emit(`s:${section}`);
  emit(`s:${section}|${form}`);
  emit(`n:${bucket(terms.length, 2, 4, 7, 12, 20, 35)}`);
  emit(`n:${bucket(terms.length, 2, 4, 7, 12, 20, 35)}|${section}`);
  const tools = bucket(read.toolCount, 1, 2, 3, 5);
  const share = bucket(read.toolWords / Math.max(1, read.wordCount), 0.01, 0.1, 0.2, 0.35, 0.5, 0.7);
  emit(`t:${tools}`);
  emit(`t:${tools}|${section}`);
  emit(`ts:${share}`);
  emit(`ts:${share}|${bucket(read.fieldCount, 1, 2, 4)}`);
  emit(`t:${tools}|1:${first}`);
  const end = text[text.length - 1] ?? '';
  emit(/[.!?:;,)]/.test(end) ? `e:${end}` : 'e:');
  const { heading, statements } = post.sections[statement.sectionIndex] ?? {
    heading: null,
    statements: { start: 0, end: 0 },
  };
  if (heading) for (const word of headingWords(heading.text)) emit(`h:${word}`);
  neighbour(post, statement.index - 1, section, 'b', emit);
  neighbour(post, statement.index + 1, section, 'a', emit);
  emit(`p:${bucket(statement.index - statements.start, 1, 3, 8)}|${section}`);
  emit(`p:${bucket(statement.index, 1, 3, 6, 12)}`);
  emit(`p:-${bucket(post.statements.length - statement.index, 2, 4, 8, 16)}`);
}

/** How the statement before (`b`) or after (`a`) starts: lists are of one kind more often than not. */
function neighbour(
  post: JobPost,
  index: number,
  section: string,
  side: 'a' | 'b',
  emit: (feature: string) => void,
): void {
  const other = post.statements[index];
  if (!other) return emit(`${side}:`);
  const at = firstWordAt(post.words, other.range.start);
  const first = post.words.norms[at] ?? '';
  emit(`${side}:${first}`);
  emit(`${side}2:${first} ${post.words.norms[at + 1] ?? ''}`);
  emit(`${side}s:${other.section === section}|${other.form}`);
}
