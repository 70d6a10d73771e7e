import { describe, expect, it } from 'vitest';
import { placesIn } from '../../src/catalogue/places.ts';

describe('places of a location', () => {
  it.each([
    ['Denver, CO', ['US-CO']],
    ['Fort Collins, CO 80521', ['US-CO']],
    ['Remote - Colorado', ['US-CO']],
    ['Washington, DC', ['US-DC']],
    ['Bellevue, Washington; Chicago, Illinois', ['US-WA', 'US-IL']],
    ['New York, NY', ['US-NY']],
    ['Ontario, CA', ['US-CA']],
    ['Toronto, Ontario', ['CA-ON']],
    ['Toronto, CA', ['CA-ON']],
    ['Berlin, DE', ['DE', 'EU']],
    ['Bogotá, CO', ['CO']],
    ['Tel Aviv, IL', ['IL']],
    ['US,Remote,Santa Clara, CA', ['US-CA', 'US']],
    ['Remote, U.S.', ['US']],
    ['Warszawa, Poland', ['PL', 'EU']],
    ['London', ['GB']],
  ] as [string, string[]][])('%s', (location, places) => {
    expect(placesIn(location).toSorted()).toEqual(places.toSorted());
  });

  it.each(['Remote', 'Anywhere', 'Ask us', 'Co-working space', 'Deutsche Bank', 'Georgia'])('none in: %s', (location) =>
    expect(placesIn(location)).toEqual([]));

  it('takes linear time over hostile locations', () => {
    const started = performance.now();
    placesIn('a,'.repeat(100_000));
    placesIn('New '.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(500);
  });
});
