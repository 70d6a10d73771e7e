import { describe, expect, it } from 'vitest';
import { leadingVoice } from '../../src/judge/roles/leading.ts';
import { readWords } from '../../src/words/tokens.ts';

const voice = (...lines: string[]) =>
  leadingVoice(lines.map((line) => ({ voice: 1, features: readWords(line).norms })));

describe('statements that say that people are led', () => {
  it('name a verb of leading and those who are led', () => {
    expect(voice('Lead and mentor a team of five', 'Patch the servers', 'Hire engineers')).toBe(2);
  });

  it('are not those that name one of the two', () => {
    expect(voice('Manage Linux servers', 'Work in a team', 'Lead the migration')).toBe(0);
  });

  it('count as loudly as they speak', () => {
    expect(leadingVoice([{ voice: 0.6, features: ['manage', 'staff'] }])).toBe(0.6);
    expect(leadingVoice([])).toBe(0);
  });
});
