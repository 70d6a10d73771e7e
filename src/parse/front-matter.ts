import { type Document, isAlias, isMap, isScalar, isSeq, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import { WORK_ARRANGEMENTS, type WorkArrangement } from '../model/kinds.ts';
import type { Field, PostFields, Range, ReadingProblem, Salary } from '../model/post.ts';
import { PlainValue, readPlainYaml } from './plain-yaml.ts';

type Key = keyof PostFields;

/** Keys that posts use for each field, in the order in which they are believed. */
const KEYS: Readonly<Record<Key, readonly string[]>> = {
  title: ['title', 'job_title', 'jobTitle', 'position', 'role', 'name'],
  company: ['company', 'organization', 'organisation', 'employer', 'hiringOrganization'],
  location: ['location', 'locations', 'place', 'city', 'jobLocation'],
  headcount: ['headcount', 'employees', 'company_size', 'companySize'],
  salary: ['salary', 'compensation', 'pay', 'salary_range', 'salaryRange', 'baseSalary'],
  workArrangement: ['work_arrangement', 'workArrangement', 'arrangement', 'workplaceType', 'workplace', 'remote'],
  date: ['date', 'date_posted', 'datePosted', 'published', 'publishedAt', 'posted'],
};

interface FrontMatter {
  readonly fields: PostFields;
  readonly problem: ReadingProblem | null;
}

const NONE: PostFields = {
  title: null, company: null, location: null, headcount: null, salary: null, workArrangement: null, date: null,
}; // biome-ignore format: one line

/** Looking for keys given twice takes time that grows with the square of their number. */
const LONGEST_CHECKED = 20_000;

/** Reads the YAML at `range` of the source. A value that does not fit its field is passed over. */
export function readFrontMatter(source: string, range: Range): FrontMatter {
  const yaml = source.slice(range.start, range.end);
  const plain = readPlainYaml(yaml);
  if (plain) return { fields: fieldsOf(new FieldReader(source, range.start, (key) => plain.get(key))), problem: null };
  const document = parseYaml(yaml);
  const error = document === null ? { message: 'it nests too deep', pos: [0, 0] as const } : document.errors[0];
  if (error) {
    const at = Math.min(range.start + error.pos[0], source.length - 1);
    const message = `The front matter is no valid YAML: ${error.message}`;
    return { fields: NONE, problem: { code: 'FRONT_MATTER_INVALID', message, place: { start: at, end: at + 1 } } };
  }
  const map = document?.contents;
  if (!document || !isMap(map)) return { fields: NONE, problem: null };
  const reader = new FieldReader(source, range.start, (key, within = map) => {
    const node = within.get(key, true) as unknown;
    return isAlias(node) ? node.resolve(document) : node;
  });
  return { fields: fieldsOf(reader), problem: null };
}

const fieldsOf = (reader: FieldReader): PostFields => ({
  title: reader.text('title'),
  company: reader.text('company'),
  location: reader.text('location'),
  headcount: reader.number('headcount'),
  salary: reader.salary(),
  workArrangement: reader.arrangement(),
  date: reader.text('date'),
});

/** Null where the parser might run out of stack, from which not even the process would recover. */
function parseYaml(yaml: string): Document.Parsed | null {
  if (nestsDeep(yaml)) return null;
  return parseDocument(yaml, { schema: 'core', prettyErrors: false, uniqueKeys: yaml.length < LONGEST_CHECKED });
}

const DEEPEST = 100;

/** Whether brackets, or the indentation and marks before a line, nest beyond all reason. */
function nestsDeep(yaml: string): boolean {
  let brackets = 0;
  let prefix = 0;
  for (let at = 0; at < yaml.length; at++) {
    const code = yaml.charCodeAt(at);
    if (code === 91 || code === 123) brackets++;
    else if ((code === 93 || code === 125) && brackets > 0) brackets--;
    if (code === 10 || code === 13) prefix = 0;
    else if (prefix >= 0)
      prefix = code === 32 || code === 9 || code === 45 || code === 63 || code === 58 ? prefix + 1 : -1;
    if (brackets > DEEPEST || prefix > 2 * DEEPEST) return true;
  }
  return false;
}

/** Gives the node of a key: of the front matter, or of a map in it. */
type Lookup = (key: string, within?: YAMLMap) => unknown;

// Plain values are told first: the parser's own questions would load it.
const isScalarNode = (node: unknown): node is PlainValue | Scalar =>
  node instanceof PlainValue || isNode(node, isScalar);
const isNode = <T>(node: unknown, is: (node: unknown) => node is T): node is T =>
  node != null && !(node instanceof PlainValue) && is(node);

class FieldReader {
  readonly #source: string;
  readonly #base: number;
  readonly #get: Lookup;

  constructor(source: string, base: number, get: Lookup) {
    this.#source = source;
    this.#base = base;
    this.#get = get;
  }

  #node(key: Key): unknown {
    for (const name of KEYS[key]) {
      const node = this.#get(name);
      if (node !== undefined && node !== null) return node;
    }
    return null;
  }

  #field<T>(node: unknown, value: T): Field<T> {
    const range = (node as { range?: readonly [number, number, number] | null }).range;
    if (!range) return { value, place: null };
    let start = this.#base + range[0];
    let end = this.#base + range[1];
    // Quotation marks are no part of a value that they only hold together.
    if (this.#source.slice(start + 1, end - 1) === value) {
      start++;
      end--;
    }
    return { value, place: { start, end } };
  }

  text(key: Key): Field | null {
    const node = this.#node(key);
    if (isScalarNode(node)) {
      const value = String(node.value ?? '')
        .replace(/\s+/g, ' ')
        .trim();
      return value === '' ? null : this.#field(node, value);
    }
    if (isNode(node, isSeq)) {
      const parts = node.items.filter(isScalar).map((item) => String(item.value));
      return parts.length > 0 ? this.#field(node, parts.join('; ')) : null;
    }
    if (isNode(node, isMap)) {
      const name = this.#get('name', node);
      return isScalar(name) && typeof name.value === 'string' ? this.#field(name, name.value) : null;
    }
    return null;
  }

  number(key: Key): Field<number> | null {
    const node = this.#node(key);
    if (!isScalarNode(node)) return null;
    const value = typeof node.value === 'number' ? node.value : Number(String(node.value).replace(/[,_\s+]/g, ''));
    return Number.isFinite(value) && value > 0 ? this.#field(node, value) : null;
  }

  /** A number, a map of `min`, `max`, `currency` and `period`, or the flat keys `salary_min`, `salary_max` and so on. */
  salary(): Field<Salary> | null {
    const node = this.#node('salary');
    const map = isNode(node, isMap) ? node : undefined;
    const prefix = map ? '' : 'salary_';
    const used: unknown[] = [];
    const read = (...names: string[]) => {
      for (const name of names) {
        const found = this.#get(prefix + name, map);
        if (isScalarNode(found) && found.value !== null) {
          used.push(found);
          return found.value;
        }
      }
      return null;
    };
    const low = amountOf(read('min', 'from', 'MIN'));
    const high = amountOf(read('max', 'to', 'MAX'));
    const single =
      low === null && high === null && isScalarNode(node) && Number.isFinite(node.value)
        ? (node.value as number)
        : null;
    if (single !== null) used.push(node);
    if (low === null && high === null && single === null) return null;
    const currency = read('currency');
    const period = String(read('period', 'interval') ?? 'year')
      .toLowerCase()
      .replace('daily', 'day');
    const value: Salary = {
      min: low ?? single,
      max: high ?? single,
      currency: typeof currency === 'string' ? currency.toUpperCase() : null,
      period: (['hour', 'day', 'week', 'month', 'year'] as const).find((name) => period.includes(name)) ?? 'year',
    };
    if (map) return this.#field(map, value);
    const places = used.map((one) => this.#field(one, null).place).filter((place) => place !== null);
    const start = Math.min(...places.map((place) => place.start));
    return { value, place: { start, end: Math.max(...places.map((place) => place.end)) } };
  }

  arrangement(): Field<WorkArrangement> | null {
    const node = this.#node('workArrangement');
    if (!isScalarNode(node)) return null;
    if (node.value === true) return this.#field(node, 'remote');
    const word = String(node.value)
      .toLowerCase()
      .replace(/[^a-z]/g, '');
    const value = WORK_ARRANGEMENTS.find((arrangement) => word === arrangement);
    return value ? this.#field(node, value) : null;
  }
}

/** An amount as people write it: 120000, "120,000", "120k". */
function amountOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  const match = /(\d[\d,_ ]*(?:\.\d+)?)\s?(k?)/i.exec(String(value ?? ''));
  return match ? Number((match[1] as string).replace(/[,_ ]/g, '')) * (match[2] ? 1000 : 1) : null;
}
