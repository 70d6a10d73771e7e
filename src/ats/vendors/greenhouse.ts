import type { FoundValue, Vendor } from '../types.ts';
import type { Salary } from '../../model/post.ts';
import { dayAt, payAt, periodOf, placeOf } from '../facts.ts';
import { has, idOf, type JsonObject, listAt, textAt, stated } from '../value.ts';

/** Job Board API and its webhooks, and Harvest's job posts. https://developers.greenhouse.io/job-board.html */
export const greenhouse: Vendor = {
  id: 'greenhouse',
  name: 'Greenhouse',
  escapes: true,
  bodyHint: 'Add ?content=true to the address of the feed: without it Greenhouse leaves the content out.',
  isJob: (job) =>
    has(job, 'internal_job_id') ||
    has(job, 'pay_input_ranges') ||
    (has(job, 'absolute_url') && has(job, 'title')) ||
    (has(job, 'content') && (has(job, 'internal_content') || has(job, 'job_id'))),
  read: (job) => ({
    id: idOf(job['id'], job['internal_job_id']),
    title: stated(textAt(job, 'title')),
    company: stated(textAt(job, 'company_name')),
    location: placeOf([textAt(job, 'location', 'name')], [textAt(job, 'offices', 0, 'name')]),
    salary: pay(job),
    workArrangement: null,
    date: dayAt(job, ['first_published'], ['updated_at']),
    body: [
      asMarkup(textAt(job, 'content')),
      ...listAt(job, 'pay_input_ranges').flatMap((_, index) => {
        const title = textAt(job, 'pay_input_ranges', index, 'title');
        const blurb = textAt(job, 'pay_input_ranges', index, 'blurb');
        return [
          blurb && title && ({ ...title, as: 'heading', section: 'pay' } as const),
          blurb && ({ ...blurb, as: 'markup', section: title ? undefined : 'pay', ofPay: true } as const),
        ];
      }),
    ],
  }),
};

const asMarkup = (found: ReturnType<typeof textAt>) =>
  found && ({ ...found, as: 'markup', section: 'unknown' } as const);

/** The first range that can be read; further ones are those of other places. Amounts are in hundredths. */
function pay(job: JsonObject): FoundValue<Salary> | null {
  const keys = { min: ['min_cents'], max: ['max_cents'], currency: ['currency_type'], period: null };
  for (let index = 0; index < listAt(job, 'pay_input_ranges').length; index++) {
    const found = payAt(job, ['pay_input_ranges', index], keys, 100);
    if (!found) continue;
    const period = periodOf(textAt(job, 'pay_input_ranges', index, 'title')?.text);
    return { ...found, value: { ...found.value, period: period ?? found.value.period } };
  }
  return null;
}
