import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { WORK_ARRANGEMENTS, type WorkArrangement } from '../model/kinds.ts';
import type { Field, PostFields, Range, ReadingProblem, Salary } from '../model/post.ts';

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

/** Reads the YAML at `range` of the source. A value that does not fit its field is passed over. */
export function readFrontMatter(source: string, range: Range): FrontMatter {
  const document = parseDocument(source.slice(range.start, range.end), { schema: 'core', prettyErrors: false });
  const error = document.errors[0];
  if (error) {
    const at = range.start + error.pos[0];
    const message = `The front matter is no valid YAML: ${error.message}`;
    return { fields: NONE, problem: { code: 'FRONT_MATTER_INVALID', message, place: { start: at, end: at + 1 } } };
  }
  const map = document.contents;
  if (!isMap(map)) return { fields: NONE, problem: null };
  const reader = new FieldReader(map, range.start);
  const fields = {
    title: reader.text('title'),
    company: reader.text('company'),
    location: reader.text('location'),
    headcount: reader.number('headcount'),
    salary: reader.salary(),
    workArrangement: reader.arrangement(),
    date: reader.text('date'),
  };
  return { fields, problem: null };
}

class FieldReader {
  readonly #map: YAMLMap;
  readonly #base: number;

  constructor(map: YAMLMap, base: number) {
    this.#map = map;
    this.#base = base;
  }

  #node(key: Key): unknown {
    for (const name of KEYS[key]) {
      const node = this.#map.get(name, true) as unknown;
      if (node !== undefined && node !== null) return node;
    }
    return null;
  }

  #field<T>(node: unknown, value: T): Field<T> {
    const range = (node as { range?: readonly [number, number, number] | null }).range;
    return { value, place: range ? { start: this.#base + range[0], end: this.#base + range[1] } : null };
  }

  text(key: Key): Field | null {
    const node = this.#node(key);
    if (isScalar(node)) {
      const value = String(node.value ?? '')
        .replace(/\s+/g, ' ')
        .trim();
      return value === '' ? null : this.#field(node, value);
    }
    if (isSeq(node)) {
      const parts = node.items.filter(isScalar).map((item) => String(item.value));
      return parts.length > 0 ? this.#field(node, parts.join('; ')) : null;
    }
    if (isMap(node)) {
      const name = node.get('name');
      return typeof name === 'string' ? this.#field(node, name) : null;
    }
    return null;
  }

  number(key: Key): Field<number> | null {
    const node = this.#node(key);
    if (!isScalar(node)) return null;
    const value = typeof node.value === 'number' ? node.value : Number(String(node.value).replace(/[,_\s]/g, ''));
    return Number.isFinite(value) && value > 0 ? this.#field(node, value) : null;
  }

  /** A map of `min`, `max`, `currency` and `period`, or the flat keys `salary_min`, `salary_max` and their like. */
  salary(): Field<Salary> | null {
    const node = this.#node('salary');
    const map = isMap(node) ? node : this.#map;
    const prefix = isMap(node) ? '' : 'salary_';
    const amount = (name: string) => {
      const value = map.get(prefix + name) ?? map.get(prefix + name.toUpperCase());
      const number = typeof value === 'number' ? value : Number.parseFloat(String(value ?? '').replace(/[^\d.]/g, ''));
      return Number.isFinite(number) ? number : null;
    };
    const min = amount('min') ?? amount('from');
    const max = amount('max') ?? amount('to');
    if (min === null && max === null) return null;
    const currency = map.get(`${prefix}currency`);
    const period = String(map.get(`${prefix}period`) ?? map.get(`${prefix}interval`) ?? 'year').toLowerCase();
    const value: Salary = {
      min,
      max,
      currency: typeof currency === 'string' ? currency.toUpperCase() : null,
      period: (['hour', 'day', 'week', 'month', 'year'] as const).find((name) => period.includes(name)) ?? 'year',
    };
    return isMap(node) ? this.#field(node, value) : { value, place: null };
  }

  arrangement(): Field<WorkArrangement> | null {
    const node = this.#node('workArrangement');
    if (!isScalar(node)) return null;
    if (node.value === true) return this.#field(node, 'remote');
    const word = String(node.value)
      .toLowerCase()
      .replace(/[^a-z]/g, '');
    const value = WORK_ARRANGEMENTS.find((arrangement) => word === arrangement);
    return value ? this.#field(node, value) : null;
  }
}
