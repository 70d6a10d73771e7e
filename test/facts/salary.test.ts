import { describe, expect, it } from 'vitest';
import { findMoney, readDigits } from '../../src/judge/facts/money.ts';
import { readPay } from '../../src/judge/facts/salary.ts';
import { post, words } from './post.ts';

type Row = readonly [
  text: string,
  min: number,
  max: number,
  currency: string | null,
  period: string | null,
  place: string,
];
const paid: readonly Row[] = [
  ['Salary range: $100,000 - $130,000 per year', 100000, 130000, 'USD', 'year', '$100,000 - $130,000'],
  ['The base salary is $95K–$120K', 95000, 120000, 'USD', 'year', '$95K–$120K'],
  ['Pay: 60-80k EUR', 60000, 80000, 'EUR', 'year', '60-80k EUR'],
  ['Compensation: $120,000.00 to $150,500.50 annually', 120000, 150500.5, 'USD', 'year', '$120,000.00 to $150,500.50'],
  ['Base pay between £45,000 and £52,000', 45000, 52000, 'GBP', 'year', '£45,000 and £52,000'],
  ['Rate: £425 per day', 425, 425, 'GBP', 'day', '£425'],
  ['Pay rate $27.00 - $30.50/hr', 27, 30.5, 'USD', 'hour', '$27.00 - $30.50'],
  ['Gehalt / salary 60.000 € - 70.000 € per year', 60000, 70000, 'EUR', 'year', '60.000 € - 70.000 €'],
  ['CTC: ₹12,00,000 - ₹18,00,000', 1200000, 1800000, 'INR', 'year', '₹12,00,000 - ₹18,00,000'],
  ['Salary 12-18 LPA', 1200000, 1800000, 'INR', 'year', '12-18 LPA'],
  ['The salary range is CA$ 90,000 - CA$ 110,000', 90000, 110000, 'CAD', 'year', 'CA$ 90,000 - CA$ 110,000'],
  ['Annual salary: 148,000 USD - 276,000 USD', 148000, 276000, 'USD', 'year', '148,000 USD - 276,000 USD'],
  ['Minimum Salary: $80,000 Maximum Salary: $99,000', 80000, 99000, 'USD', 'year', '$80,000 Maximum Salary: $99,000'],
  ['Base pay range $125,500$148,750 USD', 125500, 148750, 'USD', 'year', '$125,500$148,750 USD'],
  ['Salary: up to SGD 3,800 a month', 3800, 3800, 'SGD', 'month', 'SGD 3,800'],
  ['Salary range: MIN: $90,000 - MID: $100,000 - MAX: $110,000', 90000, 110000, 'USD', 'year', '$90,000 - MID: $100,000 - MAX: $110,000'],
  ['The job is incentive eligible. $90,500 - $99,000/year', 90500, 99000, 'USD', 'year', '$90,500 - $99,000'],
  ['Salary: $100-150,000', 100000, 150000, 'USD', 'year', '$100-150,000'],
  ['The market range is typically $90,000 - $120,000', 90000, 120000, 'USD', 'year', '$90,000 - $120,000'],
  ['Budget: 90-120k', 90000, 120000, null, 'year', '90-120k'],
]; // biome-ignore format: one row a line
const unpaid: readonly string[] = [
  'Health insurance, coverage amount: ₹6 lakhs annually.',
  'We raised $120M in funding last year.',
  'Revenue of $40,000,000 in 2023.',
  'A home office stipend of $1,500.',
  'We match up to $5,000 for donations.',
  'Referral bonus up to $2,000 for each hire.',
  '401k with company match.',
  'Manages a budget of $250,000 to $400,000 for hardware.',
  'Nexus 5k, 7k and 9k switches.',
  'We scaled from 200k to 900k requests.',
  'Competitive salary.',
];

describe('salary', () => {
  it.each(paid)('%s', (text, min, max, currency, period, place) => {
    const read = readPay(post(text)).salary;
    expect(read?.value).toEqual({ min, max, currency, period });
    expect(words(text, read?.places ?? [])).toEqual([place]);
  });

  it.each(unpaid)('none in: %s', (text) => expect(readPay(post(text)).salary).toBeNull());

  it('takes the first of several ranges', () => {
    const text = 'Salary range for Colorado: $100,000 - $120,000. For New York: $130,000 - $150,000.';
    expect(readPay(post(text)).salary?.value).toMatchObject({ min: 100000, max: 120000 });
  });

  it('keeps the further ranges in order, none where there is one', () => {
    const text = 'Salary: $100,000 - $120,000. New York: $130,000 - $150,000. Remote: $90,000 - $95,000.';
    const others = (body: string) => readPay(post(body)).others.map(({ value }) => value.min);
    expect([others(text), others('Salary: $100,000 - $120,000.')]).toEqual([[130000, 90000], []]);
  });

  it('lets the field win and places it nowhere when it came from outside', () => {
    const salary = { min: 1, max: 2, currency: 'EUR', period: 'hour' } as const;
    expect(readPay(post('Salary: $90,000 - $99,000', { salary })).salary).toEqual({ value: salary, places: [] });
  });

  it('reads a bare dollar by the place of the job', () => {
    const at = (location: string) => readPay(post('Salary: $90,000 - $99,000', { location })).salary?.value.currency;
    expect([at('Toronto, Canada'), at('Sydney'), at('Canada; United States')]).toEqual(['CAD', 'AUD', 'USD']);
  });
});

describe('sums', () => {
  it.each([
    ['1,35,000', 135000],
    ['93,440.00', 93440],
    ['60.000', 60000],
    ['60 000', 60000],
    ['37,8', 37.8],
  ])('%s', (digits, value) => expect(readDigits(digits)).toBe(value));

  it('takes linear time over hostile digits', () => {
    const started = performance.now();
    findMoney('1,11'.repeat(50_000));
    findMoney('9'.repeat(200_000));
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
