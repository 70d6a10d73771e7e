import { describe, expect, it } from 'vitest';
import { readHeadcount } from '../../src/judge/facts/headcount.ts';
import { post, words } from './post.ts';

describe('headcount', () => {
  it.each([
    ['We are a company with over 1,200 employees in Norway.', 1200, '1,200 employees'],
    ['Join a team of 5,000 people worldwide.', 5000, '5,000 people'],
    ['Our 300+ colleagues work across four offices.', 300, '300+ colleagues'],
    ['The group employs 12k people across Europe.', 12000, '12k people'],
  ])('%s', (text, count, place) => {
    const read = readHeadcount(post(text));
    expect(read?.value).toBe(count);
    expect(words(text, read?.places ?? [])).toEqual([place]);
  });

  it.each([
    'You will support 2,000 employees in three buildings.',
    'Our product is used by 40,000 people.',
    'Lead a team of 12 people.',
    'Trusted by companies with more than 500 employees.',
    'Five openings.',
  ])('none in: %s', (text) => expect(readHeadcount(post(text))).toBeNull());

  it('lets the field win', () => {
    expect(readHeadcount(post('We have 50 employees.', { headcount: 70 }))).toEqual({ value: 70, places: [] });
  });
});
