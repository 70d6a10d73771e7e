import { WORK_ARRANGEMENTS, type WorkArrangement } from '../model/kinds.ts';
import type { Field, PostFields, Range, ReadingProblem, Salary } from '../model/post.ts';
import { parseYaml } from './parsed-yaml.ts';
import { readPlainYaml } from './plain-yaml.ts';
import type { NodeRange, YamlMap, YamlNode } from './yaml-nodes.ts';

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
  const yaml = source.slice(range.start, range.end);
  const read = readPlainYaml(yaml) ?? parseYaml(yaml);
  if (read === null) return { fields: NONE, problem: null };
  if ('message' in read) {
    const at = Math.min(range.start + read.at, source.length - 1);
    const message = `The front matter is no valid YAML: ${read.message}`;
    return { fields: NONE, problem: { code: 'FRONT_MATTER_INVALID', message, place: { start: at, end: at + 1 } } };
  }
  return { fields: fieldsOf(new FieldReader(source, range.start, read)), problem: null };
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

class FieldReader {
  readonly #source: string;
  readonly #base: number;
  readonly #map: YamlMap;

  constructor(source: string, base: number, map: YamlMap) {
    this.#source = source;
    this.#base = base;
    this.#map = map;
  }

  #node(key: Key): YamlNode | undefined {
    for (const name of KEYS[key]) {
      const node = this.#map.get(name);
      if (node) return node;
    }
    return undefined;
  }

  #field<T>({ range }: { readonly range: NodeRange }, value: T): Field<T> {
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
    if (node?.kind === 'scalar') {
      const value = String(node.value ?? '')
        .replace(/\s+/g, ' ')
        .trim();
      return value === '' ? null : this.#field(node, value);
    }
    if (node?.kind === 'list') {
      const said = node.scalars.filter((value) => value !== null);
      return said.length > 0 ? this.#field(node, said.join('; ')) : null;
    }
    const name = node?.get('name');
    return name?.kind === 'scalar' && typeof name.value === 'string' ? this.#field(name, name.value) : null;
  }

  number(key: Key): Field<number> | null {
    const node = this.#node(key);
    if (node?.kind !== 'scalar') return null;
    const value = typeof node.value === 'number' ? node.value : Number(String(node.value).replace(/[,_\s+]/g, ''));
    return Number.isFinite(value) && value > 0 ? this.#field(node, value) : null;
  }

  /** A number, a map of `min`, `max`, `currency` and `period`, or the flat keys `salary_min`, `salary_max` and so on. */
  salary(): Field<Salary> | null {
    const node = this.#node('salary');
    const within = node?.kind === 'map' ? node : null;
    const used: YamlNode[] = [];
    const read = (...names: string[]) => {
      for (const name of names) {
        const found = within ? within.get(name) : this.#map.get(`salary_${name}`);
        if (found?.kind === 'scalar' && found.value !== null) {
          used.push(found);
          return found.value;
        }
      }
      return null;
    };
    const low = amountOf(read('min', 'from', 'MIN'));
    const high = amountOf(read('max', 'to', 'MAX'));
    const single =
      low === null && high === null && node?.kind === 'scalar' && Number.isFinite(node.value)
        ? (node.value as number)
        : null;
    if (single !== null) used.push(node as YamlNode);
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
    if (within) return this.#field(within, value);
    const places = used.map((one) => this.#field(one, null).place).filter((place) => place !== null);
    const start = Math.min(...places.map((place) => place.start));
    return { value, place: { start, end: Math.max(...places.map((place) => place.end)) } };
  }

  arrangement(): Field<WorkArrangement> | null {
    const node = this.#node('workArrangement');
    if (node?.kind !== 'scalar') return null;
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
