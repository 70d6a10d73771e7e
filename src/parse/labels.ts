import type { Field, Heading, PlaceMap, PostFields, Statement } from '../model/post.ts';

/** Labels that stand before a field's value at the head of many posts ("Location: Oslo"). */
const LABELS = {
  title: /^(?:job title|title|position|position title|role|job|designation)\s*:\s*(\S.*)$/i,
  company: /^(?:company|company name|employer|client|organization|organisation)\s*:\s*(\S.*)$/i,
  location: /^(?:job location|location|work location|place of work|based in)\s*:\s*(\S.*)$/i,
} as const;
type Labelled = keyof typeof LABELS;
const KEYS = Object.keys(LABELS) as Labelled[];

/** A title is short; a longer first line is prose. */
const LONGEST_TITLE = 120;
/** Fields stand at the head of a post. */
const HEAD = 30;

/** Fields that the body itself states: by a label, by the page's title or main heading, by its first line. */
export function readLabels(
  headings: readonly Heading[],
  statements: readonly Statement[],
  places: PlaceMap,
  pageTitle: Field | null,
): PostFields {
  const found: Record<Labelled, Field | null> = { title: null, company: null, location: null };
  const lines = headOf(headings, statements);
  lines.forEach((line, index) => {
    if (!line.text.includes(':')) return;
    const next = lines[index + 1];
    for (const key of KEYS) found[key] ??= labelled(LABELS[key], line, next, places);
  });
  const first = lines[0];
  const title = found.title ?? titleOfPage(pageTitle, headings) ?? (first && titleLine(first, places));
  return { ...found, title: title ?? null, headcount: null, salary: null, workArrangement: null, date: null };
}

type Line = Pick<Heading, 'text' | 'place' | 'range'>;

function headOf(headings: readonly Heading[], statements: readonly Statement[]): Line[] {
  const lines: Line[] = [];
  for (let heading = 0, statement = 0; lines.length < HEAD; ) {
    const title = headings[heading];
    const words = statements[statement];
    if (title && (!words || title.range.start < words.range.start)) heading++;
    else if (words) statement++;
    const line = title && (!words || title.range.start < words.range.start) ? title : words;
    if (!line) break;
    lines.push(line);
  }
  return lines;
}

function labelled(pattern: RegExp, line: Line, next: Line | undefined, places: PlaceMap): Field | null {
  const value = pattern.exec(line.text)?.[1];
  if (value) return value.length > LONGEST_TITLE ? null : part(line, line.text.length - value.length, value, places);
  // A label that was read as a heading has its value in the line after it.
  if (!next || !line.text.endsWith(':') || next.text.endsWith(':') || !pattern.test(`${line.text} x`)) return null;
  return next.text.length > LONGEST_TITLE ? null : { value: next.text, place: next.place };
}

/** The field that stands at some offset of a line. Lines and reading text have the same characters, line ends aside. */
function part(line: Line, at: number, value: string, places: PlaceMap): Field {
  const start = line.range.start + at;
  return { value, place: places.toSource(start, start + value.length) };
}

/** What the title of a page says where it is that of the whole site: "Careers – Acme". */
const SITE = /\b(?:careers?|jobs?|join us|openings?|opportunities|vacanc(?:y|ies)|work (?:with|for) us)\b/i;

/** The title of a page, or its main heading where that is the title without what the site adds, or the title is the site's. */
function titleOfPage(pageTitle: Field | null, headings: readonly Heading[]): Field | null {
  const heading = mainHeading(headings);
  if (!pageTitle || !heading) return pageTitle ?? heading;
  const isWhole = pageTitle.value.includes(heading.value);
  return isWhole || (SITE.test(pageTitle.value) && !SITE.test(heading.value)) ? heading : pageTitle;
}

function mainHeading(headings: readonly Heading[]): Field | null {
  const heading = headings.find(({ depth }) => depth === 1) ?? headings.find(({ depth }) => depth !== null);
  return heading && heading.text.length <= LONGEST_TITLE ? { value: heading.text, place: heading.place } : null;
}

function titleLine(line: Line, places: PlaceMap): Field | null {
  if (line.text.length > LONGEST_TITLE || /[.!?]$/.test(line.text)) return null;
  return part(line, 0, line.text.endsWith(':') ? line.text.slice(0, -1).trimEnd() : line.text, places);
}
