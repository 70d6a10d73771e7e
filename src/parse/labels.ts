import type { Field, Heading, PostFields, Statement } from '../model/post.ts';

/** Labels that stand before a field's value at the head of many posts ("Location: Oslo"). */
const LABELS = {
  title: /^(?:job title|title|position|position title|role|job|designation)\s*:\s*(\S.*)$/i,
  company: /^(?:company|company name|employer|client|organization|organisation)\s*:\s*(\S.*)$/i,
  location: /^(?:job location|location|work location|place of work|based in)\s*:\s*(\S.*)$/i,
} as const;
type Labelled = keyof typeof LABELS;

/** A title is short; a longer first line is prose. */
const LONGEST_TITLE = 120;
/** Fields stand at the head of a post. */
const HEAD = 30;

/** Fields that the body itself states: by a label, by the page's title, by its first heading or line. */
export function readLabels(
  headings: readonly Heading[],
  statements: readonly Statement[],
  pageTitle: Field | null,
): PostFields {
  const found: Record<Labelled, Field | null> = { title: null, company: null, location: null };
  const lines = headOf(headings, statements);
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    for (const key of Object.keys(LABELS) as Labelled[]) found[key] ??= labelled(LABELS[key], line, next);
  });
  const first = lines[0];
  const title = found.title ?? pageTitle ?? mainHeading(headings) ?? (first && titleLine(first));
  return { ...found, title: title ?? null, headcount: null, salary: null, workArrangement: null, date: null };
}

type Line = Pick<Heading, 'text' | 'place' | 'range'>;

function headOf(headings: readonly Heading[], statements: readonly Statement[]): Line[] {
  const lines: Line[] = [...headings.slice(0, HEAD), ...statements.slice(0, HEAD)];
  return lines.sort((a, b) => a.range.start - b.range.start).slice(0, HEAD);
}

function labelled(pattern: RegExp, line: Line, next: Line | undefined): Field | null {
  const value = pattern.exec(line.text)?.[1];
  if (value)
    return value.length > LONGEST_TITLE
      ? null
      : { value, place: { start: line.place.end - value.length, end: line.place.end } };
  // A label that was read as a heading has its value in the line after it.
  if (!next || !/:$/.test(line.text) || !pattern.test(`${line.text} x`)) return null;
  return next.text.length > LONGEST_TITLE ? null : { value: next.text, place: next.place };
}

function mainHeading(headings: readonly Heading[]): Field | null {
  const heading = headings.find(({ depth }) => depth === 1) ?? headings.find(({ depth }) => depth !== null);
  return heading && heading.text.length <= LONGEST_TITLE ? { value: heading.text, place: heading.place } : null;
}

function titleLine(line: Line): Field | null {
  if (line.text.length > LONGEST_TITLE || /[.!?]$/.test(line.text)) return null;
  return { value: line.text.replace(/:$/, ''), place: line.place };
}
