import type { Field, PostFields, PostPart } from '../model/post.ts';
import type { ParseOptions } from '../parse/post.ts';
import { referenceAt } from '../source/references.ts';
import type { BodyField, FoundValue, JobFields, Path } from './types.ts';
import { pointerOf } from './value.ts';

/** A post put together from the fields of a job, ready to be parsed: `parse(post.source, post.options)`. */
export interface ComposedPost {
  /** The decoded texts of the fields, blank lines between them. */
  readonly source: string;
  /** Format, origin and the fields that stand beside the body. */
  readonly options: ParseOptions;
}

const GAP = '\n\n';

/** Puts a post together, title first; null where no field of its body has a word, or only those that speak of pay. Never throws. */
export function compose(fields: JobFields, base: Path, escapes: boolean): ComposedPost | null {
  const body = fields.body.filter((field) => field !== null);
  if (!body.some(({ as, ofPay }) => as !== 'heading' && !ofPay)) return null;
  const composer = new Composer(base);
  const beside: PostFields = {
    title: composer.field(fields.title),
    company: composer.field(fields.company),
    location: composer.field(fields.location),
    headcount: null,
    salary: composer.field(fields.salary),
    workArrangement: composer.field(fields.workArrangement),
    date: composer.field(fields.date),
  };
  for (const field of body) composer.body(field, escapes);
  const { source, parts } = composer;
  const format = parts.some(({ as }) => as === 'html') ? 'html' : 'text';
  return { source, options: { format, origin: { pointer: pointerOf(base), parts }, fields: known(beside) } };
}

/** A title that the data do not give is not looked for in the text, whose first line is something else. */
function known(fields: PostFields): Partial<PostFields> {
  const given = Object.entries(fields).filter(([key, field]) => field !== null || key === 'title');
  return Object.fromEntries(given) as Partial<PostFields>;
}

class Composer {
  source = '';
  readonly parts: PostPart[] = [];
  readonly #base: Path;

  constructor(base: Path) {
    this.#base = base;
  }

  #add(text: string, path: Path, rest: Pick<PostPart, 'as' | 'section' | 'escaped'>): PostPart {
    if (this.source !== '') this.source += GAP;
    const start = this.source.length;
    this.source += text;
    const part = { start, end: this.source.length, pointer: pointerOf([...this.#base, ...path]), ...rest };
    this.parts.push(part);
    return part;
  }

  /** A value with its place: the words of its text, without the white space around them. */
  field<T>(found: FoundValue<T> | null): Field<T> | null {
    if (!found) return null;
    const { value, path, text } = found;
    if (text === null || text.trim() === '') return { value, place: null };
    const { start } = this.#add(text, path, { as: 'field', escaped: false });
    const from = start + text.length - text.trimStart().length;
    return { value, place: { start: from, end: start + text.trimEnd().length } };
  }

  body({ text, path, as, section }: BodyField, escapes: boolean): void {
    const escaped = as === 'markup' && isEscaped(text, escapes);
    const decoded = escaped ? decodeOnce(text) : text;
    const kind = as === 'heading' ? 'heading' : as === 'markup' && hasTag(decoded) ? 'html' : 'text';
    this.#add(decoded, path, { as: kind, escaped, ...(section ? { section } : {}) });
  }
}

const hasTag = (text: string): boolean => /<(?:[a-z]|\/[a-z]|!--)/i.test(text);

/** Whether a text is HTML whose signs are escaped. One that holds a tag as it stands is not. */
const isEscaped = (text: string, escapes: boolean): boolean =>
  !hasTag(text) && (escapes ? text.includes('&') : /&lt;\/?[a-z]/i.test(text));

/** Decodes the character references of a text once: `&amp;nbsp;` becomes `&nbsp;`. */
export function decodeOnce(text: string): string {
  const pieces: string[] = [];
  let copied = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at)) {
    const reference = referenceAt(text, at, 'html');
    if (!reference) {
      at++;
      continue;
    }
    pieces.push(text.slice(copied, at), reference.text);
    copied = at += reference.length;
  }
  return pieces.join('') + text.slice(copied);
}
