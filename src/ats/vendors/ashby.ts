import type { Salary } from '../../model/post.ts';
import { arrangementOf, dayAt, flagged, payAt, placeOf, placesOf } from '../facts.ts';
import type { FoundValue, Vendor } from '../types.ts';
import { firstText, has, idOf, type JsonObject, listAt, textAt, stated } from '../value.ts';

/** Public job posting API. https://developers.ashbyhq.com/docs/public-job-posting-api */
export const ashby: Vendor = {
  id: 'ashby',
  name: 'Ashby',
  escapes: false,
  bodyHint: 'Ask the posting API for the board: each job then has a descriptionHtml.',
  isJob: (job) =>
    has(job, 'descriptionHtml') ||
    (has(job, 'jobUrl') && (has(job, 'isListed') || has(job, 'publishedAt') || has(job, 'employmentType'))) ||
    (has(job, 'descriptionPlain') && has(job, 'isListed')),
  read: (job) => {
    const body = firstText(job, ['descriptionHtml'], ['descriptionPlain']);
    return {
      id: idOf(job['id']),
      title: stated(textAt(job, 'title')),
      company: null,
      location: placesOf(
        placeOf(
          [textAt(job, 'location')],
          ['addressLocality', 'addressRegion', 'addressCountry'].map((key) =>
            textAt(job, 'address', 'postalAddress', key),
          ),
        ),
        listAt(job, 'secondaryLocations').map((_, index) => textAt(job, 'secondaryLocations', index, 'location')),
      ),
      salary: pay(job),
      workArrangement: arrangementOf(textAt(job, 'workplaceType')) ?? flagged(job, [[['isRemote'], 'remote']]),
      date: dayAt(job, ['publishedAt']),
      body: [body && { ...body, as: body.path[0] === 'descriptionHtml' ? 'markup' : 'plain', section: 'unknown' }],
    };
  },
};

/** Pay that candidates are not shown is none that the post states. */
function pay(job: JsonObject): FoundValue<Salary> | null {
  if (job['shouldDisplayCompensationOnJobPostings'] === false) return null;
  const keys = { min: ['minValue'], max: ['maxValue'], currency: ['currencyCode'], period: ['interval'] };
  const components = listAt(job, 'compensation', 'summaryComponents');
  for (let index = 0; index < components.length; index++) {
    const path = ['compensation', 'summaryComponents', index];
    if (textAt(job, ...path, 'compensationType')?.text !== 'Salary') continue;
    const found = payAt(job, path, keys);
    if (found) return found;
  }
  return null;
}
