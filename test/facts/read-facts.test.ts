import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/judge/facts/read-facts.ts';
import { post, title } from './post.ts';

const body = [
  'About us',
  'We are a hosting company with 250 employees.',
  'Requirements',
  '- 4+ years of experience with Linux',
  '- RHCSA certification',
  'Nice to have',
  '- CKA certification',
  'Salary: €60,000 - €70,000 per year. This role is fully remote.',
].join('\n');

describe('facts', () => {
  it('reads all of a post', () => {
    const facts = readFacts(post(body, { title: 'Linux Engineer' }), title('Linux Engineer'));
    expect({
      level: facts.level?.value,
      years: facts.yearsRequired?.value,
      salary: facts.salary?.value,
      arrangement: facts.workArrangement?.value,
      required: facts.certificationsRequired.map(({ value }) => value),
      preferred: facts.certificationsPreferred.map(({ value }) => value),
      headcount: facts.headcount?.value,
    }).toEqual({
      level: 'mid',
      years: 4,
      salary: { min: 60000, max: 70000, currency: 'EUR', period: 'year' },
      arrangement: 'remote',
      required: ['RHCSA'],
      preferred: ['CKA'],
      headcount: 250,
    });
  });

  it('reads nothing from nothing', () => {
    expect(readFacts(post(''), title(''))).toEqual({
      level: null,
      yearsRequired: null,
      salary: null,
      otherSalaries: [],
      workArrangement: null,
      certificationsRequired: [],
      certificationsPreferred: [],
      headcount: null,
    });
  });

  it.each([
    ['years', '5 years '],
    ['remote', 'remote '],
    ['office', 'in the office 3 '],
    ['sums', '$1 - 2k '],
    ['certifications', 'CISA A+ AWS '],
    ['people', '10 people '],
    ['blanks', '  '],
  ])('takes linear time over 200 kB of %s', (_, piece) => {
    const long = post(piece.repeat(Math.ceil(200_000 / piece.length)));
    const plain = title('Engineer');
    readFacts(post(body), plain);
    const started = performance.now();
    readFacts(long, plain);
    expect(performance.now() - started).toBeLessThan(4_000);
  });
});
