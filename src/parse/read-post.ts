import type { Root } from 'mdast';
import type { Format, Language, SectionKind, WorkArrangement } from '../model/kinds.ts';
import type {
  Field,
  Heading,
  JobPost,
  PostFields,
  PostOrigin,
  Range,
  ReadingProblem,
  Salary,
  Section,
  Statement,
} from '../model/post.ts';
import { readWords } from '../words/tokens.ts';
import type { SectionStart } from './block.ts';
import { detectFormat } from './format.ts';
import { HeadingBook } from './heading-line.ts';
import { readLabels } from './labels.ts';
import { type Readers, readTree } from './readers.ts';
import { SectionWording, sectionAfter } from './sections.ts';
import { type Segment, segment } from './segment.ts';

/** What is known of a post beside its body. Given values win over what the body says. */
export interface ParseOptions {
  /** How the body is written; by its content unless given. */
  readonly format?: Format | undefined;
  readonly title?: string | null | undefined;
  readonly company?: string | null | undefined;
  readonly location?: string | null | undefined;
  /** Employees of the company. */
  readonly headcount?: number | null | undefined;
  readonly salary?: Salary | null | undefined;
  readonly workArrangement?: WorkArrangement | null | undefined;
  /** Day the post was published, ISO 8601. */
  readonly date?: string | null | undefined;
  /** Language of the post: `auto` (the default) recognises others than English and says so as a problem, `en` asks nothing. */
  readonly language?: Language | undefined;
  /** The mdast of the source, where a pipeline has parsed it already. */
  readonly tree?: Root | undefined;
  /** The fields of data that the source was put together from; see `readAts`. */
  readonly origin?: PostOrigin | null | undefined;
  /** Values of fields with their places in the source. They win over the values above; a null one is known to be absent. */
  readonly fields?: Partial<PostFields> | undefined;
}

let book: HeadingBook | null = null;

/** Reads a job post with the readers that are given; see `parse`. */
export function readPost(source: string, options: ParseOptions, readers: Readers): JobPost {
  book ??= new HeadingBook();
  const format = options.format ?? detectFormat(source);
  const origin = options.origin ?? null;
  const tree = readTree(source, { format, mdast: options.tree, origin }, readers);
  const { text, places } = tree.reading.finish();
  const words = readWords(text);
  const segments = segment(text, tree.blocks, book);
  const wording = new SectionWording(words);
  const assembled = assemble(text, segments, tree.sectionStarts ?? [], places.toSource.bind(places), book, wording);
  const front = tree.frontMatter ? (readers.frontMatter?.(source, tree.frontMatter) ?? null) : null;
  const { pageTitle: at } = tree;
  const pageTitle = at && { value: text.slice(at.start, at.end), place: places.toSource(at.start, at.end) };
  const labels = readLabels(assembled.headings, assembled.statements, places, pageTitle);
  const foreign = options.language === 'en' ? null : readers.language?.(text, words, assembled.statements);
  const problems: ReadingProblem[] = [
    ...tree.problems,
    ...(front?.problem ? [front.problem] : []),
    ...(foreign ? [foreign] : []),
  ];
  return Object.freeze({
    format,
    source,
    text,
    words: Object.freeze(words),
    places,
    ...fieldsOf(options, front?.fields ?? null, labels),
    sections: Object.freeze(assembled.sections),
    headings: Object.freeze(assembled.headings),
    statements: Object.freeze(assembled.statements),
    comments: frozen(tree.comments.toSorted((a, b) => a.place.start - b.place.start)),
    problems: frozen(problems),
    origin: origin && frozenOrigin(origin),
  });
}

/** Freezes a list of things that have a place each. */
function frozen<T extends { readonly place: Range | null }>(list: readonly T[]): readonly T[] {
  for (const one of list) {
    Object.freeze(one.place);
    Object.freeze(one);
  }
  return Object.freeze(list);
}

const frozenOrigin = ({ pointer, parts }: PostOrigin): PostOrigin =>
  Object.freeze({ pointer, parts: Object.freeze(parts.map((part) => Object.freeze({ ...part }))) });

interface Assembled {
  readonly sections: Section[];
  readonly headings: Heading[];
  readonly statements: Statement[];
}

function assemble(
  text: string,
  segments: readonly Segment[],
  starts: readonly SectionStart[],
  toSource: (start: number, end: number) => Range,
  headingBook: HeadingBook,
  wording: SectionWording,
): Assembled {
  const sections: Section[] = [];
  const headings: Heading[] = [];
  const statements: Statement[] = [];
  let open: { kind: SectionKind; heading: Heading | null; first: number } = {
    kind: 'unknown',
    heading: null,
    first: 0,
  };
  let next = 0;
  const close = () => {
    if (open.heading === null && statements.length === open.first) return;
    const range = Object.freeze({ start: open.first, end: statements.length });
    sections.push(Object.freeze({ index: sections.length, kind: open.kind, heading: open.heading, statements: range }));
  };
  for (const { form, range, depth } of segments) {
    let started = false;
    for (let start = starts[next]; start && start.at <= range.start; start = starts[++next]) {
      close();
      open = { kind: start.kind, heading: null, first: statements.length };
      started = true;
    }
    const place = Object.freeze(toSource(range.start, range.end));
    const words = text.slice(range.start, range.end).replaceAll('\n', ' ');
    if (form === 'heading') {
      const heading: Heading = Object.freeze({ text: words, range: Object.freeze(range), place, depth });
      headings.push(heading);
      close();
      const announced = headingBook.kindOf(words);
      const kind = started && announced === 'unknown' ? open.kind : sectionAfter(announced, open.kind);
      open = { kind, heading, first: statements.length };
      continue;
    }
    statements.push(
      Object.freeze({
        index: statements.length,
        text: words,
        range: Object.freeze(range),
        place,
        form,
        section: wording.sectionOf(range.start, range.end, open.kind),
        sectionIndex: sections.length,
      }),
    );
  }
  close();
  return { sections, headings, statements };
}

function frozenField<T>(field: Field<T>): Field<T> {
  Object.freeze(field.value);
  Object.freeze(field.place);
  return Object.freeze(field);
}

function fieldsOf(options: ParseOptions, front: PostFields | null, labels: PostFields): PostFields {
  const pick = <T>(given: T | null | undefined, key: keyof PostFields): Field<T> | null => {
    const field = options.fields?.[key] as Field<T> | null | undefined;
    if (field !== undefined) return field && frozenField({ ...field });
    if (given !== null && given !== undefined && given !== '') return Object.freeze({ value: given, place: null });
    const read = ((front?.[key] ?? labels[key]) as Field<T> | null) ?? null;
    return read && frozenField(read);
  };
  return {
    title: pick(options.title, 'title'),
    company: pick(options.company, 'company'),
    location: pick(options.location, 'location'),
    headcount: pick(options.headcount, 'headcount'),
    salary: pick(options.salary, 'salary'),
    workArrangement: pick(options.workArrangement, 'workArrangement'),
    date: pick(options.date, 'date'),
  };
}
