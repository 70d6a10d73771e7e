import { describe, expect, it } from 'vitest';
import { readYears } from '../../src/judge/facts/years.ts';
import { post, words } from './post.ts';

const demands: readonly (readonly [text: string, years: number, place: string])[] = [
  ['5+ years of experience running Linux fleets.', 5, '5+ years'],
  ['Three to five years of experience with storage arrays.', 3, 'Three to five years'],
  ['- On-call one week in six\n- 5+ years of experience with Ansible', 5, '5+ years'],
  ['You bring 4–6 years in network operations.', 4, '4–6 years'],
  ['A minimum of seven (7) years administering databases is required.', 7, 'seven (7) years'],
  ['At least 2-4 years as a technician.', 2, '2-4 years'],
  ['Six or more years of hands-on work with routers.', 6, 'Six or more years'],
  ['Experience: 8+ yrs', 8, '8+ yrs'],
  ['10 plus years relevant IT experience.', 10, '10 plus years'],
  ['> 3 years of experience as a technician.', 3, '3 years'],
  ['Bachelor degree preferred, 4 years of experience with Windows.', 4, '4 years'],
  ['Degree preferred.6+ years of systems work.Strong writer', 6, '6+ years'],
  ['We need a storage expert, field preferredTwo years of experience with tape libraries.', 2, 'Two years'],
  ['3 years of experience with Linux, preferably in a hospital.', 3, '3 years'],
  ['Years of experience required: 6', 6, 'Years of experience required: 6'],
  ['Degree and 4 years of experience, or 8 years of experience without a degree.', 4, '4 years'],
  ['Minimum 0-2 years of experience in operations.', 0, '0-2 years'],
  ['Ideally a minimum of 7-10 years of experience with arrays.', 7, '7-10 years'],
  ['3 years of experience with a degree. Instead of a degree, 6 years of experience will do.', 3, '3 years'],
  ['A licence (preferred)Minimum 2 years of experience with vans.', 2, '2 years'],
  ['Able to work a six day weekMinimum 2 years of experience with vans.', 2, '2 years'],
  ['At least 3 years in business analysis and systems work.', 3, '3 years'],
];
const silent: readonly string[] = [
  'Why Acme?\n25+ years of proven industry experience in four markets.',
  'For over 30 years we have run data halls in Oslo.',
  'We have 12 years of experience in hosting.',
  'With more than 10 years of experience, Acme serves hospitals.',
  'Our platform grew tenfold in the last 3 years.',
  'This is a 2-year contract.',
  'You must be 18 years or older.',
  'A four-year degree is required.',
  'Options vest over 4 years.',
  '5 years of experience with SAN fabrics is a plus.',
  'Preferably 5 years of experience with tape.',
  'Servers carry a 3 year warranty.',
  'We were founded 15 years ago.',
  'Salary reviewed twice per year.',
  'Serve a one year trial period.',
];

describe('years demanded', () => {
  it.each(demands)('%s', (text, years, place) => {
    const read = readYears(post(text));
    expect(read?.value).toBe(years);
    expect(words(text, read?.places ?? [])).toContain(place);
  });

  it.each(silent)('none in: %s', (text) => expect(readYears(post(text))).toBeNull());

  it('takes the largest demand and leaves preferred sections out', () => {
    const text = [
      'Requirements',
      '- 3+ years of experience with Linux',
      '- 5+ years of experience in operations',
      'Nice to have',
      '- 9+ years of experience with mainframes',
    ].join('\n');
    const read = readYears(post(text));
    expect(read?.value).toBe(5);
    expect(words(text, read?.places ?? [])).toEqual(['5+ years']);
  });

  it('counts a list of wishes where it is the only list', () => {
    expect(readYears(post("Ideally, we're looking for:\n- 4+ years of experience with Linux"))?.value).toBe(4);
  });
});
