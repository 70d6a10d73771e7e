import type { SectionKind } from '../../model/kinds.ts';
import type { Salary } from '../../model/post.ts';
import { dayAt, payAt, placeOf, placesOf } from '../facts.ts';
import type { BodyField, FoundText, FoundValue, Path, Vendor } from '../types.ts';
import { firstText, idOf, type JsonObject, textAt, valueAt, stated } from '../value.ts';

/** Fields beside the description, and what they are for. */
const FIELDS: readonly (readonly [key: string, kind: SectionKind])[] = [
  ['responsibilities', 'responsibilities'],
  ['qualifications', 'requirements'],
  ['experienceRequirements', 'requirements'],
  ['educationRequirements', 'requirements'],
  ['skills', 'requirements'],
  ['jobBenefits', 'benefits'],
  ['incentiveCompensation', 'pay'],
];

/** JobPosting in JSON-LD. https://schema.org/JobPosting, https://developers.google.com/search/docs/appearance/structured-data/job-posting */
export const schemaOrg: Vendor = {
  id: 'schema-org',
  name: 'schema.org',
  escapes: false,
  bodyHint: 'A JobPosting needs a description.',
  isJob: (job) => [job['@type']].flat().some((type) => typeof type === 'string' && /(?:^|[/:])JobPosting$/.test(type)),
  read: (job) => ({
    id: idOf(valueAt(job, ['identifier', 'value']), job['identifier'], job['@id'], job['url']),
    title: stated(firstText(job, ['title'], ['name'])),
    company: stated(firstText(job, ['hiringOrganization', 'name'], ['hiringOrganization'])),
    location: location(job),
    salary: pay(job),
    workArrangement: arrangement(job),
    date: dayAt(job, ['datePosted']),
    body: body(job),
  }),
};

/** Values of schema.org may be one or a list. */
const paths = (job: JsonObject, path: Path): Path[] => {
  const value = valueAt(job, path);
  return Array.isArray(value) ? value.slice(0, 200).map((_, index) => [...path, index]) : [path];
};

function location(job: JsonObject): FoundValue<string> | null {
  const named = (path: Path, ...keys: string[]) => keys.map((key) => textAt(job, ...path, key));
  const places = paths(job, ['jobLocation']).map((path) =>
    placeOf(
      [
        ...named([...path, 'address'], 'addressLocality', 'addressRegion'),
        country(job, [...path, 'address', 'addressCountry']),
      ],
      [textAt(job, ...path, 'address'), textAt(job, ...path, 'name')],
      [textAt(job, ...path)],
    ),
  );
  const applicants = paths(job, ['applicantLocationRequirements']).map((path) =>
    placeOf([textAt(job, ...path, 'name')], [textAt(job, ...path)]),
  );
  const found = [...places, ...applicants].filter((place) => place !== null);
  return placesOf(
    found[0] ?? null,
    found.map(({ value, path }) => ({ text: value, path })),
  );
}

const country = (job: JsonObject, path: Path): FoundText | null => firstText(job, path, [...path, 'name']);

function arrangement(job: JsonObject): ReturnType<Vendor['read']>['workArrangement'] {
  for (const path of paths(job, ['jobLocationType'])) {
    const found = textAt(job, ...path);
    if (found && /\btelecommute\b/i.test(found.text.slice(0, 60))) return { value: 'remote', ...found };
  }
  return null;
}

function pay(job: JsonObject): FoundValue<Salary> | null {
  const range = {
    min: ['value', 'minValue'],
    max: ['value', 'maxValue'],
    currency: ['currency'],
    period: ['value', 'unitText'],
  };
  const single = { ...range, min: ['value', 'value'], max: ['value', 'value'] };
  const bare = { ...range, min: ['value'], max: ['value'], period: ['unitText'] };
  const flat = { ...range, min: ['minValue'], max: ['maxValue'], period: ['unitText'] };
  for (const path of [...paths(job, ['baseSalary']), ...paths(job, ['estimatedSalary'])]) {
    const found =
      payAt(job, path, range) ?? payAt(job, path, single) ?? payAt(job, path, bare) ?? payAt(job, path, flat);
    if (!found) continue;
    if (found.value.currency) return found;
    const currency = textAt(job, 'salaryCurrency')?.text.trim().toUpperCase();
    return { ...found, value: { ...found.value, currency: currency && /^[A-Z]{3}$/.test(currency) ? currency : null } };
  }
  return null;
}

/** The description, and of the fields beside it those that say something else: most repeat a part of it. */
function body(job: JsonObject): (BodyField | null)[] {
  const description = textAt(job, 'description');
  const said = description ? wordsOf(description.text) : '';
  const fields: (BodyField | null)[] = [description && { ...description, as: 'markup', section: 'unknown' }];
  for (const [key, section] of FIELDS) {
    let starts = true;
    for (const path of paths(job, [key])) {
      const found = firstText(job, path, [...path, 'description'], [...path, 'name']);
      const words = found ? wordsOf(found.text) : ' ';
      if (!found || words === ' ' || said.includes(words)) continue;
      fields.push({ ...found, as: 'markup', section: starts ? section : undefined });
      starts = false;
    }
  }
  return fields;
}

/** The words of a text without markup, for telling whether one text holds another. */
const wordsOf = (text: string): string =>
  ` ${text} `
    .replace(/<[^<>]*>|&(?:[a-z]{2,8}|#\d{1,6}|#x[0-9a-f]{1,6});/gi, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
