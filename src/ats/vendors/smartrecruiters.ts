import type { SectionKind } from '../../model/kinds.ts';
import { dayAt, flagged, placeOf } from '../facts.ts';
import type { Vendor } from '../types.ts';
import { has, idOf, textAt, stated } from '../value.ts';

const SECTIONS: readonly (readonly [key: string, kind: SectionKind])[] = [
  ['companyDescription', 'company'],
  ['jobDescription', 'unknown'],
  ['qualifications', 'requirements'],
  ['additionalInformation', 'unknown'],
];

/** Posting API. https://developers.smartrecruiters.com/docs/posting-api */
export const smartrecruiters: Vendor = {
  id: 'smartrecruiters',
  name: 'SmartRecruiters',
  escapes: false,
  bodyHint: 'The list of postings has no texts: fetch each posting by its id, and give jdlint those.',
  isJob: (job) => has(job, 'jobAd') || (has(job, 'releasedDate') && (has(job, 'refNumber') || has(job, 'name'))),
  read: (job) => ({
    id: idOf(job['id'], job['uuid'], job['refNumber']),
    title: stated(textAt(job, 'name') ?? textAt(job, 'title')),
    company: stated(textAt(job, 'company', 'name')),
    location: placeOf(
      [textAt(job, 'location', 'fullLocation')],
      ['city', 'region', 'country'].map((key) => textAt(job, 'location', key)),
    ),
    salary: null,
    workArrangement: flagged(job, [
      [['location', 'hybrid'], 'hybrid'],
      [['location', 'remote'], 'remote'],
    ]),
    date: dayAt(job, ['releasedDate'], ['createdOn']),
    body: SECTIONS.flatMap(([key, section]) => {
      const title = textAt(job, 'jobAd', 'sections', key, 'title');
      const text = textAt(job, 'jobAd', 'sections', key, 'text');
      return [
        text && title && ({ ...title, as: 'heading', section } as const),
        text && ({ ...text, as: 'markup', section: title ? undefined : section } as const),
      ];
    }),
  }),
};
