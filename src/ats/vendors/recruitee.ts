import { dayAt, flagged, payAt, placeOf, placesOf } from '../facts.ts';
import type { Vendor } from '../types.ts';
import { has, idOf, listAt, textAt, stated } from '../value.ts';

/** Careers site API. https://docs.recruitee.com/reference/intro-to-careers-site-api */
export const recruitee: Vendor = {
  id: 'recruitee',
  name: 'Recruitee',
  escapes: false,
  bodyHint: 'Ask the careers site for /api/offers/: each offer then has a description and requirements.',
  isJob: (job) => has(job, 'careers_url') || has(job, 'careers_apply_url') || has(job, 'mailbox_email'),
  read: (job) => {
    const description = textAt(job, 'description');
    const requirements = textAt(job, 'requirements');
    return {
      id: idOf(job['id'], job['slug']),
      title: stated(textAt(job, 'title')),
      company: stated(textAt(job, 'company_name')),
      location: placesOf(
        placeOf([textAt(job, 'location')], [textAt(job, 'city'), textAt(job, 'country')]),
        listAt(job, 'locations').map((_, index) => textAt(job, 'locations', index, 'name')),
      ),
      salary: payAt(job, ['salary'], { min: ['min'], max: ['max'], currency: ['currency'], period: ['period'] }),
      workArrangement: flagged(job, [
        [['hybrid'], 'hybrid'],
        [['remote'], 'remote'],
        [['on_site'], 'onsite'],
      ]),
      date: dayAt(job, ['published_at'], ['created_at']),
      body: [
        description && { ...description, as: 'markup', section: 'unknown' },
        requirements && { ...requirements, as: 'markup', section: 'requirements' },
      ],
    };
  },
};
