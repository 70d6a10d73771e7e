import { describe, expect, it } from 'vitest';
import { readLevel } from '../../src/judge/facts/level.ts';
import { readSalary } from '../../src/judge/facts/salary.ts';
import { readYears } from '../../src/judge/facts/years.ts';
import type { Level } from '../../src/model/kinds.ts';
import { post, title, words } from './post.ts';

const duties = ['Patch servers.', 'Restore backups.', 'Answer tickets.', 'Write runbooks.'].join('\n');

const read = (name: string, text: string) => {
  const read = post(text, { title: name });
  return readLevel(read, title(name), readYears(read), readSalary(read));
};

describe('level', () => {
  it.each([
    ['Senior Linux Engineer', duties, 'senior'],
    ['Junior Network Engineer', duties, 'entry'],
    ['Principal Engineer', duties, 'lead'],
    ['IT Manager', duties, 'manager'],
    ['Systems Engineer III', duties, 'senior'],
    ['Systems Engineer III', `${duties}\n3+ years of experience in operations.`, 'senior'],
    ['Storage Engineer', `${duties}\n1 year of experience with arrays.`, 'entry'],
    ['Storage Engineer', `${duties}\n3 years of experience with arrays.`, 'mid'],
    ['Storage Engineer', `${duties}\n5 years of experience with arrays.`, 'mid'],
    ['Storage Engineer', `We seek a senior engineer.\n${duties}\n5 years of experience with arrays.`, 'senior'],
    ['Storage Engineer', `${duties}\n8+ years of experience with arrays.`, 'senior'],
    ['Storage Engineer', `${duties}\nNo experience required.`, 'entry'],
    ['Storage Engineer', `${duties}\nYou work with senior management.`, 'mid'],
    ['Storage Engineer', `${duties}\nSalary: $190,000 - $240,000`, 'senior'],
    ['Storage Engineer', duties, 'mid'],
  ] as [string, string, Level][])('%s / %s', (name, text, level) => expect(read(name, text)?.value).toBe(level));

  it('says nothing of a post that says nothing', () => expect(read('Storage Engineer', 'Hello.')).toBeNull());

  it('rests on the words that decide', () => {
    const text = `${duties}\n8+ years of experience with arrays.`;
    expect(words(text, read('Storage Engineer', text)?.places ?? [])).toEqual(['8+ years']);
  });
});
