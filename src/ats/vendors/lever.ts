import type { BodyField, Vendor } from '../types.ts';
import { arrangementOf, dayAt, payAt, placeOf, placesOf } from '../facts.ts';
import { firstText, has, idOf, type JsonObject, listAt, textAt, stated } from '../value.ts';

/** Postings API. https://github.com/lever/postings-api */
export const lever: Vendor = {
  id: 'lever',
  name: 'Lever',
  escapes: false,
  bodyHint: 'Ask for the postings with ?mode=json: each then has a description and lists.',
  isJob: (job) =>
    has(job, 'descriptionBody') ||
    has(job, 'additionalPlain') ||
    (has(job, 'text') && (has(job, 'categories') || has(job, 'hostedUrl') || has(job, 'lists'))) ||
    (has(job, 'hostedUrl') && has(job, 'categories')),
  read: (job) => ({
    id: idOf(job['id']),
    title: stated(textAt(job, 'text')),
    company: null,
    location: placesOf(
      placeOf(
        [textAt(job, 'categories', 'location')],
        [textAt(job, 'categories', 'allLocations', 0)],
        [textAt(job, 'country')],
      ),
      listAt(job, 'categories', 'allLocations').map((_, index) => textAt(job, 'categories', 'allLocations', index)),
    ),
    salary: payAt(job, ['salaryRange'], { min: ['min'], max: ['max'], currency: ['currency'], period: ['interval'] }),
    workArrangement: arrangementOf(textAt(job, 'workplaceType')),
    date: dayAt(job, ['createdAt']),
    body: [
      ...description(job),
      ...lists(job),
      twin(job, 'additional', 'unknown'),
      twin(job, 'salaryDescription', 'pay'),
    ],
  }),
};

/** `description` is opening and body in one. */
function description(job: JsonObject): (BodyField | null)[] {
  const whole = twin(job, 'description', 'unknown');
  return whole ? [whole] : [twin(job, 'opening', 'unknown'), twin(job, 'descriptionBody', 'unknown')];
}

/** What stands under a heading of its own: duties and demands, mostly. */
function lists(job: JsonObject): (BodyField | null)[] {
  return listAt(job, 'lists').flatMap((_, index) => {
    const heading = textAt(job, 'lists', index, 'text');
    const content = textAt(job, 'lists', index, 'content');
    return [
      content && heading && ({ ...heading, as: 'heading', section: 'unknown' } as const),
      content && ({ ...content, as: 'markup', section: heading ? undefined : 'unknown' } as const),
    ];
  });
}

/** A field, or its twin without markup. */
function twin(job: JsonObject, key: string, section: 'unknown' | 'pay'): BodyField | null {
  const found = firstText(job, [key], [`${key}Plain`]);
  const ofPay = section === 'pay' ? ({ ofPay: true } as const) : {};
  return found && { ...found, as: found.path[0] === key ? 'markup' : 'plain', section, ...ofPay };
}
