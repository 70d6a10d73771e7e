import type { Range } from '../model/post.ts';

/** Marks that stand for a bullet wherever they are followed by text. `·` and `o` need company to count within a line. */
const MARK = /[•●▪◦‣■□◆◇▶►➢➤✓✔✅❖○∙\u{F0B7}\u{F0A7}\u{F076}]/u;
const lineMarker =
  /^\s*(?:[•●▪◦‣■□◆◇▶►➢➤✓✔✅❖○∙·\u{F0B7}\u{F0A7}\u{F076}]\s*|[-*+–—]\s+|o\s{1,8}(?=[A-Z])|\(?\d{1,2}[.)]\s+|\(?[a-h]\)\s+)/u;

/** The bullet at the start of a line, blanks after it included, or null. */
export function readMarker(text: string, start: number, end: number): Range | null {
  const match = lineMarker.exec(text.slice(start, Math.min(end, start + 24)));
  return match && start + match[0].length < end ? { start, end: start + match[0].length } : null;
}

const sure = /[•●▪◦‣■◆►➢➤✓✔❖○\u{F0B7}\u{F0A7}]\s*/gu;
const dots = /(?:^|(?<=[\s\w.,;:!?)]))·\s*(?=\S)/g;
/** Marks that are also used within sentences count only where three or more stand before capitals. */
const weak = [
  { sign: /[-–*+] [A-Z0-9]/, marks: /(?<=[\s.:;])[-–*]\s(?=[A-Z0-9])|(?<=[A-Za-z)])[-*+]\s(?=[A-Z])/g },
  { sign: /[.;:)]o [A-Z]/, marks: /(?<=[.;:)])o\s(?=[A-Z])/g },
  { sign: /[-*•][A-Z]/, marks: /(?<=[a-z.;,:)])[-*•](?=[A-Z][a-z]+\s)/g },
];

/** A list within a line: where what stands before it ends, and its bullets without their marks. */
interface InlineList {
  readonly lead: number;
  readonly bullets: readonly Range[];
}

/** The list within one line, or null: posts pasted from a page often hold all bullets in a paragraph. */
export function findInlineBullets(text: string, start: number, end: number): InlineList | null {
  const line = text.slice(start, end);
  if (MARK.test(line)) {
    const marks = collect(sure, line);
    if (marks.length > 1 || (marks.length === 1 && line.length > 60)) return between(marks, line.length, start);
  }
  if (line.includes('·')) {
    const marks = collect(dots, line);
    // `A · B · C` in a masthead separates short words; bullets are longer.
    if (marks.length > 1 && line.length / marks.length > 24) return between(marks, line.length, start);
  }
  if (line.length < 90) return null;
  for (const { sign, marks: pattern } of weak) {
    if (!sign.test(line)) continue;
    const marks = collect(pattern, line);
    if (marks.length > 2 && line.length / marks.length < 400) return between(marks, line.length, start);
  }
  const numbers = countedNumbers(line);
  return numbers.length > 2 ? between(numbers, line.length, start) : null;
}

function collect(pattern: RegExp, line: string): Range[] {
  const marks: Range[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(line); match; match = pattern.exec(line)) {
    marks.push({ start: match.index, end: match.index + match[0].length });
    if (match[0].length === 0) pattern.lastIndex++;
  }
  return marks;
}

/** `1. … 2. … 3. …` within a line: only numbers that count up from one. */
function countedNumbers(line: string): Range[] {
  const numbers: Range[] = [];
  if (!line.includes('1.') && !line.includes('1)')) return numbers;
  const pattern = /(?<![\w.])(\d{1,2})[.)]\s?(?=[A-Z])/g;
  for (let match = pattern.exec(line); match; match = pattern.exec(line)) {
    if (Number(match[1]) !== numbers.length + 1) continue;
    numbers.push({ start: match.index, end: match.index + match[0].length });
  }
  return numbers;
}

function between(marks: readonly Range[], length: number, base: number): InlineList {
  const bullets = marks.map((mark, index) => ({
    start: base + mark.end,
    end: base + (marks[index + 1]?.start ?? length),
  }));
  return { lead: base + (marks[0] as Range).start, bullets };
}
