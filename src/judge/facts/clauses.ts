import { isUpper } from '../../words/ascii.ts';
import type { SectionKind } from '../../model/kinds.ts';
import type { JobPost, Range, Statement } from '../../model/post.ts';

/** How far a clause is looked for on either side, in UTF-16 units: posts come as one line, too. */
const REACH = 240;

const isSpace = (code: number) => code === 32 || code === 10 || code === 9 || code === 0xa0;
const isLetter = (code: number) => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
const isDigit = (code: number) => code >= 48 && code <= 57;

const isLower = (code: number) => code >= 97 && code <= 122;

/** Whether the word that ends at `at` is of small letters, three at least: "weekMinimum", not "JavaScript" or "vSphere". */
function startsLow(text: string, at: number): boolean {
  let from = at;
  while (from > 0 && isLower(text.charCodeAt(from - 1))) from--;
  return at - from >= 2 && !isLetter(text.charCodeAt(from - 1));
}

/** Whether the text is cut between what stands before `at` and the character at `at`. */
function cutsAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 10 || code === 59 || code === 0x2022 || code === 0xb7 || code === 0x25cf || code === 0x25aa) return true;
  if (code === 46 || code === 33 || code === 63) {
    const next = text.charCodeAt(at + 1);
    // "e.g. " and "Sr. " end in no full stop; ".NET" and "3.5" hold none.
    if (code === 46 && !isLetter(text.charCodeAt(at - 2)) && isLetter(text.charCodeAt(at - 1))) return false;
    if (isSpace(next) || Number.isNaN(next)) return true;
    // "preferred.8+ years", "field.Three years": a full stop that lost its blank.
    return code === 46 && (isDigit(next) || (next >= 65 && next <= 90)) && !isDigit(text.charCodeAt(at - 1));
  }
  // "a driving licence (preferred)Able to": a line end that was lost.
  if (code === 41) return isUpper(text.charCodeAt(at + 1)) && isLower(text.charCodeAt(at + 2));
  if (isLower(code)) return isUpper(text.charCodeAt(at + 1)) && isLower(text.charCodeAt(at + 2)) && startsLow(text, at);
  // A bullet of a flattened list: " * ", "- " after a word that took the blank before it, "experience.- 5+ years".
  if (code === 42) return true;
  return (
    code === 45 &&
    isSpace(text.charCodeAt(at + 1)) &&
    at > 0 &&
    !isSpace(text.charCodeAt(at - 1)) &&
    !isDigit(text.charCodeAt(at - 1))
  );
}

/** The clause around [start, end): up to the next line end, full stop, semicolon or bullet on either side. */
export function clauseAround(text: string, start: number, end: number): Range {
  let from = start;
  const first = Math.max(0, start - REACH);
  while (from > first && !cutsAt(text, from - 1)) from--;
  let to = end;
  const last = Math.min(text.length, end + REACH);
  while (to < last && !cutsAt(text, to)) to++;
  return { start: from, end: to };
}

/** The statement that holds `offset` of the text, or null between statements. Binary search. */
export function statementAt(statements: readonly Statement[], offset: number): Statement | null {
  let low = 0;
  let high = statements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((statements[middle] as Statement).range.end <= offset) low = middle + 1;
    else high = middle;
  }
  const found = statements[low];
  return found && found.range.start <= offset ? found : null;
}

/** What the section around `offset` is for; `unknown` in headings. */
export function sectionAt(post: JobPost, offset: number): SectionKind {
  const statement = statementAt(post.statements, offset);
  if (!statement) return 'unknown';
  if (statement.section !== 'preferred') return statement.section;
  // "Preferred certifications: …" in a list of demands says nothing of the demands after it.
  const heading = post.sections[statement.sectionIndex]?.heading;
  return heading && /\bcertif/i.test(heading.text) && !/\bcertif/i.test(statement.text) ? 'requirements' : 'preferred';
}
